### Goals: what one wants to work on for a while, and the moments that belong to it. Never a percentage.

goals-new = Nieuw doel
goals-new-hint = Wat wil je leren of bereiken?
goals-new-yes = Voeg toe
goals-open = Lopend
goals-settled = Bereikt of losgelaten ({ $count })
goals-empty-title = Hier komen je doelen
goals-empty-text = Een doel is iets waar je een tijd aan wilt werken. Eén zin is genoeg om te beginnen; de rest kan later.
goals-choose = Kies een doel om het hier te lezen.
goals-none-open = Geen lopende doelen.

goals-row-by = tegen { $day }
goals-row-moments = { $count ->
    [0] nog geen momenten
    [one] één moment
   *[other] { $count } momenten
}

## One goal

goals-one = Doel
goals-back = Terug naar de doelen
goals-gone = Dit doel is er niet meer. Misschien ligt het in de prullenbak.
goals-field-name = Doel
goals-field-why = Waarom
goals-field-first-step = Eerste stap
goals-field-by = Tegen
goals-field-outcome = Wat kwam ervan
goals-hint-why = Waarom doet dit er voor jou toe?
goals-hint-first-step = Waarmee begin je? Liefst klein.
goals-hint-outcome = Wat veranderde er, of waarom liet je het los?

goals-support = Welke steun zou helpen?
goals-support-about = Vul in wat je wenst, de rest mag leeg blijven. Het is ook stof voor een ontwikkelgesprek.
goals-support-socio-emotional = Iemand die luistert en aanmoedigt
goals-support-socio-emotional-hint = wie, en wanneer doet het deugd?
goals-support-network = Iemand die weet bij wie je moet zijn
goals-support-network-hint = wie zou je willen ontmoeten of vragen?
goals-support-career = Iemand die meedenkt over je loopbaan
goals-support-career-hint = welke taak, rol of opleiding?
goals-support-autonomy = Ruimte om het op jouw manier te doen
goals-support-autonomy-hint = tijd, vertrouwen, een beslissing die jij mag nemen

goals-state = Hoe staat het ervoor?
goals-state-open = lopend
goals-state-reached = bereikt
goals-state-let-go = losgelaten
goals-settled-reached = Bereikt op { $day }
goals-settled-let-go = Losgelaten op { $day }

goals-evidence = Momenten bij dit doel
goals-evidence-none = Nog geen momenten. Voeg er hier een toe, of kies dit doel bij een moment.
goals-evidence-add = Voeg een moment toe
goals-evidence-find = Zoek een moment
goals-evidence-nothing = Geen moment gevonden.
goals-evidence-added = Het moment hoort nu bij “{ $goal }”.

goals-delete = Verwijder
goals-deleted = Doel “{ $name }” ligt in de prullenbak.
goals-merged = “{ $from }” hoort nu bij “{ $to }”. { $count ->
    [0] Geen enkel moment veranderde.
    [one] Eén moment volgde.
   *[other] { $count } momenten volgden.
}
