### Looking again: what became of a training, and of a next step. Quiet cards; every answer is a good one.

# $stage: fresh (after weeks), settled (after a few months), lasting (after half a year or more) or own (a day the learner chose)
# $ago: how long ago, from Intl, always with a number ("2 weken geleden"). What it was, stands beneath.
follow-up-asks = { $stage ->
    [fresh] { $ago } volgde je dit. Paste je er al iets van toe?
    [settled] { $ago } volgde je dit. Zit er iets van in je werk?
    [lasting] { $ago } volgde je dit. Wat doe je er nu nog van?
   *[own] Hier wilde je nog eens op terugkijken. Hoe staat het ermee?
}
# $plan: what the learner planned to apply
follow-up-plan = Je wilde dit toepassen: { $plan }
# $what: what is asked about
follow-up-answers = Antwoord over { $what }

## The answers

follow-up-applied = Toegepast
follow-up-partly = Deels
follow-up-not-yet = Nog niet
follow-up-not = Niet
follow-up-tried = Gedaan
follow-up-adapted = Anders gedaan
follow-up-move = Een andere dag
follow-up-let-go = Laat los
follow-up-write = Schrijf erover

## What comes after an answer, all of it optional

follow-up-noted-applied = Genoteerd: toegepast.
follow-up-noted-partly = Genoteerd: deels toegepast.
follow-up-noted-not-yet = Genoteerd: nog niet toegepast.
follow-up-noted-not = Genoteerd: niet toegepast. Ook dat is goed om te weten.
follow-up-noted-tried = Genoteerd als gedaan.
follow-up-noted-adapted = Genoteerd als anders gedaan.
follow-up-noted-let-go = Losgelaten. Wat je erover schreef, blijft staan.
follow-up-more = Wil je er iets bij zetten? Het mag leeg blijven.
follow-up-what-applied = Wat doe je er nu mee?
follow-up-what-partly = Welk stuk wel, en welk niet?
follow-up-what-not-yet = Wat zou een eerste begin zijn?
follow-up-what-not = Wat maakt dat je het laat?
follow-up-what-tried = Wat gebeurde er?
follow-up-what-adapted = Wat deed je anders, en hoe liep dat?
follow-up-helped = Wat hielp?
follow-up-helped-hint = tijd, een collega die meedeed, materiaal dat klaarlag
follow-up-hindered = Wat stond in de weg?
follow-up-hindered-hint = geen gelegenheid, te veel tegelijk, paste niet bij de groep
follow-up-tell = Wie zou dit willen weten?
follow-up-tell-hint = een naam of een rol
follow-up-hint = één regel is genoeg, of niets
follow-up-done = Klaar

## Moving

# $day: the new day
follow-up-moved = Verzet naar { $day }.
follow-up-move-title = Wanneer wil je er nog eens naar kijken?
follow-up-move-week = Over een week
follow-up-move-month = Over een maand
follow-up-move-day = Op een dag
follow-up-move-yes = Verzet

## A next step on its day

# $since: today, yesterday, weekday, date or ahead; $day: the weekday or the date
follow-up-step-asks = { $since ->
    [today] Dit wilde je tegen vandaag proberen. Hoe liep het?
    [yesterday] Dit wilde je tegen gisteren proberen. Hoe liep het?
   *[other] Dit wilde je tegen { $day } proberen. Hoe liep het?
}

## More than three, and all of them

follow-up-rest = { $count ->
    [one] Nog één andere. Het heeft geen haast.
   *[other] Nog { $count } andere. Het heeft geen haast.
}
follow-up-all = Alles om op terug te komen
follow-up-now = Nu
follow-up-later = Later
follow-up-none-now = Er is nu niets om op terug te komen.
follow-up-empty-title = Hier komt waar je op terug wilt komen
follow-up-empty-text = Geef een moment een volgende stap met een dag, of noteer dat je een training volgde. Op die dag, en een tijd na die training, staat hier een vraag. Ze mag wachten.
follow-up-back = Terug naar Vandaag
follow-up-to-try = proberen
follow-up-to-look = terugkijken op een training
