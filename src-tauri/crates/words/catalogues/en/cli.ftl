### The command line: what it answers with when a person reads along.

# Opening and making a journal.
cli-passphrase = Passphrase:
cli-passphrase-new = Choose a passphrase:
cli-passphrase-again = The same passphrase again:
cli-passphrases-differ = The two are not the same. Try again.
cli-created = Your journal is ready in { $folder }.
cli-created-identity = Its key is in { $file }. Keep it well: without it the journal does not open.
cli-created-passphrase = It opens with your passphrase. Keep it well: without it the journal does not open.
cli-sample-made = A sample journal of { $count } moments is in { $folder }. Look around with: besef --vault { $folder } --identity { $identity } list

# Moments.
cli-moments = { $count ->
    [one] 1 moment
   *[other] { $count } moments
}
cli-part-of = The first { $shown } of { $moments }. More with --limit.
cli-none = Nothing found.
cli-nearly = No moment has all these words. These have most of them:
cli-missing = without { $words }
cli-instead = Did you mean: { $words }
cli-without = { $count ->
    [one] But 1 moment with: { $words }
   *[other] But { $count } moments with: { $words }
}
cli-resembling = { $asked } is like { $seen }
cli-indexing = The search index is not ready yet: { $done } of { $of } moments. What is ready is here.
cli-progress-index = The search index is being made: { $done } of { $of }
cli-no-saved = There are no saved searches yet. Save one with: besef searches save NAME QUERY
cli-no-recent = There are no questions of late.
cli-minutes = { $minutes } min
cli-versions = { $count ->
    [one] 1 version
   *[other] { $count } versions
}
cli-yes = yes
cli-no = no

# What a change did.
cli-kind-chosen = Saved under { $kind }. Another kind is chosen with --kind.
cli-batch-saved = { $count ->
    [one] One moment saved.
   *[other] { $count } moments saved.
}
cli-progress = { $done } of { $of }
cli-edited = Changed.
cli-deleted = Deleted. Bring it back with: besef undo
cli-forgotten = Gone for good, from the history and the search index too. Earlier backups may still hold it.
cli-undone = Undone.

# Looking back.
cli-period = { $from } to { $to }
cli-new = new
cli-asked-less = This question stays away until { $until }. Bring it back with: besef look-back --again { $rule }
cli-asked-again = This question may come again.
cli-ask-why = Why these questions? besef look-back --why

# Goals, names, guides, going back.
cli-agree = Go on? (y/n)
cli-left-alone = Nothing has changed.
cli-no-goals = There are no goals yet. Make one with: besef goal add NAME
cli-no-templates = There are no templates yet. Save one with: besef template add NAME TEXT
cli-no-prompt = There is no prompt today.
cli-nothing-coming = There is nothing to come back to, not later either.
cli-taken-out = Taken out of the bin.
cli-framework-added = Framework “{ $name }” added, with { $count ->
    [one] one label
   *[other] { $count } labels
}.

# Keeping it safe.
cli-backed-up = Backup made: { $file }
cli-restored = The backup is back in place. The journal as it was is with the backups in { $folder }.
cli-check-store = Journal
cli-check-change-log = History
cli-check-index = Search index
cli-check-backup = Backup
cli-check-attachments = Attachments
cli-state-well = well
cli-state-wrong = not well
cli-state-mended = mended
cli-logs = The log is in { $folder }; it holds numbers and times, never text from your journal.
cli-doctor-unwell = Not everything is well. Nothing was thrown away. Try besef doctor --repair, or put a backup back with besef restore.
cli-man-written = The manual is in { $folder }. Read it with: man { $folder }/besef.1

# Attachments.
cli-attached = Added: { $file }
cli-attached-place-removed = Added: { $file }. The place where the picture was made was taken out of it.
cli-attached-place-unseen = Added: { $file }. The place where it was made may still be in it: Besef cannot take it out of this sort of file.
cli-progress-megabytes = { $done } of { $of } MB
cli-stopped = Stopped. Nothing of this file was kept; what was there before still is.
cli-no-attachments = This moment has no attachments.
cli-attachment-missing = not on this device
cli-file-written = The attachment is in { $file }.
cli-report-written = It is in { $file }.

# What to type next when something did not work.
cli-in-line = Line { $line }: { $sentence }
cli-hint-vault-missing = A new journal is made with: besef init
cli-hint-locked = That can be done with --identity FILE or --passphrase-file FILE.
cli-hint-unknown-search = That can be done with: besef searches
cli-hint-damaged = That can be done with: besef restore FILE
cli-hint-undo-conflict = That can be done with: besef history ID
