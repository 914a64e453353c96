### The models a reflection can follow: what each is called, what it is about, and per step its prompt and a hint.
### The steps and their order stand in journal/guides/reflection; the first model here is the one offered first.

## what_so_what_now_what

reflection-what-so-what-now-what = What? So what? Now what?
reflection-what-so-what-now-what-about = Three questions, about a minute: from what happened to what you do with it.
reflection-what-so-what-now-what-what = What?
reflection-what-so-what-now-what-what-hint = What happened? As a camera would have seen it.
reflection-what-so-what-now-what-so-what = So what?
reflection-what-so-what-now-what-so-what-hint = Why did it stay with you? What does it tell you?
reflection-what-so-what-now-what-now-what = Now what?
reflection-what-so-what-now-what-now-what-hint = What will you do with it, however small? Nothing is an answer too.

## starrt

reflection-starrt = STARRT
reflection-starrt-about = Six short steps to tell an experience clearly, also to someone who was not there.
reflection-starrt-situation = Situation: what was going on?
reflection-starrt-situation-hint = Where was it, when, and who was there?
reflection-starrt-task = Task: what was yours to do?
reflection-starrt-task-hint = What was expected of you, and what did you want yourself?
reflection-starrt-action = Action: what did you do?
reflection-starrt-action-hint = What did you say or do, and why that?
reflection-starrt-result = Result: what came of it?
reflection-starrt-result-hint = What happened next? How did others respond?
reflection-starrt-reflection = Reflection: how do you see it now?
reflection-starrt-reflection-hint = What helped, what did not? What would you keep or change?
reflection-starrt-transfer = Transfer: where else could this serve?
reflection-starrt-transfer-hint = In which other situation could you apply it?

## korthagen

reflection-korthagen = Korthagen
reflection-korthagen-about = A circle in five steps: from acting, through what really mattered, to a new attempt.
reflection-korthagen-action = Action: what did you do?
reflection-korthagen-action-hint = Take one actual event, however brief.
reflection-korthagen-looking-back = Looking back: what went on in you, and in the other?
reflection-korthagen-looking-back-hint = What did you want, think, feel and do? And the other, do you think?
reflection-korthagen-awareness = Awareness: what was it really about?
reflection-korthagen-awareness-hint = How do those answers hang together? What pattern or difficulty do you see?
reflection-korthagen-alternatives = Alternatives: what else could you do, and which do you choose?
reflection-korthagen-alternatives-hint = Think of at least two, with what speaks for and against them.
reflection-korthagen-trial = Trial: when will you try it?
reflection-korthagen-trial-hint = A next circle begins there. It can become a next step.

## gibbs

reflection-gibbs = Gibbs
reflection-gibbs-about = Six steps, with room for feelings. Helps with something that occupies you.
reflection-gibbs-description = Description: what happened?
reflection-gibbs-description-hint = No judgement yet: who, what, where, in which order.
reflection-gibbs-feelings = Feelings: what did you think and feel?
reflection-gibbs-feelings-hint = Before, during and after. One word will do.
reflection-gibbs-evaluation = Evaluation: what was good, what was not?
reflection-gibbs-evaluation-hint = Both may stand here, even about the same thing.
reflection-gibbs-analysis = Analysis: why did it go that way?
reflection-gibbs-analysis-hint = What played a part: you, the others, the place, the moment?
reflection-gibbs-conclusion = Conclusion: what do you make of it?
reflection-gibbs-conclusion-hint = What else could you have done? What did you need?
reflection-gibbs-action-plan = Action plan: and if it happens again?
reflection-gibbs-action-plan-hint = What will you do, and what or who helps you with it?

## kolb

reflection-kolb = Kolb
reflection-kolb-about = Four steps in a circle: experience, look back, understand, try out.
reflection-kolb-experience = Experience: what did you live through?
reflection-kolb-experience-hint = One actual experience, as brief as you like.
reflection-kolb-observation = Looking back: what did you notice?
reflection-kolb-observation-hint = In yourself and in others, also what you saw only later.
reflection-kolb-concept = Understanding: what lies behind it?
reflection-kolb-concept-hint = Which idea or rule of thumb do you take from it? Does it fit what you knew or read?
reflection-kolb-experiment = Trying out: how will you test it?
reflection-kolb-experiment-hint = In which situation will you see whether it holds?
