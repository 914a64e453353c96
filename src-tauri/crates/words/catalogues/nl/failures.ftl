### What went wrong: what happened, what was kept, what to do. One key for every code of the contract,
### `failure-` and the code with hyphens; parameters as the contract documents them.

failure-vault-missing = Hier is nog geen dagboek. Er is niets veranderd. Maak er een, of kies de map waar je dagboek wel staat.
failure-vault-exists = In deze map is al een dagboek. Het is niet aangeraakt. Open het, of kies een andere map voor een nieuw.
failure-locked = Je dagboek is vergrendeld. Alles wat bewaard was, is er nog. Ontgrendel het om verder te gaan.
failure-wrong-passphrase = Deze wachtzin past niet. Er is niets veranderd. Kijk na of hoofdletters en spaties kloppen en probeer het opnieuw.
failure-passphrase-too-short = Deze wachtzin is te kort. Er is niets veranderd. Kies er een van minstens { $least } tekens; een paar woorden na elkaar werkt goed.
failure-no-key-store = Dit toestel biedt geen sleutelbewaring aan. Je dagboek is veilig. Open het met je wachtzin.
failure-no-device-key = Dit toestel heeft geen sleutel van dit dagboek. Je dagboek is veilig. Open het met je wachtzin.
failure-read-only = Dit dagboek kan nu alleen gelezen worden. Er is niets veranderd. Maak de map beschrijfbaar of werk Besef bij, en probeer het dan opnieuw.
failure-damaged = Het bestand van je dagboek is beschadigd. Besef heeft er niets in veranderd. Zet een reservekopie terug.
failure-disk-full = De schijf is vol, dus het laatste is niet bewaard. Alles van daarvoor is er nog. Maak plaats en bewaar opnieuw.
failure-busy = Een ander programma houdt je dagboek te lang bezet. Er is niets veranderd. Probeer het over een ogenblik opnieuw.
failure-storage = Een bestand kon niet gelezen of geschreven worden ({ $detail }). Wat al bewaard was, is er nog. Kijk na of de map bestaat en van jou is.
failure-blank-text = Er staat nog geen tekst. Er is niets bewaard. Schrijf op wat je leerde, een paar woorden volstaan.
failure-blank = { $field ->
    [search_name] Er is nog geen naam ingevuld. Er is niets bewaard. Kies een naam die je later herkent.
    [search] Er staat nog geen zoekvraag. Er is niets bewaard. Typ wat je zoekt en bewaar dan opnieuw.
    [goal_name] Het doel heeft nog geen naam. Er is niets bewaard. Schrijf in enkele woorden wat je wilt bereiken.
    [template_name] Het sjabloon heeft nog geen naam. Er is niets bewaard. Kies een naam die je later herkent.
    [template] Het sjabloon heeft nog geen tekst. Er is niets bewaard. Schrijf de tekst waarmee je wilt beginnen.
    [model_name] Het model heeft nog geen naam. Er is niets bewaard. Kies een naam die je later herkent.
    [model_prompts] Het model heeft nog geen vragen. Er is niets bewaard. Schrijf minstens één vraag.
    [framework_name] Het kader heeft geen naam. Er is niets toegevoegd. Zet bovenaan in het bestand: name = "…".
    [framework_labels] Het kader heeft geen labels. Er is niets toegevoegd. Zet in het bestand: labels = ["…", "…"].
    [contact_name] Het contact heeft nog geen naam. Er is niets bewaard. Vul in hoe je deze persoon noemt.
   *[other] Het veld { $field } is leeg. Er is niets bewaard. Vul het in.
}
failure-too-long = { $field ->
    [minutes] Zoveel minuten passen niet in één moment: { $size }, en { $limit } is het meeste. Er is niets bewaard. Vul minder in.
    [text] De tekst is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in of verdeel hem over meer momenten.
    [takeaway] Wat je meeneemt is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [next_step] De volgende stap is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [outcome] Wat ervan kwam is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [people] Een naam is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [tags] Een label is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [search_name] De naam van de zoekvraag is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [search] De zoekvraag is te lang: { $size } tekens, en { $limit } is het meeste. Hij is niet bewaard. Kort hem in.
    [goal_name] De naam van het doel is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [goal_why] Waarom het doel van belang is is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [first_step] De eerste stap is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [support] De steun die je wenst is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [changed] Wat veranderde is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [training] Iets bij de training is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [reflection] Een antwoord in de reflectie is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [follow_ups] Een antwoord bij de opvolging is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [sources] Iets bij een bron is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [standards] Een label uit een kader is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [attachments] De naam van een bijlage is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [template_name] De naam van het sjabloon is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [template] Het sjabloon is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [model_name] De naam van het model is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [model_prompts] Een vraag van het model is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort haar in.
    [framework_name] De naam van het kader is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [framework_labels] Een label van het kader is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [contact_name] De naam van het contact is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [own_name] Je naam is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [shared_name] De naam van wat je deelt is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [shared_reader] De naam van je lezer is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [shared_note] Het woord vooraf is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [shared_questions] Een vraag aan je lezer is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort hem in.
    [comment] Een opmerking is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort haar in.
    [overall] Wat je van het geheel vindt is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
    [threads] Een opmerking bij dit moment is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort haar in.
   *[other] Het veld { $field } is te lang: { $size } tekens, en { $limit } is het meeste. Er is niets bewaard. Kort het in.
}
failure-too-many = { $field ->
    [people] Er staan { $count } mensen bij dit moment, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [tags] Er staan { $count } labels bij dit moment, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [sources] Er staan { $count } bronnen bij dit moment, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [standards] Er staan { $count } labels uit een kader bij dit moment, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [goals] Dit moment hoort bij { $count } doelen, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [attachments] Er staan { $count } bijlagen bij dit moment, en { $limit } is het meeste. De nieuwe is niet toegevoegd. Noteer een tweede moment voor de rest.
    [follow_ups] Er staan { $count } dagen om terug te kijken bij dit moment, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [reflection] Er staan { $count } antwoorden in deze reflectie, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [model_prompts] Het model heeft { $count } vragen, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [framework_labels] Het kader heeft { $count } labels, en { $limit } is het meeste. Er is niets toegevoegd. Verdeel het over twee bestanden.
    [shared_moments] Er zijn { $count } leermomenten gekozen, en { $limit } is het meeste. Er is niets bewaard. Kies er minder, of verdeel ze.
    [shared_files] Er zijn { $count } bestanden gekozen, en { $limit } is het meeste. Er is niets bewaard. Kies er minder.
    [shared_questions] Er staan { $count } vragen aan je lezer, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [shared_let_be] Er blijven { $count } stukjes staan, en { $limit } is het meeste. Er is niets bewaard. Laat dat leermoment liever weg.
    [shared_hidden] Er zijn { $count } stukjes verborgen, en { $limit } is het meeste. Er is niets bewaard. Laat dat leermoment liever weg.
    [comments] Er staan { $count } opmerkingen, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
    [threads] Er staan { $count } opmerkingen bij dit moment, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
   *[other] In het veld { $field } staan er { $count }, en { $limit } is het meeste. Er is niets bewaard. Laat er enkele weg.
}
failure-file-too-large = Dit bestand is te groot: { $size } MB, en { $limit } MB is het meeste. Het is niet toegevoegd. Verklein het, of noteer waar het staat.
failure-file-missing = Dit bestand staat niet op dit toestel. Het moment zelf is er nog. Reservekopieën bevatten geen bijlagen: haal attachments.db van het toestel waar je het toevoegde, of voeg het bestand opnieuw toe.
failure-not-a-day = “{ $written }” is geen dag. Er is niets bewaard. Schrijf een dag als 2026-09-01.
failure-day-out-of-reach = “{ $written }” ligt buiten 1900 tot 2100. Er is niets bewaard. Kies een dag daarbinnen.
failure-unknown-kind = “{ $written }” is geen soort leren. Er is niets bewaard. Kies formeel, sociaal, individueel of bron.
failure-malformed = Hier is iets anders geschreven dan Besef verwacht ({ $detail }). Er is niets bewaard. Verbeter het en probeer opnieuw.
failure-unknown-moment = Dit moment is er niet of niet meer. De rest van je dagboek is onveranderd. Ga terug naar de lijst.
failure-unknown = Dit is er niet of niet meer. De rest van je dagboek is onveranderd. Ga terug en kies iets dat er wel is.
failure-unknown-search = Er is geen bewaarde zoekvraag “{ $name }”. Er is niets veranderd. Bekijk welke er wel zijn.
failure-nothing-to-undo = Er is niets meer om ongedaan te maken. Je dagboek is onveranderd.
failure-nothing-to-redo = Er is niets om opnieuw te doen: er is niets teruggedraaid, of er is sindsdien iets anders veranderd. Je dagboek is onveranderd.
failure-undo-conflict = Dit is daarna nog veranderd en kan niet zomaar terug. Er is niets veranderd. Bekijk de vorige versies van het moment en zet terug wat je wilt.
failure-backup-unreadable = Deze reservekopie is niet te lezen. Je dagboek is onveranderd. Kies een andere, of geef de wachtzin die bij deze kopie hoort.
failure-no-table = Hierin staat geen tabel, dus er is niets voor een rekenblad. Er is niets bewaard. Kies PDF, Word, een webpagina of Markdown.
failure-internal = In Besef zelf ging iets mis. Wat bewaard was, is er nog. Probeer het opnieuw; blijft het misgaan, kijk dan of het dagboek gezond is.

## Sharing

failure-not-a-card = Hier staat geen contactkaart in, of een beschadigde. Er is niets veranderd. Vraag de ander de hele regel te sturen die met “besef:contact” begint.
failure-not-sealed = Dit is geen bestand dat met Besef verzegeld werd. Er is niets veranderd. Kies een bestand dat op .besef eindigt, of een pagina die je kreeg.
failure-needs-passphrase = Dit bestand gaat open met een wachtzin. Er is niets veranderd. Vraag de wachtzin aan wie het stuurde.
failure-sealed-wrong-passphrase = Deze wachtzin past niet op het bestand. Er is niets veranderd. Kijk de woorden na, of vraag ze opnieuw.
failure-not-for-you = Dit bestand is voor iemand anders verzegeld. Er is niets veranderd. Vraag de afzender het te verzegelen met jouw contactkaart.
failure-sealed-damaged = Dit bestand is beschadigd of veranderd onderweg. Er is niets veranderd. Vraag de afzender het opnieuw te sturen.
failure-sealed-too-large = Dit bestand is groter, of kost meer rekenwerk, dan Besef toelaat. Er is niets veranderd. Vraag de afzender minder bestanden mee te sturen.
failure-sealed-strange = In dit bestand zit iets wat er niet hoort. Er is niets veranderd. Open het niet met een ander programma als je de afzender niet kent.
failure-sealed-newer = Dit bestand is gemaakt met een nieuwere Besef. Er is niets veranderd. Werk Besef bij en open het dan.
failure-forged = Dit bestand is niet van wie het zegt te zijn. Er is niets veranderd. Vraag de ander of die het stuurde.
failure-reply-elsewhere = Dit is een antwoord op iets wat niet uit dit dagboek komt. Er is niets veranderd. Open het in het dagboek waaruit je deelde.
failure-nothing-picked = Er is nog geen leermoment gekozen. Er is niets verzegeld. Kies er minstens één.
failure-for-nobody = Nog niemand kan dit openen. Er is niets verzegeld. Kies een contact, of een wachtzin.
failure-changed-since-seen = Sinds je het voorbeeld zag, is er iets veranderd. Er is niets verzegeld. Bekijk het voorbeeld opnieuw.
failure-left-already = Dit is al gedeeld, en blijft zoals het vertrok. Er is niets veranderd. Maak een nieuwe keuze om iets anders te delen.
