### What a period says, in plain words. Chosen by `awareness`; the text between <a> and </a> opens its moments.

# Headline: how much, from where, what is different.
look-back-say-nothing = There is nothing about this period in your journal yet. Nothing noted is not the same as nothing learned.
look-back-say-total = { $count ->
    [one] You noted <a>one learning moment</a>.
   *[other] You noted <a>{ WRITTEN($count) } learning moments</a>.
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
    [social] Most often you learned <a>from others</a>: { WRITTEN($count) } times.
    [individual] Most often you learned <a>from yourself</a>: { WRITTEN($count) } times.
    [resource] Most often you learned <a>from sources</a>: { WRITTEN($count) } times.
   *[formal] Most often you learned <a>in a course or training</a>: { WRITTEN($count) } times.
}
look-back-say-changed = { $kind ->
    [social] From others
    [individual] From yourself
    [resource] From sources
   *[formal] From formal learning
} you noted something { $count ->
    [one] <a>once</a>
   *[other] <a>{ WRITTEN($count) } times</a>
}, in the period before { $before ->
    [0] <a>never</a>
    [one] <a>once</a>
   *[other] <a>{ WRITTEN($before) } times</a>
}.
look-back-say-changed-so-far = { $kind ->
    [social] From others
    [individual] From yourself
    [resource] From sources
   *[formal] From formal learning
} you noted something { $count ->
    [one] <a>once</a>
   *[other] <a>{ WRITTEN($count) } times</a>
}, in as many days of the period before { $before ->
    [0] <a>never</a>
    [one] <a>once</a>
   *[other] <a>{ WRITTEN($before) } times</a>
}.

# The mix over the months.
look-back-say-fullest-month = You noted most in { $month }: <a>{ WRITTEN($count) } moments</a>.
look-back-say-fullest-month-without = { $kind ->
    [social] You noted most in { $month }: <a>{ WRITTEN($count) } moments</a>, and none from others.
    [individual] You noted most in { $month }: <a>{ WRITTEN($count) } moments</a>, and none from yourself.
    [resource] You noted most in { $month }: <a>{ WRITTEN($count) } moments</a>, and none from sources.
   *[formal] You noted most in { $month }: <a>{ WRITTEN($count) } moments</a>, and none from formal learning.
}

# From whom.
look-back-say-one-person = { $count ->
    [one] In <a>one moment</a> you named { $name }.
   *[other] In <a>{ WRITTEN($count) } moments</a> you named { $name }.
}
look-back-say-most-often-with = You named { WRITTEN($people) } people or groups, most often { $name }: in <a>{ WRITTEN($count) } moments</a>.
look-back-say-people = You named <a>{ WRITTEN($people) } people or groups</a>.
look-back-say-a-few = You named { WRITTEN($people) } people or groups. At least half of those times it was <a>{ WRITTEN($count) } of them</a>.
look-back-say-people-before = { $running ->
    [1] In as many days of the period before
   *[other] In the period before
} you named { $before ->
    [0] <a>nobody</a>
    [one] <a>one person or group</a>
   *[other] <a>{ WRITTEN($before) } people or groups</a>
}.
look-back-say-new-people = { $count ->
    [one] You named <a>{ $name }</a> for the first time.
   *[other] You named <a>{ WRITTEN($count) } of them</a> for the first time, such as { $name }.
}
look-back-say-circles = As far as you noted it: <a>{ WRITTEN($inside) } { $inside ->
    [one] person
   *[other] people
}</a> from inside your school, <a>{ WRITTEN($outside) }</a> from elsewhere.
look-back-say-role = { $role ->
    [gave_advice] Most often someone gave you <a>advice</a>
    [gave_feedback] Most often someone gave you <a>feedback</a>
    [role_model] Most often someone was <a>an example</a>
    [worked_with_me] Most often someone <a>worked with you</a>
   *[introduced_me] Most often someone <a>introduced you to another</a>
}, in { WRITTEN($count) } moments. Besides you noted { $others ->
    [0] no other parts
    [one] one other part
   *[other] { WRITTEN($others) } other parts
}.

# Feedback.
look-back-say-feedback = You received feedback in <a>{ WRITTEN($received) } { $received ->
    [one] moment
   *[other] moments
}</a>.
look-back-say-feedback-used = You received feedback in <a>{ WRITTEN($received) } { $received ->
    [one] moment
   *[other] moments
}</a>, and used it in <a>{ WRITTEN($used) }</a>.
look-back-say-feedback-asked = In <a>{ WRITTEN($asked) } { $asked ->
    [one] moment
   *[other] moments
}</a> you asked for it yourself.
look-back-say-feedback-only-asked = In <a>{ WRITTEN($asked) } { $asked ->
    [one] moment
   *[other] moments
}</a> you asked for feedback.
look-back-say-feedback-before = { $running ->
    [1] In as many days of the period before
   *[other] In the period before
} you received { $before ->
    [0] <a>no feedback</a>
    [one] feedback in <a>one moment</a>
   *[other] feedback in <a>{ WRITTEN($before) } moments</a>
}.

# From plan to practice.
look-back-say-steps = { $steps ->
    [one] You noted <a>one next step</a>.
   *[other] You noted <a>{ WRITTEN($steps) } next steps</a>.
}
look-back-say-steps-tried = { $steps ->
    [one] You noted <a>one next step</a> and <a>tried it</a>.
   *[other] Of <a>{ WRITTEN($steps) } next steps</a> you tried <a>{ WRITTEN($tried) }</a>.
}
look-back-say-tried-before = { $running ->
    [1] In as many days of the period before
   *[other] In the period before
} you tried { $before ->
    [0] <a>no step</a>
    [one] <a>one step</a>
   *[other] <a>{ WRITTEN($before) } steps</a>
}.
look-back-say-outcomes = With { WRITTEN($written) } of the { WRITTEN($tried) } you wrote down what happened.
look-back-say-outcomes-all = { $tried ->
    [one] You wrote down what happened.
   *[other] With each of those { WRITTEN($tried) } you wrote down what happened.
}
look-back-say-open-steps = { $open ->
    [one] Still open: <a>one step</a>, since { $oldest }.
   *[other] Still open: <a>{ WRITTEN($open) } steps</a>, the oldest since { $oldest }.
}

# From training to practice.
look-back-say-trainings = { $trainings ->
    [one] You followed <a>one training</a>. What came of it in practice is not noted yet.
   *[other] You followed <a>{ WRITTEN($trainings) } trainings</a>. What came of them in practice is not noted yet.
}
look-back-say-trainings-applied = { $applied ->
    [0] { $trainings ->
        [one] You followed <a>one training</a> and looked back on it. Nothing is applied yet.
       *[other] You followed <a>{ WRITTEN($trainings) } trainings</a> and looked back on { WRITTEN($answered) }. Nothing is applied yet.
    }
   *[other] { $trainings ->
        [one] You followed <a>one training</a> and applied something of it.
       *[other] You followed <a>{ WRITTEN($trainings) } trainings</a>. You looked back on { WRITTEN($answered) }, and applied something of { WRITTEN($applied) }.
    }
}

# Goals.
look-back-say-goal = With your goal “{ $name }” you noted { WRITTEN($moments) } { $moments ->
    [one] moment, on { $day }
   *[other] moments, the latest on { $day }
}.
look-back-say-goals = You noted something with { WRITTEN($goals) } goals, the latest with “{ $name }” on { $day }: { WRITTEN($moments) } { $moments ->
    [one] moment
   *[other] moments
} in this period.
look-back-say-goals-reached = { $goals ->
    [one] Your goal “{ $name }” is reached.
   *[other] You reached { WRITTEN($goals) } goals, such as “{ $name }”.
}

# What changed.
look-back-say-different = With <a>{ WRITTEN($count) } { $count ->
    [one] moment
   *[other] moments
}</a> you wrote what became different.
look-back-say-different-knowing = Most often it was <a>what you know or believe</a>: { WRITTEN($count) } times.
look-back-say-different-feeling = Most often it was <a>how you feel</a>: { WRITTEN($count) } times.
look-back-say-different-intending = Most often it was <a>what you intend</a>: { WRITTEN($count) } times.
look-back-say-different-doing = { $count ->
    [one] With <a>one moment</a> you wrote what you now do differently.
   *[other] With <a>{ WRITTEN($count) } moments</a> you wrote what you now do differently.
}
look-back-say-doing-before = { $running ->
    [1] In as many days of the period before
   *[other] In the period before
} you wrote that { $before ->
    [0] <a>not yet</a>
    [one] <a>once</a>
   *[other] <a>{ WRITTEN($before) } times</a>
}.
