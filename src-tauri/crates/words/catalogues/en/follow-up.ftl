### Looking again: what became of a training, and of a next step. Quiet cards; every answer is a good one.

# $stage: fresh (after weeks), settled (after a few months), lasting (after half a year or more) or own (a day the learner chose)
# $ago: how long ago, from Intl, always with a number ("2 weeks ago"). What it was, stands beneath.
follow-up-asks = { $stage ->
    [fresh] { $ago } you followed this. Have you used any of it yet?
    [settled] { $ago } you followed this. Has any of it found a place in your work?
    [lasting] { $ago } you followed this. What of it do you still do?
   *[own] You wanted to come back to this. How do things stand?
}
# $plan: what the learner planned to apply
follow-up-plan = You wanted to use this: { $plan }
# $what: what is asked about
follow-up-answers = Answer about { $what }

## The answers

follow-up-applied = Used it
follow-up-partly = Partly
follow-up-not-yet = Not yet
follow-up-not = No
follow-up-tried = Done
follow-up-adapted = Done differently
follow-up-move = Another day
follow-up-let-go = Let go
follow-up-write = Write about it

## What comes after an answer, all of it optional

follow-up-noted-applied = Noted: used in practice.
follow-up-noted-partly = Noted: partly used.
follow-up-noted-not-yet = Noted: not used yet.
follow-up-noted-not = Noted: not used. That is good to know too.
follow-up-noted-tried = Noted as done.
follow-up-noted-adapted = Noted as done differently.
follow-up-noted-let-go = Let go. What you wrote about it stays.
follow-up-more = Anything to add? It may stay empty.
follow-up-what-applied = What do you do with it now?
follow-up-what-partly = Which part did you use, and which not?
follow-up-what-not-yet = What would be a first beginning?
follow-up-what-not = What makes you leave it?
follow-up-what-tried = What happened?
follow-up-what-adapted = What did you do differently, and how did that go?
follow-up-helped = What helped?
follow-up-helped-hint = time, a colleague who joined in, material that was ready
follow-up-hindered = What stood in the way?
follow-up-hindered-hint = no occasion, too much at once, did not suit the group
follow-up-tell = Who would like to know?
follow-up-tell-hint = a name or a role
follow-up-hint = one line is enough, or nothing
follow-up-done = Done with this

## Moving

# $day: the new day
follow-up-moved = Moved to { $day }.
follow-up-move-title = When would you like to look at it again?
follow-up-move-week = In a week
follow-up-move-month = In a month
follow-up-move-day = On a day
follow-up-move-yes = Move

## A next step on its day

# $since: today, yesterday, weekday, date or ahead; $day: the weekday or the date
follow-up-step-asks = { $since ->
    [today] You wanted to try this by today. How did it go?
    [yesterday] You wanted to try this by yesterday. How did it go?
   *[other] You wanted to try this by { $day }. How did it go?
}

## More than three, and all of them

follow-up-rest = { $count ->
    [one] One other. There is no hurry.
   *[other] { $count } others. There is no hurry.
}
follow-up-all = All there is to come back to
follow-up-now = Now
follow-up-later = Later
follow-up-none-now = There is nothing to come back to now.
follow-up-empty-title = What you want to come back to will be here
follow-up-empty-text = Give a moment a next step with a day, or note that you followed a training. On that day, and some time after that training, a question stands here. It may wait.
follow-up-back = Back to Today
follow-up-to-try = to try
follow-up-to-look = to look back on a training
