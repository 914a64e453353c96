### First start, unlocking, and the way into the sample journal.

start-title = Een dagboek voor wat je leert
start-what = Het meeste leren op het werk gaat ongemerkt voorbij. In Besef noteer je het in een paar tellen, en zie je later terug wat je jaar was.
start-where = Alles blijft versleuteld op dit toestel, in een map die van jou is:
start-keep = Bewaar de sleutel op dit toestel
start-keep-hint = Dan opent je dagboek hier vanzelf, zonder wachtzin. De sleutel staat in de sleutelbewaring van je systeem.
start-create = Maak mijn dagboek
start-create-busy = Je dagboek wordt gemaakt…
start-lost = Niemand kan je wachtzin herstellen, ook wij niet. Schrijf hem op en leg hem op een veilige plek.
start-sample-what = Eerst even kijken? Een voorbeelddagboek toont een schooljaar van een leraar.
start-sample = Bekijk een voorbeeld
start-sample-busy = Het voorbeeld wordt gemaakt…

start-unlock-title = Je dagboek is op slot
start-unlock = Open mijn dagboek
start-unlock-busy = Je dagboek gaat open…
start-unlock-device = Open met dit toestel
start-unlock-or = of met je wachtzin
