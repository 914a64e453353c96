### Labels of the Look back screen. Its sentences live in look-back-sentences.ftl.

look-back-earlier = Earlier period
look-back-later = Later period
look-back-beside = beside { $name }
look-back-beside-so-far = beside { $name }, up to and including { $to }
look-back-span-school-year = School year
look-back-span-quarter = Quarter
look-back-span-month = Month
look-back-span-week = Week
look-back-span-term = Term
look-back-span-since-conversation = Since the last conversation
look-back-span-all = Everything
look-back-own = Own period
look-back-from = From
look-back-to = Up to and including
look-back-school-year = School year { $years }
look-back-quarter = { $from } – { $to }
look-back-between = { $from } – { $to }
look-back-moments = { $count ->
    [0] no moments
    [one] one moment
   *[other] { $count } moments
}
look-back-earlier-moments = in the period before { $count ->
    [0] no moments
    [one] one moment
   *[other] { $count } moments
}
look-back-week = Week of { $day }
look-back-week-short = week of { $day }
look-back-term = { $from } – { $to }
look-back-since = Since { $day }
look-back-all = Show all { $count }
look-back-fewer = Show fewer

look-back-mix = Where it came from
look-back-mix-picture = Moments by kind, over time
look-back-mix-before = before
look-back-as-table = Show as a table
look-back-as-picture = Show as a picture
look-back-month = Month
look-back-total = Total
look-back-before = Before

look-back-people = From whom
look-back-people-name = Name
look-back-people-moments = Moments
look-back-people-new = new
look-back-people-circles = { $inside } inside the school, { $outside } outside{ $unknown ->
    [0] .
   *[other] , of { $unknown } it is not noted.
}

look-back-steps = From plan to practice
look-back-steps-open = Open
look-back-steps-tried = Tried out
look-back-steps-dropped = Let go
look-back-steps-adapted = of which { $count } differently than planned
look-back-steps-list = Still open
look-back-steps-outcomes = What came of it
look-back-steps-by = by { $day }

look-back-trainings = From training to practice

look-back-feedback = Feedback
look-back-feedback-asked = asked for
look-back-feedback-received = received
look-back-feedback-used = used

look-back-goals = Goals
look-back-goals-first-step = First step:

look-back-changed = What changed

## Questions

look-back-asks = To pause at
look-back-asks-why = Why do I see this?
look-back-asks-less = Less of this
look-back-asks-lessened = This question stays away for half a year. You can bring it back in Settings.

## Words that mark the period

look-back-themes = Words of this period
look-back-themes-about = You wrote these words more often than at other times.
look-back-themes-times = { $count ->
    [one] one moment
   *[other] { $count } moments
}
look-back-themes-earlier = earlier { $count ->
    [0] none
   *[other] { $count }
}

## One thing

look-back-choose = Choose one thing for the coming weeks
look-back-choose-hint = Something small that you really want to do
look-back-choose-by = By when?
look-back-choose-by-weeks = in two weeks
look-back-choose-by-month = in a month
look-back-choose-by-own = own day
look-back-choose-as = Keep it as
look-back-choose-as-step = next step
look-back-choose-as-goal = goal
look-back-choose-yes = Choose this
look-back-choose-another = Choose something else as well
look-back-chosen-step = Chosen. On { $day } Besef asks how it went.
look-back-chosen-step-undated = Chosen. It is with your next steps now.
look-back-chosen-goal = Chosen. It is with your goals now.
look-back-chosen-show = Show it

look-back-prepare = Prepare a conversation
look-back-prepare-about = Take this period along to a development conversation.

look-back-empty-action = Note a moment
look-back-empty-earlier = Look a period back
