### Names as places: the people, labels, sources, trainings and standards that moments share.

names-sorts = Soorten namen
names-sort-person = Mensen
names-sort-tag = Labels
names-sort-source = Bronnen
names-sort-training = Trainingen
names-sort-standard = Kaders

names-filter = Zoek in deze lijst
names-order-most = Meest genoemd eerst
names-order-alphabet = Van A tot Z
names-order-change = Volgorde: { $order }. Wissel.
names-count = { $count ->
    [0] Geen namen
    [one] Eén naam
   *[other] { $count } namen
}

names-none-person = Wie je bij een moment noemt, staat hier, met alle momenten bij elkaar.
names-none-tag = De labels die je op je momenten plakt, staan hier, met alle momenten bij elkaar.
names-none-source = Wat je las, bekeek of beluisterde en bij een moment noteerde, staat hier.
names-none-training = De trainingen die je volgde en bij een moment noteerde, staan hier.
names-none-standard = Labels uit een kader die je bij een moment koos, staan hier.
names-none-such = Geen naam met “{ $written }”.
names-choose = Kies een naam om te zien wat erbij hoort.

## One name

names-one = Naam
names-back = Terug naar de lijst
names-on = op { $day }
names-between = van { $first } tot { $last }
names-rename = Hernoem
names-rename-label = Nieuwe naam
names-rename-exists = “{ $name }” bestaat al. Het wordt dan één naam.
names-alike = “{ $name }” lijkt erop.
names-renamed = “{ $from }” heet nu “{ $to }”. { $count ->
    [one] Eén moment volgde.
   *[other] { $count } momenten volgden.
}
names-merged = “{ $from }” is nu “{ $to }”. { $count ->
    [one] Eén moment volgde.
   *[other] { $count } momenten volgden.
}

## What is noted of a person

names-function = Wat is deze persoon voor jou?
names-function-hint = mentor, directeur, collega van hiernaast
names-circle = Waar
names-circle-of = { $name }: binnen of buiten de school
names-circle-inside = binnen
names-circle-outside = buiten
names-person-noted = Genoteerd bij { $name }.

## Making one of two

names-merge = Voeg samen
names-merge-with = Voeg samen met…
names-merge-title = “{ $name }” samenvoegen
names-merge-other = Met welke?
names-merge-none = Niets dat zo heet.
names-merge-stays = Welke naam blijft?
names-merge-follow = { $count ->
    [0] Geen enkel moment verandert.
    [one] Eén moment met “{ $from }” krijgt de naam “{ $into }”.
   *[other] { $count } momenten met “{ $from }” krijgen de naam “{ $into }”.
} Je kunt het meteen ongedaan maken.

## The moments of a name or a goal

names-moments = Momenten
names-moments-all = Toon alle { $count } in het dagboek

## On the command line

names-cli-none-known = Van niemand is al iets genoteerd. Dat kan met: besef person NAAM --function TEKST
