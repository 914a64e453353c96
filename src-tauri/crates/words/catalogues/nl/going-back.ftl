### Going back: what was done and taking it back, and the bin.

## What was done. A sentence that also reads on after a colon.

# $noun: what it is, as the change log names it
going-back-deed-log = { $noun ->
    [goal] je maakte het doel “{ $title }”
    [template] je maakte het sjabloon “{ $title }”
    [model] je maakte het reflectiemodel “{ $title }”
    [framework] je voegde het kader “{ $title }” toe
    [conversation] je begon het gesprek “{ $title }”
    [review] je begon de terugblik “{ $title }”
    [person] je noteerde wie “{ $title }” is
    [quieted] je vroeg minder over { $title }
    [contact] je bewaarde het contact “{ $title }”
    [shared] je begon iets te delen
    [received] je opende wat “{ $title }” deelde
   *[moment] je noteerde “{ $title }”
}
going-back-deed-edit = { $noun ->
    [goal] je wijzigde het doel “{ $title }”
    [template] je wijzigde het sjabloon “{ $title }”
    [model] je wijzigde het reflectiemodel “{ $title }”
    [framework] je wijzigde het kader “{ $title }”
    [conversation] je wijzigde het gesprek “{ $title }”
    [review] je wijzigde de terugblik “{ $title }”
    [person] je wijzigde wie “{ $title }” is
    [quieted] je vroeg minder over { $title }
    [contact] je wijzigde het contact “{ $title }”
    [shared] je wijzigde wat je deelt
    [received] je schreef bij wat “{ $title }” deelde
   *[moment] je wijzigde “{ $title }”
}
going-back-deed-delete = { $noun ->
    [goal] je verwijderde het doel “{ $title }”
    [template] je verwijderde het sjabloon “{ $title }”
    [model] je verwijderde het reflectiemodel “{ $title }”
    [framework] je verwijderde het kader “{ $title }”
    [conversation] je verwijderde het gesprek “{ $title }”
    [review] je verwijderde de terugblik “{ $title }”
    [person] je wiste wie “{ $title }” is
    [quieted] je liet weer vragen over { $title }
    [contact] je verwijderde het contact “{ $title }”
    [shared] je verwijderde iets wat je deelde
    [received] je verwijderde wat “{ $title }” deelde
   *[moment] je verwijderde “{ $title }”
}
going-back-deed-restore = je haalde “{ $title }” uit de prullenbak
going-back-deed-share = je deelde momenten: “{ $title }”
going-back-deed-share-unnamed = je deelde momenten
going-back-deed-many-log = je noteerde { $count } momenten
going-back-deed-many-edit = je wijzigde { $count } dingen
going-back-deed-many-delete = je verwijderde { $count } dingen
going-back-deed-many-restore = je haalde { $count } dingen terug
# Names that were not to be told apart any more
going-back-deed-rename = { $count ->
    [one] je hernoemde iets in één moment
   *[other] je hernoemde iets in { $count } momenten
}
going-back-deed-merge = { $count ->
    [one] je voegde samen: één moment volgde
   *[other] je voegde samen: { $count } momenten volgden
}
going-back-deed-renamed = je hernoemde “{ $from }” tot “{ $to }”: { $count ->
    [one] één moment
   *[other] { $count } momenten
}
going-back-deed-merged = je voegde “{ $from }” samen met “{ $to }”: { $count ->
    [one] één moment
   *[other] { $count } momenten
}
going-back-deed-merged-goals = je voegde doelen samen tot “{ $title }”
going-back-deed-forget = { $count ->
    [one] je wiste iets voorgoed
   *[other] je wiste { $count } dingen voorgoed
}
going-back-gone = iets wat gewist is

going-back-taken-back = Ongedaan gemaakt: { $what }.
going-back-done-again = Opnieuw gedaan.

## The list of what was done

going-back-what = Alles wat je bewaarde, het laatste eerst.
going-back-last = Maak het laatste ongedaan
going-back-redo = Doe opnieuw
going-back-undo-this = Ongedaan maken: { $what }
going-back-undone = ongedaan gemaakt
going-back-final = kan niet terug
going-back-empty = Wat je noteert, wijzigt of verwijdert, komt hier te staan. Van hier kun je het ongedaan maken, ook dagen later.
going-back-more = Toon meer
going-back-to-bin = Naar de prullenbak
going-back-to-history = Naar wat je deed

## The bin

going-back-bin-what = Wat je verwijderde, blijft hier liggen tot jij het terugzet of wist.
going-back-bin-empty = De prullenbak is leeg. Wat je verwijdert, vind je hier terug.
going-back-noun = { $noun ->
    [goal] Doel
    [template] Sjabloon
    [model] Reflectiemodel
    [framework] Kader
    [conversation] Gesprek
    [review] Terugblik
    [person] Persoon
    [quieted] Vraag die niet kwam
    [contact] Contact
    [shared] Wat je deelde
    [received] Wat je kreeg
   *[moment] Moment
}
going-back-deleted-at = verwijderd op { $moment }
going-back-restore = Zet terug
going-back-restore-this = Zet terug: { $title }
going-back-restored = “{ $title }” is teruggezet.
going-back-forget = Wis voorgoed
going-back-forget-this = Wis voorgoed: { $title }
going-back-forget-title = “{ $title }” voorgoed wissen?
going-back-forget-text = Het verdwijnt uit je dagboek, met alle vorige versies. Dat kan niet ongedaan gemaakt worden. Reservekopieën die je eerder maakte, houden het nog.
going-back-forgotten = Voorgoed gewist.
going-back-empty-bin = Maak leeg
going-back-empty-title = De prullenbak leegmaken?
going-back-empty-text = { $count ->
    [one] Eén ding verdwijnt
   *[other] { $count } dingen verdwijnen
} uit je dagboek, met alle vorige versies. Dat kan niet ongedaan gemaakt worden. Reservekopieën die je eerder maakte, houden ze nog.
going-back-emptied = De prullenbak is leeg.
