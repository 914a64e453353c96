### Labels of the Look back screen. Its sentences live in look-back-sentences.ftl.

look-back-earlier = Vorige periode
look-back-later = Volgende periode
look-back-beside = naast { $name }
look-back-beside-so-far = naast { $name }, tot en met { $to }
look-back-span-school-year = Schooljaar
look-back-span-quarter = Kwartaal
look-back-span-month = Maand
look-back-span-week = Week
look-back-span-term = Trimester
look-back-span-since-conversation = Sinds het laatste gesprek
look-back-span-all = Alles
look-back-own = Eigen periode
look-back-from = Van
look-back-to = Tot en met
look-back-school-year = Schooljaar { $years }
look-back-quarter = { $from } – { $to }
look-back-between = { $from } – { $to }
look-back-moments = { $count ->
    [0] geen momenten
    [one] één moment
   *[other] { $count } momenten
}
look-back-earlier-moments = in de periode ervoor { $count ->
    [0] geen momenten
    [one] één moment
   *[other] { $count } momenten
}
look-back-week = Week van { $day }
look-back-week-short = week van { $day }
look-back-term = { $from } – { $to }
look-back-since = Sinds { $day }
look-back-all = Toon alle { $count }
look-back-fewer = Toon er minder

look-back-mix = Waar het vandaan kwam
look-back-mix-picture = Momenten per soort, door de tijd
look-back-mix-before = ervoor
look-back-as-table = Toon als tabel
look-back-as-picture = Toon als beeld
look-back-month = Maand
look-back-total = Totaal
look-back-before = Ervoor

look-back-people = Van wie
look-back-people-name = Naam
look-back-people-moments = Momenten
look-back-people-new = nieuw
look-back-people-circles = { $inside } binnen de school, { $outside } erbuiten{ $unknown ->
    [0] .
   *[other] , van { $unknown } staat het er niet bij.
}

look-back-steps = Van plan tot praktijk
look-back-steps-open = Open
look-back-steps-tried = Uitgeprobeerd
look-back-steps-dropped = Losgelaten
look-back-steps-adapted = waarvan { $count } anders dan gepland
look-back-steps-list = Nog open
look-back-steps-outcomes = Wat ervan kwam
look-back-steps-by = tegen { $day }

look-back-trainings = Van training naar praktijk

look-back-feedback = Feedback
look-back-feedback-asked = gevraagd
look-back-feedback-received = gekregen
look-back-feedback-used = gebruikt

look-back-goals = Doelen
look-back-goals-first-step = Eerste stap:

look-back-changed = Wat er veranderde

## Questions

look-back-asks = Om bij stil te staan
look-back-asks-why = Waarom zie ik dit?
look-back-asks-less = Minder hiervan
look-back-asks-lessened = Deze vraag blijft een half jaar weg. In Instellingen haal je ze terug.

## Words that mark the period

look-back-themes = Woorden van deze periode
look-back-themes-about = Deze woorden schreef je vaker dan anders.
look-back-themes-times = { $count ->
    [one] één moment
   *[other] { $count } momenten
}
look-back-themes-earlier = eerder { $count ->
    [0] niet
   *[other] { $count }
}

## One thing

look-back-choose = Kies één ding voor de komende weken
look-back-choose-hint = Iets kleins dat je echt wilt doen
look-back-choose-by = Tegen wanneer?
look-back-choose-by-weeks = over twee weken
look-back-choose-by-month = over een maand
look-back-choose-by-own = eigen dag
look-back-choose-as = Bewaar het als
look-back-choose-as-step = volgende stap
look-back-choose-as-goal = doel
look-back-choose-yes = Kies dit
look-back-choose-another = Kies nog iets
look-back-chosen-step = Gekozen. Op { $day } vraagt Besef hoe het liep.
look-back-chosen-step-undated = Gekozen. Het staat nu bij je volgende stappen.
look-back-chosen-goal = Gekozen. Het staat nu bij je doelen.
look-back-chosen-show = Bekijk het

look-back-prepare = Bereid een gesprek voor
look-back-prepare-about = Neem deze periode mee naar een ontwikkelgesprek.

look-back-empty-action = Noteer een moment
look-back-empty-earlier = Kijk een periode eerder
