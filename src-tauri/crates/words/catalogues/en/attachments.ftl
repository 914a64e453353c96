### Files that go with a moment: adding, seeing, opening elsewhere, removing.

attachment-title = Attachments
attachment-add = Add a file
attachment-photo = Take a photo
attachment-hint = Paste or drop a photo, a PDF, a recording or any other file here. Up to { $limit } each; it is kept encrypted.
attachment-drop = Let go to add
attachment-adding = Adding { $name }: { $done } of { $of }
attachment-cancel = Stop adding
attachment-cancelled = Stopped. Nothing of { $name } was kept.
attachment-added = { $name } added.
attachment-added-many = { $count } files added.

attachment-place-removed = The place where the photo was taken has been removed from it.
attachment-place-kept = The place where the photo was taken is still in it.
attachment-place-unknown = This file is too large to check for a place. It was kept as it was.
attachment-keep-place = Keep the place in photos

attachment-too-large = { $name } is { $size }. An attachment can be { $limit } at most. Nothing was added; the file itself was not changed.
attachment-no-room = There is not enough room on the disk for { $name }. What you saved before is still there. Make room and add it again.
attachment-unreadable = { $name } cannot be read. Nothing was added. Check that the file is still in its place.
attachment-no-picture = No preview of this file can be shown. The file itself is kept whole.
attachment-missing = This file is not here. It was added on another device, or before a backup was put back. The moment itself is complete.

attachment-open = View { $name }
attachment-close = Close { $name }
attachment-next = Next attachment
attachment-previous = Previous attachment
attachment-larger = Larger
attachment-smaller = Smaller
attachment-page = Page { $page } of { $pages }
attachment-about = { $sort }, { $size }

attachment-elsewhere = Open in another program
attachment-elsewhere-title = Open { $name } outside Besef?
attachment-elsewhere-what = Besef then makes a readable copy, which the other program can see. That copy is wiped as soon as Besef locks or closes. What you change in the other program does not come back into your journal.
attachment-elsewhere-yes = Make a copy and open it
attachment-elsewhere-wiped = The readable copies were wiped.
attachment-download = Save a copy
attachment-download-what = That copy is not encrypted and stays until you delete it.

attachment-remove = Remove { $name }
attachment-removed = { $name } removed.
