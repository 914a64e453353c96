### What a period says, in plain words. Chosen by `awareness`; the text between <a> and </a> opens its moments.

# Headline: how much, from where, what is different.
look-back-say-nothing = Over deze periode staat er nog niets in je dagboek. Niets genoteerd is niet hetzelfde als niets geleerd.
look-back-say-total = { $count ->
    [one] Je noteerde <a>één leermoment</a>.
   *[other] Je noteerde <a>{ WRITTEN($count) } leermomenten</a>.
}
look-back-say-all-from = { $kind ->
    [social] Alles kwam <a>van anderen</a>.
    [individual] Alles kwam <a>van jezelf</a>.
    [resource] Alles kwam <a>uit bronnen</a>.
   *[formal] Alles kwam <a>uit formeel leren</a>.
}
look-back-say-mostly-from = { $kind ->
    [social] Het grootste deel kwam <a>van anderen</a>.
    [individual] Het grootste deel kwam <a>van jezelf</a>.
    [resource] Het grootste deel kwam <a>uit bronnen</a>.
   *[formal] Het grootste deel kwam <a>uit formeel leren</a>.
}
look-back-say-over-half-from = { $kind ->
    [social] Meer dan de helft kwam <a>van anderen</a>.
    [individual] Meer dan de helft kwam <a>van jezelf</a>.
    [resource] Meer dan de helft kwam <a>uit bronnen</a>.
   *[formal] Meer dan de helft kwam <a>uit formeel leren</a>.
}
look-back-say-half-from = { $kind ->
    [social] Ongeveer de helft kwam <a>van anderen</a>.
    [individual] Ongeveer de helft kwam <a>van jezelf</a>.
    [resource] Ongeveer de helft kwam <a>uit bronnen</a>.
   *[formal] Ongeveer de helft kwam <a>uit formeel leren</a>.
}
look-back-say-nearly-half-from = { $kind ->
    [social] Bijna de helft kwam <a>van anderen</a>.
    [individual] Bijna de helft kwam <a>van jezelf</a>.
    [resource] Bijna de helft kwam <a>uit bronnen</a>.
   *[formal] Bijna de helft kwam <a>uit formeel leren</a>.
}
look-back-say-most-often-from = { $kind ->
    [social] Het vaakst leerde je <a>van anderen</a>: { WRITTEN($count) } keer.
    [individual] Het vaakst leerde je <a>van jezelf</a>: { WRITTEN($count) } keer.
    [resource] Het vaakst leerde je <a>uit bronnen</a>: { WRITTEN($count) } keer.
   *[formal] Het vaakst leerde je <a>in een opleiding of training</a>: { WRITTEN($count) } keer.
}
look-back-say-changed = { $kind ->
    [social] Van anderen
    [individual] Van jezelf
    [resource] Uit bronnen
   *[formal] Uit formeel leren
} noteerde je { $count ->
    [one] <a>één keer</a>
   *[other] <a>{ WRITTEN($count) } keer</a>
} iets, in de periode ervoor { $before ->
    [0] <a>nog niet</a>
    [one] <a>één keer</a>
   *[other] <a>{ WRITTEN($before) } keer</a>
}.
look-back-say-changed-so-far = { $kind ->
    [social] Van anderen
    [individual] Van jezelf
    [resource] Uit bronnen
   *[formal] Uit formeel leren
} noteerde je { $count ->
    [one] <a>één keer</a>
   *[other] <a>{ WRITTEN($count) } keer</a>
} iets, in evenveel dagen van de periode ervoor { $before ->
    [0] <a>nog niet</a>
    [one] <a>één keer</a>
   *[other] <a>{ WRITTEN($before) } keer</a>
}.

# The mix over the months.
look-back-say-fullest-month = In { $month } noteerde je het meest: <a>{ WRITTEN($count) } momenten</a>.
look-back-say-fullest-month-without = { $kind ->
    [social] In { $month } noteerde je het meest: <a>{ WRITTEN($count) } momenten</a>, en geen enkel van anderen.
    [individual] In { $month } noteerde je het meest: <a>{ WRITTEN($count) } momenten</a>, en geen enkel van jezelf.
    [resource] In { $month } noteerde je het meest: <a>{ WRITTEN($count) } momenten</a>, en geen enkel uit bronnen.
   *[formal] In { $month } noteerde je het meest: <a>{ WRITTEN($count) } momenten</a>, en geen enkel uit formeel leren.
}

# From whom.
look-back-say-one-person = { $count ->
    [one] Bij <a>één moment</a> noemde je { $name }.
   *[other] Bij <a>{ WRITTEN($count) } momenten</a> noemde je { $name }.
}
look-back-say-most-often-with = Je noemde { WRITTEN($people) } mensen of groepen, het vaakst { $name }: in <a>{ WRITTEN($count) } momenten</a>.
look-back-say-people = Je noemde <a>{ WRITTEN($people) } mensen of groepen</a>.
look-back-say-a-few = Je noemde { WRITTEN($people) } mensen of groepen. Minstens de helft van die keren gaat over <a>{ WRITTEN($count) } van hen</a>.
look-back-say-people-before = { $running ->
    [1] In evenveel dagen van de periode ervoor
   *[other] In de periode ervoor
} { $before ->
    [0] noemde je <a>nog niemand</a>
    [one] noemde je <a>één persoon of groep</a>
   *[other] noemde je <a>{ WRITTEN($before) } mensen of groepen</a>
}.
look-back-say-new-people = { $count ->
    [one] Voor het eerst noemde je <a>{ $name }</a>.
   *[other] Voor het eerst noemde je <a>{ WRITTEN($count) } van hen</a>, zoals { $name }.
}
look-back-say-circles = Voor zover je het noteerde: <a>{ WRITTEN($inside) } { $inside ->
    [one] persoon
   *[other] mensen
}</a> van binnen je school, <a>{ WRITTEN($outside) }</a> van daarbuiten.
look-back-say-role = { $role ->
    [gave_advice] Het vaakst gaf iemand je <a>raad</a>
    [gave_feedback] Het vaakst gaf iemand je <a>feedback</a>
    [role_model] Het vaakst was iemand <a>een voorbeeld</a>
    [worked_with_me] Het vaakst werkte iemand <a>met je samen</a>
   *[introduced_me] Het vaakst bracht iemand je <a>met een ander in contact</a>
}, bij { WRITTEN($count) } momenten. Daarnaast { $others ->
    [0] noteerde je geen andere rollen
    [one] noteerde je één andere rol
   *[other] noteerde je { WRITTEN($others) } andere rollen
}.

# Feedback.
look-back-say-feedback = Je kreeg bij <a>{ WRITTEN($received) } { $received ->
    [one] moment
   *[other] momenten
}</a> feedback.
look-back-say-feedback-used = Je kreeg bij <a>{ WRITTEN($received) } { $received ->
    [one] moment
   *[other] momenten
}</a> feedback, en gebruikte die bij <a>{ WRITTEN($used) }</a>.
look-back-say-feedback-asked = Bij <a>{ WRITTEN($asked) } { $asked ->
    [one] moment
   *[other] momenten
}</a> vroeg je er zelf om.
look-back-say-feedback-only-asked = Bij <a>{ WRITTEN($asked) } { $asked ->
    [one] moment
   *[other] momenten
}</a> vroeg je om feedback.
look-back-say-feedback-before = { $running ->
    [1] In evenveel dagen van de periode ervoor
   *[other] In de periode ervoor
} kreeg je { $before ->
    [0] <a>nog geen</a> feedback
    [one] bij <a>één moment</a> feedback
   *[other] bij <a>{ WRITTEN($before) } momenten</a> feedback
}.

# From plan to practice.
look-back-say-steps = { $steps ->
    [one] Je noteerde <a>één volgende stap</a>.
   *[other] Je noteerde <a>{ WRITTEN($steps) } volgende stappen</a>.
}
look-back-say-steps-tried = { $steps ->
    [one] Je noteerde <a>één volgende stap</a> en probeerde die <a>uit</a>.
   *[other] Van <a>{ WRITTEN($steps) } volgende stappen</a> probeerde je er <a>{ WRITTEN($tried) }</a> uit.
}
look-back-say-tried-before = { $running ->
    [1] In evenveel dagen van de periode ervoor
   *[other] In de periode ervoor
} probeerde je { $before ->
    [0] <a>nog geen stap</a> uit
    [one] <a>één stap</a> uit
   *[other] <a>{ WRITTEN($before) } stappen</a> uit
}.
look-back-say-outcomes = Bij { WRITTEN($written) } van de { WRITTEN($tried) } schreef je op wat er gebeurde.
look-back-say-outcomes-all = { $tried ->
    [one] Je schreef erbij wat er gebeurde.
   *[other] Bij elk van die { WRITTEN($tried) } schreef je op wat er gebeurde.
}
look-back-say-open-steps = { $open ->
    [one] Nog open: <a>één stap</a>, sinds { $oldest }.
   *[other] Nog open: <a>{ WRITTEN($open) } stappen</a>, de oudste sinds { $oldest }.
}

# From training to practice.
look-back-say-trainings = { $trainings ->
    [one] Je volgde <a>één training</a>. Wat er in de praktijk van kwam, staat er nog niet bij.
   *[other] Je volgde <a>{ WRITTEN($trainings) } trainingen</a>. Wat er in de praktijk van kwam, staat er nog niet bij.
}
look-back-say-trainings-applied = { $applied ->
    [0] { $trainings ->
        [one] Je volgde <a>één training</a> en keek erop terug. Toegepast is er nog niets.
       *[other] Je volgde <a>{ WRITTEN($trainings) } trainingen</a> en keek op { WRITTEN($answered) } terug. Toegepast is er nog niets.
    }
   *[other] { $trainings ->
        [one] Je volgde <a>één training</a> en paste er iets van toe.
       *[other] Je volgde <a>{ WRITTEN($trainings) } trainingen</a>. Op { WRITTEN($answered) } keek je terug, en van { WRITTEN($applied) } paste je iets toe.
    }
}

# Goals.
look-back-say-goal = Bij je doel “{ $name }” noteerde je { WRITTEN($moments) } { $moments ->
    [one] moment, op { $day }
   *[other] momenten, het laatste op { $day }
}.
look-back-say-goals = Bij { WRITTEN($goals) } doelen noteerde je iets, het laatst bij “{ $name }” op { $day }: { WRITTEN($moments) } { $moments ->
    [one] moment
   *[other] momenten
} in deze periode.
look-back-say-goals-reached = { $goals ->
    [one] Je doel “{ $name }” is bereikt.
   *[other] Bereikt zijn { WRITTEN($goals) } doelen, zoals “{ $name }”.
}

# What changed.
look-back-say-different = Bij <a>{ WRITTEN($count) } { $count ->
    [one] moment
   *[other] momenten
}</a> schreef je wat er veranderde.
look-back-say-different-knowing = Het vaakst ging het om <a>wat je weet of vindt</a>: { WRITTEN($count) } keer.
look-back-say-different-feeling = Het vaakst ging het om <a>hoe je je voelt</a>: { WRITTEN($count) } keer.
look-back-say-different-intending = Het vaakst ging het om <a>wat je van plan bent</a>: { WRITTEN($count) } keer.
look-back-say-different-doing = { $count ->
    [one] Bij <a>één moment</a> schreef je wat je nu anders doet.
   *[other] Bij <a>{ WRITTEN($count) } momenten</a> schreef je wat je nu anders doet.
}
look-back-say-doing-before = { $running ->
    [1] In evenveel dagen van de periode ervoor
   *[other] In de periode ervoor
} schreef je dat { $before ->
    [0] <a>nog niet</a>
    [one] <a>één keer</a>
   *[other] <a>{ WRITTEN($before) } keer</a>
}.
