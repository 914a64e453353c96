### Reading an extract: before it leaves, under review, and in the page for whoever has no Besef. That page carries these
### words and the few others its list names (ui/src/reading/page/kept.ts).

## Who shares, and why

reading-title = { $count ->
    [one] One learning moment
   *[other] { $count } learning moments
}
reading-title-from = { $count ->
    [one] { $from } shares a learning moment
   *[other] { $from } shares { $count } learning moments
}
reading-shared-with = Shared with { $reader } on { $day }
reading-shared-on = Shared on { $day }
reading-until = Whoever shares this asks you to delete it after { $day }. That is a request: nobody can enforce it.
reading-until-from = { $from } asks you to delete this after { $day }. That is a request: nobody can enforce it.
reading-questions = { $count ->
    [one] A question for whoever reads this
   *[other] Questions for whoever reads this
}
reading-none = There are no moments in this extract.
reading-let-through = Of each moment you see the day, the kind and the text, and where there is any also { $fields }. The rest stayed in the journal.
reading-only = Of each moment you see the day, the kind and the text. The rest stayed in the journal.

reading-field-takeaway = what is taken along
reading-field-next-step = the next step
reading-field-said = what was said about it before
reading-field-people = who had a part
reading-field-activities = what was done
reading-field-changed = what changed
reading-field-reflection = the reflection
reading-field-sources = the sources
reading-field-training = the training
reading-field-goals = the goals
reading-field-tags = the tags
reading-field-standards = the labels from a framework
reading-field-minutes = how long it took
reading-field-marks = whether it was a highlight, or a mistake that taught something

## A moment

reading-minutes = { $minutes } min
reading-mistake = mistake that taught something
reading-highlight = highlight
reading-author = by { $author }
reading-feedback-not-asked = not asked for
reading-feedback-not-used = not used
reading-follow-ups = Looked at again later

## Files

reading-files = Files
reading-picture = Photo or drawing: { $name }
reading-picture-wait = Opening { $name }…
reading-file-broken = { $name } is damaged or missing. You can read the rest as usual.
reading-file-save = Save { $name }, { $size }
reading-file-play = Play { $name }

## What was said before

reading-said = Said before
reading-by-learner = Whoever shares this
reading-by-coach = Whoever read this
reading-by-you = You

## What you say of it

reading-comments = With this moment
reading-comment-first = Write something here
reading-comment-more = Write something more
reading-comment-what = What would you like to say?
reading-comment-done = Done
reading-comment-edit = Edit
reading-comment-edit-of = Edit: { $text }
reading-comment-remove = Remove
reading-comment-remove-of = Remove: { $text }
reading-comment-removed = Removed.
reading-comment-back = Put it back
reading-sort = What is it?
reading-sort-remark = Remark
reading-sort-question = Question
reading-sort-compliment = Compliment
reading-support = Which support do you give with this?
reading-support-about = Only if you like. The other then sees later where help came from.
reading-support-none = None of these
reading-support-socio-emotional-about = someone who listens and encourages
reading-support-network-about = a name, a place, an introduction
reading-support-career-about = a task, a role, a next step at work
reading-support-autonomy-about = trust to do it one’s own way
reading-overall = On the whole
reading-overall-what = What do you think of the whole?
reading-overall-hint = What do you notice when you lay it all side by side? One thought is enough.

## Questions a reader may ask, three for each kind. Quiet offers, to be written on from.

reading-prompts = Or begin with a question
reading-prompt-formal-1 = What of this would you already do differently tomorrow?
reading-prompt-formal-2 = Who in your team would want to know this too?
reading-prompt-formal-3 = What do you need to keep this up?
reading-prompt-social-1 = What made this conversation set something in motion?
reading-prompt-social-2 = What might the other have learned from you?
reading-prompt-social-3 = Who else could you turn to with this?
reading-prompt-individual-1 = How did you notice that it worked, or did not?
reading-prompt-individual-2 = What does this say about what matters to you?
reading-prompt-individual-3 = What would you keep next time, and what not?
reading-prompt-resource-1 = Which idea in it fits your practice, and which does not?
reading-prompt-resource-2 = Where do you disagree?
reading-prompt-resource-3 = How would you tell a colleague this in your own words?

## The page for whoever has no Besef

reading-page-title = Extract · Besef
reading-page-welcome = Someone shares learning moments with you
reading-page-what = This file comes from Besef, a learning journal. It is encrypted: you can read it only with the passphrase. Everything happens on this device, and nothing goes over the internet.
reading-page-passphrase = Passphrase
reading-page-passphrase-hint = Six words. You received them apart from this file. Spaces or hyphens, capitals or not: all of it will do.
reading-page-open = Open
reading-page-opening = Opening. This takes a few seconds…
reading-page-wrong = This passphrase does not fit. See whether every word is as you received it, and try again.
reading-page-missing = Type the passphrase first.
reading-page-damaged = This file is damaged or not complete. There is nothing wrong with your passphrase. Ask for it to be sent once more.
reading-page-newer = This extract was made with a newer version of Besef, and this file cannot show it well. Ask for it to be made and sent again.
reading-page-not-passphrase = This file opens with a key, not with a passphrase. Read it in Besef itself.
reading-page-work = This file asks more computing than a browser can do. Read it in Besef itself.
reading-page-memory = This device has too little free memory to open this. Close other windows and try again, or open it on a computer.

reading-answer = Your answer
reading-answer-about = What you write here is only in this window until you save it. Your answer becomes a file that only { $who } can open.
reading-answer-who = whoever shares this
reading-answer-name = What is your name?
reading-answer-name-hint = May stay empty. It tells the other whose answer this is.
reading-answer-save = Save your answer
reading-answer-nothing = There is nothing in your answer yet. Write something with a moment, or on the whole.
reading-answer-saved = Saved as { $file }, among your downloads. Now mail that file back to { $who }; Besef reads it there.
reading-answer-again = If you write more, save again. The new file holds all of it.
reading-answer-failed = Your answer could not be sealed: the key of whoever shares this is not right. What you wrote is still here; copy it and mail it as it is.
reading-answer-file = answer
reading-answer-count = { $count ->
    [0] You wrote on the whole
    [one] You wrote one remark
   *[other] You wrote { $count } remarks
}
reading-answer-unsaved = not saved yet
reading-answer-go = To your answer
