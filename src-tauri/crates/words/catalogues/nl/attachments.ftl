### Files that go with a moment: adding, seeing, opening elsewhere, removing.

attachment-title = Bijlagen
attachment-add = Voeg een bestand toe
attachment-photo = Maak een foto
attachment-hint = Plak of sleep hier een foto, een pdf, een opname of een ander bestand. Tot { $limit } per bestand; het wordt versleuteld bewaard.
attachment-drop = Laat los om toe te voegen
attachment-adding = { $name } toevoegen: { $done } van { $of }
attachment-cancel = Stop met toevoegen
attachment-cancelled = Gestopt. Er is niets van { $name } bewaard.
attachment-added = { $name } toegevoegd.
attachment-added-many = { $count } bestanden toegevoegd.

attachment-place-removed = De plaats waar de foto gemaakt werd, is eruit gehaald.
attachment-place-kept = De plaats waar de foto gemaakt werd, zit er nog in.
attachment-place-unknown = Dit bestand is te groot om na te kijken of er een plaats in staat. Het is bewaard zoals het was.
attachment-keep-place = Bewaar de plaats in foto’s

attachment-too-large = { $name } is { $size }. Een bijlage mag hoogstens { $limit } zijn. Er is niets toegevoegd; het bestand zelf is niet gewijzigd.
attachment-no-room = Er is niet genoeg plaats op de schijf voor { $name }. Wat je eerder bewaarde, staat er nog. Maak plaats en voeg het opnieuw toe.
attachment-unreadable = { $name } kan niet gelezen worden. Er is niets toegevoegd. Kijk of het bestand nog op zijn plaats staat.
attachment-no-picture = Van dit bestand kan geen voorbeeld getoond worden. Het bestand zelf is heel bewaard.
attachment-missing = Dit bestand is niet hier. Het werd toegevoegd op een ander toestel of vóór een reservekopie teruggezet werd. Het moment zelf is volledig.

attachment-open = Bekijk { $name }
attachment-close = Sluit { $name }
attachment-next = Volgende bijlage
attachment-previous = Vorige bijlage
attachment-larger = Groter
attachment-smaller = Kleiner
attachment-page = Blad { $page } van { $pages }
attachment-about = { $sort }, { $size }

attachment-elsewhere = Open in een ander programma
attachment-elsewhere-title = { $name } buiten Besef openen?
attachment-elsewhere-what = Besef maakt dan een leesbare kopie, die het andere programma kan zien. Die kopie wordt gewist zodra Besef op slot gaat of sluit. Wat je in het andere programma wijzigt, komt niet terug in je dagboek.
attachment-elsewhere-yes = Maak een kopie en open
attachment-elsewhere-wiped = De leesbare kopieën zijn gewist.
attachment-download = Bewaar een kopie
attachment-download-what = Die kopie is niet versleuteld en blijft staan tot jij ze wist.

attachment-remove = Haal { $name } weg
attachment-removed = { $name } weggehaald.
