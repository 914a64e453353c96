### Terugblikken die je bewaart: een week, een trimester, een jaar.

## What is logged

review-looked-back = Teruggeblikt op { $from } tot en met { $to }.

## Offered on the look-back page

review-offered = Terugblikken die klaarliggen
review-offer = { $sort ->
    [week] Twee minuten voor je week
    [term] Een rustige blik op je trimester
   *[year] Een rustige blik op je schooljaar
}: { $count ->
    [one] één moment
   *[other] { $count } momenten
}
review-go-on = { $sort ->
    [week] Ga verder met je week
    [term] Ga verder met je trimester
   *[year] Ga verder met je schooljaar
}
review-own = Loop door deze periode
review-own-again = Bekijk wat je eerder bewaarde

## The walk

review-walk = Door de momenten
review-leave = Ga later verder
review-previous = Vorige
review-next = Volgende
review-at = { $at } van { $of }
review-end = Het einde
review-keep = Houd bij
review-passed-over = { $count ->
    [one] Eén ander moment van deze periode sla je over: het is geen hoogtepunt en er is niets bij genoteerd.
   *[other] { $count } andere momenten van deze periode sla je over: geen hoogtepunten, en er is niets bij genoteerd.
}

## Its end

review-stood-out = Wat eruit sprong
review-stood-out-none = Je hield nog geen moment bij. Dat hoeft ook niet.
review-takeaway = { $sort ->
    [week] Wat neem je mee uit deze week?
    [term] Wat neem je mee uit dit trimester?
    [year] Wat neem je mee uit dit schooljaar?
   *[own] Wat neem je mee uit deze periode?
}
review-takeaway-hint = één zin is genoeg
review-finish-about = Alles is al bewaard.
review-finish = Rond af

## A kept look-back

review-about = Een terugblik die je afrondt, blijft hier staan: wat eruit sprong, wat je meeneemt en wat je koos.
review-to-look-back = Naar de terugblik
review-back = Terug naar de terugblik
review-gone = Deze terugblik is er niet meer. Misschien ligt hij in de prullenbak.
review-under-way = nog niet afgerond
review-row = { $day }, { $count ->
    [0] geen momenten bijgehouden
    [one] één moment bijgehouden
   *[other] { $count } momenten bijgehouden
}
review-finished = Afgerond op { $day }
review-took = Wat je meeneemt
review-chose = Het ene ding dat je koos
review-stands-open = loopt nog
review-stands-reached = bereikt
review-stands-let-go = losgelaten
review-stands-tried = uitgeprobeerd
review-stands-adapted = anders gedaan
review-stands-dropped = losgelaten
review-figures = Bekijk de cijfers van deze periode
review-walk-again = Loop er nog eens door
review-delete = Verwijder
review-deleted = De terugblik “{ $name }” ligt in de prullenbak.

## On the command line

review-cli-none = Er is nu niets om op terug te blikken. Een eigen periode kan met: besef review begin --from DATUM
