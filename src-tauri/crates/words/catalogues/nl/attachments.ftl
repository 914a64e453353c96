### Files that go with a moment: adding, seeing, opening elsewhere, removing.

attachment-add = Voeg een bestand toe
attachment-photo = Maak een foto
attachment-hint = Of plak of sleep het hier: een foto, een pdf, een opname. Het wordt versleuteld bewaard.
attachment-drop = Laat los om toe te voegen
attachment-keep-place = Bewaar de plaats in foto’s
attachment-keep-place-hint = Anders haalt Besef eruit waar een foto gemaakt werd.

## On its way

attachment-coming = Bestanden die toegevoegd worden
attachment-adding = { $done } van { $of }
attachment-waiting = wacht
attachment-keeping = wordt bewaard
attachment-cancel = Stop met { $name }
attachment-again = Probeer { $name } opnieuw
attachment-aside = Laat { $name } weg
attachment-unreadable = { $name } kan niet gelezen worden. Er is niets toegevoegd. Kijk of het bestand nog op zijn plaats staat.
attachment-cancelled = Gestopt. Er is niets van { $name } bewaard.
# $place: removed, kept, unseen or none
attachment-added = { $place ->
    [removed] { $name } toegevoegd. De plaats waar de foto gemaakt werd, is eruit gehaald.
    [kept] { $name } toegevoegd. De plaats waar de foto gemaakt werd, zit er nog in.
    [unseen] { $name } toegevoegd, zoals het was: het is te groot om na te kijken of er een plaats in staat.
   *[none] { $name } toegevoegd.
}
attachment-added-many = { $count } bestanden toegevoegd.
attachment-goes-along = Gaat mee: { $name }

## Seeing it

attachment-open = Bekijk { $name }
attachment-about = { $name }, { $size }
attachment-viewer = Bijlage
attachment-next = Volgende bijlage
attachment-previous = Vorige bijlage
attachment-larger = Groter
attachment-smaller = Kleiner
attachment-loading = Wordt geopend: { $done } van { $of }
attachment-page = Blad { $page } van { $pages }
attachment-missing = Dit bestand is niet op dit toestel. Het moment zelf is volledig.
attachment-no-picture = Dit bestand kan hier niet getoond worden: het is beschadigd, of van een soort die Besef niet kent. Het is wel heel bewaard; in een ander programma gaat het misschien open.
attachment-no-view = Besef toont deze soort bestanden niet. Je kunt het in een ander programma openen.
attachment-text-more = Dit is het begin. De rest lees je in een ander programma.

## Elsewhere

attachment-elsewhere = Open elders
attachment-elsewhere-title = Buiten Besef openen?
attachment-elsewhere-what = Besef maakt van { $name } een leesbare kopie, die het andere programma kan zien. Die kopie wordt gewist zodra Besef op slot gaat of sluit. Wat je in het andere programma wijzigt, komt niet terug in je dagboek.
attachment-elsewhere-yes = Maak een kopie en open
attachment-download-title = Een kopie buiten Besef bewaren?
attachment-download-what = De kopie van { $name } is niet versleuteld. Ze blijft staan tot jij ze wist.
attachment-download-yes = Bewaar een kopie

## Taking it away

attachment-remove = Haal { $name } weg
attachment-removed = { $name } weggehaald.
