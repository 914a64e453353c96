### What every place shares: names of places and kinds, buttons, the frame around the screens, keys.

## Places

place-today = Today
place-journal = Journal
place-look-back = Look back
place-conversations = Conversations
place-share = Share
place-settings = Settings
place-goals = Goals
place-names = Names and tags
place-bin = Bin
place-history = What you did
place-reviews = Kept look-backs
place-due = Coming back to
place-reports = Reports

## Kinds. Short names stand on buttons and beside icons; full names stand in sentences.

kind-formal = Formal
kind-social = From others
kind-individual = From myself
kind-resource = From sources
kind-formal-full = Formal learning
kind-social-full = Learning from others
kind-individual-full = Learning from yourself
kind-resource-full = Learning from sources
kind-formal-example = course, study day
kind-social-example = colleague, feedback
kind-individual-example = trying out, thinking
kind-resource-example = article, book, video

## Buttons

action-cancel = Cancel
action-close = Close
action-deepen = Add more
action-undo = Undo
action-again = Try again

## The frame around every screen

frame-name = Besef
frame-title = { $place } · Besef
frame-places = Places
frame-side-places = Beside your journal
frame-sample = This journal is a sample.
frame-sample-leave = Leave the sample
frame-read-only-newer-version = You can read but not change anything: a newer version of Besef wrote this journal. Update Besef to write again.
frame-read-only-storage = You can read but not change anything: the folder of your journal cannot be written to.
frame-indexing = The search index is being made: { $done } of { $of }. You can go on as usual.
# The system's own reminder; with a prompt of the day in the place of this line where that is wanted
frame-remind = Is there something of today you would like to note?

## The line that says what just happened

notice-undone = Undone.

## The list of keys

keys-title = Keys
keys-note = Digits and single letters work when you are not in a text field.
keys-new-moment = New moment
keys-search = Search, from anywhere
keys-save = Save with the suggested kind
keys-undo = Undo the last saved change
keys-redo = Do again what you just undid
keys-bold = Make bold, in a text
keys-kind-1 = Save as Formal
keys-kind-2 = Save as From others
keys-kind-3 = Save as From myself
keys-kind-4 = Save as From sources
keys-next = Next in a list
keys-previous = Previous in a list
keys-next-hit = Next hit in a moment
keys-previous-hit = Previous hit in a moment
keys-keys = This list
keys-close = Close what is open; text stays

## Writing

write-tools = Formatting
write-bold = Bold
write-list = List
write-numbers = Numbered list
write-quote = Quote
write-link = Link

## Leaving by a link

link-title = Open this link?
link-text = It opens outside Besef, in your browser or your mail program.
link-stay = Stay here
link-copy = Copy the address
link-open = Open the link
link-copied = Address copied.

## Languages, each named in itself

language-choose = Language
language-nl = Nederlands
language-en = English

## Passphrases

passphrase-current = Your passphrase
passphrase-new = Choose a passphrase
passphrase-again = Once more
passphrase-show = Show the passphrase
passphrase-strength = Strength
passphrase-advice = At least 8 characters. A sentence that is easy to remember is better than a short word with odd signs.
passphrase-short = Still too short: at least 8 characters.
passphrase-fair = It will do. Longer is better.
passphrase-good = Good.
passphrase-strong = Strong.
passphrase-different = This is not the same as above.
