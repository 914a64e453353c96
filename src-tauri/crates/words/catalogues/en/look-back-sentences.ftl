### What a period says, in plain words. Chosen by `awareness`; the text between <a> and </a> opens its moments.
