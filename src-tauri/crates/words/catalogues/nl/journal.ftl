### The Journal: timeline, search, a moment opened and edited.

## Searching

journal-search = Zoek in je dagboek
journal-search-clear = Maak het zoekveld leeg
journal-filters = Filters
journal-count = { $count ->
    [0] Geen momenten
    [one] Eén moment
   *[other] { $count } momenten
}
journal-sort-newest = Nieuwste eerst
journal-sort-relevance = Beste eerst
journal-sort-change = Volgorde: { $order }. Wissel.

journal-filter-kind = Soort
journal-filter-person = Persoon
journal-filter-tag = Label
journal-filter-period = Periode
journal-filter-has = Heeft…
journal-filter-remove = { $what }, verwijder dit filter
journal-filter-find-person = Zoek een naam
journal-filter-find-tag = Zoek een label
journal-filter-no-people = Je noteerde nog geen namen.
journal-filter-no-tags = Je noteerde nog geen labels.
journal-filter-none-such = Geen naam die zo klinkt.
journal-period-from = Van
journal-period-to = Tot en met
journal-period-this-month = Deze maand
journal-period-this-year = Dit schooljaar
journal-period-last-year = Vorig schooljaar

journal-chip-with = met { $name }
journal-chip-tag = #{ $name }
journal-chip-source = bron { $name }
journal-chip-training = training { $name }
journal-chip-standard = kader { $name }
journal-chip-goal = doel { $name }
journal-chip-phrase = “{ $words }”
journal-chip-like = lijkt op een moment
journal-chip-role = iemand { $role }
journal-chip-feedback-asked = om feedback gevraagd
journal-chip-feedback-received = feedback gekregen
journal-chip-feedback-used = feedback gebruikt
journal-chip-feedback-open = feedback: nog niet genoteerd of je ze gebruikte
journal-chip-changed-any = er veranderde iets
journal-chip-changed-knowing = veranderd: wat ik weet
journal-chip-changed-feeling = veranderd: hoe ik me voel
journal-chip-changed-doing = veranderd: wat ik doe
journal-chip-changed-intending = veranderd: wat ik van plan ben
journal-chip-not = niet: { $what }
journal-chip-or = of
journal-chip-school-year = schooljaar { $from }–{ $to }
journal-chip-between = { $from } – { $to }
journal-chip-since = sinds { $from }
journal-chip-until = tot en met { $to }

journal-has-step = heeft een volgende stap
journal-has-takeaway = heeft een inzicht
journal-has-highlight = is een hoogtepunt
journal-has-mistake = is een fout die je iets leerde
journal-has-reflection = heeft een reflectie
journal-has-person = noemt een persoon
journal-has-source = heeft een bron
journal-has-training = hoort bij een training
journal-has-follow-up = heeft een moment van opvolging
journal-has-goal = hoort bij een doel
journal-has-feedback = heeft feedback
journal-has-changed = er veranderde iets
journal-has-attachment = heeft een bijlage
journal-has-step-any = heeft een volgende stap
journal-has-step-open = volgende stap staat open
journal-has-step-tried = volgende stap is uitgeprobeerd
journal-has-step-dropped = volgende stap is losgelaten
journal-has-follow-up-any = heeft een moment van opvolging
journal-has-follow-up-open = opvolging staat open
journal-has-follow-up-applied = opvolging: toegepast
journal-has-follow-up-not = opvolging: niet, of nog niet

## Searching on: completing, kept searches, time

journal-chips = Wat je vraagt
journal-suggestions = Zo kun je verder vragen
journal-asks-kind = formeel, sociaal, individueel, bron
journal-asks-person = een naam
journal-asks-tag = een label
journal-asks-source = een titel
journal-asks-training = een training
journal-asks-standard = een label uit een kader
journal-asks-goal = een doel
journal-asks-since = vanaf een dag, maand of jaar
journal-asks-until = tot en met een dag, maand of jaar
journal-asks-in = schooljaar, maand, kwartaal, trimester, jaar
journal-asks-has = inzicht, stap, hoogtepunt, fout
journal-asks-step = open, geprobeerd, losgelaten
journal-asks-follow-up = open, toegepast, niet
journal-asks-role = advies, feedback, voorbeeld, samen, introductie
journal-asks-feedback = gevraagd, gekregen, gebruikt, open
journal-asks-changed = weten, voelen, doen, willen, iets
journal-asks-activity = uitgeprobeerd, geoefend, hulp, gekeken…
journal-asks-intention = gepland, spontaan, achteraf
journal-asks-like = wat op een moment lijkt

journal-searches-saved = Bewaarde zoekvragen
journal-searches-recent = Laatst gezocht
journal-searches-forget = Vergeet alle
journal-searches-ask = Vraag ook met
journal-search-forget = { $words }, vergeet deze zoekvraag
journal-search-remove = { $name }, verwijder deze zoekvraag
journal-search-save = Bewaar zoekvraag
journal-search-name = Naam
journal-search-save-yes = Bewaar
journal-search-kept = Bewaard als “{ $name }”. Je vindt hem terug in het lege zoekveld.
journal-search-let-go = Verwijder
journal-search-saved = Zoekvraag “{ $name }” bewaard.
journal-search-removed = Zoekvraag “{ $name }” verwijderd.

journal-months = Momenten in de tijd
journal-months-of = { $period }: { $count }
journal-months-summary = { $count } momenten, { $period }. De meeste in { $fullest }: { $most }.

journal-indexing = Zoeken wordt klaargemaakt: { $done } van { $of }. Wat klaar is, staat hier.

## Rows

journal-row-with = met { $names }
journal-row-more = { $names } en { $more } meer
journal-row-minutes = { $minutes } min
journal-row-open-step = volgende stap open
journal-row-mistake = fout

## Rows that were found: why, and where

journal-row-part = { $asked } in { $seen }
journal-row-resembling = lijkt op { $seen }
journal-row-missing = zonder { $words }

journal-in-text = in de tekst:
journal-in-takeaway = in wat neem ik mee:
journal-in-step = in de volgende stap:
journal-in-outcome = in wat er gebeurde:
journal-in-knowing = in wat ik weet:
journal-in-feeling = in hoe ik me voel:
journal-in-doing = in wat ik doe:
journal-in-intending = in wat ik van plan ben:
journal-in-answer = in de reflectie:
journal-in-source = in de bron:
journal-in-address = in het adres van de bron:
journal-in-author = bij de auteur:
journal-in-training = in de training:
journal-in-provider = bij wie de training gaf:
journal-in-plan = in wat ik wil toepassen:
journal-in-support = in wat daarvoor nodig is:
journal-in-partner = bij wie ernaar terugvraagt:
journal-in-applied = in wat ik toepaste:
journal-in-helped = in wat hielp:
journal-in-hindered = in wat in de weg stond:
journal-in-tell = bij wie dit zou willen weten:
journal-in-standard = bij de labels uit een kader:
journal-in-person = bij de namen:
journal-in-tag = bij de labels:
journal-in-attachment = in de naam van een bijlage:
journal-in-remark = in een opmerking van een lezer:

## Nothing to show

journal-empty-title = Hier komt je dagboek
journal-empty-text = Elk moment dat je noteert, staat hier bij zijn dag. Je kunt het er later lezen, aanvullen en terugvinden.
journal-empty-action = Noteer een eerste moment
journal-nearly = Geen moment heeft al deze woorden. Deze hebben er de meeste van.
journal-none-title = Niets gevonden
journal-none-words = Geen moment met “{ $words }”.
journal-none-asked = Gezocht: { $asked }.
journal-none-like = Geen ander moment lijkt hierop. Hoe meer je noteert, hoe meer er te vergelijken valt.
journal-none-instead = Bedoelde je { $words }?
journal-none-without = Zonder { $what }:
journal-none-action = Toon alles
journal-choose = Kies een moment om het hier te lezen.

## A moment, opened

journal-moment = Moment
journal-close = Terug naar de lijst
journal-kept = Bewaard
journal-keeping = Bezig met bewaren…
journal-edit-text = Bewerk de tekst
journal-edit-done = Klaar
journal-kind-change = Soort: { $kind }. Kies een andere.
journal-day = Dag

journal-field-kind = Soort
journal-field-on = Dag
journal-field-text = Tekst
journal-field-takeaway = Wat neem ik mee
journal-field-next-step = Volgende stap
journal-field-people = Met
journal-field-tags = Label
journal-field-minutes = Minuten
journal-field-mistake = Fout die je iets leerde
journal-field-highlight = Hoogtepunt
journal-field-visibility = Wie mag het zien
journal-field-intention = Bedoeling
journal-field-activities = Wat ik deed
journal-field-changed = Wat veranderde
journal-field-sources = Bron
journal-field-training = Training
journal-field-follow-ups = Later terugkijken
journal-field-standards = Kader
journal-field-goals = Doel
journal-field-reflection = Reflectie
journal-field-attachments = Bijlage
journal-field-threads = Wat anderen zeiden
journal-field-deleted-at = Verwijderd

journal-hint-tags = Nog een label

journal-name-remove = { $name }, verwijder
journal-deepen = Verdiep
journal-marks = Kenmerken

journal-step-by = Tegen
journal-step-state = Hoe liep het?
journal-step-open = open
journal-step-tried = gedaan
journal-step-adapted = anders gedaan
journal-step-dropped = losgelaten
journal-step-settled-tried = Gedaan op { $day }
journal-step-settled-adapted = Anders gedaan op { $day }
journal-step-settled-dropped = Losgelaten op { $day }
journal-step-outcome = Wat gebeurde er

journal-role-gave-advice = gaf raad
journal-role-gave-feedback = gaf feedback
journal-role-role-model = was een voorbeeld
journal-role-worked-with-me = werkte met me samen
journal-role-introduced-me = stelde me voor
journal-feedback-asked = zelf gevraagd
journal-feedback-used = gebruikt

journal-intention-planned = gepland
journal-intention-in-the-moment = op het moment zelf
journal-intention-noticed-afterwards = achteraf gemerkt

journal-activity-collaborated = samengewerkt
journal-activity-asked-help = hulp gevraagd
journal-activity-asked-feedback = feedback gevraagd
journal-activity-observed = gekeken bij iemand
journal-activity-tried-out = uitgeprobeerd
journal-activity-practised = geoefend
journal-activity-consulted-source = een bron geraadpleegd
journal-activity-reflected = nagedacht
journal-activity-met-difficulty = op een moeilijkheid gestoten
journal-activity-followed-training = een training gevolgd

journal-visibility-private = alleen ik
journal-visibility-shareable = mag gedeeld worden

journal-value-none = leeg
journal-value-yes = ja

## Hits in an opened moment, and others like it

journal-hits = Treffers
journal-hits-count = { $count ->
    [one] 1 treffer
   *[other] { $count } treffers
}
journal-hits-at = { $at } van { $count } treffers
journal-hits-many = Er zijn { $count } treffers; de eerste { $shown } zijn gemarkeerd.
journal-hit-next = Volgende treffer
journal-hit-previous = Vorige treffer
journal-more-like = Meer zoals dit

## Earlier versions, deleting, forgetting

journal-versions = { $count ->
    [one] Vorige versies
   *[other] Vorige versies ({ $count })
}
journal-version-now = nu
journal-verb-log = Genoteerd
journal-verb-edit = Gewijzigd
journal-verb-delete = Verwijderd
journal-verb-undo = Ongedaan gemaakt
journal-verb-rename = Hernoemd
journal-verb-merge = Samengevoegd
journal-verb-restore = Teruggezet
journal-verb-redo = Opnieuw gedaan
journal-verb-forget = Vergeten
journal-verb-share = Gedeeld

journal-delete = Verwijder
journal-deleted = Moment verwijderd.
journal-forget = Wis voorgoed
journal-forget-title = Dit moment voorgoed wissen?
journal-forget-text = De tekst, alle vorige versies en alles wat erbij staat verdwijnen uit dit dagboek en uit het zoekregister. Dat kan niet ongedaan gemaakt worden. Reservekopieën die je eerder maakte, houden het moment nog.
journal-forget-yes = Wis voorgoed
journal-forgotten = Moment voorgoed gewist.
