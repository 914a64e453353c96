### Files that go with a moment: adding, seeing, opening elsewhere, removing.

attachment-add = Add a file
attachment-photo = Take a photo
attachment-hint = Or paste or drop it here: a photo, a PDF, a recording. It is kept encrypted.
attachment-drop = Let go to add
attachment-keep-place = Keep the place in photos
attachment-keep-place-hint = Otherwise Besef takes out where a photo was taken.

## On its way

attachment-coming = Files being added
attachment-adding = { $done } of { $of }
attachment-waiting = waiting
attachment-keeping = being kept
attachment-cancel = Stop adding { $name }
attachment-again = Try { $name } again
attachment-aside = Leave { $name } out
attachment-unreadable = { $name } cannot be read. Nothing was added. Check that the file is still in its place.
attachment-cancelled = Stopped. Nothing of { $name } was kept.
# $place: removed, kept, unseen or none
attachment-added = { $place ->
    [removed] { $name } added. The place where the photo was taken has been removed from it.
    [kept] { $name } added. The place where the photo was taken is still in it.
    [unseen] { $name } added as it was: it is too large to check for a place.
   *[none] { $name } added.
}
attachment-added-many = { $count } files added.
attachment-goes-along = Goes along: { $name }

## Seeing it

attachment-open = View { $name }
attachment-about = { $name }, { $size }
attachment-viewer = Attachment
attachment-next = Next attachment
attachment-previous = Previous attachment
attachment-larger = Larger
attachment-smaller = Smaller
attachment-loading = Opening: { $done } of { $of }
attachment-page = Page { $page } of { $pages }
attachment-missing = This file is not on this device. The moment itself is complete.
attachment-no-picture = This file cannot be shown here: it is damaged, or of a kind Besef does not know. It is kept whole; another program may be able to open it.
attachment-no-view = Besef does not show files of this kind. You can open it in another program.
attachment-text-more = This is the beginning. Read the rest in another program.

## Elsewhere

attachment-elsewhere = Open elsewhere
attachment-elsewhere-title = Open outside Besef?
attachment-elsewhere-what = Besef makes a readable copy of { $name }, which the other program can see. That copy is wiped as soon as Besef locks or closes. What you change in the other program does not come back into your journal.
attachment-elsewhere-yes = Make a copy and open it
attachment-download-title = Save a copy outside Besef?
attachment-download-what = The copy of { $name } is not encrypted. It stays until you delete it.
attachment-download-yes = Save a copy

## Taking it away

attachment-remove = Remove { $name }
attachment-removed = { $name } removed.
