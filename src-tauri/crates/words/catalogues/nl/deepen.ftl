### Verdiep: what may be added to a moment, in small groups. All of it is offered, none of it asked for.


## Wat neem je mee

deepen-takeaway = Wat neem je mee
deepen-takeaway-hint = het inzicht, wat er veranderde
deepen-takeaway-line = Wat neem ik mee?
deepen-changed-knowing = Wat ik weet of vind
deepen-changed-feeling = Hoe ik me voel
deepen-changed-doing = Wat ik doe
deepen-changed-intending = Wat ik van plan ben
deepen-highlight = Hoogtepunt
deepen-mistake = Fout die me iets leerde

## Met wie

deepen-people = Met wie
deepen-people-hint = wie erbij was en wat die deed
deepen-person = Naam of rol
deepen-person-add = Nog iemand
deepen-person-remove = Haal weg
deepen-person-role = Wat deed { $name }?
deepen-feedback-asked = Vroeg je erom?
deepen-feedback-used = Deed je er iets mee?
deepen-feedback-yes = ja
deepen-feedback-no = nee

## Uit welke bron

deepen-sources = Uit welke bron
deepen-sources-hint = een artikel, boek, filmpje, website
deepen-source-paste = Adres, verwijzing of titel
deepen-source-paste-hint = Titel, auteur en adres worden uit je tekst gehaald. Er wordt niets opgezocht op het internet.
deepen-source-title = Titel
deepen-source-author = Van wie
deepen-source-address = Adres
deepen-source-medium = Wat is het?
deepen-source-medium-article = artikel
deepen-source-medium-book = boek
deepen-source-medium-video = video
deepen-source-medium-podcast = podcast
deepen-source-medium-website = website
deepen-source-medium-platform = leerplatform
deepen-source-change = { $title }, bewerk
deepen-source-remove = Haal { $title } weg

## Training

deepen-training = Training
deepen-training-hint = een cursus, studiedag of opleiding
deepen-training-title = Titel
deepen-training-provider = Wie gaf ze?
deepen-training-hours = Hoeveel uur?
deepen-training-interaction = Leerden deelnemers ook van elkaar?
deepen-training-cases = Oefende je op eigen of echte gevallen?
deepen-training-partner = Wie komt er met je op terug?
deepen-training-partner-hint = een collega, coach of leidinggevende die eens vraagt hoe het gaat
deepen-training-plan = Wat wil je toepassen?
deepen-training-plan-hint = één ding is genoeg
deepen-training-support = Wat heb je daarvoor nodig?
deepen-training-support-hint = tijd, materiaal, iemand die meekijkt
deepen-training-certificate = Met attest

## Reflectie

deepen-reflection = Reflectie
deepen-reflection-hint = stap voor stap terugkijken
deepen-reflection-along = Langs { $model }
deepen-reflection-model = Langs welk model?
deepen-reflection-own = van jezelf
deepen-reflection-at = { $at } van { $of }
deepen-reflection-next = Volgende
deepen-reflection-back = Vorige
deepen-reflection-end = Klaar
deepen-reflection-earlier = Eerder geschreven
deepen-reflection-earlier-along = Geschreven langs { $model }

## Volgende stap

deepen-step = Volgende stap
deepen-step-hint = iets dat je wilt proberen
deepen-step-what = Wat probeer je uit?
deepen-step-week = over een week
deepen-step-month = over een maand
deepen-step-outcome = Wat gebeurde er?

## Doelen

deepen-goals = Doelen
deepen-goals-hint = waar dit moment toe bijdraagt
deepen-goal-find = Kies een doel of typ een nieuw

## Labels

deepen-labels = Labels
deepen-labels-hint = een eigen woord, of een label uit een kader
deepen-tags = Eigen labels
deepen-standards = Uit een kader
deepen-standard-find = Zoek of typ een label
deepen-standards-about = Labels om later op te zoeken. Er valt niets af te vinken: wat je niet benoemt, is niet wat je niet kunt.

## Omstandigheden

deepen-circumstances = Omstandigheden
deepen-circumstances-hint = hoe het ging en hoelang het duurde
deepen-intention = Was het de bedoeling om te leren?
deepen-activities = Wat deed je?
deepen-minutes = Hoelang duurde het, in minuten?

## Wie mag het zien

deepen-visibility = Wie mag het zien
deepen-visibility-hint = alleen ik, of ook om te delen
deepen-visibility-private = Alleen ik
deepen-visibility-private-hint = Dit moment kan niet in een uittreksel terechtkomen.
deepen-visibility-shareable = Mag gedeeld worden
deepen-visibility-shareable-hint = Je mag het later in een uittreksel opnemen. Vanzelf vertrekt er niets.

## Bijlagen

deepen-attachments = Bijlagen
deepen-attachments-hint = een foto, pdf, opname

## Namen

deepen-name-alike = Bedoel je { $name }?
deepen-name-all = Alle momenten hiermee

## Terugkijken op een training

deepen-follow-ups = Later terugkijken
deepen-follow-ups-none = Besef vraagt later nog eens wat je ermee deed.
deepen-follow-up-day = Dag om terug te kijken
deepen-follow-up-add = Nog een dag
deepen-follow-up-after = { $unit ->
    [weeks] { $number ->
        [1] na een week
        [2] na twee weken
       *[other] na { $number } weken
    }
   *[months] { $number ->
        [1] na een maand
        [2] na twee maanden
        [6] na een half jaar
       *[other] na { $number } maanden
    }
}
deepen-follow-up-asks = Toegepast?
deepen-follow-up-open = nog open
deepen-follow-up-applied = toegepast
deepen-follow-up-partly = deels
deepen-follow-up-not-yet = nog niet
deepen-follow-up-not = niet
deepen-follow-up-let-go = losgelaten
deepen-follow-up-let-go-do = Laat los
deepen-follow-up-answered = beantwoord op { $day }
deepen-follow-up-what = Wat deed je ermee?
deepen-follow-up-helped = Wat hielp?
deepen-follow-up-hindered = Wat stond in de weg?
deepen-follow-up-tell = Wie zou dit willen weten?

## Eerdere versies

deepen-version-became = werd
deepen-version-back = Zet terug: { $field }, van voor { $when }
deepen-version-back-short = Zet terug
deepen-version-whole = Herstel deze versie
deepen-version-whole-of = Herstel de versie van { $when }
deepen-version-first = Zo begon het.
deepen-version-none = Hier komt wat je aan dit moment verandert, met wat er eerst stond.
