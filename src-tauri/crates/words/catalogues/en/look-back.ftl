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

look-back-mix = Where it came from
look-back-mix-picture = Moments by kind, over time
look-back-mix-before = before
look-back-mix-ghost = { $name }, in all
look-back-as-table = Show as a table
look-back-as-picture = Show as a picture
look-back-month = Month
look-back-total = Total
look-back-before = Before

look-back-people = From whom
look-back-people-name = Name
look-back-people-moments = Moments
look-back-people-new = new
look-back-people-new-why = Not named before this period
look-back-people-all = Show all { $count }
look-back-people-fewer = Show fewer
look-back-people-none = You have not named anyone in this period yet. Add to a moment with whom you learned, and it will stand here.

look-back-steps = From plan to practice
look-back-steps-open = Open
look-back-steps-tried = Tried out
look-back-steps-dropped = Let go
look-back-steps-adapted = of which { $count } differently than planned
look-back-steps-none = You have not noted a next step in this period yet. With every moment you can write what you want to try, and by when.
look-back-steps-list = Still open
look-back-steps-by = by { $day }

look-back-trainings = From training to practice
look-back-trainings-all = Show all { $count }
look-back-trainings-fewer = Show fewer

look-back-empty-action = Note a moment
look-back-empty-earlier = Look a period back
