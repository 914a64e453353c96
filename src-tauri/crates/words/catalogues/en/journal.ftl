### The Journal: timeline, search, a moment opened and edited.

## Searching

journal-search = Search your journal
journal-search-clear = Empty the search field
journal-filters = Filters
journal-count = { $count ->
    [0] No moments
    [one] One moment
   *[other] { $count } moments
}
journal-sort-newest = Newest first
journal-sort-relevance = Best first
journal-sort-change = Order: { $order }. Change.

journal-filter-kind = Kind
journal-filter-person = Person
journal-filter-tag = Tag
journal-filter-period = Period
journal-filter-has = Has…
journal-filter-remove = { $what }, remove this filter
journal-filter-find-person = Find a name
journal-filter-find-tag = Find a tag
journal-filter-no-people = You have not noted any names yet.
journal-filter-no-tags = You have not noted any tags yet.
journal-filter-none-such = No name that sounds like this.
journal-period-from = From
journal-period-to = Up to and including
journal-period-this-month = This month
journal-period-this-year = This school year
journal-period-last-year = Last school year

journal-chip-with = with { $name }
journal-chip-tag = #{ $name }
journal-chip-source = source { $name }
journal-chip-training = training { $name }
journal-chip-standard = standard { $name }
journal-chip-goal = goal { $name }
journal-chip-phrase = “{ $words }”
journal-chip-like = like one moment
journal-chip-role = someone { $role }
journal-chip-feedback-asked = feedback asked for
journal-chip-feedback-received = feedback received
journal-chip-feedback-used = feedback used
journal-chip-feedback-open = feedback: not noted yet whether you used it
journal-chip-changed-any = something changed
journal-chip-changed-knowing = changed: what I know
journal-chip-changed-feeling = changed: how I feel
journal-chip-changed-doing = changed: what I do
journal-chip-changed-intending = changed: what I intend
journal-chip-not = not: { $what }
journal-chip-or = or
journal-chip-school-year = school year { $from }–{ $to }
journal-chip-between = { $from } – { $to }
journal-chip-since = since { $from }
journal-chip-until = up to { $to }

journal-has-step = has a next step
journal-has-takeaway = has an insight
journal-has-highlight = is a highlight
journal-has-mistake = is a mistake that taught you something
journal-has-reflection = has a reflection
journal-has-person = names a person
journal-has-source = has a source
journal-has-training = belongs to a training
journal-has-follow-up = has a follow-up
journal-has-goal = belongs to a goal
journal-has-feedback = has feedback
journal-has-changed = something changed
journal-has-attachment = has an attachment
journal-has-step-any = has a next step
journal-has-step-open = next step is open
journal-has-step-tried = next step was tried out
journal-has-step-dropped = next step was let go
journal-has-follow-up-any = has a follow-up
journal-has-follow-up-open = follow-up is open
journal-has-follow-up-applied = follow-up: applied
journal-has-follow-up-not = follow-up: not, or not yet

## Searching on: completing, kept searches, time

journal-chips = What you ask
journal-suggestions = Ways to go on
journal-asks-kind = formal, social, individual, resource
journal-asks-person = a name
journal-asks-tag = a tag
journal-asks-source = a title
journal-asks-training = a training
journal-asks-standard = a label from a framework
journal-asks-goal = a goal
journal-asks-since = from a day, month or year on
journal-asks-until = up to and including a day, month or year
journal-asks-in = school year, month, quarter, term, year
journal-asks-has = insight, step, highlight, mistake
journal-asks-step = open, tried, dropped
journal-asks-follow-up = open, applied, not
journal-asks-role = advice, feedback, example, together, introduction
journal-asks-feedback = asked, received, used, open
journal-asks-changed = knowing, feeling, doing, intending, something
journal-asks-activity = tried, practised, help, observed…
journal-asks-intention = planned, spontaneous, afterwards
journal-asks-like = what is like a moment

journal-searches-saved = Saved searches
journal-searches-recent = Last searched
journal-searches-forget = Forget all
journal-searches-ask = Ask also with
journal-search-forget = { $words }, forget this search
journal-search-remove = { $name }, remove this search
journal-search-save = Save search
journal-search-name = Name
journal-search-save-yes = Save
journal-search-kept = Saved as “{ $name }”. You find it again in the empty search field.
journal-search-let-go = Remove
journal-search-saved = Search “{ $name }” saved.
journal-search-removed = Search “{ $name }” removed.

journal-months = Moments over time
journal-months-of = { $period }: { $count }
journal-months-summary = { $count } moments, { $period }. Most in { $fullest }: { $most }.

journal-indexing = Getting search ready: { $done } of { $of }. What is ready stands here.

## Rows

journal-row-with = with { $names }
journal-row-more = { $names } and { $more } more
journal-row-minutes = { $minutes } min
journal-row-open-step = next step open
journal-row-mistake = mistake

## Rows that were found: why, and where

journal-row-part = { $asked } in { $seen }
journal-row-resembling = looks like { $seen }
journal-row-missing = without { $words }

journal-in-text = in the text:
journal-in-takeaway = in what I take away:
journal-in-step = in the next step:
journal-in-outcome = in what happened:
journal-in-knowing = in what I know:
journal-in-feeling = in how I feel:
journal-in-doing = in what I do:
journal-in-intending = in what I intend:
journal-in-answer = in the reflection:
journal-in-source = in the source:
journal-in-address = in the address of the source:
journal-in-author = in the author:
journal-in-training = in the training:
journal-in-provider = in who gave the training:
journal-in-plan = in what I want to apply:
journal-in-support = in what that needs:
journal-in-partner = in who comes back to it:
journal-in-applied = in what I applied:
journal-in-helped = in what helped:
journal-in-hindered = in what stood in the way:
journal-in-tell = in who would want to know:
journal-in-standard = among the labels from frameworks:
journal-in-person = among the names:
journal-in-tag = among the tags:
journal-in-attachment = in the name of an attachment:
journal-in-remark = in a remark of a reader:

## Nothing to show

journal-empty-title = This is where your journal will be
journal-empty-text = Every moment you note stands here under its day. You can read it later, add to it and find it again.
journal-empty-action = Note a first moment
journal-nearly = No moment has all these words. These have most of them.
journal-none-title = Nothing found
journal-none-words = No moment with “{ $words }”.
journal-none-asked = Searched for: { $asked }.
journal-none-like = No other moment is like this one. The more you note, the more there is to compare.
journal-none-instead = Did you mean { $words }?
journal-none-without = Without { $what }:
journal-none-action = Show everything
journal-choose = Choose a moment to read it here.

## A moment, opened

journal-moment = Moment
journal-close = Back to the list
journal-kept = Saved
journal-keeping = Saving…
journal-edit-text = Edit the text
journal-edit-done = Done
journal-kind-change = Kind: { $kind }. Choose another.
journal-day = Day

journal-field-kind = Kind
journal-field-on = Day
journal-field-text = Text
journal-field-takeaway = What I take away
journal-field-next-step = Next step
journal-field-people = With
journal-field-tags = Tag
journal-field-minutes = Minutes
journal-field-mistake = Mistake that taught you something
journal-field-highlight = Highlight
journal-field-visibility = Who may see it
journal-field-intention = Intention
journal-field-activities = What I did
journal-field-changed = What changed
journal-field-sources = Source
journal-field-training = Training
journal-field-follow-ups = Looking again
journal-field-standards = Framework
journal-field-goals = Goal
journal-field-reflection = Reflection
journal-field-attachments = Attachment
journal-field-threads = What others said
journal-field-deleted-at = Deleted

journal-hint-tags = Another tag

journal-name-remove = { $name }, remove
journal-deepen = Go deeper
journal-marks = Marks

journal-step-by = By
journal-step-state = How did it go?
journal-step-open = open
journal-step-tried = done
journal-step-adapted = done differently
journal-step-dropped = let go
journal-step-settled-tried = Done on { $day }
journal-step-settled-adapted = Done differently on { $day }
journal-step-settled-dropped = Let go on { $day }
journal-step-outcome = What happened

journal-role-gave-advice = gave advice
journal-role-gave-feedback = gave feedback
journal-role-role-model = was an example
journal-role-worked-with-me = worked with me
journal-role-introduced-me = introduced me
journal-feedback-asked = asked for
journal-feedback-used = used

journal-intention-planned = planned
journal-intention-in-the-moment = in the moment
journal-intention-noticed-afterwards = noticed afterwards

journal-activity-collaborated = worked together
journal-activity-asked-help = asked for help
journal-activity-asked-feedback = asked for feedback
journal-activity-observed = watched someone at work
journal-activity-tried-out = tried something out
journal-activity-practised = practised
journal-activity-consulted-source = consulted a source
journal-activity-reflected = thought it over
journal-activity-met-difficulty = ran into a difficulty
journal-activity-followed-training = followed a training

journal-visibility-private = only me
journal-visibility-shareable = may be shared

journal-value-none = empty
journal-value-yes = yes

## Hits in an opened moment, and others like it

journal-hits = Hits
journal-hits-count = { $count ->
    [one] 1 hit
   *[other] { $count } hits
}
journal-hits-at = { $at } of { $count } hits
journal-hits-many = There are { $count } hits; the first { $shown } are marked.
journal-hit-next = Next hit
journal-hit-previous = Previous hit
journal-more-like = More like this

## Earlier versions, deleting, forgetting

journal-versions = { $count ->
    [one] Earlier versions
   *[other] Earlier versions ({ $count })
}
journal-version-now = now
journal-verb-log = Noted
journal-verb-edit = Changed
journal-verb-delete = Deleted
journal-verb-undo = Undone
journal-verb-rename = Renamed
journal-verb-merge = Merged
journal-verb-restore = Put back
journal-verb-redo = Done again
journal-verb-forget = Forgotten
journal-verb-share = Shared

journal-delete = Delete
journal-deleted = Moment deleted.
journal-forget = Erase for good
journal-forget-title = Erase this moment for good?
journal-forget-text = Its text, all earlier versions and everything that goes with it disappear from this journal and from the search index. This cannot be undone. Backups you made earlier still hold the moment.
journal-forget-yes = Erase for good
journal-forgotten = Moment erased for good.
