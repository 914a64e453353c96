### What a look-back asks (look-back-ask-RULE), and why (look-back-why-RULE: the rule with its threshold filled in). Chosen by
### `awareness`; the text between <a> and </a> opens its moments. Questions, not verdicts: nothing noted is not nothing learned.

# Kinds and months.
look-back-ask-kind-fell-quiet = { $kind ->
    [social] Since { $since } you noted nothing <a>from others</a>. Was there nothing, or did it go unnoticed?
    [individual] Since { $since } you noted nothing <a>from yourself</a>. Was there nothing, or did it go unnoticed?
    [resource] Since { $since } you noted nothing <a>from sources</a>. Was there nothing, or did it go unnoticed?
   *[formal] Since { $since } you noted nothing <a>from formal learning</a>. Was there nothing, or did it go unnoticed?
}
look-back-why-kind-fell-quiet = Besef asks this when there are at least { WRITTEN($habit) } moments of a kind and then none for { WRITTEN($months) } whole months, while you did note other kinds.
look-back-ask-kind-absent = { $kind ->
    [social] This period holds nothing from others. Was there nothing, or did it go unnoticed?
    [individual] This period holds nothing from yourself. Was there nothing, or did it go unnoticed?
    [resource] This period holds nothing from sources. Was there nothing, or did it go unnoticed?
   *[formal] This period holds nothing from formal learning. Was there nothing, or did it go unnoticed?
}
look-back-why-kind-absent = Besef asks this when the period holds at least { WRITTEN($moments) } moments and none of one kind.
look-back-ask-full-month = In { $month } you noted <a>{ WRITTEN($count) } moments</a>, in every other month { $next ->
    [one] at most one
   *[other] at most { WRITTEN($next) }
}. What was going on then?
look-back-why-full-month = Besef asks this when one month has at least { WRITTEN($moments) } moments, and at least { WRITTEN($times) } times as many as any other.

# From whom.
look-back-ask-one-person-mostly = { $others ->
    [0] In <a>{ WRITTEN($count) } moments</a> you named { $name }, and nobody else. From whom else do you learn?
   *[other] In <a>{ WRITTEN($count) } moments</a> you named { $name }, more often than all others together. Who would look at it differently?
}
look-back-why-one-person-mostly = Besef asks this when you named someone at least { WRITTEN($named) } times, and the same person more than half of those times. It says nothing about that person.
look-back-ask-nobody-new = The <a>{ WRITTEN($count) } people or groups</a> you named were all in your journal before. Who else would you like to talk to?
look-back-why-nobody-new = Besef asks this when you named at least { WRITTEN($people) } people or groups, { WRITTEN($days) } days of the period have passed, and nobody is new.
look-back-ask-only-inside = The <a>{ WRITTEN($count) } people</a> of whom you noted it all belong to your own school. Who elsewhere knows something about this?
look-back-why-only-inside = Besef asks this when you noted of at least { WRITTEN($people) } people that they belong to your school, and of nobody that they come from elsewhere.
look-back-ask-one-role = { $role ->
    [gave_advice] In <a>{ WRITTEN($count) } moments</a> someone gave you advice; you noted no other parts. Who also gave you feedback, or was an example?
    [gave_feedback] In <a>{ WRITTEN($count) } moments</a> someone gave you feedback; you noted no other parts. Who also gave you advice, or was an example?
    [role_model] In <a>{ WRITTEN($count) } moments</a> someone was an example; you noted no other parts. Who also gave you advice or feedback?
    [worked_with_me] In <a>{ WRITTEN($count) } moments</a> someone worked with you; you noted no other parts. Who also gave you advice, or was an example?
   *[introduced_me] In <a>{ WRITTEN($count) } moments</a> someone introduced you to another; you noted no other parts. Who also gave you advice, or was an example?
}
look-back-why-one-role = Besef asks this when you noted a part with at least { WRITTEN($moments) } moments, and it was the same each time.
look-back-ask-difficulties-alone = In <a>{ WRITTEN($count) } moments</a> you ran into a difficulty. That you asked for help is noted nowhere. Who could have thought along?
look-back-why-difficulties-alone = Besef asks this when you noted at least { WRITTEN($moments) } times that you ran into a difficulty, and never that you asked for help.

# From plan to practice.
look-back-ask-steps-open-long = Open for at least two months: <a>{ WRITTEN($count) } steps</a>. Which do you still want to take, and which may you let go?
look-back-why-steps-open-long = Besef asks this when at least { WRITTEN($steps) } next steps have been open for { WRITTEN($days) } days, without a day that is still to come.
look-back-ask-steps-dropped = Of the { WRITTEN($settled) } steps you looked back on you let <a>{ WRITTEN($count) }</a> go. What stood in the way?
look-back-why-steps-dropped = Besef asks this when you let at least { WRITTEN($steps) } steps go, and that is at least half of those you looked back on.
look-back-ask-outcomes-unwritten = You tried <a>{ WRITTEN($tried) } steps</a>. With { WRITTEN($count) } it is not noted what happened. What came of it?
look-back-why-outcomes-unwritten = Besef asks this when with at least { WRITTEN($steps) } steps you tried it is not noted what happened.
look-back-ask-intending-without-step = With <a>{ WRITTEN($count) } moments</a> you wrote what you intend. A next step is noted nowhere. Which intention is ready for one?
look-back-why-intending-without-step = Besef asks this when you noted an intention with at least { WRITTEN($moments) } moments, and no next step in the whole period.

# Feedback.
look-back-ask-feedback-use-unknown = In <a>{ WRITTEN($count) } moments</a> you received feedback and it is not noted whether you used it. What did you do with it?
look-back-why-feedback-use-unknown = Besef asks this when at least { WRITTEN($moments) } moments hold feedback, without whether you used it.
look-back-ask-feedback-not-asked = In <a>{ WRITTEN($count) } moments</a> you received feedback. That you asked for it yourself is noted nowhere. What would you like to ask feedback about?
look-back-why-feedback-not-asked = Besef asks this when at least { WRITTEN($moments) } moments hold feedback, and nowhere that you asked for it.
look-back-ask-feedback-not-received = In <a>{ WRITTEN($count) } moments</a> you asked for feedback. What you received is not noted. What were you told?
look-back-why-feedback-not-received = Besef asks this when you noted at least { WRITTEN($moments) } times that you asked for feedback, and nowhere that you received it.

# From training to practice.
look-back-ask-trainings-unanswered = You followed <a>{ WRITTEN($trainings) } trainings</a>. With { WRITTEN($count) } the day to look back has passed. What came of them in practice?
look-back-why-trainings-unanswered = Besef asks this when with at least { WRITTEN($trainings) } trainings the day to look back passed { WRITTEN($days) } days ago, and there is no answer yet.
look-back-ask-nothing-applied = You followed <a>{ WRITTEN($trainings) } { $trainings ->
    [one] training
   *[other] trainings
}</a> and looked back on { WRITTEN($count) }. Nothing is applied yet. What do you need for that?
look-back-why-nothing-applied = Besef asks this when you looked back on at least { WRITTEN($trainings) } trainings, and nothing of any is applied.
look-back-ask-hindrances-noted = You followed <a>{ WRITTEN($trainings) } trainings</a>. With { WRITTEN($count) } you wrote what stood in the way. What do those obstacles have in common, and who can help?
look-back-why-hindrances-noted = Besef asks this when you wrote with at least { WRITTEN($trainings) } trainings what stood in the way.

# Goals.
look-back-ask-goal-without-moments = { $count ->
    [one] No moment of this period belongs to your goal “{ $name }” yet. Has nothing happened, or did it go unnoticed?
   *[other] With { WRITTEN($count) } goals there is no moment in this period yet, such as “{ $name }”. Has nothing happened, or did it go unnoticed?
}
look-back-why-goal-without-moments = Besef asks this when an open goal stood there for at least { WRITTEN($days) } days of the period, and no moment belongs to it.
look-back-ask-goal-date-passed = { $count ->
    [one] The day you chose for your goal “{ $name }” has passed: { $day }. How does it stand?
   *[other] With { WRITTEN($count) } goals the day you chose has passed; longest ago with “{ $name }”: { $day }. How do they stand?
}
look-back-why-goal-date-passed = Besef asks this when a goal is still open and the day you chose for it has passed.

# What changed.
look-back-ask-only-knowing = With <a>{ WRITTEN($count) } moments</a> you wrote what you now know or believe. What you do differently is noted nowhere. Where does it show already?
look-back-why-only-knowing = Besef asks this when with at least { WRITTEN($moments) } moments you wrote what you know or believe differently, and with none what you do differently.
look-back-ask-sources-untried = You noted <a>{ WRITTEN($count) } moments</a> from sources. Trying something out is not noted in this period. What would you like to try?
look-back-why-sources-untried = Besef asks this when at least { WRITTEN($moments) } moments come from sources, and it is nowhere noted that you practised or tried something.

# What was marked, and how it came about.
look-back-ask-takeaways-rare = Of <a>{ WRITTEN($count) } moments</a> { $taken ->
    [0] you wrote with none what you take along
    [one] you wrote with one what you take along
   *[other] you wrote with { WRITTEN($taken) } what you take along
}. Which moment would you still like to know in a year?
look-back-why-takeaways-rare = Besef asks this when there are at least { WRITTEN($moments) } moments, and fewer than one in { WRITTEN($parts) } has what you take along.
look-back-ask-highlights-in-common = You marked <a>{ WRITTEN($count) } highlights</a>. What do they have in common?
look-back-why-highlights-in-common = Besef asks this from { WRITTEN($moments) } highlights on.
look-back-ask-mistakes-to-share = You noted <a>{ WRITTEN($count) } mistakes</a> that taught you something. Which one could help a colleague?
look-back-why-mistakes-to-share = Besef asks this from { WRITTEN($moments) } mistakes that taught you something on.
look-back-ask-none-noticed = With <a>{ WRITTEN($count) } moments</a> the learning was planned, and with none you noticed it afterwards. What did you learn without looking for it?
look-back-why-none-noticed = Besef asks this when at least { WRITTEN($moments) } moments are noted as planned, and none as noticed afterwards.
look-back-ask-none-planned = With <a>{ WRITTEN($count) } moments</a> you noticed afterwards that you learned, and none was planned. What would you like to learn on purpose?
look-back-why-none-planned = Besef asks this when with at least { WRITTEN($moments) } moments you noticed afterwards that you learned, and none is noted as planned.
