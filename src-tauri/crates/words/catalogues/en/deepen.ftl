### Go deeper: what may be added to a moment, in small groups. All of it is offered, none of it asked for.


## What you take with you

deepen-takeaway = What you take with you
deepen-takeaway-hint = the insight, what changed
deepen-takeaway-line = What do I take with me?
deepen-changed-knowing = What I know or believe
deepen-changed-feeling = How I feel
deepen-changed-doing = What I do
deepen-changed-intending = What I intend
deepen-highlight = Highlight
deepen-mistake = Mistake that taught me something

## With whom

deepen-people = With whom
deepen-people-hint = who was there and what they did
deepen-person = Name or role
deepen-person-add = Someone else
deepen-person-remove = Remove
deepen-person-role = What did { $name } do?
deepen-feedback-asked = Did you ask for it?
deepen-feedback-used = Did you use it?
deepen-feedback-yes = yes
deepen-feedback-no = no

## From which source

deepen-sources = From which source
deepen-sources-hint = an article, a book, a video, a website
deepen-source-paste = Address, reference or title
deepen-source-paste-hint = Title, author and address are read from your text. Nothing is looked up on the internet.
deepen-source-title = Title
deepen-source-author = By whom
deepen-source-address = Address
deepen-source-medium = What is it?
deepen-source-medium-article = article
deepen-source-medium-book = book
deepen-source-medium-video = video
deepen-source-medium-podcast = podcast
deepen-source-medium-website = website
deepen-source-medium-platform = learning platform
deepen-source-change = { $title }, change
deepen-source-remove = Remove { $title }

## Training

deepen-training = Training
deepen-training-hint = a course, a study day, a degree
deepen-training-title = Title
deepen-training-provider = Who gave it?
deepen-training-hours = How many hours?
deepen-training-interaction = Did participants learn from each other too?
deepen-training-cases = Did you practise on cases, your own or real ones?
deepen-training-partner = Who will come back to it with you?
deepen-training-partner-hint = a colleague, coach or manager who asks one day how it goes
deepen-training-plan = What do you want to use?
deepen-training-plan-hint = one thing is enough
deepen-training-support = What do you need for that?
deepen-training-support-hint = time, material, someone to watch with you
deepen-training-certificate = With a certificate

## Reflection

deepen-reflection = Reflection
deepen-reflection-hint = looking back step by step
deepen-reflection-along = Along { $model }
deepen-reflection-model = Along which model?
deepen-reflection-own = your own
deepen-reflection-at = { $at } of { $of }
deepen-reflection-next = Next
deepen-reflection-back = Back
deepen-reflection-end = Done
deepen-reflection-earlier = Written before
deepen-reflection-earlier-along = Written along { $model }

## Next step

deepen-step = Next step
deepen-step-hint = something you want to try
deepen-step-what = What will you try?
deepen-step-week = in a week
deepen-step-month = in a month
deepen-step-outcome = What happened?

## Goals

deepen-goals = Goals
deepen-goals-hint = what this moment helps along
deepen-goal-find = Choose a goal or type a new one

## Labels

deepen-labels = Labels
deepen-labels-hint = a word of your own, or a label from a framework
deepen-tags = Tags of your own
deepen-standards = From a framework
deepen-standard-find = Find or type a label
deepen-standards-about = Labels to search by later. There is nothing to tick off: what you do not label is not what you cannot do.

## Circumstances

deepen-circumstances = Circumstances
deepen-circumstances-hint = how it went and how long it took
deepen-intention = Did you mean to learn?
deepen-activities = What were you doing?
deepen-minutes = How long did it take, in minutes?

## Who may see it

deepen-visibility = Who may see it
deepen-visibility-hint = only me, or to share as well
deepen-visibility-private = Only me
deepen-visibility-private-hint = This moment cannot end up in an extract.
deepen-visibility-shareable = May be shared
deepen-visibility-shareable-hint = You may put it in an extract later. Nothing leaves by itself.

## Attachments

deepen-attachments = Attachments
deepen-attachments-hint = a photo, a PDF, a recording

## Names

deepen-name-alike = Do you mean { $name }?
deepen-name-all = All moments with this

## Looking again at a training

deepen-follow-ups = Looking again later
deepen-follow-ups-none = Besef asks later what you did with it.
deepen-follow-up-day = Day to look again
deepen-follow-up-add = Another day
deepen-follow-up-after = { $unit ->
    [weeks] { $number ->
        [1] after a week
        [2] after two weeks
       *[other] after { $number } weeks
    }
   *[months] { $number ->
        [1] after a month
        [2] after two months
        [6] after half a year
       *[other] after { $number } months
    }
}
deepen-follow-up-asks = Applied?
deepen-follow-up-open = still open
deepen-follow-up-applied = applied
deepen-follow-up-partly = partly
deepen-follow-up-not-yet = not yet
deepen-follow-up-not = not
deepen-follow-up-let-go = let go
deepen-follow-up-let-go-do = Let go
deepen-follow-up-answered = answered on { $day }
deepen-follow-up-what = What did you do with it?
deepen-follow-up-helped = What helped?
deepen-follow-up-hindered = What stood in the way?
deepen-follow-up-tell = Who would want to know?

## Earlier versions

deepen-version-became = became
deepen-version-back = Put back: { $field }, from before { $when }
deepen-version-back-short = Put back
deepen-version-whole = Restore this version
deepen-version-whole-of = Restore the version of { $when }
deepen-version-first = This is how it began.
deepen-version-none = What you change in this moment will be listed here, with what was there before.
