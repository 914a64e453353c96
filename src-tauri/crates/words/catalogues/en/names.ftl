### Names as places: the people, labels, sources, trainings and standards that moments share.

names-sorts = Sorts of names
names-sort-person = People
names-sort-tag = Tags
names-sort-source = Sources
names-sort-training = Trainings
names-sort-standard = Standards

names-filter = Search this list
names-order-most = Most named first
names-order-alphabet = From A to Z
names-order-change = Order: { $order }. Switch.
names-count = { $count ->
    [0] No names
    [one] One name
   *[other] { $count } names
}

names-none-person = Whoever you name in a moment will stand here, with all their moments together.
names-none-tag = The tags you put on your moments will stand here, with all their moments together.
names-none-source = What you read, watched or listened to and noted with a moment will stand here.
names-none-training = The trainings you followed and noted with a moment will stand here.
names-none-standard = Labels from a framework that you chose for a moment will stand here.
names-none-such = No name with “{ $written }”.
names-choose = Choose a name to see what belongs to it.

## One name

names-one = Name
names-back = Back to the list
names-on = on { $day }
names-between = from { $first } to { $last }
names-rename = Rename
names-rename-label = New name
names-rename-exists = “{ $name }” exists already. The two become one name.
names-alike = “{ $name }” looks like it.
names-renamed = “{ $from }” is now called “{ $to }”. { $count ->
    [one] One moment followed.
   *[other] { $count } moments followed.
}
names-merged = “{ $from }” is now “{ $to }”. { $count ->
    [one] One moment followed.
   *[other] { $count } moments followed.
}

## What is noted of a person

names-function = What is this person to you?
names-function-hint = mentor, head, colleague next door
names-circle = Where
names-circle-of = { $name }: inside or outside the school
names-circle-inside = inside
names-circle-outside = outside
names-person-noted = Noted with { $name }.

## Making one of two

names-merge = Merge
names-merge-with = Merge with…
names-merge-title = Merge “{ $name }”
names-merge-other = With which?
names-merge-none = Nothing has that name.
names-merge-stays = Which name stays?
names-merge-follow = { $count ->
    [0] No moment changes.
    [one] One moment with “{ $from }” gets the name “{ $into }”.
   *[other] { $count } moments with “{ $from }” get the name “{ $into }”.
} You can undo it right away.

## The moments of a name or a goal

names-moments = Moments
names-moments-all = Show all { $count } in the journal

## On the command line

names-cli-none-known = Nothing is noted of anyone yet. That can be done with: besef person NAME --function TEXT
