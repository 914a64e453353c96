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
# $since: today, yesterday, weekday or date; $day: the weekday or the date
today-due-since = { $since ->
    [today] By today you wanted to
    [yesterday] By yesterday you wanted to
    [weekday] By { $day } you wanted to
   *[date] By { $day } you wanted to
}
today-step-answers = What came of it: { $what }
today-step-tried = Done
today-step-adapted = Done differently
today-step-later = Later
today-step-dropped = Let go
today-step-tried-done = Noted as done.
today-step-adapted-done = Noted as done differently.
# $day: the new day
today-step-later-done = Moved to { $day }.
today-step-dropped-done = Let go.

today-of-today = Today
today-of-yesterday = Yesterday
today-a-year-ago = A year ago
today-takeaway = Takeaway
today-with = With
today-minutes = { $minutes } min
today-quiet = What you logged today and yesterday will appear here. Learning at work often goes unnoticed: a question to a colleague, something that went otherwise than planned, a video. One sentence is enough.

## The prompt of the day: an invitation, never a task

today-prompt-1 = Whom did you ask something today, or who asked you?
today-prompt-2 = What went otherwise than you thought?
today-prompt-3 = What did you do for the first time?
today-prompt-4 = What did you see a colleague do that stayed with you?
today-prompt-5 = Where were you in doubt, and what did you do?
today-prompt-6 = What did you read, see or hear that you would pass on?
today-prompt-7 = What would you do differently tomorrow?
today-prompt-8 = Which mistake taught you something?
today-prompt-9 = What feedback did you get, in words or without?
today-prompt-10 = What went well, and what made it so?
today-prompt-11 = What do you understand better than last week?
today-prompt-12 = What did you try from a course or study day?
