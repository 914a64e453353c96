### Gesprekken over leren: voorbereiden, afspraken, en waarmee je een gesprek kunt openen.

## What an agreement lives on as

conversations-agreed = Afgesproken in { $kind ->
    [development] een ontwikkelgesprek
    [coaching] een gesprek met een coach
    [appraisal] een evaluatiegesprek
    [start-of-career] een gesprek over de start van mijn loopbaan
    [leading] een ontwikkelgesprek dat ik leidde
    [team-meeting] een teamoverleg
    [after-training] een gesprek na een training
   *[own] een gesprek
  }: { $what }
conversations-agreed-with = Afgesproken in het gesprek met { $with }: { $what }
conversations-agreed-named = Afgesproken in “{ $name }”: { $what }
conversations-agreed-support = Steun: { $text }
conversations-agreed-evidence = Te merken aan: { $text }

## Questions for the other. Which for which conversation stands in journal/guides/conversations.toml.

conversations-prompt-seen-me-do = Wat zie jij mij goed doen waar ik zelf overheen kijk?
conversations-prompt-next-for-me = Wat zou voor mij een logische volgende stap zijn, volgens jou?
conversations-prompt-not-my-strength = Wat loopt bij mij minder vlot dan ik zelf denk?
conversations-prompt-whom-to-meet = Met wie zou ik eens moeten praten, hier of in een andere school?
conversations-prompt-room-to-try = Hoeveel ruimte heb ik om iets uit te proberen dat kan mislukken?
conversations-prompt-keeps-me-from = Welke taak kan weg of wachten, zodat dit erbij kan?
conversations-prompt-team-could-use = Wat van wat ik leerde, kan het team gebruiken?
conversations-prompt-how-shall-we-see = Waaraan zullen we over een half jaar merken dat dit gesprek iets opleverde?

conversations-prompt-my-pattern = Welk patroon hoor je in wat ik vertel?
conversations-prompt-other-look = Hoe zou je hier nog anders naar kunnen kijken?
conversations-prompt-what-if-not = Wat gebeurt er volgens jou als ik niets verander?
conversations-prompt-ask-me-back = Welke vraag stel ik mezelf niet, en zou jij wel stellen?
conversations-prompt-small-experiment = Welk klein experiment kan ik deze week doen?
conversations-prompt-when-it-worked = Kunnen we eens kijken naar een keer dat het wel lukte?
conversations-prompt-listen-first = Wil je eerst gewoon luisteren, en pas daarna meedenken?

conversations-prompt-basis-of-view = Waarop steun je voor wat je over mijn werk zegt?
conversations-prompt-expected-next-year = Wat verwacht je volgend jaar van mij, en hoe weet ik of het goed is?
conversations-prompt-weighs-most = Wat weegt voor jou het zwaarst in deze evaluatie, en waarom?
conversations-prompt-still-in-doubt = Waarover twijfel je nog, en wat zou die twijfel wegnemen?
conversations-prompt-which-support = Op welke steun mag ik rekenen voor wat je van me vraagt?
conversations-prompt-say-in-it = Waarover kan ik mee beslissen, en wat ligt al vast?
conversations-prompt-learning-counts = Telt wat ik buiten trainingen leerde ook mee?

conversations-prompt-unwritten-rules = Welke ongeschreven regels had jij hier graag vroeger geweten?
conversations-prompt-good-enough-now = Wat is in dit eerste jaar goed genoeg?
conversations-prompt-whom-for-what = Bij wie kan ik waarvoor terecht?
conversations-prompt-sit-in-with = Bij wie mag ik eens meekijken, en wie wil bij mij komen kijken?
conversations-prompt-guard-my-time = Wat mag ik nog weigeren zonder dat het me kwalijk wordt genomen?
conversations-prompt-own-first-years = Hoe waren jouw eerste jaren, en wat hielp je toen?
conversations-prompt-too-much = Wat doe ik als het even te veel wordt?

conversations-prompt-what-do-you-see = Wat zie jij van waar je staat, dat ik niet zie?
conversations-prompt-you-in-my-place = Wat zou jij in mijn plaats eerst uitproberen?
conversations-prompt-did-it-before = Heb jij dit al eens meegemaakt, en hoe liep het?
conversations-prompt-honest-doubt = Wat is je eerlijke twijfel bij wat ik van plan ben?
conversations-prompt-one-thing-else = Als ik maar één ding verander, wat dan?
conversations-prompt-who-else = Wie zou ik dit nog moeten vragen?

conversations-prompt-proud-lately = Waar ben je de laatste tijd trots op, hoe klein ook?
conversations-prompt-gives-energy = Welk deel van je werk geeft je energie, en welk deel kost er vooral?
conversations-prompt-learned-unplanned = Wat leerde je dit jaar zonder dat je het gepland had?
conversations-prompt-want-to-get-better = Waarin wil je beter worden, en wat heb je daarvoor al geprobeerd?
conversations-prompt-what-stops-you = Wat houdt je tegen, en wat daarvan ligt niet in jouw handen?
conversations-prompt-support-socio-emotional = Wanneer had je liever iemand gehad die gewoon luisterde of je moed gaf?
conversations-prompt-support-network = Wie zou je hiermee verder helpen, en zal ik jullie in contact brengen?
conversations-prompt-support-career = Waar zie je jezelf over enkele jaren, en welke deur kan ik daarvoor openzetten?
conversations-prompt-support-autonomy = Wat zou je op jouw manier willen doen als je er de ruimte voor kreeg?
conversations-prompt-me-differently = Wat kan ik anders doen, zodat jij meer leert?
conversations-prompt-agree-on-what = Wat spreken we af, en wat is de eerste stap?

conversations-prompt-mistake-of-the-week = Fout van de week: wie wil vertellen wat misliep en wat die eruit leerde?
conversations-prompt-works-for-you = Wat werkte er bij jou deze maand dat een ander kan overnemen?
conversations-prompt-who-knows-this = Wie van ons weet hier meer van dan de rest vermoedt?
conversations-prompt-tried-out-since = Wat probeerden we uit sinds de vorige keer, en wat kwam ervan?
conversations-prompt-pupil-taught-us = Wat leerden leerlingen of ouders ons de voorbije weken?
conversations-prompt-try-together = Wat willen we de komende weken samen uitproberen?
conversations-prompt-stop-doing = Waarmee kunnen we stoppen om tijd vrij te maken om te leren?
conversations-prompt-said-too-little = Wat wordt hier te weinig gezegd?
conversations-prompt-helps-us-learn = Wat in ons overleg helpt ons om van elkaar te leren, en wat niet?

conversations-prompt-what-stayed = Wat bleef je bij, nu het even geleden is?
conversations-prompt-applied-yet = Wat heb je er al van gebruikt, en hoe ging dat?
conversations-prompt-stood-in-the-way = Wat stond er in de weg om het te gebruiken?
conversations-prompt-first-small-use = Waar zou je het deze maand in het klein kunnen gebruiken?
conversations-prompt-whom-to-tell = Wie in het team heeft hier ook iets aan, en hoe vertel je het?
conversations-prompt-show-us = Wil je het eens tonen, of mag er iemand bij je komen kijken?
conversations-prompt-not-worth-it = Wat had je kunnen missen, en zou je deze training een ander aanraden?
conversations-prompt-after-support-socio-emotional = Wie moedigt je aan als het de eerste keren niet lukt?
conversations-prompt-after-support-network = Met wie van de training wil je contact houden, en hoe kan ik daarbij helpen?
conversations-prompt-after-support-career = Wat wil je hier verder mee in je loopbaan?
conversations-prompt-after-support-autonomy = Welke tijd en welke vrijheid heb je nodig om het op jouw manier te doen?

## The screens

conversations-empty = Hier komen je gesprekken: wat je voorbereidt, het blad dat je meeneemt, en wat jullie afspreken. Een volgend gesprek begint dan met die afspraken.
conversations-new = Nieuw gesprek
conversations-new-yes = Begin met voorbereiden
conversations-coming = Komend
conversations-past = Geweest
conversations-no-day = nog geen dag
conversations-with-name = met { $name }
conversations-agreements = { $count ->
    [one] één afspraak
   *[other] { $count } afspraken
}
conversations-besides = Ook om mee te nemen
conversations-back = Terug naar de gesprekken
conversations-gone = Dit gesprek is er niet meer. Misschien ligt het in de prullenbak.
conversations-delete = Verwijder dit gesprek
conversations-deleted = “{ $title }” ligt in de prullenbak.

conversations-kinds-own = Over jouw leren
conversations-kinds-led = Dat jij leidt
conversations-kind-development = Ontwikkelgesprek
conversations-kind-development-about = over en weer, over waar je naartoe wilt
conversations-kind-coaching = Gesprek met een coach
conversations-kind-coaching-about = iemand die meedenkt en vragen stelt
conversations-kind-appraisal = Evaluatiegesprek
conversations-kind-appraisal-about = het formele gesprek over je werk
conversations-kind-start-of-career = Startgesprek
conversations-kind-start-of-career-about = in je eerste jaren
conversations-kind-own = Ander gesprek
conversations-kind-own-about = met een collega, een vakgroep, een mentor
conversations-kind-leading = Ontwikkelgesprek dat je leidt
conversations-kind-leading-about = jij steunt het leren van een collega
conversations-kind-team-meeting = Teamoverleg
conversations-kind-team-meeting-about = leren als punt op de agenda
conversations-kind-after-training = Gesprek na een training
conversations-kind-after-training-about = wat een collega ermee doet

conversations-field-kind = Soort gesprek
conversations-field-name = Naam van het gesprek
conversations-field-with = Met wie
conversations-hint-with = een naam of een functie
conversations-field-on = Wanneer
conversations-hint-on = Mag nog leeg blijven.
conversations-field-period = Over
conversations-period-none = alles wat je noteerde
conversations-period-since = Sinds het vorige gesprek
conversations-period-days = { $from } tot en met { $to }

conversations-views = Delen van dit gesprek
conversations-view-prepare = Voorbereiden
conversations-view-sheet = Blad
conversations-view-after = Afspraken
conversations-to-sheet = Bekijk het blad

conversations-tick = op het blad
conversations-tick-of = “{ $section }” op het blad
conversations-on-sheet = Op het blad
conversations-of-moments = Van elk moment, naast de tekst
conversations-part-takeaway = wat je meeneemt
conversations-part-next-step = de volgende stap
conversations-part-people = mensen
conversations-part-changed = wat er veranderde
conversations-part-reflection = de reflectie
conversations-part-sources = bronnen
conversations-part-training = de training
conversations-part-said = wat anderen zeiden
conversations-part-pictures = foto’s

conversations-hint-former = Begin hier: wat kwam ervan?
conversations-hint-aim = Eén zin is genoeg. De ander mag hem vooraf kennen.
conversations-hint-seen = Concreet, en met wat het opleverde.
conversations-hint-moments = Voorbeelden in je eigen woorden zeggen meer dan een oordeel.
conversations-hint-moments-led = Wat je zelf noteerde en hier helpt.
conversations-hint-proud = Ook wat klein is, telt.
conversations-hint-stuck = Alleen wat je wilt delen.
conversations-hint-feedback = Wat kreeg je te horen, en wat deed je ermee?
conversations-hint-trainings = Wat volgde je, en wat kwam ervan in de praktijk?
conversations-hint-needs = Een lijn per vraag, of niets.
conversations-hint-support = Vier soorten steun die een leerleider kan geven. Vul in wat je zou helpen.
conversations-hint-support-led = Vier soorten steun die een leerleider kan geven. Noteer wat je kunt aanbieden.
conversations-hint-goals = Kies de doelen die je wilt bespreken.
conversations-hint-questions = Een gesprek gaat in twee richtingen.
conversations-hint-notes = Wat gezegd is en je wilt onthouden. Alleen voor jou, tenzij je het op het blad zet.
conversations-hint-agreements = Liever één die je houdt dan vijf die je vergeet.

conversations-write-aim = Wat wil je dat dit gesprek oplevert?
conversations-write-seen = Wat zag je goed gaan? Wat heeft het team te delen?
conversations-write-proud = Ik ben er trots op dat…
conversations-write-stuck = Ik loop vast op…
conversations-write-feedback = Wat ik ermee deed…
conversations-write-trainings = Wat ervan kwam…
conversations-write-questions = Wat wil je vragen?
conversations-write-notes = Wat werd er gezegd?

conversations-need-autonomy-hint = Kan ik het op mijn manier doen?
conversations-need-relatedness-hint = Hoor ik erbij, en voor wie ben ik er?
conversations-need-competence-hint = Voel ik me ertegen opgewassen?

conversations-offer-socio-emotional = wat heeft de ander nodig om zich veilig te voelen?
conversations-offer-network = met wie kun je de ander in contact brengen?
conversations-offer-career = welke taak, rol of training kun je voorstellen?
conversations-offer-autonomy = wat kun je uit handen geven?

conversations-goals-none = Je hebt nog geen doelen.
conversations-prompts = { $count ->
    [one] Eén vraag om mee te nemen
   *[other] { $count } vragen om mee te nemen
}

conversations-picks-moment = Gekozen momenten
conversations-picks-feedback = Gekozen feedback
conversations-picks-training = Gekozen trainingen
conversations-choose-moment = Kies momenten
conversations-choose-feedback = Kies feedback
conversations-choose-training = Kies trainingen
conversations-picked = { $count ->
    [0] Twee tot vijf momenten zijn meestal genoeg.
    [one] Eén moment gekozen. Twee tot vijf zijn meestal genoeg.
   *[other] { $count } momenten gekozen. Twee tot vijf zijn meestal genoeg.
}
conversations-pick-note = Wat je hierover wilt zeggen
conversations-pick-note-hint = Wat wil je hierover zeggen?
conversations-pick-earlier = Zet eerder
conversations-pick-later = Zet later
conversations-pick-remove = Kies dit niet meer

conversations-material = Uit je dagboek
conversations-material-done = Klaar
conversations-material-moment = Momenten
conversations-material-feedback = Feedback
conversations-material-training = Trainingen
conversations-material-goal = Doelen
conversations-material-find = Zoek in deze periode
conversations-material-more = Toon meer
conversations-material-none-moment = In deze periode noteerde je geen momenten.
conversations-material-none-feedback = In deze periode noteerde je geen feedback. Geef bij een moment aan dat iemand feedback gaf, dan staat het hier.
conversations-material-none-training = In deze periode noteerde je geen trainingen.
conversations-material-none-found = Geen moment gevonden.
conversations-taken = gekozen

conversations-former = uit een eerder gesprek
conversations-former-of = uit het gesprek van { $day }

conversations-agreement-new = Nieuwe afspraak
conversations-agreement-new-hint = Wat spraken jullie af?
conversations-agreement-new-yes = Voeg toe
conversations-agreement-what = Afspraak
conversations-agreement-why = Waarom
conversations-agreement-why-hint = Waar dient het voor?
conversations-agreement-who = Wie
conversations-agreement-who-hint = Wie doet het, en wie helpt?
conversations-agreement-support = Steun en tijd
conversations-agreement-support-hint = Wat is ervoor nodig?
conversations-agreement-first-step = Eerste stap
conversations-agreement-first-step-hint = Waarmee begint het? Liefst klein.
conversations-agreement-day = Tegen
conversations-agreement-by = tegen { $day }
conversations-agreement-evidence = Te merken aan
conversations-agreement-evidence-hint = Waaraan zien jullie dat het lukt?
conversations-agreement-remove = Verwijder
conversations-agreement-state = Hoe staat het ermee?
conversations-agreement-open = nog niet bekeken
conversations-agreement-kept = gelukt
conversations-agreement-adapted = anders gedaan
conversations-agreement-let-go = losgelaten
conversations-agreement-outcome = Wat kwam ervan
conversations-agreement-outcome-hint = Wat lukte, wat niet, en waardoor?
conversations-agree-goal = Maak er een doel van
conversations-agree-step = Herinner me eraan
conversations-became-goal = Het is een doel geworden
conversations-became-step = Het komt terug op Vandaag
conversations-stands-open = loopt nog
conversations-stands-reached = bereikt
conversations-stands-let-go = losgelaten
conversations-stands-tried = gedaan
conversations-stands-adapted = anders gedaan
conversations-stands-dropped = losgelaten

## On the command line

conversations-cli-none = Er zijn nog geen gesprekken. Bereid er een voor met: besef conversation new --with NAAM
conversations-cli-not-on-sheet = (niet op het blad)
