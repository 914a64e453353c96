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
today-of-today = Vandaag
today-of-yesterday = Gisteren
today-a-year-ago = Een jaar geleden
today-takeaway = Inzicht
today-with = Met
today-minutes = { $minutes } min
today-quiet = Hier staat straks wat je vandaag en gisteren noteerde. Leren op het werk blijft vaak onopgemerkt: een vraag aan een collega, iets dat anders liep dan gepland, een filmpje. Eén zin is genoeg.

today-templates = Sjablonen
today-templates-none = Begin je vaker met dezelfde tekst, zoals een paar vaste vragen? Schrijf die eenmaal en bewaar hem hier als sjabloon.
today-templates-change = Naam wijzigen of verwijderen
today-template-name = Wat hier staat, onder de naam
today-template-keep = Bewaar als sjabloon
today-template-kept = Sjabloon “{ $name }” bewaard.

## The prompt of the day

today-prompt-menu = Over deze vraag
today-prompt-other = Andere vraag
today-prompt-hide = Niet meer tonen
today-prompt-hidden = Deze vraag komt niet meer.
