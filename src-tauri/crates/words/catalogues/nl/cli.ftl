### The command line: what it answers with when a person reads along.

# Opening and making a journal.
cli-passphrase = Wachtzin:
cli-passphrase-new = Kies een wachtzin:
cli-passphrase-again = Dezelfde wachtzin nog eens:
cli-passphrases-differ = De twee zijn niet gelijk. Probeer het opnieuw.
cli-created = Je dagboek ligt klaar in { $folder }.
cli-created-identity = De sleutel ligt in { $file }. Bewaar die goed: zonder gaat het dagboek niet open.
cli-created-passphrase = Het gaat open met je wachtzin. Bewaar die goed: zonder gaat het dagboek niet open.
cli-sample-made = Een voorbeelddagboek van { $count } momenten ligt in { $folder }. Kijk rond met: besef --vault { $folder } --identity { $identity } list

# Moments.
cli-moments = { $count ->
    [one] 1 moment
   *[other] { $count } momenten
}
cli-part-of = De eerste { $shown } van { $moments }. Meer met --limit.
cli-none = Niets gevonden.
cli-nearly = Geen moment heeft al deze woorden. Deze hebben de meeste:
cli-missing = zonder { $words }
cli-instead = Bedoelde je: { $words }
cli-without = { $count ->
    [one] Wel 1 moment met: { $words }
   *[other] Wel { $count } momenten met: { $words }
}
cli-resembling = { $asked } lijkt op { $seen }
cli-indexing = Het zoekregister is nog niet klaar: { $done } van { $of } momenten. Wat klaar is, staat hier.
cli-progress-index = Het zoekregister wordt gemaakt: { $done } van { $of }
cli-no-saved = Er zijn nog geen bewaarde zoekvragen. Bewaar er een met: besef searches save NAAM VRAAG
cli-no-recent = Er zijn geen vragen van de laatste tijd.
cli-minutes = { $minutes } min
cli-versions = { $count ->
    [one] 1 versie
   *[other] { $count } versies
}
cli-yes = ja
cli-no = nee

# What a change did.
cli-kind-chosen = Bewaard bij { $kind }. Een andere soort kies je met --kind.
cli-batch-saved = { $count ->
    [one] Eén moment bewaard.
   *[other] { $count } momenten bewaard.
}
cli-progress = { $done } van { $of }
cli-edited = Gewijzigd.
cli-deleted = Verwijderd. Terughalen kan met: besef undo
cli-forgotten = Voorgoed weg, ook uit de geschiedenis en het zoekregister. Reservekopieën van vroeger kunnen het nog bevatten.
cli-undone = Ongedaan gemaakt.

# Looking back.
cli-period = { $from } tot en met { $to }
cli-new = nieuw
cli-asked-less = Deze vraag komt niet meer tot { $until }. Terughalen kan met: besef look-back --again { $rule }
cli-asked-again = Deze vraag kan weer komen.
cli-ask-why = Waarom deze vragen? besef look-back --why

# Goals, names, guides, going back.
cli-agree = Doorgaan? (j/n)
cli-left-alone = Er is niets veranderd.
cli-no-goals = Er zijn nog geen doelen. Maak er een met: besef goal add NAAM
cli-no-templates = Er zijn nog geen sjablonen. Bewaar er een met: besef template add NAAM TEKST
cli-no-prompt = Er is vandaag geen vraag.
cli-nothing-coming = Er is niets om op terug te komen, ook later niet.
cli-taken-out = Uit de prullenbak gehaald.
cli-framework-added = Kader “{ $name }” toegevoegd, met { $count ->
    [one] één label
   *[other] { $count } labels
}.

# Keeping it safe.
cli-backed-up = Reservekopie gemaakt: { $file }
cli-restored = De reservekopie is teruggezet. Het dagboek zoals het was, ligt bij de reservekopieën in { $folder }.
cli-check-store = Dagboek
cli-check-change-log = Geschiedenis
cli-check-index = Zoekregister
cli-check-backup = Reservekopie
cli-check-attachments = Bijlagen
cli-state-well = in orde
cli-state-wrong = niet in orde
cli-state-mended = hersteld
cli-logs = Het logboek ligt in { $folder }; er staan nummers en tijden in, nooit tekst uit je dagboek.
cli-doctor-unwell = Niet alles is in orde. Er is niets weggegooid. Probeer besef doctor --repair, of zet een reservekopie terug met besef restore.
cli-man-written = De handleiding ligt in { $folder }. Lees ze met: man { $folder }/besef.1

# Attachments.
cli-attached = Toegevoegd: { $file }
cli-attached-place-removed = Toegevoegd: { $file }. De plaats waar de foto gemaakt is, is eruit gehaald.
cli-attached-place-unseen = Toegevoegd: { $file }. De plaats waar het gemaakt is, kan er nog in staan: uit dit soort bestand kan Besef ze niet halen.
cli-progress-megabytes = { $done } van { $of } MB
cli-stopped = Gestopt. Van dit bestand is niets bewaard; wat er daarvoor was, is er nog.
cli-no-attachments = Bij dit moment zijn er geen bijlagen.
cli-attachment-missing = niet op dit toestel
cli-file-written = De bijlage staat in { $file }.
cli-report-written = Het staat in { $file }.

# What to type next when something did not work.
cli-in-line = Regel { $line }: { $sentence }
cli-hint-vault-missing = Een nieuw dagboek maak je met: besef init
cli-hint-locked = Dat kan met --identity BESTAND of --passphrase-file BESTAND.
cli-hint-unknown-search = Dat kan met: besef searches
cli-hint-damaged = Dat kan met: besef restore BESTAND
cli-hint-undo-conflict = Dat kan met: besef history ID
