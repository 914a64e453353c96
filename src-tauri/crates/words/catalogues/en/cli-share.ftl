### Sharing on the command line: contacts, what leaves, what comes in, what comes back.

# Contacts.
cli-share-check-own = Check words: { $words }. Whoever gets your card sees the same four: compare them by telephone or in the corridor.
cli-share-check-theirs = Check words: { $words }. Ask { $name } which four go with that card: if they are others, the card is someone else's.
cli-share-card-nameless = There is no name on your card yet. Give it one with: besef contact card --name NAME
cli-share-no-contacts = You have no contacts yet. Add one with: besef contact add FILE
cli-share-contact-added = Added: { $name }.
cli-share-contact-known = You had these keys already. They are { $name }'s.
cli-share-contact-replaced = { $name } now has the keys of this card.
cli-share-contact-removed = { $name } is no contact any more. Take that back with: besef undo
cli-share-replace = { $name } gets other keys. What you seal from then on opens only for whoever made this card; the check words are: { $words }.

# Why a command holds back.
cli-share-no-such-contact = There is no contact “{ $name }”. Nothing has changed. See who there is with: besef contact
cli-share-own-card = This is your own card. Nothing has changed. Ask the other for theirs.
cli-share-nameless = There is no name on this card. Nothing has changed. Give one with --name NAME.
cli-share-namesake = There is a contact “{ $name }” already, with other keys. Nothing has changed. If this is someone else, give another name with --name. If { $name } has new keys, compare the check words first and use --replace.
cli-share-was-reply = This is no extract but a reply from { $name }. It has now been taken in: the remarks are with their moments.
cli-share-nothing-said = You have not said anything about it yet. Nothing was sealed. Do so with: besef comment
cli-share-blank-comment = There is no comment yet. Nothing was kept. Write what you want to say, a few words will do.
cli-share-hint-passphrase = Give it with --sealed-with FILE.
cli-share-passphrase = Passphrase of this file:

# What leaves.
cli-share-noticed-full-name = Mind: there is a full name in it: { $what }. Take it out with --hide.
cli-share-noticed-mail = Mind: there is an e-mail address in it: { $what }. Take it out with --hide.
cli-share-noticed-phone = Mind: there is a telephone number in it: { $what }. Take it out with --hide.
cli-share-noticed-health = Mind: there is something about health in it: { $what }. Take it out with --hide.
cli-share-sealed-for = Sealed for { $name }: { $moments }.
cli-share-sealed-passphrase = Sealed with a passphrase: { $moments }.
cli-share-goes = Of each moment these go along: the day, the kind and the text.
cli-share-goes-also = Of each moment these go along: the day, the kind and the text, and where there is any also { $fields }.
cli-share-people-role = People are called by what they are, not by their names.
cli-share-people-initials = People stand in it with their initials.
cli-share-people-name = People stand in it with their names.
cli-share-files-go = { $count ->
    [one] One file goes along.
   *[other] { $count } files go along.
}
cli-share-files-stay = { $count ->
    [one] One file stays here.
   *[other] { $count } files stay here.
}
cli-share-written = It is in { $file }.
cli-share-passphrase-made = The passphrase is: { $passphrase }. Pass it on another way than the file. Besef does not keep it.

# What came in, and what is said of it.
cli-share-stranger = You do not have the card of whoever shares this. The check words are: { $words }. Compare them if you want to be sure who this is from.
cli-share-past = the day to delete this has passed
cli-share-no-comments = You have not said anything about it yet. Do so with: besef comment FILE NUMBER TEXT
cli-share-send-back = Send it back with: besef reply { $id } --out REPLY.besef
cli-share-reply-written = Your reply is in { $file }. Only whoever shared this can open it. Send the file back.
cli-share-reply-written-for = Your reply is in { $file }. Only { $name } can open it. Send the file back.

# What came back.
cli-share-accepted = { $count ->
    [0] The reply from { $name } has been taken in. There are no new remarks in it.
    [one] The reply from { $name } has been taken in: one remark, with the moment it is about.
   *[other] The reply from { $name } has been taken in: { $count } remarks, each with the moment it is about.
}
cli-share-accepted-before = This reply from { $name } had been taken in before. Nothing has changed.
cli-share-homeless = { $count ->
    [one] One remark was about a moment that is no longer there.
   *[other] { $count } remarks were about moments that are no longer there.
}
cli-share-by-learner = I

# Lists.
cli-share-none-shared = You have not shared anything yet. Do so with: besef share
cli-share-none-received = Nobody has shared anything with you yet. Open what you get with: besef open FILE
cli-share-whoever = whoever has the passphrase
cli-share-someone = someone without a name
cli-share-then = read then: { $text }
cli-share-not-left = not sealed yet
cli-share-left-contact = Sealed on { $day }, with the contact's key.
cli-share-left-passphrase = Sealed on { $day }, with a passphrase.
cli-share-came-back = { $count ->
    [0] answered without remarks
    [one] one remark back
   *[other] { $count } remarks back
}
cli-share-said = { $count ->
    [one] one remark of yours
   *[other] { $count } remarks of yours
}
cli-share-sent-back = sent back on { $day }
cli-share-deleted = Deleted. Take that back with besef undo; gone for good with: besef bin forget { $id }
