### Sharing on the command line: contacts, what leaves, what comes in, what comes back.

# Contacts.
cli-share-check-own = Controlewoorden: { $words }. Wie je kaart krijgt, ziet dezelfde vier: vergelijk ze aan de telefoon of in de gang.
cli-share-check-theirs = Controlewoorden: { $words }. Vraag { $name } welke vier er bij die kaart horen: zijn het andere, dan is de kaart van iemand anders.
cli-share-card-nameless = Er staat nog geen naam op je kaart. Dat kan met: besef contact card --name NAAM
cli-share-no-contacts = Je hebt nog geen contacten. Voeg er een toe met: besef contact add BESTAND
cli-share-contact-added = Toegevoegd: { $name }.
cli-share-contact-known = Deze sleutels had je al. Ze staan bij { $name }.
cli-share-contact-replaced = { $name } heeft nu de sleutels van deze kaart.
cli-share-contact-removed = { $name } is geen contact meer. Terughalen kan met: besef undo
cli-share-replace = { $name } krijgt andere sleutels. Wat je daarna verzegelt, opent alleen wie deze kaart maakte; de controlewoorden zijn: { $words }.

# Why a command holds back.
cli-share-no-such-contact = Er is geen contact “{ $name }”. Er is niets veranderd. Bekijk wie er wel zijn met: besef contact
cli-share-own-card = Dit is je eigen kaart. Er is niets veranderd. Vraag de ander om een kaart.
cli-share-nameless = Op deze kaart staat geen naam. Er is niets veranderd. Geef er een met --name NAAM.
cli-share-namesake = Er is al een contact “{ $name }”, met andere sleutels. Er is niets veranderd. Is het iemand anders, geef dan een andere naam met --name. Heeft { $name } nieuwe sleutels, vergelijk dan eerst de controlewoorden en gebruik --replace.
cli-share-was-reply = Dit is geen uittreksel maar een antwoord van { $name }. Het is nu ingelezen: de opmerkingen staan bij hun momenten.
cli-share-nothing-said = Je zei er nog niets van. Er is niets verzegeld. Dat kan met: besef comment
cli-share-blank-comment = Er staat nog geen opmerking. Er is niets bewaard. Schrijf wat je wilt zeggen, een paar woorden volstaan.
cli-share-hint-passphrase = Geef ze met --sealed-with BESTAND.
cli-share-passphrase = Wachtzin van dit bestand:

# What leaves.
cli-share-noticed-full-name = Let op: hierin staat een naam voluit: { $what }. Weghalen kan met --hide.
cli-share-noticed-mail = Let op: hierin staat een mailadres: { $what }. Weghalen kan met --hide.
cli-share-noticed-phone = Let op: hierin staat een telefoonnummer: { $what }. Weghalen kan met --hide.
cli-share-noticed-health = Let op: hierin staat iets over gezondheid: { $what }. Weghalen kan met --hide.
cli-share-sealed-for = Verzegeld voor { $name }: { $moments }.
cli-share-sealed-passphrase = Verzegeld met een wachtzin: { $moments }.
cli-share-goes = Van elk moment gaan mee: de dag, de soort en de tekst.
cli-share-goes-also = Van elk moment gaan mee: de dag, de soort en de tekst, en waar het er is ook { $fields }.
cli-share-people-role = Mensen heten er naar wat ze zijn, niet bij hun naam.
cli-share-people-initials = Mensen staan er met hun initialen.
cli-share-people-name = Mensen staan er met hun naam.
cli-share-files-go = { $count ->
    [one] Eén bestand gaat mee.
   *[other] { $count } bestanden gaan mee.
}
cli-share-files-stay = { $count ->
    [one] Eén bestand blijft hier.
   *[other] { $count } bestanden blijven hier.
}
cli-share-written = Het staat in { $file }.
cli-share-passphrase-made = De wachtzin is: { $passphrase }. Geef ze op een andere manier door dan het bestand. Besef bewaart ze niet.

# What came in, and what is said of it.
cli-share-stranger = Je hebt de kaart van wie dit deelt nog niet. De controlewoorden zijn: { $words }. Vergelijk ze als je zeker wilt zijn van wie dit komt.
cli-share-past = de dag om dit te verwijderen is voorbij
cli-share-no-comments = Je zei er nog niets van. Dat kan met: besef comment BESTAND NUMMER TEKST
cli-share-send-back = Terugsturen kan met: besef reply { $id } --out ANTWOORD.besef
cli-share-reply-written = Je antwoord staat in { $file }. Alleen wie dit deelde, kan het openen. Stuur het bestand terug.
cli-share-reply-written-for = Je antwoord staat in { $file }. Alleen { $name } kan het openen. Stuur het bestand terug.

# What came back.
cli-share-accepted = { $count ->
    [0] Het antwoord van { $name } is ingelezen. Er staan geen nieuwe opmerkingen in.
    [one] Het antwoord van { $name } is ingelezen: één opmerking, bij het moment waarover ze gaat.
   *[other] Het antwoord van { $name } is ingelezen: { $count } opmerkingen, elk bij het moment waarover ze gaat.
}
cli-share-accepted-before = Dit antwoord van { $name } was al ingelezen. Er is niets veranderd.
cli-share-homeless = { $count ->
    [one] Eén opmerking ging over een moment dat er niet meer is.
   *[other] { $count } opmerkingen gingen over momenten die er niet meer zijn.
}
cli-share-by-learner = ik

# Lists.
cli-share-none-shared = Je deelde nog niets. Dat kan met: besef share
cli-share-none-received = Er deelde nog niemand iets met je. Open wat je krijgt met: besef open BESTAND
cli-share-whoever = wie de wachtzin heeft
cli-share-someone = iemand zonder naam
cli-share-then = las toen: { $text }
cli-share-not-left = nog niet verzegeld
cli-share-left-contact = Verzegeld op { $day }, met de sleutel van het contact.
cli-share-left-passphrase = Verzegeld op { $day }, met een wachtzin.
cli-share-came-back = { $count ->
    [0] beantwoord zonder opmerkingen
    [one] één opmerking terug
   *[other] { $count } opmerkingen terug
}
cli-share-said = { $count ->
    [one] één opmerking van jou
   *[other] { $count } opmerkingen van jou
}
cli-share-sent-back = teruggestuurd op { $day }
cli-share-deleted = Verwijderd. Terughalen kan met besef undo, voorgoed weg met: besef bin forget { $id }
