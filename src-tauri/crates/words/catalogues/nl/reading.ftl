### Reading an extract: before it leaves, under review, and in the page for whoever has no Besef. That page carries these
### words and the few others its list names (ui/src/reading/page/kept.ts).

## Who shares, and why

reading-title = { $count ->
    [one] Een leermoment
   *[other] { $count } leermomenten
}
reading-title-from = { $count ->
    [one] { $from } deelt een leermoment
   *[other] { $from } deelt { $count } leermomenten
}
reading-shared-with = Gedeeld met { $reader } op { $day }
reading-shared-on = Gedeeld op { $day }
reading-until = Wie dit deelt, vraagt je het na { $day } te verwijderen. Dat is een vraag: niemand kan het afdwingen.
reading-until-from = { $from } vraagt je dit na { $day } te verwijderen. Dat is een vraag: niemand kan het afdwingen.
reading-questions = { $count ->
    [one] Vraag aan wie dit leest
   *[other] Vragen aan wie dit leest
}
reading-none = Er staan geen momenten in dit uittreksel.
reading-let-through = Je ziet van elk moment de dag, de soort en de tekst, en waar het er is ook { $fields }. De rest bleef in het dagboek.
reading-only = Je ziet van elk moment de dag, de soort en de tekst. De rest bleef in het dagboek.

reading-field-takeaway = wat iemand meeneemt
reading-field-next-step = de volgende stap
reading-field-said = wat er eerder over gezegd werd
reading-field-people = wie erbij was
reading-field-activities = wat iemand deed
reading-field-changed = wat er veranderde
reading-field-reflection = de reflectie
reading-field-sources = de bronnen
reading-field-training = de training
reading-field-goals = de doelen
reading-field-tags = de labels
reading-field-standards = de labels uit een kader
reading-field-minutes = hoelang het duurde
reading-field-marks = of het een hoogtepunt was, of een fout die iets leerde

## A moment

reading-minutes = { $minutes } min
reading-mistake = fout die iets leerde
reading-highlight = hoogtepunt
reading-author = van { $author }
reading-feedback-not-asked = niet gevraagd
reading-feedback-not-used = niet gebruikt
reading-follow-ups = Later teruggekeken

## Files

reading-files = Bestanden
reading-picture = Foto of tekening: { $name }
reading-picture-wait = { $name } wordt geopend…
reading-file-broken = { $name } is beschadigd of ontbreekt. De rest kun je gewoon lezen.
reading-file-save = Bewaar { $name }, { $size }
reading-file-play = Speel { $name } af

## What was said before

reading-said = Eerder gezegd
reading-by-learner = Wie dit deelt
reading-by-coach = Wie dit las
reading-by-you = Jij

## What you say of it

reading-comments = Bij dit moment
reading-comment-first = Schrijf hier iets bij
reading-comment-more = Schrijf nog iets
reading-comment-what = Wat wil je zeggen?
reading-comment-done = Klaar
reading-comment-edit = Bewerk
reading-comment-edit-of = Bewerk: { $text }
reading-comment-remove = Haal weg
reading-comment-remove-of = Haal weg: { $text }
reading-comment-removed = Weggehaald.
reading-comment-back = Zet terug
reading-sort = Wat is het?
reading-sort-remark = Opmerking
reading-sort-question = Vraag
reading-sort-compliment = Compliment
reading-support = Welke steun geef je hiermee?
reading-support-about = Hoeft niet. Zo ziet de ander later waar de hulp vandaan kwam.
reading-support-none = Geen van deze
reading-support-socio-emotional-about = iemand die luistert en moed geeft
reading-support-network-about = een naam, een plek, iemand voorstellen
reading-support-career-about = een taak, een rol, een volgende stap in het werk
reading-support-autonomy-about = vertrouwen om het op een eigen manier te doen
reading-overall = Over het geheel
reading-overall-what = Wat denk je van het geheel?
reading-overall-hint = Wat valt je op als je alles naast elkaar legt? Eén gedachte is genoeg.

## Questions a reader may ask, three for each kind. Quiet offers, to be written on from.

reading-prompts = Of begin met een vraag
reading-prompt-formal-1 = Wat wil je hiervan morgen al anders doen?
reading-prompt-formal-2 = Wie in je team zou dit ook willen weten?
reading-prompt-formal-3 = Wat heb je nodig om dit vol te houden?
reading-prompt-social-1 = Wat maakte dat dit gesprek iets losmaakte?
reading-prompt-social-2 = Wat zou de ander van jou geleerd kunnen hebben?
reading-prompt-social-3 = Bij wie zou je hier nog mee terechtkunnen?
reading-prompt-individual-1 = Waaraan merkte je dat het werkte, of niet?
reading-prompt-individual-2 = Wat zegt dit over wat jij belangrijk vindt?
reading-prompt-individual-3 = Wat zou je een volgende keer houden, en wat niet?
reading-prompt-resource-1 = Welk idee hieruit past bij jouw praktijk, en welk niet?
reading-prompt-resource-2 = Waar ben je het niet mee eens?
reading-prompt-resource-3 = Hoe zou je dit in je eigen woorden aan een collega vertellen?

## The page for whoever has no Besef

reading-page-title = Uittreksel · Besef
reading-page-welcome = Iemand deelt leermomenten met je
reading-page-what = Dit bestand komt uit Besef, een leerdagboek. Het is versleuteld: alleen met de wachtzin kun je het lezen. Alles gebeurt op dit toestel, en er gaat niets over het internet.
reading-page-passphrase = Wachtzin
reading-page-passphrase-hint = Zes woorden. Je kreeg ze apart van dit bestand. Spaties of koppeltekens, groot of klein: het mag allemaal.
reading-page-open = Open
reading-page-opening = Bezig met openen. Dit duurt een paar tellen…
reading-page-wrong = Deze wachtzin past niet. Kijk of elk woord er staat zoals je het kreeg, en probeer opnieuw.
reading-page-missing = Typ eerst de wachtzin.
reading-page-damaged = Dit bestand is beschadigd of niet volledig. Er is niets mis met je wachtzin. Vraag om het nog eens te sturen.
reading-page-newer = Dit uittreksel is gemaakt met een nieuwere versie van Besef, en dit bestand kan het niet goed tonen. Vraag om het opnieuw te maken en te sturen.
reading-page-not-passphrase = Dit bestand opent met een sleutel, niet met een wachtzin. Lees het in Besef zelf.
reading-page-work = Dit bestand vraagt meer rekenwerk dan een browser aankan. Lees het in Besef zelf.
reading-page-memory = Dit toestel heeft te weinig geheugen vrij om dit te openen. Sluit andere vensters en probeer opnieuw, of open het op een computer.

reading-answer = Je antwoord
reading-answer-about = Wat je hier schrijft, staat alleen in dit venster tot je het bewaart. Je antwoord wordt een bestand dat alleen { $who } kan openen.
reading-answer-who = wie dit deelt
reading-answer-name = Hoe heet je?
reading-answer-name-hint = Mag leeg blijven. Zo weet de ander van wie het antwoord komt.
reading-answer-save = Bewaar je antwoord
reading-answer-nothing = Er staat nog niets in je antwoord. Schrijf iets bij een moment, of over het geheel.
reading-answer-saved = Bewaard als { $file }, bij je downloads. Mail dat bestand nu terug naar { $who }; Besef leest het daar in.
reading-answer-again = Schrijf je nog iets, bewaar dan opnieuw. Het nieuwe bestand bevat alles.
reading-answer-failed = Je antwoord kon niet verzegeld worden: de sleutel van wie dit deelt, klopt niet. Wat je schreef staat hier nog; kopieer het en mail het gewoon.
reading-answer-file = antwoord
reading-answer-count = { $count ->
    [0] Je schreef over het geheel
    [one] Je schreef één opmerking
   *[other] Je schreef { $count } opmerkingen
}
reading-answer-unsaved = nog niet bewaard
reading-answer-go = Naar je antwoord
