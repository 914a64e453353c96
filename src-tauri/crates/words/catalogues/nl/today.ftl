### The Today screen.

today-write = Noteer een leermoment
today-question = Wat leerde je?
today-kinds = Soort: tik om te bewaren
today-likely = voorgesteld
today-hint-tap = Tik op een soort en het is bewaard.
today-hint-write-first = Schrijf eerst iets; één zin is genoeg.
today-hint-choose = Kies een soort; uit je woorden valt er geen op te maken.

# $kind: formal, social, individual or resource
today-saved = { $kind ->
    [formal] Bewaard bij Formeel leren.
    [social] Bewaard bij Leren van anderen.
    [individual] Bewaard bij Leren van jezelf.
   *[resource] Bewaard bij Leren uit bronnen.
}

today-due = Nog even terug
# $since: today, yesterday, weekday or date; $day: the weekday or the date
today-due-since = { $since ->
    [today] Je wilde tegen vandaag
    [yesterday] Je wilde tegen gisteren
    [weekday] Je wilde tegen { $day }
   *[date] Je wilde tegen { $day }
}
today-step-answers = Wat kwam ervan: { $what }
today-step-tried = Gedaan
today-step-adapted = Anders gedaan
today-step-later = Later
today-step-dropped = Laat los
today-step-tried-done = Genoteerd als gedaan.
today-step-adapted-done = Genoteerd als anders gedaan.
# $day: the new day
today-step-later-done = Verzet naar { $day }.
today-step-dropped-done = Losgelaten.

today-of-today = Vandaag
today-of-yesterday = Gisteren
today-a-year-ago = Een jaar geleden
today-takeaway = Inzicht
today-with = Met
today-minutes = { $minutes } min
today-quiet = Hier staat straks wat je vandaag en gisteren noteerde. Leren op het werk blijft vaak onopgemerkt: een vraag aan een collega, iets dat anders liep dan gepland, een filmpje. Eén zin is genoeg.

