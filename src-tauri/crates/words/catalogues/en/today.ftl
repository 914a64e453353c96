### The Today screen.

today-write = Log a learning moment
today-question = What did you learn?
today-kinds = Kind: tap to save
today-likely = suggested
today-hint-tap = Tap a kind and it is saved.
today-hint-write-first = Write something first; one sentence is enough.
today-hint-choose = Choose a kind; your words do not point to one.

# $kind: formal, social, individual or resource
today-saved = { $kind ->
    [formal] Saved under Formal learning.
    [social] Saved under Learning from others.
    [individual] Saved under Learning from yourself.
   *[resource] Saved under Learning from sources.
}

today-due = Coming back to
today-of-today = Today
today-of-yesterday = Yesterday
today-a-year-ago = A year ago
today-takeaway = Takeaway
today-with = With
today-minutes = { $minutes } min
today-quiet = What you logged today and yesterday will appear here. Learning at work often goes unnoticed: a question to a colleague, something that went otherwise than planned, a video. One sentence is enough.

today-templates = Templates
today-templates-none = Do you often begin with the same text, such as a few fixed questions? Write it once and save it here as a template.
today-templates-change = Rename or remove
today-template-name = What is written here, under the name
today-template-keep = Save as a template
today-template-kept = Template “{ $name }” saved.

## The prompt of the day

today-prompt-menu = About this prompt
today-prompt-other = Another prompt
today-prompt-hide = Do not show again
today-prompt-hidden = This prompt will not come back.
