### Going back: what was done and taking it back, and the bin.

## What was done. A sentence that also reads on after a colon.

# $noun: what it is, as the change log names it
going-back-deed-log = { $noun ->
    [goal] you made the goal “{ $title }”
    [template] you made the template “{ $title }”
    [model] you made the reflection model “{ $title }”
    [framework] you added the framework “{ $title }”
    [conversation] you began the conversation “{ $title }”
    [review] you began the look-back “{ $title }”
    [person] you noted who “{ $title }” is
    [quieted] you asked for less about { $title }
    [contact] you kept the contact “{ $title }”
    [shared] you began to share something
    [received] you opened what “{ $title }” shared
   *[moment] you noted “{ $title }”
}
going-back-deed-edit = { $noun ->
    [goal] you changed the goal “{ $title }”
    [template] you changed the template “{ $title }”
    [model] you changed the reflection model “{ $title }”
    [framework] you changed the framework “{ $title }”
    [conversation] you changed the conversation “{ $title }”
    [review] you changed the look-back “{ $title }”
    [person] you changed who “{ $title }” is
    [quieted] you asked for less about { $title }
    [contact] you changed the contact “{ $title }”
    [shared] you changed what you share
    [received] you wrote about what “{ $title }” shared
   *[moment] you changed “{ $title }”
}
going-back-deed-delete = { $noun ->
    [goal] you deleted the goal “{ $title }”
    [template] you deleted the template “{ $title }”
    [model] you deleted the reflection model “{ $title }”
    [framework] you deleted the framework “{ $title }”
    [conversation] you deleted the conversation “{ $title }”
    [review] you deleted the look-back “{ $title }”
    [person] you deleted who “{ $title }” is
    [quieted] you let it ask about { $title } again
    [contact] you deleted the contact “{ $title }”
    [shared] you deleted something you shared
    [received] you deleted what “{ $title }” shared
   *[moment] you deleted “{ $title }”
}
going-back-deed-restore = you took “{ $title }” out of the bin
going-back-deed-share = you shared moments: “{ $title }”
going-back-deed-share-unnamed = you shared moments
going-back-deed-many-log = you noted { $count } moments
going-back-deed-many-edit = you changed { $count } things
going-back-deed-many-delete = you deleted { $count } things
going-back-deed-many-restore = you took { $count } things back
# Names that were not to be told apart any more
going-back-deed-rename = { $count ->
    [one] you renamed something in one moment
   *[other] you renamed something in { $count } moments
}
going-back-deed-merge = { $count ->
    [one] you merged: one moment followed
   *[other] you merged: { $count } moments followed
}
going-back-deed-renamed = you renamed “{ $from }” to “{ $to }”: { $count ->
    [one] one moment
   *[other] { $count } moments
}
going-back-deed-merged = you merged “{ $from }” with “{ $to }”: { $count ->
    [one] one moment
   *[other] { $count } moments
}
going-back-deed-merged-goals = you merged goals into “{ $title }”
going-back-deed-forget = { $count ->
    [one] you erased something for good
   *[other] you erased { $count } things for good
}
going-back-gone = something that was erased

going-back-taken-back = Undone: { $what }.
going-back-done-again = Done again.

## The list of what was done

going-back-what = Everything you saved, the latest first.
going-back-last = Undo the latest
going-back-redo = Redo
going-back-undo-this = Undo: { $what }
going-back-undone = undone
going-back-final = cannot be undone
going-back-empty = What you note, change or delete will stand here. From here you can undo it, even days later.
going-back-more = Show more
going-back-to-bin = To the bin
going-back-to-history = To what you did

## The bin

going-back-bin-what = What you deleted stays here until you put it back or erase it for good.
going-back-bin-empty = The bin is empty. What you delete can be found here.
going-back-noun = { $noun ->
    [goal] Goal
    [template] Template
    [model] Reflection model
    [framework] Framework
    [conversation] Conversation
    [review] Look-back
    [person] Person
    [quieted] Question that was not asked
    [contact] Contact
    [shared] What you shared
    [received] What you were sent
   *[moment] Moment
}
going-back-deleted-at = deleted on { $moment }
going-back-restore = Put back
going-back-restore-this = Put back: { $title }
going-back-restored = “{ $title }” is put back.
going-back-forget = Erase for good
going-back-forget-this = Erase for good: { $title }
going-back-forget-title = Erase “{ $title }” for good?
going-back-forget-text = It disappears from your journal, with all earlier versions. That cannot be undone. Backups you made before still hold it.
going-back-forgotten = Erased for good.
going-back-empty-bin = Empty
going-back-empty-title = Empty the bin?
going-back-empty-text = { $count ->
    [one] One thing disappears
   *[other] { $count } things disappear
} from your journal, with all earlier versions. That cannot be undone. Backups you made before still hold them.
going-back-emptied = The bin is empty.
