### Look-backs that are kept: a week, a term, a year.

## What is logged

review-looked-back = Looked back on { $from } to { $to }.

## Offered on the look-back page

review-offered = Look-backs that are ready
review-offer = { $sort ->
    [week] Two minutes for your week
    [term] A quiet look at your term
   *[year] A quiet look at your school year
}: { $count ->
    [one] one moment
   *[other] { $count } moments
}
review-go-on = { $sort ->
    [week] Go on with your week
    [term] Go on with your term
   *[year] Go on with your school year
}
review-own = Walk through this period
review-own-again = See what you kept before

## The walk

review-walk = Through the moments
review-leave = Go on later
review-previous = Previous
review-next = Next
review-at = { $at } of { $of }
review-end = The end
review-keep = Keep
review-passed-over = { $count ->
    [one] You pass one other moment of this period: it is no highlight and nothing is noted with it.
   *[other] You pass { $count } other moments of this period: no highlights, and nothing noted with them.
}

## Its end

review-stood-out = What stood out
review-stood-out-none = You have not kept a moment yet. You do not have to.
review-takeaway = { $sort ->
    [week] What do you take along from this week?
    [term] What do you take along from this term?
    [year] What do you take along from this school year?
   *[own] What do you take along from this period?
}
review-takeaway-hint = one sentence is enough
review-finish-about = Everything is saved already.
review-finish = Round off

## A kept look-back

review-about = A look-back that you round off stays here: what stood out, what you take along and what you chose.
review-to-look-back = To the look-back
review-back = Back to the look-back
review-gone = This look-back is no longer there. It may lie in the bin.
review-under-way = not rounded off yet
review-row = { $day }, { $count ->
    [0] no moments kept
    [one] one moment kept
   *[other] { $count } moments kept
}
review-finished = Rounded off on { $day }
review-took = What you take along
review-chose = The one thing you chose
review-stands-open = still open
review-stands-reached = reached
review-stands-let-go = let go
review-stands-tried = tried out
review-stands-adapted = done differently
review-stands-dropped = let go
review-figures = See the figures of this period
review-walk-again = Walk through it again
review-delete = Delete
review-deleted = The look-back “{ $name }” lies in the bin.

## On the command line

review-cli-none = There is nothing to look back on now. A period of your own can be had with: besef review begin --from DATE
