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

