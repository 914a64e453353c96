### What a look-back asks (look-back-ask-RULE), and why (look-back-why-RULE: the rule with its threshold filled in). Chosen by
### `awareness`; the text between <a> and </a> opens its moments. Questions, not verdicts: nothing noted is not nothing learned.

# Kinds and months.
look-back-ask-kind-fell-quiet = { $kind ->
    [social] Sinds { $since } noteerde je niets meer <a>van anderen</a>. Was er niets, of bleef het onopgemerkt?
    [individual] Sinds { $since } noteerde je niets meer <a>van jezelf</a>. Was er niets, of bleef het onopgemerkt?
    [resource] Sinds { $since } noteerde je niets meer <a>uit bronnen</a>. Was er niets, of bleef het onopgemerkt?
   *[formal] Sinds { $since } noteerde je niets meer <a>uit formeel leren</a>. Was er niets, of bleef het onopgemerkt?
}
look-back-why-kind-fell-quiet = Besef vraagt dit als er van een soort minstens { WRITTEN($habit) } momenten zijn en daarna { WRITTEN($months) } hele maanden geen, terwijl je andere soorten wel noteerde.
look-back-ask-kind-absent = { $kind ->
    [social] In deze periode staat niets van anderen. Was er niets, of bleef het onopgemerkt?
    [individual] In deze periode staat niets van jezelf. Was er niets, of bleef het onopgemerkt?
    [resource] In deze periode staat niets uit bronnen. Was er niets, of bleef het onopgemerkt?
   *[formal] In deze periode staat niets uit formeel leren. Was er niets, of bleef het onopgemerkt?
}
look-back-why-kind-absent = Besef vraagt dit als er in de periode minstens { WRITTEN($moments) } momenten staan en van één soort geen enkel.
look-back-ask-full-month = In { $month } noteerde je <a>{ WRITTEN($count) } momenten</a>, in elke andere maand { $next ->
    [one] hoogstens één
   *[other] hoogstens { WRITTEN($next) }
}. Wat speelde er toen?
look-back-why-full-month = Besef vraagt dit als één maand minstens { WRITTEN($moments) } momenten heeft, en minstens { WRITTEN($times) } keer zoveel als elke andere.

# From whom.
look-back-ask-one-person-mostly = { $others ->
    [0] Bij <a>{ WRITTEN($count) } momenten</a> noemde je { $name }, en niemand anders. Van wie leer je nog?
   *[other] Bij <a>{ WRITTEN($count) } momenten</a> noemde je { $name }, vaker dan alle anderen samen. Wie zou er anders naar kijken?
}
look-back-why-one-person-mostly = Besef vraagt dit als je minstens { WRITTEN($named) } keer iemand noemde, en meer dan de helft van die keren dezelfde. Over die persoon zegt het niets.
look-back-ask-nobody-new = De <a>{ WRITTEN($count) } mensen of groepen</a> die je noemde, stonden allemaal al eerder in je dagboek. Met wie zou je ook eens willen praten?
look-back-why-nobody-new = Besef vraagt dit als je minstens { WRITTEN($people) } mensen of groepen noemde, er { WRITTEN($days) } dagen van de periode voorbij zijn, en niemand nieuw is.
look-back-ask-only-inside = De <a>{ WRITTEN($count) } mensen</a> van wie je het noteerde, horen allemaal bij je eigen school. Wie daarbuiten weet hier iets van?
look-back-why-only-inside = Besef vraagt dit als je bij minstens { WRITTEN($people) } mensen noteerde dat ze bij je school horen, en bij niemand dat die van buiten komt.
look-back-ask-one-role = { $role ->
    [gave_advice] Bij <a>{ WRITTEN($count) } momenten</a> gaf iemand je raad; andere rollen noteerde je niet. Wie gaf je ook feedback, of was een voorbeeld?
    [gave_feedback] Bij <a>{ WRITTEN($count) } momenten</a> gaf iemand je feedback; andere rollen noteerde je niet. Wie gaf je ook raad, of was een voorbeeld?
    [role_model] Bij <a>{ WRITTEN($count) } momenten</a> was iemand een voorbeeld; andere rollen noteerde je niet. Wie gaf je ook raad of feedback?
    [worked_with_me] Bij <a>{ WRITTEN($count) } momenten</a> werkte iemand met je samen; andere rollen noteerde je niet. Wie gaf je ook raad, of was een voorbeeld?
   *[introduced_me] Bij <a>{ WRITTEN($count) } momenten</a> bracht iemand je met een ander in contact; andere rollen noteerde je niet. Wie gaf je ook raad, of was een voorbeeld?
}
look-back-why-one-role = Besef vraagt dit als je bij minstens { WRITTEN($moments) } momenten een rol noteerde, en het telkens dezelfde was.
look-back-ask-difficulties-alone = Bij <a>{ WRITTEN($count) } momenten</a> liep je ergens op vast. Dat je om hulp vroeg, staat nergens. Wie had kunnen meedenken?
look-back-why-difficulties-alone = Besef vraagt dit als je minstens { WRITTEN($moments) } keer noteerde dat je op iets vastliep, en geen enkele keer dat je hulp vroeg.

# From plan to practice.
look-back-ask-steps-open-long = Al minstens twee maanden open: <a>{ WRITTEN($count) } stappen</a>. Welke wil je nog zetten, en welke mag je loslaten?
look-back-why-steps-open-long = Besef vraagt dit als minstens { WRITTEN($steps) } volgende stappen al { WRITTEN($days) } dagen open staan, zonder een dag die nog moet komen.
look-back-ask-steps-dropped = Van de { WRITTEN($settled) } stappen waar je op terugkeek, liet je er <a>{ WRITTEN($count) }</a> los. Wat stond er in de weg?
look-back-why-steps-dropped = Besef vraagt dit als je minstens { WRITTEN($steps) } stappen losliet, en dat minstens de helft is van de stappen waar je op terugkeek.
look-back-ask-outcomes-unwritten = Je probeerde <a>{ WRITTEN($tried) } stappen</a> uit. Bij { WRITTEN($count) } staat niet wat er gebeurde. Wat leverde het op?
look-back-why-outcomes-unwritten = Besef vraagt dit als er bij minstens { WRITTEN($steps) } stappen die je uitprobeerde niet staat wat er gebeurde.
look-back-ask-intending-without-step = Bij <a>{ WRITTEN($count) } momenten</a> schreef je wat je van plan bent. Een volgende stap staat nergens. Welk voornemen is er rijp voor?
look-back-why-intending-without-step = Besef vraagt dit als je bij minstens { WRITTEN($moments) } momenten een voornemen noteerde, en in de hele periode geen volgende stap.

# Feedback.
look-back-ask-feedback-use-unknown = Bij <a>{ WRITTEN($count) } momenten</a> kreeg je feedback en staat er niet bij of je die gebruikte. Wat deed je ermee?
look-back-why-feedback-use-unknown = Besef vraagt dit als er bij minstens { WRITTEN($moments) } momenten feedback staat, zonder of je die gebruikte.
look-back-ask-feedback-not-asked = Bij <a>{ WRITTEN($count) } momenten</a> kreeg je feedback. Dat je er zelf om vroeg, staat nergens. Waarover zou je feedback willen vragen?
look-back-why-feedback-not-asked = Besef vraagt dit als er bij minstens { WRITTEN($moments) } momenten feedback staat, en nergens dat je erom vroeg.
look-back-ask-feedback-not-received = Bij <a>{ WRITTEN($count) } momenten</a> vroeg je om feedback. Wat je kreeg, staat er niet bij. Wat kreeg je te horen?
look-back-why-feedback-not-received = Besef vraagt dit als je minstens { WRITTEN($moments) } keer noteerde dat je om feedback vroeg, en nergens dat je die kreeg.

# From training to practice.
look-back-ask-trainings-unanswered = Je volgde <a>{ WRITTEN($trainings) } trainingen</a>. Bij { WRITTEN($count) } ging de dag om terug te kijken voorbij. Wat kwam ervan in de praktijk?
look-back-why-trainings-unanswered = Besef vraagt dit als bij minstens { WRITTEN($trainings) } trainingen de dag om terug te kijken { WRITTEN($days) } dagen voorbij is, en er nog geen antwoord staat.
look-back-ask-nothing-applied = Je volgde <a>{ WRITTEN($trainings) } { $trainings ->
    [one] training
   *[other] trainingen
}</a> en keek op { WRITTEN($count) } terug. Toegepast is er nog niets. Wat heb je daarvoor nodig?
look-back-why-nothing-applied = Besef vraagt dit als je op minstens { WRITTEN($trainings) } trainingen terugkeek, en er van geen enkele iets is toegepast.
look-back-ask-hindrances-noted = Je volgde <a>{ WRITTEN($trainings) } trainingen</a>. Bij { WRITTEN($count) } schreef je wat er in de weg stond. Wat hebben die hindernissen gemeen, en wie kan helpen?
look-back-why-hindrances-noted = Besef vraagt dit als je bij minstens { WRITTEN($trainings) } trainingen schreef wat er in de weg stond.

# Goals.
look-back-ask-goal-without-moments = { $count ->
    [one] Bij je doel “{ $name }” staat in deze periode nog geen moment. Is er niets gebeurd, of bleef het onopgemerkt?
   *[other] Bij { WRITTEN($count) } doelen staat in deze periode nog geen moment, zoals bij “{ $name }”. Is er niets gebeurd, of bleef het onopgemerkt?
}
look-back-why-goal-without-moments = Besef vraagt dit als een open doel er in de periode minstens { WRITTEN($days) } dagen stond, en geen enkel moment ernaar verwijst.
look-back-ask-goal-date-passed = { $count ->
    [one] De dag die je koos voor je doel “{ $name }” is voorbij: { $day }. Hoe staat het ermee?
   *[other] Bij { WRITTEN($count) } doelen is de dag die je koos voorbij; het langst bij “{ $name }”: { $day }. Hoe staat het ermee?
}
look-back-why-goal-date-passed = Besef vraagt dit als een doel nog open staat en de dag die je ervoor koos voorbij is.

# What changed.
look-back-ask-only-knowing = Bij <a>{ WRITTEN($count) } momenten</a> schreef je wat je nu anders weet of vindt. Wat je anders doet, staat nergens. Waar is er al iets van te merken?
look-back-why-only-knowing = Besef vraagt dit als je bij minstens { WRITTEN($moments) } momenten schreef wat je anders weet of vindt, en bij geen enkel wat je anders doet.
look-back-ask-sources-untried = Uit bronnen noteerde je <a>{ WRITTEN($count) } momenten</a>. Iets uitproberen staat er in deze periode niet bij. Wat zou je willen proberen?
look-back-why-sources-untried = Besef vraagt dit als er minstens { WRITTEN($moments) } momenten uit bronnen komen, en nergens staat dat je iets oefende of uitprobeerde.

# What was marked, and how it came about.
look-back-ask-takeaways-rare = Van <a>{ WRITTEN($count) } momenten</a> { $taken ->
    [0] schreef je nergens wat je meeneemt
    [one] schreef je bij één wat je meeneemt
   *[other] schreef je bij { WRITTEN($taken) } wat je meeneemt
}. Welk moment zou je over een jaar nog willen kennen?
look-back-why-takeaways-rare = Besef vraagt dit als er minstens { WRITTEN($moments) } momenten zijn, en bij minder dan één op { WRITTEN($parts) } staat wat je meeneemt.
look-back-ask-highlights-in-common = Je markeerde <a>{ WRITTEN($count) } hoogtepunten</a>. Wat hebben ze gemeen?
look-back-why-highlights-in-common = Besef vraagt dit vanaf { WRITTEN($moments) } hoogtepunten.
look-back-ask-mistakes-to-share = Je noteerde <a>{ WRITTEN($count) } fouten</a> waar je iets van leerde. Welke zou een collega kunnen helpen?
look-back-why-mistakes-to-share = Besef vraagt dit vanaf { WRITTEN($moments) } fouten waar je iets van leerde.
look-back-ask-none-noticed = Bij <a>{ WRITTEN($count) } momenten</a> was het leren gepland, en bij geen enkel merkte je het achteraf. Wat leerde je zonder dat je het zocht?
look-back-why-none-noticed = Besef vraagt dit als bij minstens { WRITTEN($moments) } momenten staat dat ze gepland waren, en bij geen enkel dat je het achteraf merkte.
look-back-ask-none-planned = Bij <a>{ WRITTEN($count) } momenten</a> merkte je achteraf dat je leerde, en geen enkel was gepland. Wat zou je met opzet willen leren?
look-back-why-none-planned = Besef vraagt dit als je bij minstens { WRITTEN($moments) } momenten achteraf merkte dat je leerde, en bij geen enkel staat dat het gepland was.
