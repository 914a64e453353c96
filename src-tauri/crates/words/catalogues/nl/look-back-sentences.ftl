### What a period says, in plain words. Chosen by `awareness`; the text between <a> and </a> opens its moments.

# Headline: how much, from where, what is different.
look-back-say-nothing = Over deze periode staat er nog niets in je dagboek. Niets genoteerd is niet hetzelfde als niets geleerd.
look-back-say-total = { $count ->
    [one] Je noteerde <a>één leermoment</a>.
   *[other] Je noteerde <a>{ $count } leermomenten</a>.
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
    [social] Het vaakst leerde je <a>van anderen</a>: { $count } keer.
    [individual] Het vaakst leerde je <a>van jezelf</a>: { $count } keer.
    [resource] Het vaakst leerde je <a>uit bronnen</a>: { $count } keer.
   *[formal] Het vaakst leerde je <a>in een opleiding of training</a>: { $count } keer.
}
look-back-say-changed = { $kind ->
    [social] Van anderen
    [individual] Van jezelf
    [resource] Uit bronnen
   *[formal] Uit formeel leren
} noteerde je { $count ->
    [one] <a>één keer</a>
   *[other] <a>{ $count } keer</a>
} iets, in de periode ervoor { $before ->
    [0] <a>nog niet</a>
    [one] <a>één keer</a>
   *[other] <a>{ $before } keer</a>
}.
look-back-say-changed-so-far = { $kind ->
    [social] Van anderen
    [individual] Van jezelf
    [resource] Uit bronnen
   *[formal] Uit formeel leren
} noteerde je { $count ->
    [one] <a>één keer</a>
   *[other] <a>{ $count } keer</a>
} iets, in evenveel dagen van de periode ervoor { $before ->
    [0] <a>nog niet</a>
    [one] <a>één keer</a>
   *[other] <a>{ $before } keer</a>
}.

# The mix over the months.
look-back-say-fullest-month = In { $month } noteerde je het meest: <a>{ $count } momenten</a>.
look-back-say-fullest-month-without = { $kind ->
    [social] In { $month } noteerde je het meest: <a>{ $count } momenten</a>, en geen enkel van anderen.
    [individual] In { $month } noteerde je het meest: <a>{ $count } momenten</a>, en geen enkel van jezelf.
    [resource] In { $month } noteerde je het meest: <a>{ $count } momenten</a>, en geen enkel uit bronnen.
   *[formal] In { $month } noteerde je het meest: <a>{ $count } momenten</a>, en geen enkel uit formeel leren.
}

# From whom.
look-back-say-one-person = { $count ->
    [one] { $name } had een deel in <a>één moment</a>.
   *[other] { $name } had een deel in <a>{ $count } momenten</a>.
}
look-back-say-most-often-with = Je noemde { $people } mensen of groepen, het vaakst { $name }: in <a>{ $count } momenten</a>.
look-back-say-people = Je noemde <a>{ $people } mensen of groepen</a>.
look-back-say-a-few = Je noemde { $people } mensen of groepen. Minstens de helft van die keren gaat over <a>{ $count } van hen</a>.
look-back-say-a-few-some-new = Je noemde { $people } mensen of groepen. Minstens de helft van die keren gaat over <a>{ $count } van hen</a>, van wie <a>{ $new } nieuw</a>.

# From plan to practice.
look-back-say-steps = { $steps ->
    [one] Je noteerde <a>één volgende stap</a>.
   *[other] Je noteerde <a>{ $steps } volgende stappen</a>.
}
look-back-say-steps-tried = { $steps ->
    [one] Je noteerde <a>één volgende stap</a> en probeerde die <a>uit</a>.
   *[other] Van <a>{ $steps } volgende stappen</a> probeerde je er <a>{ $tried }</a> uit.
}
look-back-say-open-steps = { $open ->
    [one] <a>Eén stap</a> staat nog open, sinds { $oldest }.
   *[other] <a>{ $open } stappen</a> staan nog open, de oudste sinds { $oldest }.
}

# From training to practice.
look-back-say-trainings = { $trainings ->
    [one] Je volgde één training. Wat er in de praktijk van kwam, staat er nog niet bij.
   *[other] Je volgde { $trainings } trainingen. Wat er in de praktijk van kwam, staat er nog niet bij.
}
look-back-say-trainings-applied = { $applied ->
    [0] { $trainings ->
        [one] Je volgde één training en keek erop terug. Toegepast is er nog niets.
       *[other] Je volgde { $trainings } trainingen en keek op { $answered } terug. Toegepast is er nog niets.
    }
   *[other] { $trainings ->
        [one] Je volgde één training en paste er iets van toe.
       *[other] Je volgde { $trainings } trainingen. Op { $answered } keek je terug, en van { $applied } paste je iets toe.
    }
}

# The quiet question.
look-back-say-quiet-since = { $kind ->
    [social] Sinds { $since } noteerde je niets meer <a>van anderen</a>. Was er niets, of bleef het onopgemerkt?
    [individual] Sinds { $since } noteerde je niets meer <a>van jezelf</a>. Was er niets, of bleef het onopgemerkt?
    [resource] Sinds { $since } noteerde je niets meer <a>uit bronnen</a>. Was er niets, of bleef het onopgemerkt?
   *[formal] Sinds { $since } noteerde je niets meer <a>uit formeel leren</a>. Was er niets, of bleef het onopgemerkt?
}
look-back-say-quiet-all-along = { $kind ->
    [social] In deze periode staat niets van anderen. Was er niets, of bleef het onopgemerkt?
    [individual] In deze periode staat niets van jezelf. Was er niets, of bleef het onopgemerkt?
    [resource] In deze periode staat niets uit bronnen. Was er niets, of bleef het onopgemerkt?
   *[formal] In deze periode staat niets uit formeel leren. Was er niets, of bleef het onopgemerkt?
}
