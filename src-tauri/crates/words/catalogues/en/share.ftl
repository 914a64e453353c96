### Sharing: letting someone read from the journal, what comes back, and what others share with you.

## The two lists

share-mine = What I shared
share-mine-empty = What you share with someone will stand here: with whom, when, and what came back. You choose a few learning moments, see exactly what leaves, and seal it for one reader.
share-new = Share learning moments
share-others = Shared with me
share-others-empty = What others share with you will stand here. If you were sent a file, open it here. A reply to something you shared is opened here too.
share-for = For { $name }
share-for-nobody = No reader yet
share-the-reader = the reader
share-left-on = shared on { $day }
share-under-way = not left yet
share-moments = { $count ->
    [0] no moment yet
    [one] one moment
   *[other] { $count } moments
}
share-remarks = { $count ->
    [0] a reply
    [one] one remark back
   *[other] { $count } remarks back
}
share-from-nobody = Someone without a name
share-own-remarks = { $count ->
    [one] one remark of yours
   *[other] { $count } remarks of yours
}
share-sent-back-on = sent back on { $day }
share-past = { $from } asked you to delete this after { $day }.
share-find = Search what others shared
share-found = Found
share-found-none = Those words stand nowhere in what others shared.
share-back = Back to Share
share-gone = This is no longer here. It may lie in the bin.

## Opening a file that came in

share-open = Open a file you were sent
share-open-about = A file that ends in .besef, or the page you were sent. You can also drag it here. It stays on this device.
share-drop = Let go to open
share-coming-sending = “{ $name }” is coming in
share-coming-opening = “{ $name }” is being opened
share-stop = Stop “{ $name }”
share-passphrase-title = This file has a passphrase
share-passphrase-text = “{ $name }” opens with the passphrase you were given apart from it.
share-passphrase = Passphrase
share-passphrase-hint = Usually six words. Spaces or hyphens, capitals or not: all will do.
share-passphrase-yes = Open
share-came-home = { $count ->
    [0] { $from } replied. There are no new remarks with your moments.
    [one] { $from } replied. One remark now stands with your moment.
   *[other] { $from } replied. { $count } remarks now stand with your moments.
}
share-came-before = You had this reply of { $from } already. Nothing was changed.
share-came-homeless = { $count ->
    [one] One remark was about a moment that is no longer here, and was let go.
   *[other] { $count } remarks were about moments that are no longer here, and were let go.
}
share-came-see = See what came back

## Making an extract

share-this = Share…
share-these = Share these moments…
share-steps = Steps
share-step-choose = Choose
share-step-redact = Leave out
share-step-preview = See
share-step-seal = Seal
share-title-choose = What do you share, and with whom?
share-title-redact = What goes along, and what does not?
share-title-seal = Seal
share-on-to-redact = Next: what to leave out
share-on-to-preview = See what leaves
share-on-to-seal = This may leave
share-back-to-choose = Choose moments
share-back-to-redact = Change what goes along
share-choose-about = Nothing leaves before you saw the preview and sealed it yourself. All you choose here is kept while you are at it.
share-delete = Delete this choice
share-deleted = This choice lies in the bin.

share-for-whom = For whom?
share-for-whom-about = For a contact you seal with their key: only they can open it.
share-for-browser = Someone else
share-for-browser-about = with a passphrase; a browser is enough to read it
share-for-name = What do you call this reader?
share-for-name-hint = Stands above what you share.
share-for-add = Add a contact
share-nameless = Your reader does not see yet whom this is from.
share-nameless-yes = Say what you call yourself
share-which = Which moments?
share-which-none = No moment chosen yet. Tick some below.
share-moments-picked = { $count ->
    [one] One moment chosen
   *[other] { $count } moments chosen
}
share-leave-out = Take the moment of { $day } out of the choice
share-show-all = Show all { $count }
share-find-moments = Search moments to share
share-find-moments-hint = Words, or the search language of your journal, such as kind:social or with:An.
share-moments-latest = Your latest moments
share-moments-found = Moments found
share-moments-found-none = No moment found.
share-moments-more = Show more
share-moments-take-all = Take all { $count }
share-from-period = All of a period
share-from-period-yes = Add those moments
share-from-conversation = What you picked for a conversation
share-from-conversation-which = Choose a conversation
share-from-conversation-yes = Add those moments

share-letter = What do you say with it?
share-letter-about = May stay empty.
share-note = Beforehand
share-note-hint = Why do you share this, and what should the other know to understand it?
share-questions = Questions for who reads this
share-question-of = Question { $number }
share-question-remove = Remove question { $number }
share-question-new = New question
share-question-hint = For example: which pattern do you see that I do not?
share-question-add = Add
share-until = To be deleted after
share-until-about = Your reader sees this as a request. Nobody can enforce it: what you share, someone can keep.

share-redact-about = The day, kind and text of each moment always go along. The rest only when it is ticked.
share-beside = What your reader sees
share-fields = Of each moment
share-fields-about = Only what is filled in goes along.
share-field-takeaway = What I take along
share-field-takeaway-about = your insight in a sentence
share-field-next-step = The next step
share-field-next-step-about = what you try, by when, and what came of it
share-field-said = What we said about it before
share-field-said-about = only between you and this reader, never what another said
share-field-people = Who had a part
share-field-people-about = with that part, called as you choose below
share-field-activities = What I did
share-field-activities-about = trying out, observing, asking for feedback
share-field-changed = What changed
share-field-changed-about = what you know, feel, do or intend
share-field-reflection = The reflection
share-field-reflection-about = each answer under its question
share-field-sources = Sources
share-field-sources-about = title, author and address
share-field-training = The training
share-field-training-about = where, how long, and what you did with it
share-field-goals = Goals
share-field-goals-about = only their names
share-field-tags = Labels
share-field-tags-about = your own words
share-field-standards = Labels from a framework
share-field-standards-about = such as professional standards
share-field-minutes = How long it took
share-field-minutes-about = in minutes
share-field-marks = Mistake or highlight
share-field-marks-about = whether you marked it so
share-people = How are people called?
share-people-role = Role
share-people-initials = Initials
share-people-name = Name
share-people-role-about = Names become a role: “a colleague”. In your text too, where Besef knows the name.
share-people-initials-about = Names become initials. Whoever knows the school may still recognise them.
share-people-name-about = Names stay as they are. Do they know that you tell about them?
share-people-role-was = People stood there by their role.
share-people-initials-was = People stood there by their initials.
share-people-name-was = People stood there by name.
share-files = Files
share-files-about = A photo or recording goes along only when you tick it. A photo sometimes shows more than you mean.
share-noticed = Look at this once more
share-noticed-about = This stood out in what leaves. You decide whether it may stay.
share-noticed-full-name = a full name
share-noticed-mail = an e-mail address
share-noticed-phone = a telephone number
share-noticed-health = a word about health
share-noticed-in = { $count ->
    [0] in what you say with it
    [one] in one moment
   *[other] in { $count } moments
}
share-hide = Hide
share-hide-of = Hide “{ $what }”
share-let-be = Let it stand
share-let-be-of = Let “{ $what }” stand
share-hidden = Hidden words
share-hidden-about = Wherever they stand, […] stands in their place.
share-hidden-new = Another word or name
share-hidden-remove = No longer hide “{ $what }”

share-preview-about = This is exactly what { $who } will read. Read it to the end.
share-preview-noticed = { $count ->
    [one] One thing still stands out in what leaves. Under “Leave out” you decide whether it may stay.
   *[other] { $count } things still stand out in what leaves. Under “Leave out” you decide whether they may stay.
}
share-preview-empty = No moment is chosen yet, so there is nothing to see.
share-preview-end = That was all. Nothing else of your journal leaves.

share-seal-about = Sealing makes one file that only your reader can open. You send it yourself, any way you like.
share-first-choose = First choose at least one moment.
share-first-see-unseen = First see what leaves. Then you can seal it.
share-first-see-changed = Something changed since you saw the preview. Look at it once more, then you can seal.
share-way = Who can open it?
share-way-contact = Only { $name }
share-way-contact-about = With the key of their contact card. { $name } opens it in Besef, and nobody else can read it.
share-way-page = Whoever has the passphrase, in a browser
share-way-page-about = A page that opens on any computer, without Besef and without the internet. With room to reply.
share-way-passphrase = Whoever has the passphrase, in Besef
share-way-passphrase-about = For someone who uses Besef but is no contact yet.
share-words = The passphrase
share-words-others = Other words
share-words-about = Write them down, or read them out by telephone. Do not send the passphrase in the same mail as the file: whoever reads that mail then reads everything.
share-words-choose = I choose a passphrase myself
share-words-own = Your own passphrase
share-words-own-hint = At least { $least } characters. A sentence of four or more plain words is strong.
share-words-short = Still too short: at least { $least } characters.
share-seal-last = { $count ->
    [one] One moment leaves. From then on it stays as it left, and you cannot call it back.
   *[other] { $count } moments leave. From then on they stay as they left, and you cannot call them back.
}
share-seal = Seal and save the file
share-sealing = Sealing…
share-file-extract = learning-moments
share-file-reply = reply
share-file-card = contact-card

## What left

share-name = Name, for you alone
share-left-contact = Left on { $day }. Only { $name } can open it.
share-left-passphrase = Left on { $day } for { $name }. Whoever has the passphrase can open it.
share-left-until = With the request to delete it after { $day }.
share-gone-now = It is sealed. What now?
share-waiting = No reply came yet
share-now-send = Send the file “{ $file }” to { $name }: by mail, on a stick, any way you like.
share-now-words = Give { $name } the passphrase another way: read out by telephone, or on paper.
share-now-words-once = Besef does not keep the passphrase. Note it before you leave this screen.
share-now-opens-besef = { $name } opens it in Besef, under Share.
share-now-opens-either = { $name } opens the page in a browser, or the file in Besef.
share-now-opens-page = { $name } opens the page in a browser, reads, replies, and sends you a file back.
share-now-comes-back = When a reply comes, open that file under Share. Each remark will stand with its moment.
share-what-left = What left
share-what-left-bare = Of each moment the day, the kind and the text.
share-what-left-fields = Of each moment the day, the kind and the text, and where there was any also: { $fields }.
share-what-left-files = { $count ->
    [one] One file went along.
   *[other] { $count } files went along.
}
share-what-left-hidden = { $count ->
    [one] One word was hidden.
   *[other] { $count } words were hidden.
}
share-what-left-gone = { $count ->
    [one] One moment that left is no longer in your journal.
   *[other] { $count } moments that left are no longer in your journal.
}
share-came-back = What came back
share-came-back-of = { $count ->
    [0] { $from }, on { $day }
    [one] { $from }, on { $day }: one remark
   *[other] { $from }, on { $day }: { $count } remarks
}
share-came-back-at = Moments with a remark
share-came-back-moment = { $count ->
    [one] with the moment of { $day }
   *[other] with the moment of { $day }, { $count } remarks
}
share-again = Make a new choice from this
share-left-delete = Remove from this list
share-left-deleted = This lies in the bin. What left stays with your reader.

## Reviewing what someone else shared

share-from-contact = From { $name }, a contact of yours. The signature fits.
share-from-stranger = No contact yet.
share-from-stranger-about = This file is signed, but you do not know this key. Ask the sender, best by voice, for the four check words on their contact card. If they are these, keep the sender as a contact.
share-contact-keep = Keep as a contact
share-contact-name = What do you call this person?
share-contact-kept = { $name } is a contact.
share-send-back-title = Your reply
share-send-back-nothing = There is nothing in your reply yet. Write something with a moment, or about the whole.
share-send-back-about = Your reply becomes a file that only { $from } can open.
share-send-back = Send back
share-send-back-done = Saved as “{ $file }”. Now send that file to { $from }; there each remark goes to its moment. If you write more later, send back again: the new file holds everything.
share-send-back-before = You sent a reply back already on { $day }.
share-received-delete = Delete
share-received-deleted = What { $from } shared lies in the bin.
share-forget = Erase for good
share-forget-of = Erase for good what { $from } shared
share-forget-title = Erase what { $from } shared?
share-forget-text = All that was in it disappears from this device, with the files and with what you wrote about it. This cannot be undone. Backups you made before still hold it.
share-forget-yes = Erase for good
share-forgotten = Erased for good.

## Contacts and cards

share-contacts = Contacts
share-contacts-about = Your own contact card, and those of people you share with.
share-contacts-what = A contact card is a line of text with which someone can seal a thing that only you can open. It holds no secret: you may mail, show or print it.
share-contacts-list = People I share with
share-contacts-empty = The people whose contact card you have will stand here. For them you can seal without a passphrase.
share-card = My contact card
share-card-about = Give it to whoever wants to share something with you.
share-card-name = What you call yourself
share-card-name-hint = As others know you
share-card-line = Your card as text
share-card-copy = Copy
share-card-copied = Your contact card was copied.
share-card-mail = Mail your card
share-card-mail-subject = My contact card for Besef
share-card-mail-body = Hello,

    My contact card stands below. Paste the whole line in Besef under Share, Contacts. Then you can share something with me that only I can open.

    { $card }
share-card-save = Save as a file
share-card-qr = Your contact card as a QR code
share-check-words = Check words
share-check-words-about = Whoever gets your card sees the same four words. Read them out to each other, by telephone or in the corridor: if they fit, nobody swapped the card on its way.
share-check-words-ask = Ask the other whether the same four words stand on their own card. Do not do so by the same mail.
share-check-words-none = The keys of this contact cannot be read. Ask for a new card.
share-contact-add = Add a contact
share-card-paste = The card you were sent
share-card-paste-hint = Paste the line that begins with besef:contact here, or the whole mail.
share-card-look = Look at the card
share-card-open = Open a file
share-card-seen = The card
share-card-seen-of = This is a card of { $name }.
share-card-seen-nameless = This is a card without a name.
share-card-seen-own = This is your own card.
share-card-seen-known = You had this card already, of { $name }.
share-card-seen-namesake = You already have a contact { $name }, with other keys. It may be a new device, or someone who passes for { $name }. Ask them before you replace.
share-contact-name-of = Name of contact { $name }
share-contact-replace = New card
share-contact-replace-of = New card for { $name }
share-contact-replace-about = Replace the card only when you are sure that { $name } gave it: for example with a new device. What you sealed before opens only with the old key.
share-contact-replace-yes = Replace the card of { $name }
share-contact-replaced = { $name } has a new card.
share-contact-remove = Remove
share-contact-remove-of = Remove { $name } from your contacts
share-contact-removed = { $name } is no longer a contact.

## On an opened moment

share-thread-me = Me
share-thread-answer = Reply
share-thread-answer-to = Reply to { $name }
share-thread-answer-about = Your reply stays here. It leaves only when you share this moment again.
share-thread-answer-yes = Keep your reply
share-thread-unsay = Remove your reply
share-was-shared = Shared
share-was-shared-with = With { $name }, on { $day }
share-was-otherwise = When you shared this, it read otherwise.
share-was-otherwise-see = See it
share-was-otherwise-of = See how it read when you shared it on { $day }
share-then-title = As it left on { $day }
share-forget-left = { $count ->
    [one] This moment also left with an extract. Erasing does not call it back:
   *[other] This moment also left with { $count } extracts. Erasing does not call them back:
}
