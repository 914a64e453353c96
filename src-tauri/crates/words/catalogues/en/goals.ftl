### Goals: what one wants to work on for a while, and the moments that belong to it. Never a percentage.

goals-new = New goal
goals-new-hint = What do you want to learn?
goals-new-yes = Add
goals-open = Under way
goals-settled = Reached or let go ({ $count })
goals-empty-title = Your goals will stand here
goals-empty-text = A goal is something you want to work on for a while. One sentence is enough to begin; the rest can come later.
goals-choose = Choose a goal to read it here.
goals-none-open = No goals under way.

goals-row-by = by { $day }
goals-row-moments = { $count ->
    [0] no moments yet
    [one] one moment
   *[other] { $count } moments
}

## One goal

goals-one = Goal
goals-back = Back to the goals
goals-gone = This goal is not here any more. It may be in the bin.
goals-field-name = Goal
goals-field-why = Why
goals-field-first-step = First step
goals-field-by = By
goals-field-outcome = What came of it
goals-hint-why = Why does this matter to you?
goals-hint-first-step = What do you begin with? Best something small.
goals-hint-outcome = What changed, or why did you let it go?

goals-support = What support would help?
goals-support-about = Fill in what you wish for and leave the rest empty. It is also something to bring to a development conversation.
goals-support-socio-emotional = Someone who listens and encourages
goals-support-socio-emotional-hint = who, and when would it do you good?
goals-support-network = Someone who knows whom to go to
goals-support-network-hint = whom would you like to meet or ask?
goals-support-career = Someone who thinks along about your career
goals-support-career-hint = which task, role or course?
goals-support-autonomy = Room to do it your way
goals-support-autonomy-hint = time, trust, a decision that is yours to take

goals-state = How does it stand?
goals-state-open = under way
goals-state-reached = reached
goals-state-let-go = let go
goals-settled-reached = Reached on { $day }
goals-settled-let-go = Let go on { $day }

goals-evidence = Moments with this goal
goals-evidence-none = No moments yet. Add one here, or choose this goal with a moment.
goals-evidence-add = Add a moment
goals-evidence-find = Search a moment
goals-evidence-nothing = No moment found.
goals-evidence-added = The moment now belongs to “{ $goal }”.

goals-delete = Delete
goals-deleted = Goal “{ $name }” is in the bin.
goals-merged = “{ $from }” is now part of “{ $to }”. { $count ->
    [0] No moment changed.
    [one] One moment followed.
   *[other] { $count } moments followed.
}
