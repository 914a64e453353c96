### What stands on pages to take along: sheets of conversations, a year of learning, hours.

paper-foot = Made with Besef on { $day }
paper-period = { $from } to { $to }

## A conversation

paper-conversation-development = Development conversation
paper-conversation-coaching = Conversation with my coach
paper-conversation-appraisal = Appraisal
paper-conversation-start-of-career = Conversation about my start
paper-conversation-own = Conversation
paper-conversation-leading = Development conversation
paper-conversation-team-meeting = Team meeting
paper-conversation-after-training = Conversation after a training
paper-with = With { $name }
paper-about = About { $period }

paper-section-former = What we agreed last time
paper-section-aim = What this conversation is for
paper-section-seen = What I saw going well
paper-section-moments = What I learned
paper-section-proud = What I am proud of
paper-section-stuck = Where I am stuck
paper-section-feedback = Feedback, and what I did with it
paper-section-trainings = Training, and what came of it
paper-section-needs = How I am doing
paper-section-support = Support that would help me
paper-section-goals = Goals
paper-section-questions = Questions
paper-section-notes = What was said
paper-section-agreements = Agreements
paper-seen-team = What the team has to share
paper-support-offered = Support I can give

paper-need-autonomy = Autonomy
paper-need-relatedness = Relatedness
paper-need-competence = Competence
paper-support-socio-emotional = Listening and encouraging
paper-support-network = Knowing whom to ask
paper-support-career = Thinking along about a career
paper-support-autonomy = Room to do it one’s own way

## A moment

paper-note = What I want to say about it:
paper-takeaway = What I take along
paper-takeaway-line = What I take along:
paper-step = Next step
paper-step-by = by { $day }
paper-step-outcome = What happened:
paper-people = With whom
paper-sources = From which source
paper-training = Training
paper-hours-of = { $hours } hours
paper-certificate = with a certificate
paper-interaction = with learning from one another
paper-cases = with practice on real cases
paper-training-plan = What I want to apply
paper-training-support = What I need for that
paper-training-partner = Who comes back to it
paper-looked-again = Looked back on { $day }
paper-not-looked-again = Not looked back on yet.
paper-applied = What I did with it:
paper-helped = What helped:
paper-hindered = What stood in the way:
paper-tell = Who would want to know:

## An agreement, a goal

paper-agreement = Agreement { $number }
paper-agreed-on = Agreed on { $day }
paper-what = What
paper-why = Why
paper-who = Who
paper-support-and-time = Support and time
paper-first-step = First step
paper-by = By
paper-evidence = How we will notice
paper-state = How it stands
paper-outcome = What came of it
paper-agreement-kept = done
paper-agreement-adapted = done differently
paper-agreement-let-go = let go

## A year

paper-year = My year of learning { $years }
paper-year-other = What I learned
paper-year-mix = Where it came from
paper-year-mix-picture = Bar chart of the moments in each month. In all: { $kinds }.
paper-year-mix-table = Moments by month and kind
paper-year-people = From whom
paper-year-people-table = Whom I learned from
paper-year-feedback = Feedback
paper-year-steps = From plan to practice
paper-year-steps-table = What I wanted to try, and what came of it
paper-year-trainings = From training to practice
paper-year-goals = Goals
paper-year-goals-table = What I worked on
paper-year-changed = What changed
paper-year-highlights = Highlights
paper-year-takeaways = What I took along from my look-backs
paper-month = Month
paper-total = Together
paper-name = Name
paper-moments = Moments
paper-first-time = First time
paper-new = in this period
paper-goal = Goal

## Hours

paper-hours = Overview of hours
paper-hours-table = What I learned, and how long it took
paper-on = Date
paper-activity = Activity
paper-hours-head = Hours
paper-kind = Kind
paper-participatory = Participatory
paper-reflection = Reflection
paper-yes = yes
paper-no = no
paper-not-told = not told

## An extract for someone to read

paper-extract = Learning moments
paper-extract-of = Learning moments of { $name }
paper-extract-for = For { $name }
paper-extract-until = With the request to delete this after { $day }
paper-extract-questions = What I would like to hear from you
paper-extract-moments = My learning moments
paper-extract-activities = What I did
paper-extract-tags = Labels
paper-extract-standards = From a framework
paper-extract-minutes = How long it took
paper-extract-minutes-of = { $minutes } minutes
paper-extract-marks = Marked
paper-extract-mistake = a mistake that taught me something
paper-extract-highlight = a highlight
paper-extract-files = Files
paper-extract-said-learner = Me:
paper-extract-said-coach = You:
