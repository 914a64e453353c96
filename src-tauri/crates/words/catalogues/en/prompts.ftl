### The prompts of the day: an invitation, never a task. Short, concrete, answered in a line; nothing to live up to.
### Which looks at what, and their order, stands in journal/guides/prompts.toml.

## Formal learning

prompt-years-ago = Does anything from a course of years ago still come in handy?
prompt-line-that-stayed = One line or slide from a study day that stayed with you?
prompt-course-tomorrow = If you could take a course tomorrow, what would it be on?
prompt-course-into-week = Did anything from a course make it into this week's work?
prompt-theory-and-floor = Where did a course and your daily work disagree?
prompt-beside-you = Who sat next to you at a training, and what did you two talk about?
prompt-notes-in-drawer = Course notes in a drawer somewhere: which page would you keep?
prompt-plan-brought-home = Did you ever come home from a training with a plan? How did that go?
prompt-not-needed = Which part of a training could you have done without?
prompt-colleague-missed-it = A colleague missed the study day. How would you sum it up in one line?
prompt-ask-the-trainer = What would you still like to ask someone who once taught you?
prompt-practised-there = At a course, did you get to practise? On what?
prompt-taught-you-once = Is there a teacher from your own school days you still take after?
prompt-left-out-of-degree = What did your studies leave out that work brings up every day?
prompt-term-in-use = A term you picked up at a training and now use without thinking?
prompt-ready-made-example = Has a trainer's example ever fitted your work just as it was?
prompt-disagreed-at-training = Something said at a training that you did not agree with?
prompt-online-module = In a webinar or an online module, was there a point where you sat up?
prompt-help-to-apply = Who could help you put something from a training to work?
prompt-since-training = Do you do anything differently since a training? Which one?
prompt-certificate-since = Which diploma or certificate has come in useful since?

## Learning from others

prompt-who-asked-whom = Who came to you with a question today, or whom did you ask?
prompt-seen-a-colleague-do = What have you seen a colleague do that you would like to be able to do?
prompt-feedback-without-words = What feedback came your way, in words or without?
prompt-corridor-line = One sentence from the corridor or the coffee corner.
prompt-disagreed-with = Whom did you disagree with, and what did they see that you did not?
prompt-newcomer-question = Has a newcomer asked something you stopped asking long ago?
prompt-taught-by-pupil = Did a pupil or a customer teach you something, for once?
prompt-borrowed = Borrowed anything from someone: a phrase, a sheet, a way of working?
prompt-explaining = When you explained something, was a question left over?
prompt-compliment = A compliment, given or received: what exactly was it about?
prompt-meeting-remark = Who said something in a meeting that you are still thinking about?
prompt-together = Together it went better than alone. Or it did not. Why?
prompt-advice-not-taken = Was there advice you did not take? What did you do instead?
prompt-frank-about-failing = Has anyone spoken frankly about something that failed?
prompt-outsider = Someone from outside who said something surprising about your work?
prompt-to-thank = Thank someone in your mind: who, and for what?
prompt-hour-to-watch = Over whose shoulder would you look for an hour, if you could?
prompt-other-side = Did a parent, partner or supplier see something differently from you?
prompt-hard-conversation = In a hard conversation, was there one sentence that helped?
prompt-quiet-copy = Whom do you quietly copy?
prompt-changed-your-mind = Did someone change your mind? How?

## Learning from yourself

prompt-otherwise = What went differently than you expected?
prompt-first-time = Was there a first time for something today?
prompt-doubt = Where were you in doubt, and what did you do?
prompt-day-again = If today came round again, what small thing would you do differently?
prompt-what-worked = What worked, and what made it work?
prompt-shorter-way = Found a shorter way to do what always takes so long?
prompt-useful-mistake = A mistake that turned out to be of some use?
prompt-stopped = Did you stop doing something? What happened then?
prompt-knew-without-knowing = When did you know what to do without knowing how you knew?
prompt-easier-now = Something that was hard last year and now comes by itself?
prompt-question-home = Which question are you taking home?
prompt-off-the-plan = At what point did you let go of the plan?
prompt-half-worked = Any small experiment, even one that half worked?
prompt-irritation = What irritated you, and what does that say about what matters to you?
prompt-easy-hour = At what hour did the work seem to do itself?
prompt-clearer-than-last-week = Do you understand something better than last week?
prompt-surprised-self = Did you surprise yourself anywhere?
prompt-unseen-practice = What are you practising, even if nobody sees it?
prompt-way-home = On the way home, did you think: that is how it could have gone?
prompt-clever-habit = A habit of yours that is cleverer than it looks?
prompt-used-to-think = Finish the line: I used to think …, until …

## Learning from sources

prompt-pass-on = What did you read, see or hear that you would pass on?
prompt-open-tab = Which browser tab has been open for days, and what for?
prompt-novel = Has a book, even a novel, thrown light on your work?
prompt-on-the-way = Did you hear anything on the way, on the radio or in a podcast?
prompt-video-in-need = Was there a video that got you out of a fix?
prompt-looked-up = What did you look up today?
prompt-manual = A manual that was better than feared. Or was not.
prompt-figure = A figure or a chart that made you look twice?
prompt-news = Was something in the news really about your field as well?
prompt-argued-with-text = Which text did you argue with while reading?
prompt-put-down = Did you put a book or an article down halfway? What made you?
prompt-reread = Reread something old? Did it always say that?
prompt-button = Have you come across a button or a shortcut that was new to you?
prompt-picture = A picture or diagram that said more than a page of text?
prompt-first-shelf = For a new colleague, which one source would you put on the desk?
prompt-wrong-answer = Did you find an answer somewhere that was wrong? How could you tell?
prompt-film-or-walk = In a film, a museum, on a walk: did your work turn up there?
prompt-old-files = Anything useful turn up in your own old files?
prompt-copy-a-line = Copy out one sentence worth keeping, and say whose it is.
prompt-reading-pile = Is anything on your reading pile something you look forward to?
prompt-rule-again = Have you gone back to a rule or a guideline? Did anything strike you?

## Climate: learning leadership

prompt-asked-what-you-want = Has a manager asked what you want to learn? What did you say?
prompt-still-learning-too = Does anyone in charge show that they are still learning? How can you tell?
prompt-question-from-head = Was there a question from your head or team lead that set you thinking?
prompt-outside-appraisal = What would you like to talk over with your manager, outside the appraisal?
prompt-when-it-went-wrong = When something went wrong, how did whoever was in charge respond?
prompt-given-a-chance = Did someone give you a chance because they saw you were ready?

## Climate: individual responsibility and autonomy

prompt-decided-yourself = What did you decide for yourself today, large or small?
prompt-more-say = Where would you like more of a say?
prompt-apart-from-must = Apart from what you must: what do you want to be able to do this year?
prompt-said-no = Did you say no to something? What did that free up?
prompt-up-to-you = Which arrangement would you change if it were up to you alone?
prompt-unasked = Have you started on something nobody asked for?

## Climate: knowledge sharing

prompt-could-use = What do you know that a colleague could well use?
prompt-gets-stuck = Where does know-how get stuck: in a mailbox, a folder, one person's head?
prompt-unfinished = Did you show anything unfinished? What came back?
prompt-knows-all-about = Who around you knows all about the one thing you know nothing of?
prompt-mistake-for-team = Is there a mistake you would want to tell the team about?
prompt-real-exchange = A meeting where something was truly exchanged: what made it so?

## Climate: opportunities to learn

prompt-say-yes = Has something come along that you would like to say yes to?
prompt-swap = Which task would you swap with a colleague for once?
prompt-new-enough = What part of your work is still new enough to be tricky?
prompt-place-to-see = Is there a place or a project you would like to go and see?
prompt-unexpected = Did anything unexpected turn out to be of use?
prompt-went-by = A chance that went by: would you want it if it came again?

## Climate: support to learn

prompt-without-asking = Who helped without having to be asked?
prompt-second-pair = When could you have done with a second pair of eyes or hands?
prompt-dare-not-know = With whom can you say that you do not know?
prompt-how-are-you = Did anyone ask how things were, and wait for the answer?
prompt-introduction = Who could introduce you to the right person?
prompt-small-help = A little help that made a lot of difference: does anything come to mind?

## Climate: space to learn

prompt-five-minutes = Were there five minutes to think today? What about?
prompt-room-in-week = When in the week is there room to try something?
prompt-drop-for-new = To make room for something new, what would you drop?
prompt-calm-place = Where is it calm enough for an idea to come up?
prompt-allowed-to-fail = Could anything fail this week without it being a disaster?
prompt-welcome-interruption = Which interruption came at a good time?
