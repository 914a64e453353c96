### Delen: iets uit het dagboek laten lezen, wat terugkomt, en wat anderen met jou delen.

## The two lists

share-mine = Wat ik deelde
share-mine-empty = Hier komt wat je met iemand deelt: met wie, wanneer, en wat er terugkwam. Je kiest een paar leermomenten, ziet precies wat vertrekt, en verzegelt het voor één lezer.
share-new = Deel leermomenten
share-others = Met mij gedeeld
share-others-empty = Hier komt wat anderen met jou delen. Kreeg je een bestand, open het dan hier. Komt er een antwoord op iets wat jij deelde, dan open je dat ook hier.
share-for = Voor { $name }
share-for-nobody = Nog zonder lezer
share-the-reader = de lezer
share-left-on = gedeeld op { $day }
share-under-way = nog niet vertrokken
share-moments = { $count ->
    [0] nog geen moment
    [one] één moment
   *[other] { $count } momenten
}
share-remarks = { $count ->
    [0] een antwoord
    [one] één opmerking terug
   *[other] { $count } opmerkingen terug
}
share-from-nobody = Iemand zonder naam
share-own-remarks = { $count ->
    [one] één opmerking van jou
   *[other] { $count } opmerkingen van jou
}
share-sent-back-on = teruggestuurd op { $day }
share-past = { $from } vroeg dit na { $day } te verwijderen.
share-find = Zoek in wat anderen deelden
share-found = Gevonden
share-found-none = Die woorden staan nergens in wat anderen deelden.
share-back = Terug naar Delen
share-gone = Dit is er niet meer. Misschien ligt het in de prullenbak.

## Opening a file that came in

share-open = Open een bestand dat je kreeg
share-open-about = Een bestand dat op .besef eindigt, of de pagina die je kreeg. Je kunt het ook hierheen slepen. Het blijft op dit toestel.
share-drop = Laat los om te openen
share-coming-sending = “{ $name }” komt binnen
share-coming-opening = “{ $name }” wordt geopend
share-stop = Stop met “{ $name }”
share-passphrase-title = Dit bestand heeft een wachtzin
share-passphrase-text = “{ $name }” gaat open met de wachtzin die je apart kreeg.
share-passphrase = Wachtzin
share-passphrase-hint = Meestal zes woorden. Spaties of koppeltekens, groot of klein: het mag allemaal.
share-passphrase-yes = Open
share-came-home = { $count ->
    [0] { $from } antwoordde. Er zijn geen nieuwe opmerkingen bij je momenten.
    [one] { $from } antwoordde. Eén opmerking staat nu bij je moment.
   *[other] { $from } antwoordde. { $count } opmerkingen staan nu bij je momenten.
}
share-came-before = Dit antwoord van { $from } had je al. Er is niets veranderd.
share-came-homeless = { $count ->
    [one] Eén opmerking ging over een moment dat er niet meer is, en viel weg.
   *[other] { $count } opmerkingen gingen over momenten die er niet meer zijn, en vielen weg.
}
share-came-see = Bekijk wat terugkwam

## Making an extract

share-this = Deel…
share-these = Deel deze momenten…
share-steps = Stappen
share-step-choose = Kies
share-step-redact = Laat weg
share-step-preview = Bekijk
share-step-seal = Verzegel
share-title-choose = Wat deel je, en met wie?
share-title-redact = Wat gaat mee, en wat niet?
share-title-seal = Verzegel
share-on-to-redact = Verder: wat laat je weg?
share-on-to-preview = Bekijk wat vertrekt
share-on-to-seal = Dit mag vertrekken
share-back-to-choose = Kies momenten
share-back-to-redact = Verander wat meegaat
share-choose-about = Er vertrekt niets voor je het voorbeeld zag en het zelf verzegelt. Alles wat je hier kiest, wordt bewaard terwijl je bezig bent.
share-delete = Verwijder deze keuze
share-deleted = Deze keuze ligt in de prullenbak.

share-for-whom = Voor wie?
share-for-whom-about = Voor een contact verzegel je met hun sleutel: alleen zij kunnen het openen.
share-for-browser = Iemand anders
share-for-browser-about = met een wachtzin; een browser volstaat om het te lezen
share-for-name = Hoe noem je deze lezer?
share-for-name-hint = Staat boven wat je deelt.
share-for-add = Voeg een contact toe
share-nameless = Je lezer ziet nog niet van wie dit komt.
share-nameless-yes = Zeg hoe je je noemt
share-which = Welke momenten?
share-which-none = Nog geen moment gekozen. Vink er hieronder aan.
share-moments-picked = { $count ->
    [one] Eén moment gekozen
   *[other] { $count } momenten gekozen
}
share-leave-out = Neem het moment van { $day } uit de keuze
share-show-all = Toon alle { $count }
share-find-moments = Zoek momenten om te delen
share-find-moments-hint = Woorden, of de zoektaal van je dagboek, zoals soort:sociaal of met:An.
share-moments-latest = Je laatste momenten
share-moments-found = Gevonden momenten
share-moments-found-none = Geen moment gevonden.
share-moments-more = Toon meer
share-moments-take-all = Neem alle { $count }
share-from-period = Alles uit een periode
share-from-period-yes = Voeg die momenten toe
share-from-conversation = Wat je voor een gesprek koos
share-from-conversation-which = Kies een gesprek
share-from-conversation-yes = Voeg die momenten toe

share-letter = Wat zeg je erbij?
share-letter-about = Mag leeg blijven.
share-note = Vooraf
share-note-hint = Waarom deel je dit, en wat mag de ander weten om het te begrijpen?
share-questions = Vragen aan wie dit leest
share-question-of = Vraag { $number }
share-question-remove = Verwijder vraag { $number }
share-question-new = Nieuwe vraag
share-question-hint = Bijvoorbeeld: welk patroon zie jij dat ik niet zie?
share-question-add = Voeg toe
share-until = Te verwijderen na
share-until-about = Je lezer ziet dit als een vraag. Niemand kan het afdwingen: wat je deelt, kan iemand houden.

share-redact-about = Dag, soort en tekst van elk moment gaan altijd mee. De rest alleen als het aangevinkt staat.
share-beside = Wat je lezer ziet
share-fields = Van elk moment
share-fields-about = Alleen wat ingevuld is, gaat mee.
share-field-takeaway = Wat ik meeneem
share-field-takeaway-about = je inzicht in een zin
share-field-next-step = De volgende stap
share-field-next-step-about = wat je uitprobeert, tegen wanneer, en wat ervan kwam
share-field-said = Wat we er eerder over zeiden
share-field-said-about = alleen tussen jou en deze lezer, nooit wat een ander zei
share-field-people = Wie een rol speelde
share-field-people-about = met die rol, zoals je ze hieronder noemt
share-field-activities = Wat ik deed
share-field-activities-about = uitproberen, observeren, feedback vragen
share-field-changed = Wat er veranderde
share-field-changed-about = wat je weet, voelt, doet of van plan bent
share-field-reflection = De reflectie
share-field-reflection-about = elk antwoord onder zijn vraag
share-field-sources = Bronnen
share-field-sources-about = titel, schrijver en adres
share-field-training = De opleiding
share-field-training-about = waar, hoe lang, en wat je ermee deed
share-field-goals = Doelen
share-field-goals-about = alleen hun namen
share-field-tags = Labels
share-field-tags-about = je eigen woorden
share-field-standards = Labels uit een kader
share-field-standards-about = zoals de functionele gehelen
share-field-minutes = Hoe lang het duurde
share-field-minutes-about = in minuten
share-field-marks = Fout of hoogtepunt
share-field-marks-about = of je het zo merkte
share-people = Hoe heten mensen?
share-people-role = Rol
share-people-initials = Initialen
share-people-name = Naam
share-people-role-about = Namen worden een rol: “een collega”. Ook in je tekst, waar Besef de naam herkent.
share-people-initials-about = Namen worden initialen. Wie de school kent, herkent ze soms toch.
share-people-name-about = Namen blijven staan. Weten zij dat je over hen vertelt?
share-people-role-was = Mensen stonden er met hun rol.
share-people-initials-was = Mensen stonden er met initialen.
share-people-name-was = Mensen stonden er met naam.
share-files = Bestanden
share-files-about = Een foto of opname gaat alleen mee als je die aanvinkt. Op een foto staat soms meer dan je bedoelt.
share-noticed = Kijk hier nog even naar
share-noticed-about = Dit viel op in wat vertrekt. Jij beslist of het mag blijven staan.
share-noticed-full-name = een volledige naam
share-noticed-mail = een mailadres
share-noticed-phone = een telefoonnummer
share-noticed-health = een woord over gezondheid
share-noticed-in = { $count ->
    [0] in wat je erbij zegt
    [one] in één moment
   *[other] in { $count } momenten
}
share-hide = Verberg
share-hide-of = Verberg “{ $what }”
share-let-be = Laat staan
share-let-be-of = Laat “{ $what }” staan
share-hidden = Verborgen woorden
share-hidden-about = Overal waar ze voorkomen staat […] in de plaats.
share-hidden-new = Nog een woord of naam
share-hidden-remove = Verberg “{ $what }” niet meer

share-preview-about = Dit is precies wat { $who } te lezen krijgt. Lees het tot het einde.
share-preview-noticed = { $count ->
    [one] In wat vertrekt viel nog één ding op. Bij “Laat weg” beslis je of het mag blijven staan.
   *[other] In wat vertrekt vielen nog { $count } dingen op. Bij “Laat weg” beslis je of ze mogen blijven staan.
}
share-preview-empty = Er is nog geen moment gekozen, dus er is niets te zien.
share-preview-end = Dit was alles. Niets anders uit je dagboek vertrekt.

share-seal-about = Verzegelen maakt één bestand dat alleen je lezer kan openen. Je stuurt het zelf, zoals je wilt.
share-first-choose = Kies eerst minstens één moment.
share-first-see-unseen = Bekijk eerst wat vertrekt. Dan kun je het verzegelen.
share-first-see-changed = Sinds je het voorbeeld zag, veranderde er iets. Bekijk het nog een keer, dan kun je verzegelen.
share-way = Wie kan het openen?
share-way-contact = Alleen { $name }
share-way-contact-about = Met de sleutel uit hun contactkaart. { $name } opent het in Besef, en niemand anders kan het lezen.
share-way-page = Wie de wachtzin heeft, in een browser
share-way-page-about = Een pagina die op elke computer opent, ook zonder Besef en zonder internet. Met plaats om te antwoorden.
share-way-passphrase = Wie de wachtzin heeft, in Besef
share-way-passphrase-about = Voor iemand die Besef gebruikt maar nog geen contact is.
share-words = De wachtzin
share-words-others = Andere woorden
share-words-about = Schrijf ze op, of lees ze voor aan de telefoon. Stuur de wachtzin niet in dezelfde mail als het bestand: wie die mail leest, leest dan alles.
share-words-choose = Ik kies zelf een wachtzin
share-words-own = Je eigen wachtzin
share-words-own-hint = Minstens { $least } tekens. Een zin van vier of meer gewone woorden is sterk.
share-words-short = Nog te kort: minstens { $least } tekens.
share-seal-last = { $count ->
    [one] Eén moment vertrekt. Daarna blijft het zoals het vertrok, en kun je het niet terughalen.
   *[other] { $count } momenten vertrekken. Daarna blijft het zoals het vertrok, en kun je het niet terughalen.
}
share-seal = Verzegel en bewaar het bestand
share-sealing = Wordt verzegeld…
share-file-extract = leermomenten
share-file-reply = antwoord
share-file-card = contactkaart

## What left

share-name = Naam, voor jou alleen
share-left-contact = Vertrokken op { $day }. Alleen { $name } kan het openen.
share-left-passphrase = Vertrokken op { $day } voor { $name }. Wie de wachtzin heeft, kan het openen.
share-left-until = Met de vraag het na { $day } te verwijderen.
share-gone-now = Het is verzegeld. Wat nu?
share-waiting = Er kwam nog geen antwoord
share-now-send = Stuur het bestand “{ $file }” aan { $name }: per mail, op een stick, zoals je wilt.
share-now-words = Geef { $name } de wachtzin langs een andere weg: voorgelezen aan de telefoon, of op papier.
share-now-words-once = Besef bewaart de wachtzin niet. Noteer ze voor je dit scherm verlaat.
share-now-opens-besef = { $name } opent het in Besef, bij Delen.
share-now-opens-either = { $name } opent de pagina in een browser, of het bestand in Besef.
share-now-opens-page = { $name } opent de pagina in een browser, leest, antwoordt en stuurt je een bestand terug.
share-now-comes-back = Komt er een antwoord, open dat bestand dan bij Delen. Elke opmerking komt bij haar moment te staan.
share-what-left = Wat er vertrok
share-what-left-bare = Van elk moment de dag, de soort en de tekst.
share-what-left-fields = Van elk moment de dag, de soort en de tekst, en waar het er was ook: { $fields }.
share-what-left-files = { $count ->
    [one] Eén bestand ging mee.
   *[other] { $count } bestanden gingen mee.
}
share-what-left-hidden = { $count ->
    [one] Eén woord was verborgen.
   *[other] { $count } woorden waren verborgen.
}
share-what-left-gone = { $count ->
    [one] Eén moment dat vertrok, is er niet meer in je dagboek.
   *[other] { $count } momenten die vertrokken, zijn er niet meer in je dagboek.
}
share-came-back = Wat terugkwam
share-came-back-of = { $count ->
    [0] { $from }, op { $day }
    [one] { $from }, op { $day }: één opmerking
   *[other] { $from }, op { $day }: { $count } opmerkingen
}
share-came-back-at = Momenten met een opmerking
share-came-back-moment = { $count ->
    [one] bij het moment van { $day }
   *[other] bij het moment van { $day }, { $count } opmerkingen
}
share-again = Maak een nieuwe keuze hieruit
share-left-delete = Verwijder uit deze lijst
share-left-deleted = Dit ligt in de prullenbak. Wat vertrok, blijft bij je lezer.

## Reviewing what someone else shared

share-from-contact = Van { $name }, een contact van je. De handtekening klopt.
share-from-stranger = Nog geen contact.
share-from-stranger-about = Dit bestand is ondertekend, maar je kent deze sleutel niet. Vraag de afzender, liefst met de stem, naar de vier controlewoorden op hun contactkaart. Zijn het deze, bewaar de afzender dan als contact.
share-contact-keep = Bewaar als contact
share-contact-name = Hoe noem je deze persoon?
share-contact-kept = { $name } is een contact.
share-send-back-title = Je antwoord
share-send-back-nothing = Er staat nog niets in je antwoord. Schrijf iets bij een moment, of over het geheel.
share-send-back-about = Je antwoord wordt een bestand dat alleen { $from } kan openen.
share-send-back = Stuur terug
share-send-back-done = Bewaard als “{ $file }”. Stuur dat bestand nu aan { $from }; daar komt elke opmerking bij haar moment. Schrijf je later meer, stuur dan opnieuw terug: het nieuwe bestand bevat alles.
share-send-back-before = Je stuurde al een antwoord terug op { $day }.
share-received-delete = Verwijder
share-received-deleted = Wat { $from } deelde, ligt in de prullenbak.
share-forget = Wis voorgoed
share-forget-of = Wis voorgoed wat { $from } deelde
share-forget-title = Wissen wat { $from } deelde?
share-forget-text = Alles wat erin stond verdwijnt van dit toestel, met de bestanden en met wat jij erover schreef. Dat kan niet ongedaan gemaakt worden. Reservekopieën die je eerder maakte, houden het nog.
share-forget-yes = Wis voorgoed
share-forgotten = Voorgoed gewist.

## Contacts and cards

share-contacts = Contacten
share-contacts-about = Je eigen contactkaart, en die van mensen met wie je deelt.
share-contacts-what = Een contactkaart is een regel tekst waarmee iemand iets kan verzegelen dat alleen jij kunt openen. Ze bevat geen geheim: je mag ze mailen, tonen of afdrukken.
share-contacts-list = Mensen met wie ik deel
share-contacts-empty = Hier komen de mensen van wie je een contactkaart hebt. Voor hen kun je verzegelen zonder wachtzin.
share-card = Mijn contactkaart
share-card-about = Geef ze aan wie iets met jou wil delen.
share-card-name = Hoe je je noemt
share-card-name-hint = Zoals anderen je kennen
share-card-line = Je kaart als tekst
share-card-copy = Kopieer
share-card-copied = Je contactkaart is gekopieerd.
share-card-mail = Mail je kaart
share-card-mail-subject = Mijn contactkaart voor Besef
share-card-mail-body = Dag,

    Hieronder staat mijn contactkaart. Plak de hele regel in Besef bij Delen, Contacten. Dan kun je iets met me delen dat alleen ik kan openen.

    { $card }
share-card-save = Bewaar als bestand
share-card-qr = Je contactkaart als QR-code
share-check-words = Controlewoorden
share-check-words-about = Wie jouw kaart krijgt, ziet dezelfde vier woorden. Lees ze elkaar voor, aan de telefoon of in de gang: kloppen ze, dan heeft niemand de kaart onderweg verwisseld.
share-check-words-ask = Vraag de ander of op hun eigen kaart dezelfde vier woorden staan. Doe dat niet langs dezelfde mail.
share-check-words-none = De sleutels van dit contact zijn niet te lezen. Vraag een nieuwe kaart.
share-contact-add = Een contact toevoegen
share-card-paste = De kaart die je kreeg
share-card-paste-hint = Plak hier de regel die met besef:contact begint, of de hele mail.
share-card-look = Bekijk de kaart
share-card-open = Open een bestand
share-card-seen = De kaart
share-card-seen-of = Dit is een kaart van { $name }.
share-card-seen-nameless = Dit is een kaart zonder naam.
share-card-seen-own = Dit is je eigen kaart.
share-card-seen-known = Deze kaart had je al, van { $name }.
share-card-seen-namesake = Je hebt al een contact { $name }, met andere sleutels. Dat kan een nieuw toestel zijn, of iemand die zich voor { $name } uitgeeft. Vraag het na voor je vervangt.
share-contact-name-of = Naam van contact { $name }
share-contact-replace = Nieuwe kaart
share-contact-replace-of = Nieuwe kaart voor { $name }
share-contact-replace-about = Vervang de kaart alleen als je zeker weet dat { $name } die zelf gaf: bijvoorbeeld met een nieuw toestel. Wat je vroeger verzegelde, opent alleen met de oude sleutel.
share-contact-replace-yes = Vervang de kaart van { $name }
share-contact-replaced = { $name } heeft een nieuwe kaart.
share-contact-remove = Verwijder
share-contact-remove-of = Verwijder { $name } uit je contacten
share-contact-removed = { $name } is geen contact meer.

## On an opened moment

share-thread-me = Ik
share-thread-answer = Antwoord
share-thread-answer-to = Antwoord aan { $name }
share-thread-answer-about = Je antwoord blijft hier staan. Het vertrekt pas als je dit moment opnieuw deelt.
share-thread-answer-yes = Bewaar je antwoord
share-thread-unsay = Verwijder je antwoord
share-was-shared = Gedeeld
share-was-shared-with = Met { $name }, op { $day }
share-was-otherwise = Toen je dit deelde, stond er iets anders.
share-was-otherwise-see = Bekijk
share-was-otherwise-of = Bekijk wat er stond toen je dit deelde op { $day }
share-then-title = Zoals het vertrok op { $day }
share-forget-left = { $count ->
    [one] Dit moment vertrok ook met een uittreksel. Wissen haalt dat niet terug:
   *[other] Dit moment vertrok ook met { $count } uittreksels. Wissen haalt die niet terug:
}
