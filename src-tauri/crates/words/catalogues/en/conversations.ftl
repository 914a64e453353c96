### Conversations about learning: preparing, agreements, and what to open a conversation with.

## What an agreement lives on as

conversations-agreed = Agreed in { $kind ->
    [development] a development conversation
    [coaching] a conversation with a coach
    [appraisal] an appraisal
    [start-of-career] a conversation about the start of my career
    [leading] a development conversation that I led
    [team-meeting] a team meeting
    [after-training] a conversation after a training
   *[own] a conversation
  }: { $what }
conversations-agreed-with = Agreed in the conversation with { $with }: { $what }
conversations-agreed-named = Agreed in “{ $name }”: { $what }
conversations-agreed-support = Support: { $text }
conversations-agreed-evidence = It will show in: { $text }

## Questions for the other. Which for which conversation stands in journal/guides/conversations.toml.

conversations-prompt-seen-me-do = What do you see me do well that I overlook myself?
conversations-prompt-next-for-me = What would be a logical next step for me, in your view?
conversations-prompt-not-my-strength = What goes less smoothly with me than I think?
conversations-prompt-whom-to-meet = Whom should I talk to, here or at another school?
conversations-prompt-room-to-try = How much room do I have to try something that may fail?
conversations-prompt-keeps-me-from = Which task can go or wait, to make place for this?
conversations-prompt-team-could-use = What of the things I learned can the team use?
conversations-prompt-how-shall-we-see = How will we notice in half a year that this conversation was of use?

conversations-prompt-my-pattern = Which pattern do you hear in what I tell?
conversations-prompt-other-look = How else could one look at this?
conversations-prompt-what-if-not = What do you think will happen if I change nothing?
conversations-prompt-ask-me-back = Which question do I not ask myself, and would you?
conversations-prompt-small-experiment = Which small experiment can I do this week?
conversations-prompt-when-it-worked = Can we look at a time when it did work?
conversations-prompt-listen-first = Will you just listen first, and think along only after that?

conversations-prompt-basis-of-view = What do you base on what you say about my work?
conversations-prompt-expected-next-year = What do you expect of me next year, and how will I know it is good?
conversations-prompt-weighs-most = What weighs most for you in this appraisal, and why?
conversations-prompt-still-in-doubt = What are you still in doubt about, and what would take that doubt away?
conversations-prompt-which-support = Which support can I count on for what you ask of me?
conversations-prompt-say-in-it = What do I have a say in, and what is already settled?
conversations-prompt-learning-counts = Does what I learned outside trainings count as well?

conversations-prompt-unwritten-rules = Which unwritten rules would you have liked to know earlier here?
conversations-prompt-good-enough-now = What is good enough in this first year?
conversations-prompt-whom-for-what = Whom can I turn to, and for what?
conversations-prompt-sit-in-with = Whose lesson or work may I watch, and who would like to come and watch mine?
conversations-prompt-guard-my-time = What may I still say no to without anyone minding?
conversations-prompt-own-first-years = What were your first years like, and what helped you then?
conversations-prompt-too-much = What do I do when it gets too much for a while?

conversations-prompt-what-do-you-see = What do you see from where you stand that I do not?
conversations-prompt-you-in-my-place = What would you try first in my place?
conversations-prompt-did-it-before = Have you been through this yourself, and how did it go?
conversations-prompt-honest-doubt = What is your honest doubt about what I have in mind?
conversations-prompt-one-thing-else = If I change just one thing, which one?
conversations-prompt-who-else = Whom else should I ask about this?

conversations-prompt-proud-lately = What are you proud of lately, however small?
conversations-prompt-gives-energy = Which part of your work gives you energy, and which part mostly takes it?
conversations-prompt-learned-unplanned = What did you learn this year without having planned it?
conversations-prompt-want-to-get-better = What do you want to get better at, and what have you tried for it so far?
conversations-prompt-what-stops-you = What holds you back, and what of that is not in your hands?
conversations-prompt-support-socio-emotional = When would you have liked someone who just listened or encouraged you?
conversations-prompt-support-network = Who could help you further with this, and shall I bring you together?
conversations-prompt-support-career = Where do you see yourself in a few years, and which door can I open for that?
conversations-prompt-support-autonomy = What would you like to do in your own way if you were given the room?
conversations-prompt-me-differently = What can I do differently, so that you learn more?
conversations-prompt-agree-on-what = What do we agree on, and what is the first step?

conversations-prompt-mistake-of-the-week = Error of the week: who wants to tell what went wrong and what it taught?
conversations-prompt-works-for-you = What worked for you this month that someone else can take over?
conversations-prompt-who-knows-this = Who of us knows more about this than the others suspect?
conversations-prompt-tried-out-since = What did we try since last time, and what came of it?
conversations-prompt-pupil-taught-us = What did pupils or parents teach us these past weeks?
conversations-prompt-try-together = What do we want to try together in the coming weeks?
conversations-prompt-stop-doing = What can we stop doing to make time to learn?
conversations-prompt-said-too-little = What is said too little here?
conversations-prompt-helps-us-learn = What in our meetings helps us to learn from each other, and what does not?

conversations-prompt-what-stayed = What stayed with you, now that it is a while ago?
conversations-prompt-applied-yet = What of it have you used so far, and how did that go?
conversations-prompt-stood-in-the-way = What stood in the way of using it?
conversations-prompt-first-small-use = Where could you use it in a small way this month?
conversations-prompt-whom-to-tell = Who else in the team has use for this, and how will you tell them?
conversations-prompt-show-us = Would you like to show it, or may someone come and watch?
conversations-prompt-not-worth-it = What could you have done without, and would you recommend this training?
conversations-prompt-after-support-socio-emotional = Who encourages you when it does not work the first few times?
conversations-prompt-after-support-network = With whom from the training do you want to keep in touch, and how can I help?
conversations-prompt-after-support-career = What more do you want to do with this in your career?
conversations-prompt-after-support-autonomy = What time and what freedom do you need to do it in your own way?

## The screens

conversations-empty = Your conversations will be here: what you prepare, the sheet you take along, and what you agree. The next conversation then begins with those agreements.
conversations-new = New conversation
conversations-new-yes = Start preparing
conversations-coming = Coming
conversations-past = Past
conversations-no-day = no day yet
conversations-with-name = with { $name }
conversations-agreements = { $count ->
    [one] one agreement
   *[other] { $count } agreements
}
conversations-besides = Also to take along
conversations-back = Back to the conversations
conversations-gone = This conversation is not here any more. It may be in the bin.
conversations-delete = Delete this conversation
conversations-deleted = “{ $title }” is in the bin.

conversations-kinds-own = About your learning
conversations-kinds-led = That you lead
conversations-kind-development = Development conversation
conversations-kind-development-about = both ways, about where you want to go
conversations-kind-coaching = Conversation with a coach
conversations-kind-coaching-about = someone who thinks along and asks questions
conversations-kind-appraisal = Appraisal
conversations-kind-appraisal-about = the formal conversation about your work
conversations-kind-start-of-career = Early-career conversation
conversations-kind-start-of-career-about = in your first years
conversations-kind-own = Other conversation
conversations-kind-own-about = with a colleague, a department, a mentor
conversations-kind-leading = Development conversation you lead
conversations-kind-leading-about = you support a colleague’s learning
conversations-kind-team-meeting = Team meeting
conversations-kind-team-meeting-about = learning as an item on the agenda
conversations-kind-after-training = Conversation after a training
conversations-kind-after-training-about = what a colleague does with it

conversations-field-kind = Kind of conversation
conversations-field-name = Name of the conversation
conversations-field-with = With whom
conversations-hint-with = a name or a function
conversations-field-on = When
conversations-hint-on = May stay empty for now.
conversations-field-period = About
conversations-period-none = everything you noted
conversations-period-since = Since the conversation before
conversations-period-days = { $from } to { $to }

conversations-views = Parts of this conversation
conversations-view-prepare = Prepare
conversations-view-sheet = Sheet
conversations-view-after = Agreements
conversations-to-sheet = See the sheet

conversations-tick = on the sheet
conversations-tick-of = “{ $section }” on the sheet
conversations-on-sheet = On the sheet
conversations-of-moments = Of each moment, beside its text
conversations-part-takeaway = what you take along
conversations-part-next-step = the next step
conversations-part-people = people
conversations-part-changed = what changed
conversations-part-reflection = the reflection
conversations-part-sources = sources
conversations-part-training = the training
conversations-part-said = what others said
conversations-part-pictures = pictures

conversations-hint-former = Begin here: what came of it?
conversations-hint-aim = One sentence is enough. The other may know it beforehand.
conversations-hint-seen = Concrete, and with what it led to.
conversations-hint-moments = Examples in your own words say more than a judgement.
conversations-hint-moments-led = What you noted yourself and helps here.
conversations-hint-proud = What is small counts too.
conversations-hint-stuck = Only what you want to share.
conversations-hint-feedback = What were you told, and what did you do with it?
conversations-hint-trainings = What did you follow, and what came of it in practice?
conversations-hint-needs = A line for each question, or nothing.
conversations-hint-support = Four kinds of support a learning leader can give. Fill in what would help you.
conversations-hint-support-led = Four kinds of support a learning leader can give. Note what you can offer.
conversations-hint-goals = Choose the goals you want to speak about.
conversations-hint-questions = A conversation goes both ways.
conversations-hint-notes = What was said and you want to remember. Only for you, unless you put it on the sheet.
conversations-hint-agreements = Rather one you keep than five you forget.

conversations-write-aim = What do you want this conversation to lead to?
conversations-write-seen = What did you see going well? What does the team have to share?
conversations-write-proud = I am proud that…
conversations-write-stuck = I am stuck on…
conversations-write-feedback = What I did with it…
conversations-write-trainings = What came of it…
conversations-write-questions = What do you want to ask?
conversations-write-notes = What was said?

conversations-need-autonomy-hint = Can I do it my way?
conversations-need-relatedness-hint = Do I belong, and whom am I there for?
conversations-need-competence-hint = Do I feel up to it?

conversations-offer-socio-emotional = what does the other need to feel safe?
conversations-offer-network = whom can you introduce the other to?
conversations-offer-career = which task, role or training can you suggest?
conversations-offer-autonomy = what can you hand over?

conversations-goals-none = You have no goals yet.
conversations-prompts = { $count ->
    [one] One question to take along
   *[other] { $count } questions to take along
}

conversations-picks-moment = Chosen moments
conversations-picks-feedback = Chosen feedback
conversations-picks-training = Chosen trainings
conversations-choose-moment = Choose moments
conversations-choose-feedback = Choose feedback
conversations-choose-training = Choose trainings
conversations-picked = { $count ->
    [0] Two to five moments are usually enough.
    [one] One moment chosen. Two to five are usually enough.
   *[other] { $count } moments chosen. Two to five are usually enough.
}
conversations-pick-note = What you want to say about this
conversations-pick-note-hint = What do you want to say about this?
conversations-pick-earlier = Move up
conversations-pick-later = Move down
conversations-pick-remove = No longer choose this

conversations-material = From your journal
conversations-material-done = Done
conversations-material-moment = Moments
conversations-material-feedback = Feedback
conversations-material-training = Trainings
conversations-material-goal = Goals
conversations-material-find = Search in this period
conversations-material-more = Show more
conversations-material-none-moment = You noted no moments in this period.
conversations-material-none-feedback = You noted no feedback in this period. Say with a moment that someone gave feedback, and it will be here.
conversations-material-none-training = You noted no trainings in this period.
conversations-material-none-found = No moment found.
conversations-taken = chosen

conversations-former = from an earlier conversation
conversations-former-of = from the conversation of { $day }

conversations-agreement-new = New agreement
conversations-agreement-new-hint = What did you agree?
conversations-agreement-new-yes = Add
conversations-agreement-what = Agreement
conversations-agreement-why = Why
conversations-agreement-why-hint = What is it for?
conversations-agreement-who = Who
conversations-agreement-who-hint = Who does it, and who helps?
conversations-agreement-support = Support and time
conversations-agreement-support-hint = What does it need?
conversations-agreement-first-step = First step
conversations-agreement-first-step-hint = What does it begin with? Preferably small.
conversations-agreement-day = By
conversations-agreement-by = by { $day }
conversations-agreement-evidence = How it will show
conversations-agreement-evidence-hint = By what will you see that it works?
conversations-agreement-remove = Remove
conversations-agreement-state = How does it stand?
conversations-agreement-open = not looked at yet
conversations-agreement-kept = kept
conversations-agreement-adapted = done differently
conversations-agreement-let-go = let go
conversations-agreement-outcome = What came of it
conversations-agreement-outcome-hint = What worked, what did not, and why?
conversations-agree-goal = Make it a goal
conversations-agree-step = Remind me of it
conversations-became-goal = It became a goal
conversations-became-step = It comes back on Today
conversations-stands-open = under way
conversations-stands-reached = reached
conversations-stands-let-go = let go
conversations-stands-tried = done
conversations-stands-adapted = done differently
conversations-stands-dropped = let go

## On the command line

conversations-cli-none = There are no conversations yet. Prepare one with: besef conversation new --with NAME
conversations-cli-not-on-sheet = (not on the sheet)
