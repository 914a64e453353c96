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

look-back-mix = Waar het vandaan kwam
look-back-mix-picture = Momenten per soort, door de tijd
look-back-mix-before = ervoor
look-back-mix-ghost = { $name }, in totaal
look-back-as-table = Toon als tabel
look-back-as-picture = Toon als beeld
look-back-month = Maand
look-back-total = Totaal
look-back-before = Ervoor

look-back-people = Van wie
look-back-people-name = Naam
look-back-people-moments = Momenten
look-back-people-new = nieuw
look-back-people-new-why = Niet eerder genoemd dan in deze periode
look-back-people-all = Toon alle { $count }
look-back-people-fewer = Toon er minder
look-back-people-none = In deze periode noemde je nog niemand. Voeg bij een moment toe met wie je leerde, dan staat het hier.

look-back-steps = Van plan tot praktijk
look-back-steps-open = Open
look-back-steps-tried = Uitgeprobeerd
look-back-steps-dropped = Losgelaten
look-back-steps-adapted = waarvan { $count } anders dan gepland
look-back-steps-none = In deze periode noteerde je nog geen volgende stap. Bij elk moment kun je opschrijven wat je wilt proberen, en tegen wanneer.
look-back-steps-list = Nog open
look-back-steps-by = tegen { $day }

look-back-trainings = Van training naar praktijk
look-back-trainings-all = Toon alle { $count }
look-back-trainings-fewer = Toon er minder

look-back-empty-action = Noteer een moment
look-back-empty-earlier = Kijk een periode eerder
