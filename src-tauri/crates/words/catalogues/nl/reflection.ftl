### The models a reflection can follow: what each is called, what it is about, and per step its prompt and a hint.
### The steps and their order stand in journal/guides/reflection; the first model here is the one offered first.

## what_so_what_now_what

reflection-what-so-what-now-what = Wat? En dus? Wat nu?
reflection-what-so-what-now-what-about = Drie vragen, ongeveer een minuut: van wat gebeurde naar wat je ermee doet.
reflection-what-so-what-now-what-what = Wat?
reflection-what-so-what-now-what-what-hint = Wat gebeurde er? Zoals een camera het zag.
reflection-what-so-what-now-what-so-what = En dus?
reflection-what-so-what-now-what-so-what-hint = Waarom bleef het hangen? Wat zegt het je?
reflection-what-so-what-now-what-now-what = Wat nu?
reflection-what-so-what-now-what-now-what-hint = Wat doe je ermee, hoe klein ook? Niets is ook een antwoord.

## starrt

reflection-starrt = STARRT
reflection-starrt-about = Zes korte stappen om een ervaring helder te vertellen, ook aan wie er niet bij was.
reflection-starrt-situation = Situatie: wat speelde er?
reflection-starrt-situation-hint = Waar was het, wanneer, en wie was erbij?
reflection-starrt-task = Taak: wat was jouw rol?
reflection-starrt-task-hint = Wat werd van je verwacht, en wat wilde je zelf?
reflection-starrt-action = Actie: wat deed je?
reflection-starrt-action-hint = Wat zei of deed je, en waarom koos je dat?
reflection-starrt-result = Resultaat: wat kwam ervan?
reflection-starrt-result-hint = Wat gebeurde er daarna? Hoe reageerden anderen?
reflection-starrt-reflection = Reflectie: hoe kijk je erop terug?
reflection-starrt-reflection-hint = Wat hielp, wat niet? Wat zou je houden of anders doen?
reflection-starrt-transfer = Transfer: waar kun je dit nog gebruiken?
reflection-starrt-transfer-hint = In welke andere situatie zou je het ook kunnen toepassen?

## korthagen

reflection-korthagen = Korthagen
reflection-korthagen-about = Een cirkel in vijf stappen: van handelen, over wat er echt toe deed, naar een nieuwe poging.
reflection-korthagen-action = Handelen: wat deed je?
reflection-korthagen-action-hint = Neem één concreet voorval, hoe kort ook.
reflection-korthagen-looking-back = Terugblikken: wat speelde er in jou, en in de ander?
reflection-korthagen-looking-back-hint = Wat wilde, dacht, voelde en deed je? En de ander, denk je?
reflection-korthagen-awareness = Bewust worden: waar ging het wezenlijk om?
reflection-korthagen-awareness-hint = Hoe grijpen die antwoorden in elkaar? Welk patroon of welke moeilijkheid zie je?
reflection-korthagen-alternatives = Alternatieven: wat zou je ook kunnen doen, en wat kies je?
reflection-korthagen-alternatives-hint = Bedenk er minstens twee, met wat ervoor en ertegen pleit.
reflection-korthagen-trial = Uitproberen: wanneer probeer je het?
reflection-korthagen-trial-hint = Daar begint een volgende cirkel. Het kan een volgende stap worden.

## gibbs

reflection-gibbs = Gibbs
reflection-gibbs-about = Zes stappen, met een plaats voor gevoelens. Helpt bij iets dat je bezighoudt.
reflection-gibbs-description = Beschrijving: wat gebeurde er?
reflection-gibbs-description-hint = Nog zonder oordeel: wie, wat, waar, in welke volgorde.
reflection-gibbs-feelings = Gevoelens: wat dacht en voelde je?
reflection-gibbs-feelings-hint = Ervoor, tijdens en erna. Eén woord is ook goed.
reflection-gibbs-evaluation = Evaluatie: wat was goed, wat niet?
reflection-gibbs-evaluation-hint = Allebei mag er staan, ook over hetzelfde.
reflection-gibbs-analysis = Analyse: hoe kwam dat zo?
reflection-gibbs-analysis-hint = Wat speelde mee: jijzelf, de anderen, de plek, het moment?
reflection-gibbs-conclusion = Conclusie: wat maak je eruit op?
reflection-gibbs-conclusion-hint = Wat had je ook kunnen doen? Wat had je nodig?
reflection-gibbs-action-plan = Actieplan: en als het nog eens gebeurt?
reflection-gibbs-action-plan-hint = Wat doe je dan, en wat of wie helpt je daarbij?

## kolb

reflection-kolb = Kolb
reflection-kolb-about = Vier stappen in een kring: ervaren, terugkijken, begrijpen, uitproberen.
reflection-kolb-experience = Ervaren: wat maakte je mee?
reflection-kolb-experience-hint = Een concrete ervaring, zo kort als je wilt.
reflection-kolb-observation = Terugkijken: wat viel je op?
reflection-kolb-observation-hint = Bij jezelf en bij anderen, ook wat je pas later zag.
reflection-kolb-concept = Begrijpen: wat zit erachter?
reflection-kolb-concept-hint = Welk idee of welke vuistregel haal je eruit? Past het bij wat je al wist of las?
reflection-kolb-experiment = Uitproberen: hoe test je dat?
reflection-kolb-experiment-hint = In welke situatie zie je of het klopt?
