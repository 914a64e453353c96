### What every place shares: names of places and kinds, buttons, the frame around the screens, keys.

## Places

place-today = Vandaag
place-journal = Dagboek
place-look-back = Terugblik
place-conversations = Gesprekken
place-share = Delen
place-settings = Instellingen
place-goals = Doelen
place-names = Namen en labels
place-bin = Prullenbak
place-history = Wat je deed
place-reviews = Bewaarde terugblikken
place-due = Terugkomen op
place-reports = Rapporten

## Kinds. Short names stand on buttons and beside icons; full names stand in sentences.

kind-formal = Formeel
kind-social = Van anderen
kind-individual = Van mezelf
kind-resource = Uit bronnen
kind-formal-full = Formeel leren
kind-social-full = Leren van anderen
kind-individual-full = Leren van jezelf
kind-resource-full = Leren uit bronnen
kind-formal-example = cursus, studiedag
kind-social-example = collega, feedback
kind-individual-example = uitproberen, nadenken
kind-resource-example = artikel, boek, video

## Buttons

action-cancel = Annuleer
action-close = Sluit
action-deepen = Verdiep
action-undo = Ongedaan maken
action-again = Probeer opnieuw

## The frame around every screen

frame-name = Besef
frame-title = { $place } · Besef
frame-places = Plaatsen
frame-side-places = Naast je dagboek
frame-sample = Dit dagboek is een voorbeeld.
frame-sample-leave = Verlaat het voorbeeld
frame-read-only-newer-version = Je leest mee, maar kunt niets wijzigen: een nieuwere versie van Besef schreef dit dagboek. Werk Besef bij om weer te schrijven.
frame-read-only-storage = Je leest mee, maar kunt niets wijzigen: er kan niet in de map van je dagboek geschreven worden.
frame-indexing = Het zoekregister wordt gemaakt: { $done } van { $of }. Je kunt gewoon verder.
# The system's own reminder; with a prompt of the day in the place of this line where that is wanted
frame-remind = Is er iets van vandaag dat je wilt noteren?

## The line that says what just happened

notice-undone = Ongedaan gemaakt.

## The list of keys

keys-title = Toetsen
keys-note = Cijfers en losse letters werken als je niet in een tekstveld staat.
keys-new-moment = Nieuw moment
keys-search = Zoek, van overal
keys-save = Bewaar met de voorgestelde soort
keys-undo = Maak de laatst bewaarde wijziging ongedaan
keys-redo = Doe opnieuw wat je net ongedaan maakte
keys-bold = Maak vet, in een tekst
keys-kind-1 = Bewaar als Formeel
keys-kind-2 = Bewaar als Van anderen
keys-kind-3 = Bewaar als Van mezelf
keys-kind-4 = Bewaar als Uit bronnen
keys-next = Volgende in een lijst
keys-previous = Vorige in een lijst
keys-next-hit = Volgende treffer in een moment
keys-previous-hit = Vorige treffer in een moment
keys-keys = Deze lijst
keys-close = Sluit wat openstaat; tekst blijft staan

## Writing

write-tools = Opmaak
write-bold = Vet
write-list = Lijst
write-numbers = Genummerde lijst
write-quote = Citaat
write-link = Link

## Leaving by a link

link-title = Deze link openen?
link-text = Hij opent buiten Besef, in je browser of je mailprogramma.
link-stay = Blijf hier
link-copy = Kopieer het adres
link-open = Open de link
link-copied = Adres gekopieerd.

## Languages, each named in itself

language-choose = Taal
language-nl = Nederlands
language-en = English

## Passphrases

passphrase-current = Je wachtzin
passphrase-new = Kies een wachtzin
passphrase-again = Nog eens
passphrase-show = Toon de wachtzin
passphrase-strength = Sterkte
passphrase-advice = Minstens 8 tekens. Een zin die je makkelijk onthoudt is beter dan een kort woord met rare tekens.
passphrase-short = Nog te kort: minstens 8 tekens.
passphrase-fair = Kan ermee door. Langer is beter.
passphrase-good = Goed.
passphrase-strong = Sterk.
passphrase-different = Dit is niet dezelfde zin als hierboven.
