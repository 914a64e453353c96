### Settings.

settings-look = Taal en uiterlijk
settings-look-choose = Uiterlijk
settings-look-system = Zoals het systeem
settings-look-light = Licht
settings-look-dark = Donker

settings-lock = Slot
settings-lock-what = Op slot is je dagboek onleesbaar, ook voor wie je toestel in handen krijgt.
settings-lock-after = Op slot na
settings-lock-idle = { $minutes ->
    [0] nooit
    [60] een uur
   *[other] { $minutes } minuten
}
settings-lock-now = Zet nu op slot
settings-lock-kept = Dit toestel opent je dagboek voortaan vanzelf.
settings-lock-not-kept = De sleutel is van dit toestel gehaald. Voortaan open je met je wachtzin.

settings-passphrase = Wachtzin
settings-passphrase-what = Met je wachtzin open je je dagboek op elk toestel, ook zonder Besef.
settings-passphrase-open = Wijzig je wachtzin
settings-passphrase-change = Wijzig
settings-passphrase-changed = Je wachtzin is gewijzigd. Oudere reservekopieën openen nog met de vorige.

settings-backup = Reservekopieën
settings-backup-what = Besef maakt er elke dag dat je schrijft één en houdt de laatste zeven. Ze zijn versleuteld; zet er af en toe een op een andere plek. Bijlagen zitten er niet in: die staan in attachments.db, naast je dagboek.
settings-backup-now = Maak nu een reservekopie
settings-backup-busy = De reservekopie wordt gemaakt…
settings-backup-made = De reservekopie is gemaakt.
settings-backup-none = Er zijn nog geen reservekopieën. De eerste komt er als je iets bewaart.
# $reason: daily, migration, asked or restore
settings-backup-about = { $reason ->
    [daily] dagelijks · { $size }
    [migration] vóór een nieuwe versie van Besef · { $size }
    [restore] vóór een andere kopie werd teruggezet · { $size }
   *[asked] op jouw vraag · { $size }
}
settings-backup-restore = Zet terug
settings-backup-folder = Ze staan in
settings-restore-title = Deze reservekopie terugzetten?
settings-restore-what = Je dagboek wordt zoals het was op { $moment }. Van hoe het nu is, wordt eerst een reservekopie gemaakt, zodat je altijd terug kunt.
settings-restore-passphrase = De wachtzin van toen
settings-restore-passphrase-hint = Deze kopie heeft een andere sleutel dan je dagboek nu.
settings-restore = Zet terug
settings-restore-busy = De kopie wordt teruggezet…
settings-restore-done = De reservekopie is teruggezet.

settings-templates = Sjablonen
settings-templates-what = Teksten om mee te beginnen. Een nieuwe bewaar je bij Vandaag, vanuit wat daar in het veld staat.
settings-template-name = Naam van { $name }
settings-template-remove = Verwijder { $name }
settings-template-removed = Sjabloon “{ $name }” verwijderd.

settings-health = Nazicht
settings-health-what = Kijkt of alles in orde is. Er wordt niets gewijzigd.
settings-health-look = Kijk na
settings-health-busy = Wordt nagekeken…
settings-health-mend = Herstel wat kan
settings-health-store-well = Het dagboekbestand is heel.
settings-health-store-wrong = Het dagboekbestand is beschadigd. Zet een reservekopie terug; wat leesbaar is, blijft leesbaar.
settings-health-store-mended = Het dagboekbestand was beschadigd en is hersteld.
settings-health-change-log-well = Elke wijziging is terug te vinden.
settings-health-change-log-wrong = Het wijzigingenlog klopt niet met je momenten. Je momenten zijn er nog; ongedaan maken kan onvolledig zijn.
settings-health-change-log-mended = Het wijzigingenlog klopte niet en is hersteld.
settings-health-index-well = Het zoekregister klopt met je dagboek.
settings-health-index-wrong = Het zoekregister klopt niet. Je momenten zijn veilig; alleen zoeken kan iets missen.
settings-health-index-mended = Het zoekregister klopte niet en is opnieuw gemaakt.
settings-health-backup-well = Er is een recente reservekopie.
settings-health-backup-wrong = Er is geen recente reservekopie. Maak er hierboven een.
settings-health-backup-mended = Er was geen recente reservekopie; er is er nu een gemaakt.
settings-health-attachments-well = De bijlagen van je momenten zijn er.
settings-health-attachments-wrong = Niet alle bijlagen van je momenten staan op dit toestel. De momenten zelf zijn er. Reservekopieën bevatten geen bijlagen: haal attachments.db van het toestel waar ze wel staan.
settings-health-attachments-mended = Er ontbraken bijlagen; ze zijn er weer.
settings-health-moments = { $count ->
    [0] Nog geen momenten.
    [one] Eén moment.
   *[other] { $count } momenten.
}
settings-health-logs = Wat Besef deed, zonder een woord uit je dagboek, staat in

settings-about = Over Besef
settings-about-what = Besef werkt zonder internet, zonder account en zonder meekijkers. Je dagboek is van jou, ook als je van werk verandert.
settings-about-version = Versie
settings-about-folder = Map van je dagboek
settings-about-kept = Wat staat waar
settings-about-journal-file = journal.db
settings-about-journal = je momenten en elke wijziging, versleuteld
settings-about-attachments-file = attachments.db
settings-about-attachments = je bijlagen, versleuteld; niet in de reservekopieën
settings-about-search-file = index.db
settings-about-search = het zoekregister, versleuteld; mag weg, wordt opnieuw gemaakt
settings-about-key-file = key.passphrase.age
settings-about-key = de sleutel, achter je wachtzin
settings-about-backup-file = backups
settings-about-backup = versleutelde reservekopieën
settings-about-preferences-file = preferences.json
settings-about-preferences = taal, uiterlijk en slot; leesbaar, want nodig voor het openen
settings-about-log-file = logs
settings-about-log = wat Besef deed: nummers en tijden, nooit tekst
settings-about-out = Je gegevens zonder Besef
settings-about-out-how = Met je wachtzin opent het gewone programma age het bestand key.passphrase.age. Daarin staat de sleutel waarmee elke SQLCipher 4 journal.db leest. Op de opdrachtregel geeft besef list --json alles als tekst.
settings-about-thanks = Letters, iconen en woorden
settings-about-licences = Atkinson Hyperlegible Next (Braille Institute) en Literata (TypeTogether), en in pdf’s Noto Emoji, Noto Sans Arabic en Noto Sans Hebrew (Google), alle onder de SIL Open Font License 1.1. Iconen van Lucide, ISC-licentie. Woorddelen uit de woordenlijst van OpenTaal, herziene BSD-licentie; de volledige tekst gaat mee als NOTICE.md. Pdf’s tekent pdf.js (Mozilla) en maakt Typst, beide Apache-licentie 2.0. Besef zelf: MIT of Apache 2.0, naar keuze.

## What belongs to depth: follow-ups, reminders, models, frameworks, prompts

settings-parts = Onderdelen
settings-group-look = Algemeen
settings-group-writing = Schrijven
settings-group-later = Later
settings-group-safe = Veilig bewaren
settings-group-besef = Besef

settings-follow-ups-weeks = { $count ->
    [one] na één week
   *[other] na { $count } weken
}
settings-follow-ups-months = { $count ->
    [one] na één maand
   *[other] na { $count } maanden
}
settings-follow-ups-count = Hoeveel
settings-follow-ups-unit = Weken of maanden
settings-follow-ups-unit-w = weken
settings-follow-ups-unit-m = maanden

settings-models-own = Van jezelf
settings-models-come = Deze komen mee
settings-models-change = Wijzig
settings-models-change-this = Wijzig { $name }
settings-models-save = Bewaar
settings-models-remove-this = Verwijder { $name }

settings-standards-example = name = "Onze school"
    labels = ["zorg", "lezen", "samen lesgeven"]
settings-standards-drop = Je kunt het bestand ook hierheen slepen.
settings-standards-remove-this = Verwijder { $name }
settings-prompts-show-this = Toon weer: { $prompt }

settings-going-back = Terugvinden en terugdraaien
settings-going-back-what = Wat je verwijderde ligt in de prullenbak. Alles wat je deed, kun je ongedaan maken, ook dagen later.

settings-reminders = Herinneringen
settings-reminders-what = Besef herinnert je nergens aan, tenzij je dat hier vraagt. Op een dag dat je al iets schreef, komt er geen melding.
settings-reminders-on = Herinner me
settings-reminders-at = Om
settings-reminders-days = Op
settings-reminders-text = Toon de vraag van de dag in de melding
settings-reminders-text-hint = Nooit iets uit je dagboek. Is Besef op slot, dan blijft de vraag weg.
settings-reminders-refused = Je systeem laat Besef geen meldingen tonen. Je kunt dat in de instellingen van je toestel toestaan; hier blijft alles zoals het is.
settings-reminders-none = Meldingen bestaan hier niet. Op een toestel waar Besef geïnstalleerd is, kan het wel.
settings-reminders-running = Een melding komt alleen als Besef open is, ook op de achtergrond.

settings-follow-ups = Terugkijken na een training
settings-follow-ups-what = Na een training vraagt Besef later nog eens wat je ermee deed. Hier kies je wanneer; bij een training zelf kun je ervan afwijken.
settings-follow-ups-add = Voeg toe
settings-follow-ups-remove = Haal { $when } weg
settings-follow-ups-none = Besef vraagt na een training niets.
settings-follow-ups-usual = Terug naar twee weken, twee maanden en een half jaar

settings-models = Reflectiemodellen
settings-models-what = Naast de modellen die meekomen, kun je er zelf een maken: een naam en enkele vragen.
settings-models-add = Nieuw model
settings-models-name = Naam
settings-models-prompt = Vraag { $number }
settings-models-prompt-add = Nog een vraag
settings-models-prompt-remove = Haal vraag { $number } weg
settings-models-prompt-up = Zet vraag { $number } hoger
settings-models-prompt-down = Zet vraag { $number } lager
settings-models-removed = Model verwijderd. Wat je ermee schreef, blijft staan met de vraag erbij.
settings-models-kept = Model bewaard.

settings-standards = Kaders
settings-standards-what = Een kader is een lijst labels die je aan momenten kunt geven. Enkele komen mee; je kunt er een toevoegen uit een bestand.
settings-standards-labels = { $count ->
    [one] één label
   *[other] { $count } labels
}
settings-standards-add = Voeg een kader toe uit een bestand
settings-standards-how = Een tekstbestand (.toml) met een naam en een lijst labels:
settings-standards-added = Kader “{ $name }” toegevoegd.
settings-standards-removed = Kader verwijderd. De labels die je al gaf, blijven bij hun momenten.

settings-prompts = Vragen van de dag
settings-prompts-what = Een korte vraag onder het veld op Vandaag. Dezelfde komt niet terug binnen zestig dagen.
settings-prompts-hidden = Deze toon je niet meer
settings-prompts-hidden-none = Je hebt geen vragen verborgen.
settings-prompts-show = Toon weer

## Questions of the look-back that are asked less

settings-quieted = Vragen van de terugblik
settings-quieted-what = Wat je minder wilde zien, blijft een half jaar weg.
settings-quieted-none = Alle vragen kunnen voorkomen.
settings-quieted-until = blijft weg tot { $day }
settings-quieted-back = Haal terug
settings-quieted-back-this = Haal terug: { $rule }
settings-quieted-rule-kind-fell-quiet = een soort leren die stilviel
settings-quieted-rule-kind-absent = een soort leren waarvan niets genoteerd is
settings-quieted-rule-full-month = een maand met veel meer dan de andere
settings-quieted-rule-one-person-mostly = één persoon die meestal genoemd wordt
settings-quieted-rule-nobody-new = niemand nieuw om van te leren
settings-quieted-rule-only-inside = alleen mensen van binnen de school
settings-quieted-rule-one-role = mensen die altijd dezelfde rol hadden
settings-quieted-rule-steps-open-long = stappen die lang openstaan
settings-quieted-rule-steps-dropped = stappen die je vaak losliet
settings-quieted-rule-outcomes-unwritten = stappen waarvan niet genoteerd is wat er gebeurde
settings-quieted-rule-intending-without-step = voornemens zonder volgende stap
settings-quieted-rule-feedback-use-unknown = feedback waarvan niet genoteerd is of je ze gebruikte
settings-quieted-rule-feedback-not-asked = feedback waar je niet om vroeg
settings-quieted-rule-feedback-not-received = gevraagde feedback waarvan niets genoteerd is
settings-quieted-rule-trainings-unanswered = trainingen waarop je nog niet terugkwam
settings-quieted-rule-nothing-applied = trainingen waarvan nog niets toegepast is
settings-quieted-rule-hindrances-noted = wat het toepassen in de weg stond
settings-quieted-rule-goal-without-moments = een doel zonder momenten
settings-quieted-rule-goal-date-passed = een doel waarvan de dag voorbij is
settings-quieted-rule-only-knowing = veel weten en weinig anders doen
settings-quieted-rule-sources-untried = veel bronnen en niets uitgeprobeerd
settings-quieted-rule-takeaways-rare = weinig momenten met iets om mee te nemen
settings-quieted-rule-highlights-in-common = wat hoogtepunten gemeen hebben
settings-quieted-rule-mistakes-to-share = fouten waar anderen van kunnen leren
settings-quieted-rule-difficulties-alone = moeilijkheden zonder hulp te vragen
settings-quieted-rule-none-noticed = niets dat je achteraf opmerkte
settings-quieted-rule-none-planned = niets dat vooraf gepland was
