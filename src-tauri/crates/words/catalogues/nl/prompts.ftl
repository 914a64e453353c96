### The prompts of the day: an invitation, never a task. Short, concrete, answered in a line; nothing to live up to.
### Which looks at what, and their order, stands in journal/guides/prompts.toml.

## Formal learning

prompt-years-ago = Gebruik je nog iets uit een opleiding van lang geleden?
prompt-line-that-stayed = Een zin of dia van een studiedag die bleef hangen?
prompt-course-tomorrow = Als je morgen een cursus mocht volgen, waarover dan?
prompt-course-into-week = Kwam er deze week iets uit een cursus van pas?
prompt-theory-and-floor = Waar botste een cursus met hoe het er bij jullie echt aan toegaat?
prompt-beside-you = Naast wie zat je op een opleiding, en waarover praatten jullie?
prompt-notes-in-drawer = Liggen er nog cursusnotities in een la? Welke bladzijde zou je houden?
prompt-plan-brought-home = Kwam je ooit met een plan thuis van een training? Hoe liep dat?
prompt-not-needed = Welk stuk van een opleiding had je kunnen missen?
prompt-colleague-missed-it = Stel: een collega miste de studiedag. Waarover ging het, in één zin?
prompt-ask-the-trainer = Welke vraag had je een lesgever nog willen stellen?
prompt-practised-there = Mocht je op een opleiding zelf oefenen? Waarop?
prompt-taught-you-once = Wie gaf jou ooit les op een manier die je nooit vergat?
prompt-left-out-of-degree = Daar ging het in je studie nooit over, en op je werk elke dag. Wat is het?
prompt-term-in-use = Welk woord kwam uit een opleiding mee naar je werk?
prompt-ready-made-example = Toonde een lesgever een voorbeeld dat je zo kon overnemen?
prompt-disagreed-at-training = Was je het op een opleiding ergens niet mee eens?
prompt-online-module = Een webinar of online les: veerde je ergens op?
prompt-help-to-apply = Wie zou je kunnen helpen om iets uit een training in te voeren?
prompt-since-training = Doe je iets anders sinds een bepaalde opleiding?
prompt-certificate-since = Welk diploma of getuigschrift kwam later nog van pas?

## Learning from others

prompt-who-asked-whom = Wie vroeg je vandaag iets, of wie vroeg jou iets?
prompt-seen-a-colleague-do = Iets dat je een collega zag doen en zelf zou willen kunnen?
prompt-feedback-without-words = Welke feedback kreeg je, met woorden of zonder?
prompt-corridor-line = Eén zin uit een gesprek in de gang of bij de koffie.
prompt-disagreed-with = Met wie was je het oneens, en wat zag die dat jij niet zag?
prompt-newcomer-question = Stelde een nieuwe collega een vraag die jij al lang niet meer stelt?
prompt-taught-by-pupil = Bracht een leerling of klant jou iets bij, in plaats van omgekeerd?
prompt-borrowed = Wat leende je van iemand: een woord, een blad, een aanpak?
prompt-explaining = Toen je iemand iets uitlegde: bleef er een vraag over?
prompt-compliment = Een compliment dat je kreeg of gaf: waarover ging het precies?
prompt-meeting-remark = Zei er iemand in een overleg iets waar je nog aan denkt?
prompt-together = Samen ging het beter dan alleen. Of niet. Waar lag dat aan?
prompt-advice-not-taken = Kreeg je raad die je niet volgde? Wat deed je dan wel?
prompt-frank-about-failing = Hoorde je iemand eerlijk vertellen over iets dat mislukte?
prompt-outsider = Zei iemand van buiten iets verrassends over je werk?
prompt-to-thank = Bedank iemand in gedachten: wie, en waarvoor?
prompt-hour-to-watch = Bij wie zou je een uur willen meekijken?
prompt-other-side = Zag een ouder, partner of leverancier iets anders dan jij? Wat?
prompt-hard-conversation = In een lastig gesprek: was er één zin die hielp?
prompt-quiet-copy = Van wie neem je stilletjes iets over?
prompt-changed-your-mind = Heeft iemand je op andere gedachten gebracht? Hoe?

## Learning from yourself

prompt-otherwise = Wat liep anders dan je had gedacht?
prompt-first-time = Deed je vandaag iets voor het eerst?
prompt-doubt = Waar twijfelde je, en wat deed je toen?
prompt-day-again = Stel dat vandaag opnieuw begon: wat zou je net iets anders doen?
prompt-what-worked = Wat lukte er, en waardoor?
prompt-shorter-way = Vond je een kortere weg voor iets dat altijd zo lang duurt?
prompt-useful-mistake = Een fout waar je achteraf nog iets aan had?
prompt-stopped = Waarmee stopte je, en wat gebeurde er toen?
prompt-knew-without-knowing = Wanneer wist je wat te doen zonder te weten hoe je het wist?
prompt-easier-now = Iets dat vorig jaar moeilijk was en nu vanzelf gaat?
prompt-question-home = Met welke vraag ga je naar huis?
prompt-off-the-plan = Op welk moment liet je je plan los?
prompt-half-worked = Probeerde je iets kleins uit, ook al lukte het maar half?
prompt-irritation = Ergerde je je ergens aan? Wat zegt dat over wat jij belangrijk vindt?
prompt-easy-hour = Rond welk uur leek het werk vanzelf te gaan?
prompt-clearer-than-last-week = Begrijp je iets beter dan vorige week?
prompt-surprised-self = Heb je jezelf ergens mee verrast?
prompt-unseen-practice = Wat ben je aan het oefenen, ook al ziet niemand het?
prompt-way-home = Dacht je onderweg naar huis ineens: zo had het ook gekund?
prompt-clever-habit = Een gewoonte van jou die slimmer is dan ze lijkt?
prompt-used-to-think = Maak de zin af: ik dacht altijd dat …, tot …

## Learning from sources

prompt-pass-on = Wat las, zag of hoorde je dat je zou doorvertellen?
prompt-open-tab = Welk tabblad staat al dagen open, en waarvoor?
prompt-novel = Gaf een boek, al was het een roman, je een idee voor je werk?
prompt-on-the-way = Hoorde je onderweg iets op de radio of in een podcast?
prompt-video-in-need = Was er een filmpje dat je uit de nood hielp?
prompt-looked-up = Wat zocht je vandaag op?
prompt-manual = Een handleiding die meeviel. Of juist niet.
prompt-figure = Welk cijfer of welke grafiek deed je twee keer kijken?
prompt-news = Ging iets in het nieuws eigenlijk ook over jouw vak?
prompt-argued-with-text = Met welke tekst ging je in discussie terwijl je las?
prompt-put-down = Halverwege gestopt met een boek of artikel? Hoe kwam dat?
prompt-reread = Las je iets opnieuw? Stond er altijd al wat er nu staat?
prompt-button = Ontdekte je een knop, een sneltoets of een functie?
prompt-picture = Een schema of tekening die meer zei dan een pagina tekst?
prompt-first-shelf = Welke ene bron zou je een nieuwe collega op het bureau leggen?
prompt-wrong-answer = Vond je ergens een antwoord dat niet klopte? Hoe merkte je het?
prompt-film-or-walk = In een film, een museum, op een wandeling: dook je werk daar op?
prompt-old-files = Kwam er iets bruikbaars boven uit je eigen oude bestanden?
prompt-copy-a-line = Schrijf één zin over die je wilt bewaren, en van wie hij is.
prompt-reading-pile = Ligt er iets op je leesstapel waar je echt zin in hebt?
prompt-rule-again = Keek je een regel of richtlijn opnieuw na? Viel je iets op?

## Climate: learning leadership

prompt-asked-what-you-want = Vroeg een leidinggevende al eens wat jij wilt leren? Wat zei je?
prompt-still-learning-too = Laat iemand die leidinggeeft merken dat die zelf nog leert? Waaraan zie je het?
prompt-question-from-head = Zette een vraag van je directeur of teamleider je aan het denken?
prompt-outside-appraisal = Waarover wil je het met je leidinggevende hebben, los van de evaluatie?
prompt-when-it-went-wrong = Toen er iets misging: hoe reageerde wie de leiding had?
prompt-given-a-chance = Kreeg je een kans omdat iemand zag dat je eraan toe was?

## Climate: individual responsibility and autonomy

prompt-decided-yourself = Wat besliste je vandaag zelf, klein of groot?
prompt-more-say = Waar zou je graag meer over te zeggen hebben?
prompt-apart-from-must = Los van wat moet: wat wil jij dit jaar kunnen?
prompt-said-no = Zei je ergens nee tegen? Wat kwam daardoor vrij?
prompt-up-to-you = Welke afspraak zou je veranderen als het van jou afhing?
prompt-unasked = Begon je aan iets zonder dat iemand het vroeg?

## Climate: knowledge sharing

prompt-could-use = Weet jij iets dat een collega goed zou kunnen gebruiken?
prompt-gets-stuck = Waar blijft kennis bij jullie hangen: een mailbox, een map, één hoofd?
prompt-unfinished = Toonde je iets dat nog niet af was? Wat kreeg je terug?
prompt-knows-all-about = Wie weet alles van dat ene ding waar jij niets van weet?
prompt-mistake-for-team = Is er een fout waar je het team over zou willen vertellen?
prompt-real-exchange = Een overleg waarin echt iets werd uitgewisseld: hoe kwam dat?

## Climate: opportunities to learn

prompt-say-yes = Kwam er iets langs waar je ja op zou willen zeggen?
prompt-swap = Welke taak zou je eens willen ruilen met een collega?
prompt-new-enough = Welk stuk van je werk is nog nieuw genoeg om lastig te zijn?
prompt-place-to-see = Bij welk project of op welke plek wil je eens gaan kijken?
prompt-unexpected = Gebeurde er iets onverwachts waar je wat mee kon?
prompt-went-by = Ging er een kans voorbij? Zou je er nog eens voor gaan?

## Climate: support to learn

prompt-without-asking = Wie hielp je, zonder dat je het hoefde te vragen?
prompt-second-pair = Op welk moment had je een tweede paar ogen of handen kunnen gebruiken?
prompt-dare-not-know = Bij wie kun je zeggen dat je het niet weet?
prompt-how-are-you = Vroeg iemand hoe het ging, en wachtte op het antwoord?
prompt-introduction = Wie zou jou aan de juiste persoon kunnen voorstellen?
prompt-small-help = Een beetje hulp dat veel uitmaakte: schiet je iets te binnen?

## Climate: space to learn

prompt-five-minutes = Had je vandaag vijf minuten om na te denken? Waarover ging het?
prompt-room-in-week = Wanneer in de week is er ruimte om iets te proberen?
prompt-drop-for-new = Als je één ding mocht schrappen voor iets nieuws, welk dan?
prompt-calm-place = Op welke plek is het rustig genoeg voor een idee?
prompt-allowed-to-fail = Mocht er deze week iets mislukken?
prompt-welcome-interruption = Welke onderbreking kwam eigenlijk goed uit?
