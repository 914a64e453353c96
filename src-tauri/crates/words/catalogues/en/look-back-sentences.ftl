### What a period says, in plain words. Chosen by `awareness`; the text between <a> and </a> opens its moments.

# Headline: how much, from where, what is different.
look-back-say-nothing = There is nothing about this period in your journal yet. Nothing noted is not the same as nothing learned.
look-back-say-total = { $count ->
    [one] You noted <a>one learning moment</a>.
   *[other] You noted <a>{ $count } learning moments</a>.
}
look-back-say-all-from = { $kind ->
    [social] All of it came <a>from others</a>.
    [individual] All of it came <a>from yourself</a>.
    [resource] All of it came <a>from sources</a>.
   *[formal] All of it came <a>from formal learning</a>.
}
look-back-say-mostly-from = { $kind ->
    [social] Most of it came <a>from others</a>.
    [individual] Most of it came <a>from yourself</a>.
    [resource] Most of it came <a>from sources</a>.
   *[formal] Most of it came <a>from formal learning</a>.
}
look-back-say-over-half-from = { $kind ->
    [social] More than half came <a>from others</a>.
    [individual] More than half came <a>from yourself</a>.
    [resource] More than half came <a>from sources</a>.
   *[formal] More than half came <a>from formal learning</a>.
}
look-back-say-half-from = { $kind ->
    [social] About half came <a>from others</a>.
    [individual] About half came <a>from yourself</a>.
    [resource] About half came <a>from sources</a>.
   *[formal] About half came <a>from formal learning</a>.
}
look-back-say-nearly-half-from = { $kind ->
    [social] Nearly half came <a>from others</a>.
    [individual] Nearly half came <a>from yourself</a>.
    [resource] Nearly half came <a>from sources</a>.
   *[formal] Nearly half came <a>from formal learning</a>.
}
look-back-say-most-often-from = { $kind ->
    [social] Most often you learned <a>from others</a>: { $count } times.
    [individual] Most often you learned <a>from yourself</a>: { $count } times.
    [resource] Most often you learned <a>from sources</a>: { $count } times.
   *[formal] Most often you learned <a>in a course or training</a>: { $count } times.
}
look-back-say-changed = { $kind ->
    [social] From others
    [individual] From yourself
    [resource] From sources
   *[formal] From formal learning
} you noted something { $count ->
    [one] <a>once</a>
   *[other] <a>{ $count } times</a>
}, in the period before { $before ->
    [0] <a>never</a>
    [one] <a>once</a>
   *[other] <a>{ $before } times</a>
}.
look-back-say-changed-so-far = { $kind ->
    [social] From others
    [individual] From yourself
    [resource] From sources
   *[formal] From formal learning
} you noted something { $count ->
    [one] <a>once</a>
   *[other] <a>{ $count } times</a>
}, in as many days of the period before { $before ->
    [0] <a>never</a>
    [one] <a>once</a>
   *[other] <a>{ $before } times</a>
}.

# The mix over the months.
look-back-say-fullest-month = You noted most in { $month }: <a>{ $count } moments</a>.
look-back-say-fullest-month-without = { $kind ->
    [social] You noted most in { $month }: <a>{ $count } moments</a>, and none from others.
    [individual] You noted most in { $month }: <a>{ $count } moments</a>, and none from yourself.
    [resource] You noted most in { $month }: <a>{ $count } moments</a>, and none from sources.
   *[formal] You noted most in { $month }: <a>{ $count } moments</a>, and none from formal learning.
}

# From whom.
look-back-say-one-person = { $count ->
    [one] { $name } had a part in <a>one moment</a>.
   *[other] { $name } had a part in <a>{ $count } moments</a>.
}
look-back-say-most-often-with = You named { $people } people or groups, most often { $name }: in <a>{ $count } moments</a>.
look-back-say-people = You named <a>{ $people } people or groups</a>.
look-back-say-a-few = You named { $people } people or groups. At least half of those times it was <a>{ $count } of them</a>.
look-back-say-a-few-some-new = You named { $people } people or groups. At least half of those times it was <a>{ $count } of them</a>, <a>{ $new } new</a>.

# From plan to practice.
look-back-say-steps = { $steps ->
    [one] You noted <a>one next step</a>.
   *[other] You noted <a>{ $steps } next steps</a>.
}
look-back-say-steps-tried = { $steps ->
    [one] You noted <a>one next step</a> and <a>tried it</a>.
   *[other] Of <a>{ $steps } next steps</a> you tried <a>{ $tried }</a>.
}
look-back-say-open-steps = { $open ->
    [one] <a>One step</a> is still open, since { $oldest }.
   *[other] <a>{ $open } steps</a> are still open, the oldest since { $oldest }.
}

# From training to practice.
look-back-say-trainings = { $trainings ->
    [one] You followed one training. What came of it in practice is not noted yet.
   *[other] You followed { $trainings } trainings. What came of them in practice is not noted yet.
}
look-back-say-trainings-applied = { $applied ->
    [0] { $trainings ->
        [one] You followed one training and looked back on it. Nothing is applied yet.
       *[other] You followed { $trainings } trainings and looked back on { $answered }. Nothing is applied yet.
    }
   *[other] { $trainings ->
        [one] You followed one training and applied something of it.
       *[other] You followed { $trainings } trainings. You looked back on { $answered }, and applied something of { $applied }.
    }
}

# The quiet question.
look-back-say-quiet-since = { $kind ->
    [social] Since { $since } you noted nothing <a>from others</a>. Was there nothing, or did it go unnoticed?
    [individual] Since { $since } you noted nothing <a>from yourself</a>. Was there nothing, or did it go unnoticed?
    [resource] Since { $since } you noted nothing <a>from sources</a>. Was there nothing, or did it go unnoticed?
   *[formal] Since { $since } you noted nothing <a>from formal learning</a>. Was there nothing, or did it go unnoticed?
}
look-back-say-quiet-all-along = { $kind ->
    [social] This period holds nothing from others. Was there nothing, or did it go unnoticed?
    [individual] This period holds nothing from yourself. Was there nothing, or did it go unnoticed?
    [resource] This period holds nothing from sources. Was there nothing, or did it go unnoticed?
   *[formal] This period holds nothing from formal learning. Was there nothing, or did it go unnoticed?
}
