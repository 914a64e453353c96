### Settings.

settings-look = Language and appearance
settings-look-choose = Appearance
settings-look-system = As the system
settings-look-light = Light
settings-look-dark = Dark

settings-lock = Lock
settings-lock-what = When locked, your journal cannot be read, not even by someone who holds your device.
settings-lock-after = Lock after
settings-lock-idle = { $minutes ->
    [0] never
    [60] an hour
   *[other] { $minutes } minutes
}
settings-lock-now = Lock now
settings-lock-kept = From now on this device opens your journal by itself.
settings-lock-not-kept = The key was removed from this device. From now on you open with your passphrase.

settings-passphrase = Passphrase
settings-passphrase-what = Your passphrase opens your journal on any device, also without Besef.
settings-passphrase-open = Change your passphrase
settings-passphrase-change = Change
settings-passphrase-changed = Your passphrase was changed. Earlier backups still open with the former one.

settings-backup = Backups
settings-backup-what = Besef makes one on every day you write and keeps the last seven. They are encrypted; now and then put one in another place. Attachments are not in them: those are in attachments.db, beside your journal.
settings-backup-now = Make a backup now
settings-backup-busy = Making the backup…
settings-backup-made = The backup was made.
settings-backup-none = There are no backups yet. The first one comes when you save something.
# $reason: daily, migration, asked or restore
settings-backup-about = { $reason ->
    [daily] daily · { $size }
    [migration] before a new version of Besef · { $size }
    [restore] before another backup was put back · { $size }
   *[asked] at your request · { $size }
}
settings-backup-restore = Put back
settings-backup-folder = They are in
settings-restore-title = Put this backup back?
settings-restore-what = Your journal becomes as it was on { $moment }. What it is now is backed up first, so that you can always return.
settings-restore-passphrase = The passphrase of that time
settings-restore-passphrase-hint = This backup has another key than your journal now.
settings-restore = Put back
settings-restore-busy = Putting the backup back…
settings-restore-done = The backup was put back.

settings-templates = Templates
settings-templates-what = Texts to begin with. You save a new one on Today, from what stands in the field there.
settings-template-name = Name of { $name }
settings-template-remove = Remove { $name }
settings-template-removed = Template “{ $name }” removed.

settings-health = Check
settings-health-what = Looks whether all is well. Nothing is changed.
settings-health-look = Check now
settings-health-busy = Checking…
settings-health-mend = Mend what can be mended
settings-health-store-well = The journal's file is whole.
settings-health-store-wrong = The journal's file is damaged. Put a backup back; what can be read stays readable.
settings-health-store-mended = The journal's file was damaged and is mended.
settings-health-change-log-well = Every change can be traced.
settings-health-change-log-wrong = The change log does not fit your moments. Your moments are still there; undoing may be incomplete.
settings-health-change-log-mended = The change log did not fit and is mended.
settings-health-index-well = The search index fits your journal.
settings-health-index-wrong = The search index does not fit. Your moments are safe; only searching may miss something.
settings-health-index-mended = The search index did not fit and was made anew.
settings-health-backup-well = There is a recent backup.
settings-health-backup-wrong = There is no recent backup. Make one above.
settings-health-backup-mended = There was no recent backup; one has been made now.
settings-health-attachments-well = The attachments of your moments are here.
settings-health-attachments-wrong = Not all attachments of your moments are on this device. The moments themselves are. Backups hold no attachments: fetch attachments.db from the device that has them.
settings-health-attachments-mended = Attachments were missing; they are here again.
settings-health-moments = { $count ->
    [0] No moments yet.
    [one] One moment.
   *[other] { $count } moments.
}
settings-health-logs = What Besef did, without a word of your journal, is in

settings-about = About Besef
settings-about-what = Besef works without internet, without an account and without anyone looking on. Your journal is yours, also when you change jobs.
settings-about-version = Version
settings-about-folder = Folder of your journal
settings-about-kept = What is where
settings-about-journal-file = journal.db
settings-about-journal = your moments and every change, encrypted
settings-about-attachments-file = attachments.db
settings-about-attachments = your attachments, encrypted; not in the backups
settings-about-search-file = index.db
settings-about-search = the search index, encrypted; may be removed, is made anew
settings-about-key-file = key.passphrase.age
settings-about-key = the key, behind your passphrase
settings-about-backup-file = backups
settings-about-backup = encrypted backups
settings-about-preferences-file = preferences.json
settings-about-preferences = language, appearance and lock; readable, because needed before opening
settings-about-log-file = logs
settings-about-log = what Besef did: numbers and times, never text
settings-about-out = Your data without Besef
settings-about-out-how = With your passphrase the ordinary program age opens the file key.passphrase.age. It holds the key with which any SQLCipher 4 reads journal.db. On the command line, besef list --json gives everything as text.
settings-about-thanks = Letters, icons and words
settings-about-licences = Atkinson Hyperlegible Next (Braille Institute) and Literata (TypeTogether), and in PDFs Noto Emoji, Noto Sans Arabic and Noto Sans Hebrew (Google), all under the SIL Open Font License 1.1. Icons by Lucide, ISC licence. Parts of words from OpenTaal's word list, revised BSD licence; the full text comes along as NOTICE.md. PDFs are drawn by pdf.js (Mozilla) and made by Typst, both Apache Licence 2.0. Besef itself: MIT or Apache 2.0, as you choose.

## What belongs to depth: follow-ups, reminders, models, frameworks, prompts

settings-parts = Parts
settings-group-look = General
settings-group-writing = Writing
settings-group-later = Later
settings-group-safe = Keeping it safe
settings-group-besef = Besef

settings-follow-ups-weeks = { $count ->
    [one] after one week
   *[other] after { $count } weeks
}
settings-follow-ups-months = { $count ->
    [one] after one month
   *[other] after { $count } months
}
settings-follow-ups-count = How many
settings-follow-ups-unit = Weeks or months
settings-follow-ups-unit-w = weeks
settings-follow-ups-unit-m = months

settings-models-own = Your own
settings-models-come = These come along
settings-models-change = Change
settings-models-change-this = Change { $name }
settings-models-save = Save
settings-models-remove-this = Delete { $name }

settings-standards-example = name = "Our school"
    labels = ["care", "reading", "teaching together"]
settings-standards-drop = You can also drop the file here.
settings-standards-remove-this = Delete { $name }
settings-prompts-show-this = Show again: { $prompt }

settings-going-back = Finding and taking back
settings-going-back-what = What you deleted lies in the bin. All that you did can be undone, even days later.

settings-reminders = Reminders
settings-reminders-what = Besef reminds you of nothing unless you ask for it here. On a day you already wrote something, no notification comes.
settings-reminders-on = Remind me
settings-reminders-at = At
settings-reminders-days = On
settings-reminders-text = Show the prompt of the day in the notification
settings-reminders-text-hint = Never anything from your journal. When Besef is locked, the prompt is left out.
settings-reminders-refused = Your system does not let Besef show notifications. You can allow it in the settings of your device; here everything stays as it is.
settings-reminders-none = There are no notifications here. On a device where Besef is installed there can be.
settings-reminders-running = A notification comes only while Besef is open, in the background too.

settings-follow-ups = Looking again after a training
settings-follow-ups-what = After a training Besef asks later what you did with it. Choose here when; a training itself can have other days.
settings-follow-ups-add = Add
settings-follow-ups-remove = Remove { $when }
settings-follow-ups-none = Besef asks nothing after a training.
settings-follow-ups-usual = Back to two weeks, two months and half a year

settings-models = Reflection models
settings-models-what = Beside the models that come along you can make one of your own: a name and a few questions.
settings-models-add = New model
settings-models-name = Name
settings-models-prompt = Question { $number }
settings-models-prompt-add = Another question
settings-models-prompt-remove = Remove question { $number }
settings-models-prompt-up = Move question { $number } up
settings-models-prompt-down = Move question { $number } down
settings-models-removed = Model deleted. What you wrote with it stays, with its question.
settings-models-kept = Model saved.

settings-standards = Frameworks
settings-standards-what = A framework is a list of labels you can give to moments. A few come along; you can add one from a file.
settings-standards-labels = { $count ->
    [one] one label
   *[other] { $count } labels
}
settings-standards-add = Add a framework from a file
settings-standards-how = A text file (.toml) with a name and a list of labels:
settings-standards-added = Framework “{ $name }” added.
settings-standards-removed = Framework deleted. The labels you gave already stay with their moments.

settings-prompts = Prompts of the day
settings-prompts-what = A short question under the field on Today. The same one does not return within sixty days.
settings-prompts-hidden = These you no longer show
settings-prompts-hidden-none = You have hidden no prompts.
settings-prompts-show = Show again

## Questions of the look-back that are asked less

settings-quieted = Questions of the look-back
settings-quieted-what = What you wanted to see less of stays away for half a year.
settings-quieted-none = All questions may come up.
settings-quieted-until = stays away until { $day }
settings-quieted-back = Bring back
settings-quieted-back-this = Bring back: { $rule }
settings-quieted-rule-kind-fell-quiet = a kind of learning that fell silent
settings-quieted-rule-kind-absent = a kind of learning of which nothing is noted
settings-quieted-rule-full-month = a month with far more than the others
settings-quieted-rule-one-person-mostly = one person who is named most of the time
settings-quieted-rule-nobody-new = nobody new to learn from
settings-quieted-rule-only-inside = only people from inside the school
settings-quieted-rule-one-role = people who always played the same part
settings-quieted-rule-steps-open-long = steps that have been open for long
settings-quieted-rule-steps-dropped = steps you often let go
settings-quieted-rule-outcomes-unwritten = steps of which it is not noted what happened
settings-quieted-rule-intending-without-step = intentions without a next step
settings-quieted-rule-feedback-use-unknown = feedback of which the use is not noted
settings-quieted-rule-feedback-not-asked = feedback you did not ask for
settings-quieted-rule-feedback-not-received = feedback asked for, of which nothing is noted
settings-quieted-rule-trainings-unanswered = trainings you have not come back to
settings-quieted-rule-nothing-applied = trainings of which nothing is applied yet
settings-quieted-rule-hindrances-noted = what stood in the way of applying
settings-quieted-rule-goal-without-moments = a goal without moments
settings-quieted-rule-goal-date-passed = a goal whose day has passed
settings-quieted-rule-only-knowing = knowing much and doing little otherwise
settings-quieted-rule-sources-untried = many sources and nothing tried out
settings-quieted-rule-takeaways-rare = few moments with something to take along
settings-quieted-rule-highlights-in-common = what highlights have in common
settings-quieted-rule-mistakes-to-share = mistakes others could learn from
settings-quieted-rule-difficulties-alone = difficulties without asking for help
settings-quieted-rule-none-noticed = nothing noticed afterwards
settings-quieted-rule-none-planned = nothing planned beforehand
