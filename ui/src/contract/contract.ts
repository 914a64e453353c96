// Generated from the contract by `cargo xtask generate`; edits are lost.

/**
 * What a step touched.
 */
export type About = { 
/**
 * What it is.
 */
subject: Subject, 
/**
 * The beginning of its text, or its name, as it is now; empty when it is forgotten.
 */
title: string, 
/**
 * The fields that changed.
 */
fields: Array<Field>, 
/**
 * Whether it is there: not deleted, not forgotten.
 */
live: boolean, };

/**
 * What the learner was doing.
 */
export type Activity = "collaborated" | "asked_help" | "asked_feedback" | "observed" | "tried_out" | "practised" | "consulted_source" | "reflected" | "met_difficulty" | "followed_training";

/**
 * Keeps whoever a card is of.
 */
export type AddContact = { 
/**
 * The text in which the card stands.
 */
text: string, 
/**
 * What to call them; blank for what the card says.
 */
name: string, };

/**
 * A framework as a file.
 */
export type AddFramework = { 
/**
 * What stands in the file, in TOML.
 */
toml: string, };

/**
 * How long after a training to look again. Written `2w`, `2m`.
 */
export type After = string;

/**
 * Which agreement, and what to make of it.
 */
export type Agree = { 
/**
 * The conversation.
 */
conversation: NotedId, 
/**
 * Which of its agreements, from 0.
 */
agreement: number, 
/**
 * What to make of it.
 */
as: ChosenAs, };

/**
 * Something that was agreed.
 */
export type Agreement = { 
/**
 * What. Never blank.
 */
what: string, 
/**
 * Why.
 */
why?: string, 
/**
 * Who does it.
 */
who?: string, 
/**
 * The support and time it needs.
 */
support?: string, 
/**
 * The first step.
 */
first_step?: string, 
/**
 * By when.
 */
by?: Day, 
/**
 * By what it will show.
 */
evidence?: string, 
/**
 * What the learner made of it, to be reminded by.
 */
became?: Became, 
/**
 * How it stands; answered at the next conversation, or before.
 */
state: AgreementState, 
/**
 * What came of it.
 */
outcome?: string, };

/**
 * How an agreement stands.
 */
export type AgreementState = "open" | "kept" | "adapted" | "let_go";

/**
 * Names that may be meant for the same.
 */
export type Alike = { 
/**
 * The likeliest first.
 */
names: Array<NameTally>, };

/**
 * What was answered along one model.
 */
export type Along = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * Answers in the model's order.
 */
answers: Array<Answer>, };

/**
 * One answered prompt.
 */
export type Answer = { 
/**
 * Which step of the model, from 0.
 */
step: number, 
/**
 * What was written.
 */
text: string, 
/**
 * What was asked, where the model is the learner's own: it may change or go, the question stays with its answer.
 */
asked: string | null, };

/**
 * How the app looks.
 */
export type Appearance = "system" | "light" | "dark";

/**
 * A value to fill in, put into the reader's language by whoever writes it out.
 */
export type Arg = { "is": "number", "value": number } | { "is": "name", "value": string } | { "is": "kind", "value": Kind } | { "is": "role", "value": Role } | { "is": "month", "value": Day } | { "is": "day", "value": Day };

/**
 * One of the things of which a moment must meet at least one.
 */
export type Asked = { 
/**
 * Whether it must *not* be so.
 */
not: boolean, } & ({ "by": "word", 
/**
 * As typed.
 */
word: string, } | { "by": "phrase", 
/**
 * As typed.
 */
words: string, } | { "by": "kind", 
/**
 * The kind.
 */
kind: Kind, } | { "by": "person", 
/**
 * The name, or a word of it.
 */
name: string, 
/**
 * Whether the name is meant whole: *An* is then not *An Peeters*.
 */
whole: boolean, } | { "by": "tag", 
/**
 * The tag, or a word of it.
 */
name: string, 
/**
 * Whether the tag is meant whole.
 */
whole: boolean, } | { "by": "goal", 
/**
 * The goal, or a word of it.
 */
name: string, 
/**
 * Whether it is meant whole.
 */
whole: boolean, } | { "by": "named", 
/**
 * What the name is of; never a person or a tag, which have conditions of their own.
 */
sort: NameSort, 
/**
 * The name, or a word of it.
 */
name: string, 
/**
 * Whether it is meant whole.
 */
whole: boolean, } | { "by": "follow_up", 
/**
 * How.
 */
state: FollowUpFilter, } | { "by": "period", 
/**
 * The first day.
 */
from: Day | null, 
/**
 * The last day.
 */
to: Day | null, } | { "by": "has", 
/**
 * What.
 */
what: Has, } | { "by": "step", 
/**
 * How.
 */
state: StepFilter, } | { "by": "role", 
/**
 * The part.
 */
role: Role, } | { "by": "feedback", 
/**
 * How.
 */
state: FeedbackFilter, } | { "by": "changed", 
/**
 * What.
 */
what: ChangedFilter, } | { "by": "activity", 
/**
 * What.
 */
activity: Activity, } | { "by": "intention", 
/**
 * How.
 */
intention: Intention, } | { "by": "like", 
/**
 * The other moment, itself no answer.
 */
id: MomentId, });

/**
 * A file was added.
 */
export type Attached = { 
/**
 * The moment it was added to.
 */
saved: Saved, 
/**
 * What became of the place where it was made.
 */
place: MadeAt, };

/**
 * A file kept beside a moment, named by its content.
 */
export type Attachment = { 
/**
 * SHA-256 of the bytes, as 64 hex digits.
 */
digest: string, 
/**
 * The file's own name.
 */
name: string, 
/**
 * Its media type.
 */
media_type: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * A backup.
 */
export type Backup = { 
/**
 * The file's name.
 */
name: string, 
/**
 * When it was made.
 */
made_at: Timestamp, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Why it was made.
 */
reason: BackupReason, };

/**
 * Why a backup was made.
 */
export type BackupReason = "daily" | "migration" | "asked" | "restore";

/**
 * The backups there are, newest first.
 */
export type Backups = { 
/**
 * The folder they are in.
 */
folder: string, 
/**
 * Newest first.
 */
backups: Array<Backup>, };

/**
 * What saving several at once did.
 */
export type BatchSaved = { 
/**
 * In the order they were given.
 */
ids: Array<MomentId>, 
/**
 * What changed.
 */
changed: ChangeSet, };

/**
 * What something chosen or agreed lives on as.
 */
export type Became = { "as": "goal", 
/**
 * Which.
 */
id: NotedId, } | { "as": "step", 
/**
 * The moment.
 */
id: MomentId, };

/**
 * A file that is about to be sent.
 */
export type BeginAttachment = { 
/**
 * Its own name.
 */
name: string, 
/**
 * Its size in bytes; exactly so many have to be sent.
 */
bytes: number, };

/**
 * What lies in the bin, last deleted first.
 */
export type Bin = { 
/**
 * How many in all.
 */
total: number, 
/**
 * The stretch asked for.
 */
items: Array<Binned>, };

/**
 * Something in the bin.
 */
export type Binned = { 
/**
 * What it is.
 */
subject: Subject, 
/**
 * The beginning of its text, or its name.
 */
title: string, 
/**
 * When it was deleted.
 */
deleted_at: Timestamp, };

/**
 * Who said something about a moment.
 */
export type By = "learner" | "coach";

/**
 * One moment by id.
 */
export type ById = { 
/**
 * The moment.
 */
id: MomentId, };

/**
 * How people are called where others read.
 */
export type Called = "name" | "role" | "initials";

/**
 * What a reply brought.
 */
export type CameHome = { 
/**
 * The extract it answers.
 */
shared: NotedId, 
/**
 * Who answered, as the learner calls them.
 */
from: string, 
/**
 * How many remarks are new, or say something else than before.
 */
new: number, 
/**
 * How many were about moments that are not there any more; they were let go.
 */
homeless: number, 
/**
 * Whether this very reply was taken in before.
 */
before: boolean, 
/**
 * What changed, with the operation that undo can take back; nothing when nothing did.
 */
changed: ChangeSet | null, };

/**
 * Lets go of a file that is being sent.
 */
export type CancelAttachment = { 
/**
 * The file.
 */
upload: UploadId, };

/**
 * A card that is being looked at.
 */
export type CardSeen = { 
/**
 * What its owner calls themselves.
 */
name: string, 
/**
 * The card itself, as one line.
 */
card: string, 
/**
 * Four words to compare with theirs.
 */
check_words: Array<string>, 
/**
 * Whether it is the learner's own.
 */
own: boolean, 
/**
 * The contact who has these keys already.
 */
known: Note<Contact> | null, 
/**
 * A contact of the same name with other keys: to be replaced only when it is certain who sent this.
 */
namesake: Note<Contact> | null, };

/**
 * One field's change. Values are those of the field's JSON form; `null` means not filled in.
 */
export type Change = { 
/**
 * The field.
 */
field: Field, 
/**
 * Its value before.
 */
before: unknown, 
/**
 * Its value after.
 */
after: unknown, };

/**
 * A new passphrase in the place of the current one.
 */
export type ChangePassphrase = { 
/**
 * The current one.
 */
current: string, 
/**
 * The new one; at least eight characters.
 */
new: string, };

/**
 * What one saved operation touched: enough for a screen to know whether to ask again.
 */
export type ChangeSet = { 
/**
 * The change log's length after it.
 */
seq: number, 
/**
 * The operation, when it can be undone.
 */
operation: OperationId | null, 
/**
 * Which nouns changed.
 */
nouns: Array<Noun>, 
/**
 * Which moments; empty when too many to name.
 */
ids: Array<MomentId>, };

/**
 * What became different, each in a line of its own or not at all.
 */
export type Changed = { 
/**
 * What I know or believe.
 */
knowing: string | null, 
/**
 * How I feel.
 */
feeling: string | null, 
/**
 * What I do.
 */
doing: string | null, 
/**
 * What I intend.
 */
intending: string | null, };

/**
 * What has to have become different.
 */
export type ChangedFilter = "any" | "knowing" | "feeling" | "doing" | "intending";

/**
 * What became different: in how many moments.
 */
export type ChangedTally = { 
/**
 * Any of the four.
 */
any: number, 
/**
 * What I know or believe.
 */
knowing: number, 
/**
 * How I feel.
 */
feeling: number, 
/**
 * What I do.
 */
doing: number, 
/**
 * What I intend.
 */
intending: number, };

/**
 * What is looked at.
 */
export type Check = "store" | "change_log" | "index" | "backup" | "attachments";

/**
 * Something a question asks besides its words, to show and to take away.
 */
export type Chip = { 
/**
 * Of these at least one is to be met; nearly always there is one.
 */
any: Array<Asked>, 
/**
 * The text of the question without it.
 */
without: string, };

/**
 * The one thing chosen.
 */
export type ChooseOne = { 
/**
 * What to do.
 */
what: string, 
/**
 * By when.
 */
by?: Day, 
/**
 * What to make of it.
 */
as: ChosenAs, 
/**
 * For a next step: the moment it comes from. One that has a next step already keeps its own.
 */
moment?: MomentId, 
/**
 * The look-back it was chosen in.
 */
review?: NotedId, 
/**
 * The period looked back on.
 */
period: Period, };

/**
 * What choosing did.
 */
export type Chosen = { 
/**
 * What it lives on as.
 */
became: Became, 
/**
 * What changed, with the operation that undo can take back.
 */
changed: ChangeSet, };

/**
 * What to make of something chosen or agreed.
 */
export type ChosenAs = "goal" | "step";

/**
 * What was chosen or agreed, as it lives on.
 */
export type ChosenShown = { 
/**
 * The goal or the next step.
 */
became: Became, 
/**
 * The goal's name, or what to try.
 */
what: string, 
/**
 * By when.
 */
by: Day | null, 
/**
 * How it stands.
 */
stands: Stands, 
/**
 * What came of it.
 */
outcome: string | null, };

/**
 * Whether someone belongs to the learner's own school or organisation.
 */
export type Circle = "inside" | "outside";

/**
 * The six conditions of a learning climate.
 */
export type Climate = "leadership" | "autonomy" | "sharing" | "opportunities" | "support" | "space";

/**
 * Something a reader says about one moment.
 */
export type Comment = { 
/**
 * Its id, for life.
 */
id: NotedId, 
/**
 * The moment it is about.
 */
moment: MomentId, 
/**
 * What is said. Never blank.
 */
text: string, 
/**
 * What sort of remark it is.
 */
sort: RemarkSort, 
/**
 * What kind of support it gives.
 */
support?: SupportKind, };

/**
 * Someone who had a part in a moment. A bare string is a name without a role.
 */
export type Companion = { 
/**
 * An alias, first name or role, as the learner writes it.
 */
name: string, 
/**
 * The part they played.
 */
role: Role | null, 
/**
 * For feedback: whether it was asked for, and used.
 */
feedback: Feedback | null, };

/**
 * Asks how a question that is being typed may go on.
 */
export type Complete = { 
/**
 * What is typed.
 */
words: string, 
/**
 * Where typing goes on, in UTF-16 units.
 */
caret: number, };

/**
 * One way to go on.
 */
export type Completion = { 
/**
 * The piece it puts in the place of what is being typed: `soort:`, `met:"An Peeters"`.
 */
piece: string, 
/**
 * The whole text with that piece in it.
 */
words: string, 
/**
 * Where typing goes on in it, in UTF-16 units, as a text field counts.
 */
caret: number, 
/**
 * What the piece asks, once it is complete; nothing for the bare name of a field.
 */
asked: Asked | null, 
/**
 * How many moments carry the name, where it is one.
 */
moments: number | null, };

/**
 * Ways to go on.
 */
export type Completions = { 
/**
 * The likeliest first.
 */
completions: Array<Completion>, };

/**
 * A person as an address: a name of the learner's own choice, and two public keys.
 */
export type Contact = { 
/**
 * What the learner calls them. Never blank.
 */
name: string, 
/**
 * For whom to seal: an age recipient (`age1…`).
 */
sealing: string, 
/**
 * By whom something is signed: a minisign public key (`RW…`).
 */
signing: string, };

/**
 * A contact in a list.
 */
export type ContactRow = { 
/**
 * The contact.
 */
note: Note<Contact>, 
/**
 * Four words to compare with theirs; none when the keys cannot be made out.
 */
check_words: Array<string>, };

/**
 * All contacts.
 */
export type Contacts = { 
/**
 * By name.
 */
contacts: Array<ContactRow>, };

/**
 * Everything about a moment that a person can write or change. What is left out stays empty.
 */
export type Content = { 
/**
 * Where the learning came from.
 */
kind: Kind, 
/**
 * The day it happened, on the learner's own calendar.
 */
on: Day, 
/**
 * What happened, in the learner's words. Never blank.
 */
text: string, 
/**
 * *Wat neem ik mee?*
 */
takeaway: string | null, 
/**
 * *Wat probeer ik uit, tegen wanneer?*
 */
next_step: NextStep | null, 
/**
 * Whether it was planned, came up, or was noticed afterwards.
 */
intention: Intention | null, 
/**
 * What the learner was doing.
 */
activities: Array<Activity>, 
/**
 * What became different.
 */
changed: Changed, 
/**
 * Who had a part in it, each once.
 */
people: Array<Companion>, 
/**
 * What was read, seen or heard.
 */
sources: Array<Source>, 
/**
 * The training it belongs to.
 */
training: Training | null, 
/**
 * The times to look again at what was learned, the earliest first.
 */
follow_ups: Array<FollowUp>, 
/**
 * How long it took, in minutes.
 */
minutes: number | null, 
/**
 * The learner's own labels, each once.
 */
tags: Array<string>, 
/**
 * Optional labels from a framework. Never a tick list.
 */
standards: Array<string>, 
/**
 * Goals it belongs to.
 */
goals: Array<NotedId>, 
/**
 * A mistake that taught me something.
 */
mistake: boolean, 
/**
 * Worth finding again.
 */
highlight: boolean, 
/**
 * Private unless the learner says otherwise.
 */
visibility: Visibility, 
/**
 * A reflection along a chosen model.
 */
reflection: Reflection | null, 
/**
 * Files that go with it.
 */
attachments: Array<Attachment>, 
/**
 * What was said about it with those who read it.
 */
threads: Array<Thread>, };

/**
 * Everything about a conversation that a person can write, pick or tick. Each field is saved and taken back by itself.
 */
export type Conversation = { 
/**
 * What sort of conversation.
 */
kind: ConversationKind, 
/**
 * What it is called, where the kind does not say enough.
 */
name?: string, 
/**
 * With whom: a name or a role, as the learner writes it.
 */
with?: string, 
/**
 * When it is, or was.
 */
on?: Day, 
/**
 * The period it looks back on.
 */
period?: Period, 
/**
 * Moments picked as material, in the order to show them.
 */
picks: Array<Pick>, 
/**
 * What the learner is proud of.
 */
proud?: string, 
/**
 * Where the learner is stuck.
 */
stuck?: string, 
/**
 * What came of feedback, beside the moments picked for it.
 */
feedback?: string, 
/**
 * What came of trainings, beside the moments picked for it.
 */
trainings?: string, 
/**
 * How it stands with three needs.
 */
needs: Needs, 
/**
 * Support wished for; in a conversation the learner leads: support to offer.
 */
support: Support, 
/**
 * Goals to speak of.
 */
goals: Array<NotedId>, 
/**
 * Questions for the other.
 */
questions?: string, 
/**
 * What it is for. Asked of who leads.
 */
aim?: string, 
/**
 * What the leader saw going well, or what the team has to share.
 */
seen?: string, 
/**
 * What was said.
 */
notes?: string, 
/**
 * What was agreed.
 */
agreements: Array<Agreement>, 
/**
 * What of all this goes on the sheet.
 */
sheet: SheetChoices, };

/**
 * The conversation before another.
 */
export type ConversationBefore = { 
/**
 * Which.
 */
id: NotedId, 
/**
 * Its day.
 */
on: Day | null, 
/**
 * With whom.
 */
with: string | null, };

/**
 * What sort of conversation it is.
 */
export type ConversationKind = "development" | "coaching" | "appraisal" | "start_of_career" | "own" | "leading" | "team_meeting" | "after_training";

/**
 * Questions to put to the other.
 */
export type ConversationPrompts = { 
/**
 * The keys of their words, in the order to offer them.
 */
prompts: Array<string>, };

/**
 * All conversations.
 */
export type Conversations = { 
/**
 * Those to come, the soonest first; those without a day last.
 */
coming: Array<Note<Conversation>>, 
/**
 * Those that were, the latest first.
 */
past: Array<Note<Conversation>>, };

/**
 * A new vault.
 */
export type CreateVault = { 
/**
 * The passphrase that will open it; at least eight characters.
 */
passphrase: string, 
/**
 * Also keep a key in this device's key store.
 */
keep_on_device: boolean, };

/**
 * A calendar day as the learner lived it, without a time zone. Written `YYYY-MM-DD`.
 */
export type Day = string;

/**
 * One step of the journal's whole history, as a person recognises it.
 */
export type Done = { 
/**
 * The step.
 */
operation: Operation, 
/**
 * Whether it was taken back since.
 */
undone: boolean, 
/**
 * What it touched, a few at most.
 */
about: Array<About>, 
/**
 * How many it touched.
 */
count: number, };

/**
 * Asks what was done.
 */
export type DoneBefore = { 
/**
 * Before which step; left out: the latest.
 */
before: OperationId | null, 
/**
 * How many steps at most.
 */
most: number, };

/**
 * What was done, the latest first.
 */
export type DoneList = { 
/**
 * The steps.
 */
done: Array<Done>, 
/**
 * Whether the last undo can be done again.
 */
can_redo: boolean, };

/**
 * What is being written at one place, kept before it is saved.
 */
export type Draft = { 
/**
 * Which field of the app: `today`, or `moment/<id>/<field>`.
 */
place: string, 
/**
 * What stands there; blank clears it.
 */
text: string, };

/**
 * Asks for the draft at one place.
 */
export type DraftAt = { 
/**
 * Which field of the app.
 */
place: string, };

/**
 * Something whose date has come.
 */
export type Due = { 
/**
 * The moment it belongs to.
 */
id: MomentId, 
/**
 * The day of that moment.
 */
on: Day, 
/**
 * The day it is due.
 */
due: Day, 
/**
 * What is due.
 */
what: DueWhat, };

/**
 * Looking again at a training.
 */
export type DueFollowUp = { 
/**
 * Which of the moment's times to look again, from 0.
 */
at: number, 
/**
 * What the training is called; else the beginning of the moment's text.
 */
title: string, 
/**
 * What one planned to apply.
 */
plan: string | null, 
/**
 * As it stands.
 */
follow_up: FollowUp, };

/**
 * What is due.
 */
export type DueList = { 
/**
 * The oldest date first.
 */
due: Array<Due>, };

/**
 * What is due.
 */
export type DueWhat = { "step": NextStep } | { "follow_up": DueFollowUp };

/**
 * The period beside it.
 */
export type Earlier = { 
/**
 * The period.
 */
period: Period, 
/**
 * All of them.
 */
total: number, 
/**
 * How many of each kind; every kind is named.
 */
by_kind: { [key in Kind]?: number }, 
/**
 * Every month of the period, empty ones too, in order.
 */
by_month: Array<MonthMix>, 
/**
 * In how many anyone played which part; parts never played are left out.
 */
roles: { [key in Role]?: number }, 
/**
 * How many different people had a part.
 */
people_named: number, 
/**
 * Feedback.
 */
feedback: FeedbackTally, 
/**
 * How the next steps stand.
 */
next_steps: StepTally, 
/**
 * What became different.
 */
changed: ChangedTally, 
/**
 * What the learner was doing; what was never done is left out.
 */
activities: { [key in Activity]?: number }, 
/**
 * How they came about; those that do not say are left out.
 */
intentions: { [key in Intention]?: number }, 
/**
 * Highlights.
 */
highlights: number, 
/**
 * Mistakes that taught something.
 */
mistakes: number, 
/**
 * Those with a takeaway.
 */
takeaways: number, 
/**
 * Those with a reflection.
 */
reflections: number, };

/**
 * New values for some fields of a moment.
 */
export type EditMoment = { 
/**
 * The moment.
 */
id: MomentId, 
/**
 * The fields to change.
 */
set: Patch, };

/**
 * New values for some fields of something noted.
 */
export type EditNoted = { 
/**
 * Which one.
 */
id: NotedId, 
/**
 * The fields to change, under the names of its content.
 */
set: Record<string, unknown>, };

/**
 * Something happened that a screen may want to know.
 */
export type Event = { "event": "changed", "data": ChangeSet } | { "event": "locked" } | { "event": "preferences", "data": Preferences } | { "event": "remind", "data": PromptId | null } | { "event": "indexing", "data": Progress | null };

/**
 * A moment that bears witness to a goal.
 */
export type Evidence = { 
/**
 * The moment.
 */
id: MomentId, 
/**
 * Its day.
 */
on: Day, 
/**
 * The beginning of its text.
 */
text: string, };

/**
 * Whether the doctor may mend.
 */
export type Examine = { 
/**
 * Rebuild the index where it is broken.
 */
repair: boolean, };

/**
 * What a reader gets to see.
 */
export type Extract = { 
/**
 * The shape of this document: [`Extract::FORMAT`].
 */
format: number, 
/**
 * Which extract: the same for every copy of it, and in every reply to it.
 */
id: NotedId, 
/**
 * What whoever answers proves to have read it with: 32 hex digits nobody can guess.
 */
token: string, 
/**
 * Who shares, as they call themselves.
 */
from?: string, 
/**
 * Their contact card: for whom to seal the reply.
 */
card: string, 
/**
 * For whom it is meant.
 */
reader?: string, 
/**
 * The language of who shares, `nl` or `en`.
 */
language: string, 
/**
 * The day it was sealed.
 */
made_on: Day, 
/**
 * After this day it asks its reader to delete it. A request: nobody can enforce it.
 */
until?: Day, 
/**
 * A word beforehand.
 */
note?: string, 
/**
 * What the learner would like to hear.
 */
questions: Array<string>, 
/**
 * What of each moment was let through, beside its day, kind and text.
 */
fields: Array<SharedField>, 
/**
 * The moments, the earliest first.
 */
moments: Array<SharedMoment>, };

/**
 * How the answers to a question lie, over all of them and not only those shown. What nothing answers is left out.
 */
export type Facets = { 
/**
 * By kind, in the order of [`Kind::ALL`], counted as if no kind were asked for.
 */
kinds: Array<KindCount>, 
/**
 * The people most named among them, at most fifty; most first, then by name.
 */
people: Array<NameTally>, 
/**
 * The tags most used among them, in the same way.
 */
tags: Array<NameTally>, 
/**
 * By month, the earliest first, counted as if no period were asked for.
 */
months: Array<MonthCount>, };

/**
 * Something did not work. The sentence is `failure-<code>` in `words`, with underscores as hyphens.
 */
export type Failure = { 
/**
 * What it was.
 */
code: FailureCode, 
/**
 * What the sentence fills in: counts, names of fields, paths. Never journal text.
 */
params: { [key in string]: string }, };

/**
 * Every failure a face acts on or words differently.
 */
export type FailureCode = "vault_missing" | "vault_exists" | "locked" | "wrong_passphrase" | "passphrase_too_short" | "no_key_store" | "no_device_key" | "read_only" | "damaged" | "disk_full" | "busy" | "storage" | "blank_text" | "blank" | "too_long" | "too_many" | "file_too_large" | "file_missing" | "not_a_day" | "day_out_of_reach" | "unknown_kind" | "malformed" | "unknown_moment" | "unknown" | "unknown_search" | "nothing_to_undo" | "nothing_to_redo" | "undo_conflict" | "backup_unreadable" | "no_table" | "not_a_card" | "not_sealed" | "needs_passphrase" | "sealed_wrong_passphrase" | "not_for_you" | "sealed_damaged" | "sealed_too_large" | "sealed_strange" | "sealed_newer" | "forged" | "reply_elsewhere" | "nothing_picked" | "for_nobody" | "changed_since_seen" | "left_already" | "internal";

/**
 * What came of feedback. Unknown stays unknown.
 */
export type Feedback = { 
/**
 * Whether the learner asked for it.
 */
asked: boolean | null, 
/**
 * Whether the learner used it.
 */
used: boolean | null, };

/**
 * How feedback has to stand.
 */
export type FeedbackFilter = "asked" | "received" | "used" | "open";

/**
 * What came of feedback: in how many moments.
 */
export type FeedbackTally = { 
/**
 * The learner asked for it: it was marked so, or asking was what the learner did.
 */
asked: number, 
/**
 * There is some.
 */
received: number, 
/**
 * It was used.
 */
used: number, 
/**
 * There is some, and whether it was used is not noted.
 */
open: number, };

/**
 * The name of one field of a moment or of something noted, as it stands in files and the change log.
 */
export type Field = string;

/**
 * A narrowing of the journal. Conditions of different sorts all hold; within one list any may.
 */
export type Filter = { 
/**
 * Only these kinds; empty means all.
 */
kinds: Array<Kind>, 
/**
 * Only moments with one of these people (accents and case do not matter).
 */
people: Array<string>, 
/**
 * Only moments with one of these tags (accents and case do not matter).
 */
tags: Array<string>, 
/**
 * From this day on.
 */
from?: Day, 
/**
 * Up to and including this day.
 */
to?: Day, 
/**
 * Only moments whose next step stands like this.
 */
step?: StepFilter, 
/**
 * Only highlights.
 */
highlight: boolean, 
/**
 * Only mistakes that taught something.
 */
mistake: boolean, 
/**
 * Only moments in which someone played one of these parts; empty means all.
 */
roles: Array<Role>, 
/**
 * Only moments whose feedback stands like this.
 */
feedback?: FeedbackFilter, 
/**
 * Only moments after which this became different.
 */
changed?: ChangedFilter, 
/**
 * Only moments in which the learner did one of these; empty means all.
 */
activities: Array<Activity>, 
/**
 * Only moments that came about like this.
 */
intention?: Intention, 
/**
 * Only moments that belong to a training.
 */
training: boolean, };

/**
 * A question to the journal.
 */
export type Find = { 
/**
 * Words, `"exact phrases"`, conditions (`soort:sociaal met:An -toets`); the last word also finds words that
 * start with it. Blank: all that the filter lets through.
 */
words: string, 
/**
 * What to narrow to besides.
 */
filter: Filter, 
/**
 * What comes first. Without words always the newest.
 */
sort: Sort, 
/**
 * Which stretch of the answer.
 */
page: Page, 
/**
 * Whether to count how the answers lie.
 */
facets: boolean, };

/**
 * Words to look for in what others shared.
 */
export type FindReceived = { 
/**
 * All of them have to stand in a moment.
 */
words: string, };

/**
 * One check.
 */
export type Finding = { 
/**
 * What was looked at.
 */
check: Check, 
/**
 * How it is.
 */
state: FindingState, };

/**
 * How a check came out.
 */
export type FindingState = "well" | "wrong" | "mended";

/**
 * Gives a file that was sent whole to a moment.
 */
export type FinishAttachment = { 
/**
 * The file.
 */
upload: UploadId, 
/**
 * The moment.
 */
moment: MomentId, 
/**
 * Whether the place where a picture was made stays in it.
 */
keep_place: boolean, };

/**
 * One time to look again, and later its answer.
 */
export type FollowUp = { 
/**
 * The day to look again.
 */
due: Day, 
/**
 * How long after the training that is; nothing when the learner picked the day.
 */
after: After | null, 
/**
 * Open until it is answered.
 */
state: FollowUpState, 
/**
 * What was applied, or came of it.
 */
applied: string | null, 
/**
 * What helped.
 */
helped: string | null, 
/**
 * What stood in the way.
 */
hindered: string | null, 
/**
 * Whom to tell.
 */
tell: string | null, 
/**
 * The day it was answered.
 */
answered_on: Day | null, };

/**
 * How a time to look again has to stand.
 */
export type FollowUpFilter = "any" | "open" | "applied" | "not";

/**
 * How it stands with applying what was learned.
 */
export type FollowUpState = "open" | "applied" | "partly" | "not_yet" | "not" | "let_go";

/**
 * Which of the last questions to forget.
 */
export type ForgetSearches = { 
/**
 * Only this one; left out: all.
 */
words: string | null, };

/**
 * What a document becomes.
 */
export type Format = "pdf" | "docx" | "html" | "md" | "csv";

/**
 * Something agreed in an earlier conversation.
 */
export type FormerAgreement = { 
/**
 * The conversation it was agreed in.
 */
conversation: NotedId, 
/**
 * Its day.
 */
on: Day | null, 
/**
 * With whom.
 */
with: string | null, 
/**
 * Which of its agreements, from 0.
 */
index: number, 
/**
 * What was agreed.
 */
agreement: Agreement, 
/**
 * How the goal or the next step made of it stands; nothing where there is none.
 */
stands: Stands | null, 
/**
 * What came of that goal or next step.
 */
outcome: string | null, };

/**
 * An answer to [`Find`].
 */
export type Found = { 
/**
 * How many moments answer in all.
 */
total: number, 
/**
 * How long finding took, in microseconds, without crossing to the host.
 */
took_us: number, 
/**
 * The stretch asked for.
 */
hits: Array<Row>, 
/**
 * What was asked besides words.
 */
chips: Array<Chip>, 
/**
 * How the answers lie, when that was asked.
 */
facets: Facets | null, 
/**
 * Whether one answer can be better than another: without that the newest come first, whatever the sort.
 */
weighed: boolean, 
/**
 * Whether no moment holds all the words: these hold most of them.
 */
nearly: boolean, 
/**
 * What to ask instead; only when no moment holds all that was asked.
 */
instead: Instead | null, 
/**
 * How far the index is, while it is being made: until then not all moments answer.
 */
indexing: Progress | null, };

/**
 * Where words stand in extracts of others.
 */
export type FoundReceived = { 
/**
 * The moments in which all the words stand.
 */
hits: Array<ReceivedHit>, };

/**
 * A stretch of text that is, or is not, what was searched for.
 */
export type Fragment = { 
/**
 * The stretch, exactly as written.
 */
text: string, 
/**
 * Whether it was searched for.
 */
hit: boolean, };

/**
 * Labels that belong together, to put on moments where they help. Never a tick list.
 */
export type Framework = { 
/**
 * A word for those Besef brings along, a UUID for one of the learner's own.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether the learner added it.
 */
own: boolean, 
/**
 * Its labels, as they are kept in a moment.
 */
labels: Array<string>, };

/**
 * The frameworks to take labels from.
 */
export type Frameworks = { 
/**
 * Besef's, then the learner's own.
 */
frameworks: Array<Framework>, };

/**
 * Everything about a goal that a person can write or change.
 */
export type Goal = { 
/**
 * What it is called. Never blank.
 */
name: string, 
/**
 * Why it matters.
 */
why?: string, 
/**
 * The first step.
 */
first_step?: string, 
/**
 * By when.
 */
by?: Day, 
/**
 * The support wished.
 */
support: Support, 
/**
 * How it stands.
 */
state: GoalState, 
/**
 * What came of it.
 */
outcome?: string, 
/**
 * The day it was reached or let go.
 */
settled_on?: Day, };

/**
 * Asks for goals by a name that is being written.
 */
export type GoalNamed = { 
/**
 * What is written so far.
 */
name: string, };

/**
 * A goal in a list.
 */
export type GoalRow = { 
/**
 * The goal.
 */
goal: Note<Goal>, 
/**
 * How many moments name it.
 */
moments: number, 
/**
 * The day of the latest of them.
 */
latest: Day | null, };

/**
 * A goal, as far as a period tells of it.
 */
export type GoalSeen = { 
/**
 * The goal.
 */
id: NotedId, 
/**
 * What it is called.
 */
name: string, 
/**
 * How it stands now.
 */
state: GoalState, 
/**
 * The day it was written down.
 */
since: Day, 
/**
 * By when.
 */
by: Day | null, 
/**
 * Its first step.
 */
first_step: string | null, 
/**
 * How many moments of the period name it.
 */
moments: number, 
/**
 * The latest of them.
 */
latest: Evidence | null, };

/**
 * How a goal stands.
 */
export type GoalState = "open" | "reached" | "let_go";

/**
 * All goals.
 */
export type Goals = { 
/**
 * Open ones first, the earliest date first; then those reached or let go.
 */
goals: Array<GoalRow>, };

/**
 * Something a moment has or has not.
 */
export type Has = "step" | "takeaway" | "attachment" | "mistake" | "highlight" | "reflection" | "source" | "person" | "training" | "follow_up" | "goal" | "feedback" | "changed";

/**
 * What was looked at, and how it is.
 */
export type Health = { 
/**
 * Each finding.
 */
findings: Array<Finding>, 
/**
 * Live moments in the store.
 */
moments: number, 
/**
 * The folder of the log; it holds ids and durations, never journal text.
 */
logs: string, };

/**
 * The prompts that are not to be shown.
 */
export type HiddenPrompts = { 
/**
 * Their ids.
 */
hidden: Array<PromptId>, };

/**
 * Whether a prompt is to be shown.
 */
export type HidePrompt = { 
/**
 * The prompt.
 */
prompt: PromptId, 
/**
 * Whether it is never to be shown again.
 */
hidden: boolean, };

/**
 * All versions of a moment, newest first.
 */
export type History = { 
/**
 * Newest first.
 */
versions: Array<Version>, };

/**
 * What to ask instead when nothing was found.
 */
export type Instead = { 
/**
 * The same with the words and names that nothing answers to in a spelling that something does.
 */
words: string | null, 
/**
 * What is found when one thing asked is left out; only where something is.
 */
without: Array<Without>, };

/**
 * How intended the learning was.
 */
export type Intention = "planned" | "in_the_moment" | "noticed_afterwards";

/**
 * Whether this device may open the vault by itself.
 */
export type KeepOnDevice = { 
/**
 * True to keep a key in the device's key store, false to remove it.
 */
keep: boolean, };

/**
 * Where learning came from. Exactly one per moment.
 */
export type Kind = "formal" | "social" | "individual" | "resource";

/**
 * How many answers are of one kind.
 */
export type KindCount = { 
/**
 * The kind.
 */
kind: Kind, 
/**
 * How many moments.
 */
moments: number, };

/**
 * A source used before.
 */
export type KnownSource = { 
/**
 * The source.
 */
source: Source, 
/**
 * How many moments name it.
 */
moments: number, };

/**
 * The languages of the app.
 */
export type Language = "nl" | "en";

/**
 * What is written outside the vault: sealed, but for a card, which is for anyone.
 */
export type Leaving = { "extract": SealRequest } | { "reply": NotedId } | "card";

/**
 * Asks for a readable copy of a file.
 */
export type LendAttachment = { 
/**
 * Its digest.
 */
digest: string, 
/**
 * The name the copy is to have.
 */
name: string, };

/**
 * A readable copy, there until it is taken back or Besef locks.
 */
export type Lent = { 
/**
 * Where it lies.
 */
path: string, };

/**
 * How a word that was asked for is met by a word that stands there. In this order answers come.
 */
export type Likeness = "resembling" | "part" | "form" | "exact";

/**
 * Several new moments at once: all or none.
 */
export type LogBatch = { 
/**
 * In the order to log them.
 */
contents: Array<Content>, };

/**
 * A new moment.
 */
export type LogMoment = { 
/**
 * What was written. `kind`, `on` and `text` are required.
 */
content: Content, 
/**
 * The place of the draft that this moment was written in; cleared in the same save.
 */
draft: string | null, };

/**
 * A period looked back on.
 */
export type LookBack = { 
/**
 * The period.
 */
period: Period, 
/**
 * What kind of period it is; null for an own range.
 */
span: Span | null, 
/**
 * The period it is set beside; null where there is none. While the period still runs, only as much of the one before.
 */
earlier: Earlier | null, 
/**
 * Who had a part, most moments first.
 */
people: Array<PersonShare>, 
/**
 * The next steps, the latest moment first.
 */
steps: Array<StepSeen>, 
/**
 * The trainings followed, the latest first, each with what came of it.
 */
trainings: Array<Trained>, 
/**
 * The goals that were open in the period or that moments of it name.
 */
goals: Array<GoalSeen>, 
/**
 * What can be said in plain words, in the order to say it.
 */
sentences: Array<Sentence>, 
/**
 * Questions that the figures raise, in the order to ask them.
 */
observations: Array<Observation>, 
/**
 * All of them.
 */
total: number, 
/**
 * How many of each kind; every kind is named.
 */
by_kind: { [key in Kind]?: number }, 
/**
 * Every month of the period, empty ones too, in order.
 */
by_month: Array<MonthMix>, 
/**
 * In how many anyone played which part; parts never played are left out.
 */
roles: { [key in Role]?: number }, 
/**
 * How many different people had a part.
 */
people_named: number, 
/**
 * Feedback.
 */
feedback: FeedbackTally, 
/**
 * How the next steps stand.
 */
next_steps: StepTally, 
/**
 * What became different.
 */
changed: ChangedTally, 
/**
 * What the learner was doing; what was never done is left out.
 */
activities: { [key in Activity]?: number }, 
/**
 * How they came about; those that do not say are left out.
 */
intentions: { [key in Intention]?: number }, 
/**
 * Highlights.
 */
highlights: number, 
/**
 * Mistakes that taught something.
 */
mistakes: number, 
/**
 * Those with a takeaway.
 */
takeaways: number, 
/**
 * Those with a reflection.
 */
reflections: number, };

/**
 * Which period to look back on.
 */
export type LookBackOn = { 
/**
 * A named span, the one around today unless `around` says otherwise.
 */
span: Span, 
/**
 * A day within the span wanted, to go back to earlier ones.
 */
around?: Day, 
/**
 * An own range: its first day. Goes before `span`.
 */
from?: Day, 
/**
 * An own range: its last day; today when left out.
 */
to?: Day, };

/**
 * What became of the place where a picture was made, which cameras write into it.
 */
export type MadeAt = "removed" | "none" | "kept" | "unseen";

/**
 * What kind of source it was.
 */
export type Medium = "article" | "book" | "video" | "podcast" | "website" | "platform";

/**
 * Makes one goal of several.
 */
export type MergeGoals = { 
/**
 * Those that go.
 */
from: Array<NotedId>, 
/**
 * The one that stays.
 */
into: NotedId, };

/**
 * Names a model of reflection: a word for those Besef brings along, a UUID for one of the learner's own.
 */
export type ModelId = string;

/**
 * One step of a model.
 */
export type ModelStep = { 
/**
 * What it asks.
 */
prompt: Wording, 
/**
 * A little help.
 */
hint: Wording | null, };

/**
 * The models to reflect along.
 */
export type Models = { 
/**
 * Besef's, then the learner's own.
 */
models: Array<ReflectionModel>, 
/**
 * The learner's own as they are kept, to change them.
 */
own: Array<Note<OwnModel>>, };

/**
 * The unit of the journal.
 */
export type Moment = { 
/**
 * Its id, for life.
 */
id: MomentId, 
/**
 * When it was recorded.
 */
logged_at: Timestamp, 
/**
 * Minutes east of UTC on the device that recorded it.
 */
logged_offset: number, 
/**
 * When it was deleted; deleting can be undone.
 */
deleted_at: Timestamp | null, 
/**
 * Where the learning came from.
 */
kind: Kind, 
/**
 * The day it happened, on the learner's own calendar.
 */
on: Day, 
/**
 * What happened, in the learner's words. Never blank.
 */
text: string, 
/**
 * *Wat neem ik mee?*
 */
takeaway: string | null, 
/**
 * *Wat probeer ik uit, tegen wanneer?*
 */
next_step: NextStep | null, 
/**
 * Whether it was planned, came up, or was noticed afterwards.
 */
intention: Intention | null, 
/**
 * What the learner was doing.
 */
activities: Array<Activity>, 
/**
 * What became different.
 */
changed: Changed, 
/**
 * Who had a part in it, each once.
 */
people: Array<Companion>, 
/**
 * What was read, seen or heard.
 */
sources: Array<Source>, 
/**
 * The training it belongs to.
 */
training: Training | null, 
/**
 * The times to look again at what was learned, the earliest first.
 */
follow_ups: Array<FollowUp>, 
/**
 * How long it took, in minutes.
 */
minutes: number | null, 
/**
 * The learner's own labels, each once.
 */
tags: Array<string>, 
/**
 * Optional labels from a framework. Never a tick list.
 */
standards: Array<string>, 
/**
 * Goals it belongs to.
 */
goals: Array<NotedId>, 
/**
 * A mistake that taught me something.
 */
mistake: boolean, 
/**
 * Worth finding again.
 */
highlight: boolean, 
/**
 * Private unless the learner says otherwise.
 */
visibility: Visibility, 
/**
 * A reflection along a chosen model.
 */
reflection: Reflection | null, 
/**
 * Files that go with it.
 */
attachments: Array<Attachment>, 
/**
 * What was said about it with those who read it.
 */
threads: Array<Thread>, };

/**
 * A learning moment.
 */
export type MomentId = string;

/**
 * What a sheet can show of a moment, beside its day, kind and text.
 */
export type MomentPart = "takeaway" | "next_step" | "people" | "changed" | "reflection" | "sources" | "training" | "said" | "pictures";

/**
 * How many answers fall in one month.
 */
export type MonthCount = { 
/**
 * The first day of the month.
 */
month: Day, 
/**
 * How many moments.
 */
moments: number, };

/**
 * One month's mix of kinds.
 */
export type MonthMix = { 
/**
 * The first day of the month.
 */
month: Day, 
/**
 * How many of each kind; every kind is named.
 */
by_kind: { [key in Kind]?: number }, };

/**
 * One name.
 */
export type NameAt = { 
/**
 * What it is the name of.
 */
sort: NameSort, 
/**
 * The name.
 */
name: string, };

/**
 * What the learner calls themselves to others.
 */
export type NameMyself = { 
/**
 * The name; blank for none.
 */
name: string, };

/**
 * What a name is the name of.
 */
export type NameSort = "person" | "tag" | "source" | "training" | "standard";

/**
 * A name the learner has used before, for completing what is typed.
 */
export type NameTally = { 
/**
 * The name, as last written.
 */
name: string, 
/**
 * How many moments carry it.
 */
moments: number, };

/**
 * Names used before, most used first.
 */
export type Names = { 
/**
 * People.
 */
people: Array<NameTally>, 
/**
 * Tags.
 */
tags: Array<NameTally>, 
/**
 * Sources, as last written.
 */
sources: Array<KnownSource>, 
/**
 * Trainings.
 */
trainings: Array<NameTally>, 
/**
 * Labels from a framework.
 */
standards: Array<NameTally>, };

/**
 * How it stands with three needs, a line each or not at all.
 */
export type Needs = { 
/**
 * Room to do it one's own way.
 */
autonomy?: string, 
/**
 * Belonging.
 */
relatedness?: string, 
/**
 * Being able to.
 */
competence?: string, };

/**
 * Something to try, and later what came of it.
 */
export type NextStep = { 
/**
 * What to try.
 */
what: string, 
/**
 * The day to look at it again.
 */
by: Day | null, 
/**
 * Open until it is answered.
 */
state: StepState, 
/**
 * What happened.
 */
outcome: string | null, 
/**
 * The day it was answered.
 */
settled_on: Day | null, };

/**
 * Something noted, with its id.
 */
export type Note<T> = { 
/**
 * Its id, for life.
 */
id: NotedId, 
/**
 * What the learner wrote.
 */
content: T, 
/**
 * When it was first kept.
 */
made_at: Timestamp, 
/**
 * When it was deleted; deleting can be undone.
 */
deleted_at: Timestamp | null, };

/**
 * What one save of something noted did.
 */
export type NoteSaved<T> = { 
/**
 * As it now is.
 */
note: Note<T>, 
/**
 * What changed, with the operation that undo can take back.
 */
changed: ChangeSet, };

/**
 * Something noted beside moments: a goal, a template, a model or framework of the learner's own.
 */
export type NotedId = string;

/**
 * Nothing to say: the request or answer of commands that carry none. Written `{}`.
 */
export type Nothing = Record<symbol, never>;

/**
 * Something noticed, and where.
 */
export type NoticedIn = { 
/**
 * What sort of thing.
 */
sort: Sensitive, 
/**
 * The words themselves, as they stand there: hiding them hides exactly these.
 */
what: string, 
/**
 * The moments in which it stands; none when it stands in the note or the questions.
 */
moments: Array<MomentId>, };

/**
 * The nouns a change can touch.
 */
export type Noun = "moment" | "draft" | "goal" | "template" | "model" | "framework" | "prompt" | "conversation" | "review" | "person" | "quieted" | "contact" | "shared" | "received";

/**
 * A question that the figures raise, with why it is asked.
 */
export type Observation = { 
/**
 * The rule that asks it.
 */
rule: Rule, 
/**
 * The question, and the moments it is about.
 */
asks: Sentence, 
/**
 * Why it is asked: the rule in words, with its threshold filled in.
 */
why: Sentence, };

/**
 * Something with a history.
 */
export type OfSubject = { 
/**
 * Which.
 */
subject: Subject, };

/**
 * A look-back worth doing now.
 */
export type OfferedReview = { 
/**
 * How long a stretch.
 */
sort: ReviewSort, 
/**
 * The period to look back on.
 */
period: Period, 
/**
 * How many moments it has.
 */
moments: number, 
/**
 * The look-back on it that was begun and can be gone on with.
 */
under_way: NotedId | null, };

/**
 * One conversation or one look-back by id.
 */
export type OneNoted = { 
/**
 * Which.
 */
id: NotedId, };

/**
 * One conversation, with what belongs to it. Moments and goals that are gone are left out, also where the
 * conversation itself still names them.
 */
export type OpenConversation = { 
/**
 * The conversation.
 */
conversation: Note<Conversation>, 
/**
 * What was agreed before, the latest conversation first.
 */
former: Array<FormerAgreement>, 
/**
 * The moments picked, in the order of the picks.
 */
picked: Array<Moment>, 
/**
 * The goals to choose from: all open ones, and those chosen.
 */
goals: Array<Note<Goal>>, 
/**
 * The conversation before it, with the same person or of the same kind.
 */
before: ConversationBefore | null, 
/**
 * What its agreements live on as, in their order; nothing for one that lives on as nothing.
 */
agreed: Array<ChosenShown | null>, };

/**
 * A moment opened to read or edit.
 */
export type OpenMoment = { 
/**
 * The moment.
 */
moment: Moment, 
/**
 * How many versions there are, this one included.
 */
versions: number, 
/**
 * The places where the given question hits, whole and in order.
 */
marked: Array<Passage>, 
/**
 * The extracts that left with it, the latest first.
 */
shared: Array<SharedAs>, };

/**
 * An extract under review.
 */
export type OpenReceived = { 
/**
 * The extract, and what is said of it.
 */
note: Note<Received>, 
/**
 * The contact who shared it; nothing when their keys are not known.
 */
contact: Note<Contact> | null, 
/**
 * Four words to compare with theirs before they become a contact.
 */
check_words: Array<string>, 
/**
 * Whether its last day has passed: it asks to be deleted.
 */
past: boolean, };

/**
 * One look-back, opened.
 */
export type OpenReview = { 
/**
 * The look-back.
 */
review: Note<Review>, 
/**
 * The moments to walk through, the oldest first. Moments that are gone are left out, also where the look-back itself
 * still names them; those kept in it are all here.
 */
moments: Array<Moment>, 
/**
 * How many other moments the period has.
 */
passed_over: number, 
/**
 * The one thing chosen, as it stands now.
 */
chose: ChosenShown | null, };

/**
 * An extract in the making, or one that left.
 */
export type OpenShared = { 
/**
 * What was chosen.
 */
note: Note<Shared>, 
/**
 * The contact it is for.
 */
contact: Note<Contact> | null, 
/**
 * What leaves, to the letter: but for the token, which only what is sealed has.
 */
preview: Extract, 
/**
 * What was noticed in it and not let be.
 */
noticed: Array<NoticedIn>, 
/**
 * The files its moments have, let through or not.
 */
files: Array<SharableFile>, 
/**
 * Stands for exactly this preview: sealing asks for it.
 */
stamp: string, };

/**
 * Opened, perhaps with something to mention.
 */
export type Opened = { 
/**
 * How Besef stands now.
 */
status: Status, 
/**
 * Something that did not work but does not stand in the way, as a failure to be put into words.
 */
notice: Failure | null, };

/**
 * One step in the change log.
 */
export type Operation = { 
/**
 * Its place in this vault's log.
 */
id: OperationId, 
/**
 * What was done.
 */
verb: Verb, 
/**
 * When.
 */
at: Timestamp, };

/**
 * One step in a vault's change log: what *undo* takes back. Grows by one, only within one vault.
 */
export type OperationId = number;

/**
 * The learner's own card, to give to others.
 */
export type OwnCard = { 
/**
 * What they call themselves; may be empty.
 */
name: string, 
/**
 * The card as one line of text.
 */
card: string, 
/**
 * Four words to compare with whoever got it.
 */
check_words: Array<string>, 
/**
 * The line as a QR code: an SVG of modules in the colour of the text.
 */
qr_svg: string, };

/**
 * A framework of labels that the learner added.
 */
export type OwnFramework = { 
/**
 * What it is called. Never blank.
 */
name: string, 
/**
 * Its labels, each once.
 */
labels: Array<string>, };

/**
 * A model of reflection of the learner's own.
 */
export type OwnModel = { 
/**
 * What it is called. Never blank.
 */
name: string, 
/**
 * What each step asks. At least one, at most [`OwnModel::MOST_STEPS`].
 */
prompts: Array<string>, };

/**
 * A stretch of a longer list.
 */
export type Page = { 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to give at most.
 */
limit: number, };

/**
 * The part of the screen a sentence belongs to.
 */
export type Panel = "headline" | "mix" | "people" | "steps" | "feedback" | "trainings" | "goals" | "changed";

/**
 * The size of a page.
 */
export type Paper = "a4" | "letter";

/**
 * What stands in a place, with what was searched for marked.
 */
export type Passage = { 
/**
 * Where.
 */
place: Place, 
/**
 * The text, or the part of it around the hits.
 */
fragments: Array<Fragment>, };

/**
 * A passphrase of six words.
 */
export type Passphrase = { 
/**
 * Joined by hyphens.
 */
passphrase: string, };

/**
 * New values for some fields. What is not named stays as it is.
 */
export type Patch = Partial<Content>;

/**
 * The people of whom something is noted.
 */
export type PeopleKnown = { 
/**
 * In the order they were first noted.
 */
people: Array<Note<Person>>, };

/**
 * A stretch of days, both ends included. `from` is never after `to`.
 */
export type Period = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

/**
 * A person, as far as the learner noted more than a name.
 */
export type Person = { 
/**
 * The name, as moments have it. Never blank.
 */
name: string, 
/**
 * What they are to the learner: mentor, headmaster, colleague next door.
 */
function?: string, 
/**
 * Inside or outside the school.
 */
circle?: Circle, };

/**
 * How often one person had a part.
 */
export type PersonShare = { 
/**
 * The name.
 */
name: string, 
/**
 * How many moments.
 */
moments: number, 
/**
 * Whether no moment before the period names this person.
 */
new: boolean, 
/**
 * In how many of the moments they played which part; parts never played are left out.
 */
roles: { [key in Role]?: number }, 
/**
 * Inside or outside the school, where the learner noted it.
 */
circle: Circle | null, };

/**
 * A moment picked as material.
 */
export type Pick = { 
/**
 * The moment.
 */
moment: MomentId, 
/**
 * What it is picked for.
 */
part: PickedAs, 
/**
 * What the learner wants to say about it.
 */
note?: string, };

/**
 * What a moment is picked for.
 */
export type PickedAs = "moment" | "feedback" | "training";

/**
 * One place in a moment.
 */
export type Place = { 
/**
 * What stands there.
 */
field: TextField, 
/**
 * Which of several, from 0; 0 where there is only one.
 */
at: number, };

/**
 * The learner's choices.
 */
export type Preferences = { 
/**
 * The language of the app.
 */
language: Language, 
/**
 * Light, dark, or as the system says.
 */
appearance: Appearance, 
/**
 * Lock after so many idle minutes; 0 is never.
 */
lock_after_minutes: number, 
/**
 * How long after a training to look again at what came of it.
 */
follow_ups: Array<After>, 
/**
 * When to be reminded to write; nothing: never.
 */
reminder: Reminder | null, };

/**
 * How far along some long work is.
 */
export type Progress = { 
/**
 * How many are done.
 */
done: number, 
/**
 * Out of how many.
 */
of: number, };

/**
 * A question that may open one's eyes for a day's learning. An invitation, never a task.
 */
export type Prompt = { 
/**
 * Its id.
 */
id: PromptId, 
/**
 * What it looks at.
 */
about: PromptAbout, };

/**
 * What a prompt looks at.
 */
export type PromptAbout = { "kind": Kind } | { "climate": Climate };

/**
 * Names a prompt: the end of its key in the catalogues, `prompt-<id>`.
 */
export type PromptId = string;

/**
 * The prompt of the day.
 */
export type PromptOfDay = { 
/**
 * Nothing when there is none to show.
 */
prompt: Prompt | null, };

/**
 * Asks what helps to prepare a conversation.
 */
export type PromptsFor = { 
/**
 * What sort of conversation.
 */
kind: ConversationKind, };

/**
 * A question to ask less.
 */
export type QuietRule = { 
/**
 * The rule that asks it.
 */
rule: Rule, };

/**
 * A question of the look-back that is not to be asked for a while.
 */
export type Quieted = { 
/**
 * The rule that asks it.
 */
rule: string, 
/**
 * The first day it may be asked again.
 */
until: Day, };

/**
 * The questions that are not asked now.
 */
export type QuietedRules = { 
/**
 * In the order they were first quieted. Putting one in the bin lets it be asked again.
 */
quieted: Array<Note<Quieted>>, };

/**
 * Why a vault only opens for reading.
 */
export type ReadOnly = "newer_version" | "storage";

/**
 * Why a moment answers, for a word that does not stand in it as typed.
 */
export type Reason = { 
/**
 * The word that was asked for.
 */
asked: string, 
/**
 * The word that stands there.
 */
seen: string, 
/**
 * How the one is like the other.
 */
likeness: Likeness, };

/**
 * An extract and what its reader says of it.
 */
export type Received = { 
/**
 * What was shared.
 */
extract: Extract, 
/**
 * Its files, kept beside the reader's own.
 */
attachments: Array<Attachment>, 
/**
 * The contact whose signature it bears.
 */
contact?: NotedId, 
/**
 * What the reader says of single moments.
 */
comments: Array<Comment>, 
/**
 * What the reader thinks of the whole.
 */
overall?: string, 
/**
 * The day it was last sent back.
 */
sent_back?: Day, };

/**
 * A moment of an extract in which all the words stand.
 */
export type ReceivedHit = { 
/**
 * The extract.
 */
received: NotedId, 
/**
 * Whose.
 */
from: string | null, 
/**
 * The moment.
 */
moment: MomentId, 
/**
 * Its day.
 */
on: Day, 
/**
 * The beginning of its text.
 */
text: string, };

/**
 * An extract of someone else.
 */
export type ReceivedRow = { 
/**
 * The extract.
 */
id: NotedId, 
/**
 * Whose; nothing when they gave no name and are no contact.
 */
from: string | null, 
/**
 * Whether they are a contact.
 */
known: boolean, 
/**
 * The day it was sealed.
 */
made_on: Day, 
/**
 * How many moments.
 */
moments: number, 
/**
 * How many remarks its reader made.
 */
comments: number, 
/**
 * The day it was sent back.
 */
sent_back: Day | null, 
/**
 * The day it asks to be deleted after.
 */
until: Day | null, 
/**
 * Whether that day has passed.
 */
past: boolean, };

/**
 * A reflection: the chosen model and what was answered to each prompt.
 */
export type Reflection = { 
/**
 * The model followed.
 */
model: ModelId, 
/**
 * Answers in the model's order; a prompt left open is left out.
 */
answers: Array<Answer>, 
/**
 * What was answered along other models before, kept for whoever goes back to one.
 */
earlier: Array<Along>, };

/**
 * A way to reflect: a list of prompts, each to be answered or passed over.
 */
export type ReflectionModel = { 
/**
 * Its id.
 */
id: ModelId, 
/**
 * What it is called.
 */
name: Wording, 
/**
 * What it is about, in a line.
 */
about: Wording | null, 
/**
 * Whether the learner made it.
 */
own: boolean, 
/**
 * Its steps, in order.
 */
steps: Array<ModelStep>, };

/**
 * One thing said.
 */
export type Remark = { 
/**
 * Its id, given by who said it: the same remark is never taken in twice.
 */
id: NotedId, 
/**
 * Who said it.
 */
by: By, 
/**
 * The day it was said.
 */
on: Day, 
/**
 * What was said. Never blank.
 */
text: string, 
/**
 * What sort of remark it is.
 */
sort: RemarkSort, 
/**
 * What kind of support it gives, if its writer said so.
 */
support: SupportKind | null, 
/**
 * The extract it answers; nothing when the learner said it.
 */
about: NotedId | null, };

/**
 * What sort of remark.
 */
export type RemarkSort = "remark" | "question" | "compliment";

/**
 * A question that was asked.
 */
export type RememberSearch = { 
/**
 * The question as typed.
 */
words: string, };

/**
 * When to be reminded to write.
 */
export type Reminder = { 
/**
 * The time of day, in minutes after midnight.
 */
minute: number, 
/**
 * On which days of the week: 1 is Monday, 7 is Sunday.
 */
days: Array<number>, 
/**
 * Whether to show the prompt of the day; otherwise the reminder says nothing in particular.
 */
with_prompt: boolean, };

/**
 * Another name for one or more.
 */
export type Rename = { 
/**
 * What they are names of.
 */
sort: NameSort, 
/**
 * The names that go.
 */
from: Array<string>, 
/**
 * The name that comes.
 */
to: string, };

/**
 * What giving another name did.
 */
export type Renamed = { 
/**
 * How many moments followed.
 */
moments: number, 
/**
 * Whether other moments bore the name already: then the names are one now.
 */
merged: boolean, 
/**
 * What changed, with the operation that undo can take back.
 */
changed: ChangeSet, };

/**
 * Gives a contact other keys.
 */
export type ReplaceContact = { 
/**
 * The contact.
 */
id: NotedId, 
/**
 * The text in which the new card stands.
 */
text: string, };

/**
 * What a reader sends back.
 */
export type Reply = { 
/**
 * The shape of this document: [`Reply::FORMAT`].
 */
format: number, 
/**
 * Which reply. Sent again with more in it, it has another.
 */
id: NotedId, 
/**
 * The extract it answers.
 */
to: NotedId, 
/**
 * The token of that extract.
 */
token: string, 
/**
 * Who answers, as they call themselves.
 */
from?: string, 
/**
 * Their contact card, when they have one.
 */
card?: string, 
/**
 * The day it was sealed.
 */
made_on: Day, 
/**
 * What they think of the whole.
 */
overall?: string, 
/**
 * What they say of each moment.
 */
comments: Array<Comment>, };

/**
 * What a report is about.
 */
export type ReportOn = { "conversation": NotedId } | { "year": LookBackOn } | { "hours": LookBackOn };

/**
 * Which report, and as what.
 */
export type ReportRequest = { 
/**
 * What it is about.
 */
on: ReportOn, 
/**
 * What it becomes.
 */
format: Format, 
/**
 * The language of its headings; the app's when left out.
 */
language?: Language, 
/**
 * The size of its pages; what the conversation says, else A4.
 */
paper?: Paper, 
/**
 * How people are called; what the conversation says, else by their names.
 */
people?: Called, };

/**
 * Puts a backup back. The journal as it stands is backed up first.
 */
export type Restore = { 
/**
 * A name from [`Backups`], or the path of a backup file.
 */
backup: string, 
/**
 * The passphrase of the backup. May be left out when the open vault's key fits.
 */
passphrase: string | null, };

/**
 * What came back.
 */
export type Returned = { 
/**
 * Which reply.
 */
reply: NotedId, 
/**
 * The day it was taken in.
 */
on: Day, 
/**
 * Who answered, as they call themselves.
 */
from: string | null, 
/**
 * What they think of the whole.
 */
overall: string | null, 
/**
 * How many remarks it held.
 */
comments: number, };

/**
 * Everything a person writes and picks while walking through a period.
 */
export type Review = { 
/**
 * How long a stretch it is meant for.
 */
sort: ReviewSort, 
/**
 * The period walked through.
 */
period: Period, 
/**
 * The moments worth keeping in this look-back, in the order they were kept.
 */
kept: Array<MomentId>, 
/**
 * The last moment looked at, so that the walk can go on where it stopped.
 */
reached?: MomentId, 
/**
 * What is taken along from this period.
 */
takeaway?: string, 
/**
 * The one thing chosen.
 */
chose?: Became, 
/**
 * The day it was rounded off; until then it can be gone on with.
 */
finished_on?: Day, };

/**
 * A look-back in a list.
 */
export type ReviewRow = { 
/**
 * The look-back.
 */
review: Note<Review>, 
/**
 * How many of the moments kept in it are there.
 */
kept: number, };

/**
 * How long a stretch a review is meant for.
 */
export type ReviewSort = "week" | "term" | "year" | "own";

/**
 * All look-backs.
 */
export type Reviews = { 
/**
 * Worth doing now: never more than one of a sort.
 */
offered: Array<OfferedReview>, 
/**
 * Those kept, the latest period first. One that is not rounded off is among them unless it is offered.
 */
kept: Array<ReviewRow>, };

/**
 * The part a person played.
 */
export type Role = "gave_advice" | "gave_feedback" | "role_model" | "worked_with_me" | "introduced_me";

/**
 * A moment in a list.
 */
export type Row = { 
/**
 * The moment.
 */
id: MomentId, 
/**
 * The day it happened.
 */
on: Day, 
/**
 * Where the learning came from.
 */
kind: Kind, 
/**
 * Its text, or the part of it around the hits, at most about 240 characters.
 */
snippet: Array<Fragment>, 
/**
 * *Wat neem ik mee?*
 */
takeaway: string | null, 
/**
 * Names of people.
 */
people: Array<string>, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Minutes.
 */
minutes: number | null, 
/**
 * The next step.
 */
next_step: NextStep | null, 
/**
 * Worth finding again.
 */
highlight: boolean, 
/**
 * A mistake that taught something.
 */
mistake: boolean, 
/**
 * Where else than in its text there are hits.
 */
elsewhere: Array<Passage>, 
/**
 * Why it answers, for words that do not stand in it as typed.
 */
reasons: Array<Reason>, 
/**
 * The words it does not hold; only in an answer that is [nearly](Found::nearly) what was asked.
 */
missing: Array<string>, };

/**
 * A rule that looks for something worth asking. Never about how much is enough, nor about anybody else.
 */
export type Rule = "kind_fell_quiet" | "kind_absent" | "full_month" | "one_person_mostly" | "nobody_new" | "only_inside" | "one_role" | "steps_open_long" | "steps_dropped" | "outcomes_unwritten" | "intending_without_step" | "feedback_use_unknown" | "feedback_not_asked" | "feedback_not_received" | "trainings_unanswered" | "nothing_applied" | "hindrances_noted" | "goal_without_moments" | "goal_date_passed" | "only_knowing" | "sources_untried" | "takeaways_rare" | "highlights_in_common" | "mistakes_to_share" | "difficulties_alone" | "none_noticed" | "none_planned";

/**
 * Keeps a search under a name.
 */
export type SaveSearch = { 
/**
 * What the learner calls it.
 */
name: string, 
/**
 * The question as typed.
 */
words: string, 
/**
 * What comes first; left out: the question decides.
 */
sort: Sort | null, };

/**
 * What one save did.
 */
export type Saved = { 
/**
 * The moment as it now is, the first where undo changed several; gone after deleting or undoing its logging.
 */
moment: Moment | null, 
/**
 * What changed, with the operation that undo can take back.
 */
changed: ChangeSet, };

/**
 * A search kept under a name.
 */
export type SavedSearch = { 
/**
 * Its id.
 */
id: SearchId, 
/**
 * What the learner calls it.
 */
name: string, 
/**
 * The question as typed.
 */
words: string, 
/**
 * What comes first; nothing lets the question decide.
 */
sort: Sort | null, };

/**
 * What is to be sealed, and how.
 */
export type SealRequest = { 
/**
 * The extract.
 */
id: NotedId, 
/**
 * The stamp of the preview that was seen.
 */
stamp: string, 
/**
 * A passphrase to seal with; nothing seals for the contact it is for.
 */
passphrase?: string, 
/**
 * Whether it is to be a page that any browser opens. Takes a passphrase.
 */
as_page: boolean, };

/**
 * What left.
 */
export type Sealed = { 
/**
 * The day.
 */
on: Day, 
/**
 * For whom only.
 */
only_for: SealedFor, 
/**
 * The token a reply has to bear.
 */
token: string, 
/**
 * The signing key a reply has to be signed with; nothing when its reader has none.
 */
signing: string | null, 
/**
 * Which version of each moment left.
 */
versions: Array<SharedVersion>, };

/**
 * Who can open what left.
 */
export type SealedFor = "contact" | "passphrase";

/**
 * Names a saved search.
 */
export type SearchById = { 
/**
 * The search.
 */
id: SearchId, };

/**
 * A search kept under a name.
 */
export type SearchId = string;

/**
 * The searches there are.
 */
export type Searches = { 
/**
 * Those with a name, in the order they were saved.
 */
saved: Array<SavedSearch>, 
/**
 * The last ones asked, the latest first.
 */
recent: Array<string>, };

/**
 * A section of a sheet.
 */
export type Section = "former" | "aim" | "seen" | "moments" | "proud" | "stuck" | "feedback" | "trainings" | "needs" | "support" | "goals" | "questions" | "notes" | "agreements";

/**
 * A text in which a card stands: a line, a mail that quotes it, what a QR code said.
 */
export type SeeCard = { 
/**
 * The text.
 */
text: string, };

/**
 * What sort of thing was noticed.
 */
export type Sensitive = "full_name" | "mail" | "phone" | "health";

/**
 * Something to say, still without words: a key of the catalogue and what to fill in.
 */
export type Sentence = { 
/**
 * Where it belongs.
 */
panel: Panel, 
/**
 * The key in `words`. Its text may hold `<a>…</a>` around what opens moments, as often as `opens` is long.
 */
key: string, 
/**
 * What to fill in.
 */
args: { [key in string]: Arg }, 
/**
 * The moments behind each `<a>`, in order.
 */
opens: Array<Filter>, };

/**
 * A file that may be let through.
 */
export type SharableFile = { 
/**
 * The file.
 */
file: Attachment, 
/**
 * Whether it is let through.
 */
shared: boolean, };

/**
 * Everything a person chooses for an extract. Once sealed, what left stays as it was.
 */
export type Shared = { 
/**
 * What it is called, for the learner alone.
 */
name?: string, 
/**
 * The contact it is for.
 */
contact?: NotedId, 
/**
 * For whom it is, where that is no contact.
 */
reader?: string, 
/**
 * The moments picked.
 */
moments: Array<MomentId>, 
/**
 * What of each moment is let through.
 */
fields: Array<SharedField>, 
/**
 * The files let through, each by its digest.
 */
files: Array<string>, 
/**
 * How people are called.
 */
people: Called, 
/**
 * Words and names that are blotted out wherever they stand.
 */
hidden: Array<string>, 
/**
 * Words and names that were pointed out, and may stand.
 */
let_be: Array<string>, 
/**
 * A word beforehand.
 */
note?: string, 
/**
 * What the learner would like to hear.
 */
questions: Array<string>, 
/**
 * After this day the extract asks its reader to delete it.
 */
until?: Day, 
/**
 * What left. Nothing while it is being made.
 */
sealed?: Sealed, 
/**
 * What came back, the first first.
 */
returned: Array<Returned>, };

/**
 * One answer of a reflection under its question.
 */
export type SharedAnswer = { 
/**
 * What was asked.
 */
asked: string, 
/**
 * What was written.
 */
text: string, };

/**
 * An extract that holds a moment.
 */
export type SharedAs = { 
/**
 * The extract.
 */
id: NotedId, 
/**
 * For whom.
 */
with: string | null, 
/**
 * The day it left.
 */
on: Day, 
/**
 * The moment as it left, when it reads otherwise now.
 */
then: SharedMoment | null, };

/**
 * What may be let through of a moment, beside its day, kind and text.
 */
export type SharedField = "takeaway" | "next_step" | "said" | "people" | "activities" | "changed" | "reflection" | "sources" | "training" | "goals" | "tags" | "standards" | "minutes" | "marks";

/**
 * A file in the container.
 */
export type SharedFile = { 
/**
 * Its place in the container, without `media/`: its digest and the ending of its sort.
 */
entry: string, 
/**
 * SHA-256 of its bytes, as 64 hex digits.
 */
digest: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its media type.
 */
media_type: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * One moment as its reader sees it. What was not ticked is not there.
 */
export type SharedMoment = { 
/**
 * Which moment, so that what is said of it finds its place.
 */
id: MomentId, 
/**
 * Where the learning came from.
 */
kind: Kind, 
/**
 * The day.
 */
on: Day, 
/**
 * What happened.
 */
text: string, 
/**
 * What is taken along.
 */
takeaway?: string, 
/**
 * The next step.
 */
next_step?: NextStep, 
/**
 * Who had a part.
 */
people: Array<Companion>, 
/**
 * What the learner was doing.
 */
activities: Array<Activity>, 
/**
 * What became different.
 */
changed?: Changed, 
/**
 * The reflection: each answer under its question.
 */
reflection: Array<SharedAnswer>, 
/**
 * What was read, seen or heard.
 */
sources: Array<Source>, 
/**
 * The training.
 */
training?: Training, 
/**
 * What came of the training.
 */
follow_ups: Array<FollowUp>, 
/**
 * The names of its goals.
 */
goals: Array<string>, 
/**
 * The learner's own labels.
 */
tags: Array<string>, 
/**
 * Labels from frameworks.
 */
standards: Array<string>, 
/**
 * How long it took, in minutes.
 */
minutes?: number, 
/**
 * A mistake that taught something.
 */
mistake: boolean, 
/**
 * Marked as worth finding again.
 */
highlight: boolean, 
/**
 * Files that go with it.
 */
files: Array<SharedFile>, 
/**
 * What this reader and the learner said before.
 */
said: Array<Remark>, };

/**
 * An extract the learner made.
 */
export type SharedRow = { 
/**
 * The extract.
 */
id: NotedId, 
/**
 * What the learner calls it.
 */
name: string | null, 
/**
 * For whom; nothing while that is open.
 */
with: string | null, 
/**
 * How many moments.
 */
moments: number, 
/**
 * The day it left; nothing while it is being made.
 */
left_on: Day | null, 
/**
 * Who can open it.
 */
only_for: SealedFor | null, 
/**
 * After this day it asks its reader to delete it.
 */
until: Day | null, 
/**
 * How many replies came back.
 */
replies: number, 
/**
 * How many remarks they held in all.
 */
remarks: number, };

/**
 * A moment as it stood after a step.
 */
export type SharedVersion = { 
/**
 * The moment.
 */
moment: MomentId, 
/**
 * The last step that had changed it.
 */
after: OperationId, };

/**
 * Both sides of sharing.
 */
export type Sharing = { 
/**
 * What the learner shared, or is about to: the latest first.
 */
shared: Array<SharedRow>, 
/**
 * What others shared with the learner, the latest first.
 */
received: Array<ReceivedRow>, };

/**
 * What of a conversation goes on its sheet, and how.
 */
export type SheetChoices = { 
/**
 * The sections ticked. They stand in the order of [`Section::ALL`], and one that is empty is left out.
 */
sections: Array<Section>, 
/**
 * What of each moment is shown, beside its day, kind and text.
 */
parts: Array<MomentPart>, 
/**
 * How people are called.
 */
people: Called, 
/**
 * The size of the page.
 */
paper: Paper, };

/**
 * Asks for one moment, with the words that led to it.
 */
export type ShowMoment = { 
/**
 * The moment.
 */
id: MomentId, 
/**
 * What was searched for, to highlight it.
 */
words: string, };

/**
 * A name as a place of its own.
 */
export type ShownName = { 
/**
 * What it is the name of.
 */
sort: NameSort, 
/**
 * The name, as last written.
 */
name: string, 
/**
 * How many moments bear it.
 */
moments: number, 
/**
 * The day of the first of them.
 */
first: Day, 
/**
 * The day of the last.
 */
last: Day, 
/**
 * Names that may be meant for the same, the likeliest first.
 */
alike: Array<NameTally>, };

/**
 * What comes first.
 */
export type Sort = "newest" | "relevance";

/**
 * Something read, seen or heard.
 */
export type Source = { 
/**
 * Its title.
 */
title: string, 
/**
 * Where to find it again.
 */
address: string | null, 
/**
 * Who made it.
 */
author: string | null, 
/**
 * What kind of source it is.
 */
medium: Medium | null, };

/**
 * The periods a person picks by name.
 */
export type Span = "school-year" | "month" | "quarter" | "week" | "term" | "since-conversation" | "all";

/**
 * How what was chosen or agreed stands now.
 */
export type Stands = GoalState | StepState;

/**
 * How Besef stands right now. What a face asks first, and again after `locked` or `changed` events.
 */
export type Status = { 
/**
 * Whether there is a vault, and whether it is open.
 */
vault: VaultState, 
/**
 * Why nothing can be saved, when that is so.
 */
read_only: ReadOnly | null, 
/**
 * Ways to unlock this vault.
 */
ways: Ways, 
/**
 * Whether this is the sample journal.
 */
sample: boolean, 
/**
 * The day it is for the learner.
 */
today: Day, 
/**
 * The learner's choices.
 */
preferences: Preferences, 
/**
 * Whether the index is being made, and how far along it is.
 */
indexing: Progress | null, 
/**
 * Besef's version.
 */
version: string, 
/**
 * The folder of the vault.
 */
folder: string, };

/**
 * How a next step has to stand.
 */
export type StepFilter = "any" | "open" | "tried" | "dropped";

/**
 * A next step, and what came of it.
 */
export type StepSeen = { 
/**
 * The moment it belongs to.
 */
id: MomentId, 
/**
 * The day of that moment.
 */
on: Day, 
/**
 * What to try.
 */
what: string, 
/**
 * The day to look at it again.
 */
by: Day | null, 
/**
 * How it stands.
 */
state: StepState, 
/**
 * What happened.
 */
outcome: string | null, };

/**
 * How a next step stands.
 */
export type StepState = "open" | "tried" | "adapted" | "dropped";

/**
 * How the next steps of a period's moments stand.
 */
export type StepTally = { 
/**
 * Not answered yet.
 */
open: number, 
/**
 * Done as planned.
 */
tried: number, 
/**
 * Done in another way.
 */
adapted: number, 
/**
 * Let go.
 */
dropped: number, 
/**
 * The day of the oldest moment whose step is still open.
 */
oldest_open: Day | null, };

/**
 * Something with a history.
 */
export type Subject = { 
/**
 * What it is.
 */
noun: Noun, 
/**
 * Which one.
 */
id: SubjectId, };

/**
 * Anything with a history: a moment or something noted.
 */
export type SubjectId = string;

/**
 * Text to guess a kind from.
 */
export type SuggestKind = { 
/**
 * What is being written.
 */
text: string, };

/**
 * What the words point to, as far as they do. A suggestion is shown, never chosen silently.
 */
export type SuggestedKind = { 
/**
 * The kind.
 */
kind: Kind | null, 
/**
 * The language it is written in.
 */
language: Language | null, };

/**
 * The four kinds of support a learning leader gives, each in a line of its own or not at all.
 */
export type Support = { 
/**
 * Someone who listens and encourages.
 */
socio_emotional?: string, 
/**
 * Someone who knows whom to ask.
 */
network?: string, 
/**
 * Someone who helps one's career along.
 */
career?: string, 
/**
 * Room to do it one's own way.
 */
autonomy?: string, };

/**
 * The four kinds of support a learning leader gives.
 */
export type SupportKind = "socio_emotional" | "network" | "career" | "autonomy";

/**
 * Opens a sealed file that came in whole through the door for files.
 */
export type TakeIn = { 
/**
 * Its number.
 */
upload: UploadId, 
/**
 * The passphrase it opens with, if it opens with one.
 */
passphrase?: string, };

/**
 * A text of the learner's own to start a moment from.
 */
export type Template = { 
/**
 * What it is called. Never blank.
 */
name: string, 
/**
 * What it puts in the field.
 */
text: string, 
/**
 * The kind it is for.
 */
kind: Kind | null, };

/**
 * Texts of the learner's own to start from.
 */
export type Templates = { 
/**
 * In the order they were made.
 */
templates: Array<Note<Template>>, };

/**
 * What sort of text stands in a place.
 */
export type TextField = "text" | "takeaway" | "step" | "outcome" | "knowing" | "feeling" | "doing" | "intending" | "answer" | "source" | "address" | "author" | "training" | "provider" | "plan" | "support" | "partner" | "applied" | "helped" | "hindered" | "tell" | "standard" | "person" | "tag" | "attachment" | "remark";

/**
 * A word that stands in clearly more moments of a period than was to be expected.
 */
export type Theme = { 
/**
 * As it is mostly written.
 */
word: string, 
/**
 * How many moments of the period it finds, in whatever form.
 */
moments: number, 
/**
 * How many it finds before.
 */
earlier: number, };

/**
 * The words that mark a period.
 */
export type Themes = { 
/**
 * The surest first, at most eight.
 */
themes: Array<Theme>, 
/**
 * What they were set against: all days of the journal before the period. Nothing where too little was written
 * then to be set against, or while the index is being made.
 */
beside: Period | null, };

/**
 * What one reader and the learner said to each other about one moment.
 */
export type Thread = { 
/**
 * With whom, as the learner calls them.
 */
with: string, 
/**
 * The contact, when it is one. A name alone is someone who only had a browser.
 */
contact: NotedId | null, 
/**
 * What was said, in the order it was.
 */
remarks: Array<Remark>, 
/**
 * Whether the learner used it; unknown stays unknown.
 */
used: boolean | null, };

/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 */
export type Timestamp = number;

/**
 * Today at a glance.
 */
export type Today = { 
/**
 * The day it is.
 */
today: Day, 
/**
 * What stands in the field, from an earlier keystroke.
 */
draft: string, 
/**
 * The prompt of the day, if there is one to show.
 */
prompt: Prompt | null, 
/**
 * What is due, the oldest date first, at most three.
 */
due: Array<Due>, 
/**
 * How many are due in all.
 */
due_in_all: number, 
/**
 * Today's moments, last logged first.
 */
of_today: Array<Row>, 
/**
 * Yesterday's moments.
 */
of_yesterday: Array<Row>, 
/**
 * A year ago today, or within three days of it: one moment, the nearest.
 */
a_year_ago: Array<Row>, };

/**
 * What a file turned out to be.
 */
export type TookIn = { "was": "extract", 
/**
 * Under which it is kept.
 */
id: NotedId, 
/**
 * Whether it was here already, as it is.
 */
before: boolean, } | { "was": "reply" } & CameHome;

/**
 * What one step did that concerns more than a single moment.
 */
export type Touched = { 
/**
 * How many moments changed, or things came back or went.
 */
count: number, 
/**
 * What changed, with the operation that undo can take back.
 */
changed: ChangeSet, };

/**
 * A training followed, and what came of it.
 */
export type Trained = { 
/**
 * The moment it belongs to.
 */
id: MomentId, 
/**
 * The day of that moment.
 */
on: Day, 
/**
 * What it is called; else the beginning of the moment's text.
 */
title: string, 
/**
 * The times to look again, with their answers.
 */
follow_ups: Array<FollowUp>, };

/**
 * A training followed.
 */
export type Training = { 
/**
 * Its title.
 */
title: string | null, 
/**
 * Who gave it.
 */
provider: string | null, 
/**
 * How long it took, in hours.
 */
hours: number | null, 
/**
 * Whether there is a certificate.
 */
certificate: boolean, 
/**
 * Whether participants learned from one another.
 */
interaction: boolean | null, 
/**
 * Whether it was practised on cases.
 */
cases: boolean | null, 
/**
 * Who asks afterwards how it goes.
 */
partner: string | null, 
/**
 * What the learner plans to apply.
 */
plan: string | null, 
/**
 * What support that needs.
 */
support: string | null, };

/**
 * Takes an operation back.
 */
export type UndoOperation = { 
/**
 * Which one; left out: the last one that is not taken back yet.
 */
operation: OperationId | null, };

/**
 * Opens the vault with a passphrase.
 */
export type Unlock = { 
/**
 * The passphrase.
 */
passphrase: string, };

/**
 * A file that is being sent.
 */
export type Upload = { 
/**
 * Its number.
 */
upload: UploadId, };

/**
 * A file that is being taken in. Only means something to the journal that gave it, for as long as that is open.
 */
export type UploadId = number;

/**
 * Whether there is a vault, and whether it is open.
 */
export type VaultState = "missing" | "locked" | "open";

/**
 * What a person did. Each is one step that *undo* takes back, except forgetting, which is final.
 */
export type Verb = "log" | "edit" | "rename" | "merge" | "delete" | "restore" | "undo" | "redo" | "share" | "forget";

/**
 * A moment as it stood after one operation.
 */
export type Version = { 
/**
 * The operation that made it so.
 */
operation: Operation, 
/**
 * What that operation changed in this moment.
 */
changes: Array<Change>, 
/**
 * What the moment held from then on.
 */
content: Content, 
/**
 * Whether it was deleted then.
 */
deleted: boolean, };

/**
 * Who may see it once something is shared.
 */
export type Visibility = "private" | "shareable";

/**
 * Ways to unlock.
 */
export type Ways = { 
/**
 * With a passphrase.
 */
passphrase: boolean, 
/**
 * With this device's key store.
 */
device: boolean, };

/**
 * A question with one thing less.
 */
export type Without = { 
/**
 * What is left out.
 */
dropped: Array<Asked>, 
/**
 * The question without it.
 */
words: string, 
/**
 * How many moments answer then.
 */
total: number, };

/**
 * What is said somewhere: in words of Besef's own, or in the learner's.
 */
export type Wording = { "key": string } | { "text": string };

export interface Commands {
  /** How Besef stands. */
  status: { request: Nothing; answer: Status };
  /** Makes a vault and opens it. */
  create_vault: { request: CreateVault; answer: Opened };
  /** Opens the vault with a passphrase. */
  unlock: { request: Unlock; answer: Opened };
  /** Opens the vault with this device's key store. */
  unlock_with_device: { request: Nothing; answer: Opened };
  /** Locks the vault. */
  lock: { request: Nothing; answer: Status };
  /** Changes the passphrase. */
  change_passphrase: { request: ChangePassphrase; answer: Nothing };
  /** Lets this device open the vault by itself, or no longer. */
  keep_on_device: { request: KeepOnDevice; answer: Status };
  /** Says that someone is there, so that the idle lock waits. */
  stay_awake: { request: Nothing; answer: Nothing };
  /** Opens the sample journal, in a vault of its own. */
  open_sample: { request: Nothing; answer: Status };
  /** Leaves the sample journal. */
  close_sample: { request: Nothing; answer: Status };
  /** Keeps the learner's choices. */
  set_preferences: { request: Preferences; answer: Preferences };
  /** The backups there are. */
  backups: { request: Nothing; answer: Backups };
  /** Makes a backup now. */
  back_up: { request: Nothing; answer: Backup };
  /** Puts a backup back. */
  restore: { request: Restore; answer: Opened };
  /** Looks whether all is well, and mends what can be mended. */
  examine: { request: Examine; answer: Health };
  /** What the Today screen shows. */
  today: { request: Nothing; answer: Today };
  /** Logs a moment. */
  log_moment: { request: LogMoment; answer: Saved };
  /** Logs several moments, all or none. */
  log_batch: { request: LogBatch; answer: BatchSaved };
  /** Changes fields of a moment. */
  edit_moment: { request: EditMoment; answer: Saved };
  /** Deletes a moment; it can come back. */
  delete_moment: { request: ById; answer: Saved };
  /** Takes an operation back. */
  undo: { request: UndoOperation; answer: Saved };
  /** One moment, opened. */
  show_moment: { request: ShowMoment; answer: OpenMoment };
  /** All versions of a moment. */
  history: { request: ById; answer: History };
  /** The kind that words point to. */
  suggest_kind: { request: SuggestKind; answer: SuggestedKind };
  /** Names used before. */
  names: { request: Nothing; answer: Names };
  /** Keeps what is being written. */
  save_draft: { request: Draft; answer: Nothing };
  /** What was being written. */
  draft: { request: DraftAt; answer: Draft };
  /** Finds moments, or lists them. */
  find: { request: Find; answer: Found };
  /** Ways to go on with a question that is being typed. */
  complete: { request: Complete; answer: Completions };
  /** The searches that were saved, and the last ones asked. */
  searches: { request: Nothing; answer: Searches };
  /** Keeps a search under a name. */
  save_search: { request: SaveSearch; answer: Searches };
  /** Lets a saved search go. */
  remove_search: { request: SearchById; answer: Searches };
  /** Keeps a question as the latest asked. */
  remember_search: { request: RememberSearch; answer: Searches };
  /** Forgets one of the last questions, or all. */
  forget_searches: { request: ForgetSearches; answer: Searches };
  /** All goals. */
  goals: { request: Nothing; answer: Goals };
  /** Keeps a new goal. */
  add_goal: { request: Goal; answer: NoteSaved<Goal> };
  /** Changes fields of a goal. */
  edit_goal: { request: EditNoted; answer: NoteSaved<Goal> };
  /** Goals that may be meant by the name that is being written. */
  goals_alike: { request: GoalNamed; answer: Goals };
  /** Makes one goal of several. */
  merge_goals: { request: MergeGoals; answer: Touched };
  /** Texts to start from. */
  templates: { request: Nothing; answer: Templates };
  /** Keeps a new text to start from. */
  add_template: { request: Template; answer: NoteSaved<Template> };
  /** Changes a text to start from. */
  edit_template: { request: EditNoted; answer: NoteSaved<Template> };
  /** The models to reflect along. */
  reflection_models: { request: Nothing; answer: Models };
  /** Keeps a new model of reflection. */
  add_model: { request: OwnModel; answer: NoteSaved<OwnModel> };
  /** Changes a model of the learner's own. */
  edit_model: { request: EditNoted; answer: NoteSaved<OwnModel> };
  /** The frameworks to take labels from. */
  frameworks: { request: Nothing; answer: Frameworks };
  /** Adds a framework from a file. */
  add_framework: { request: AddFramework; answer: NoteSaved<OwnFramework> };
  /** Puts something noted in the bin. */
  delete_noted: { request: OfSubject; answer: Touched };
  /** A name and what is known of it. */
  show_name: { request: NameAt; answer: ShownName };
  /** Names that may be meant by what is written. */
  alike: { request: NameAt; answer: Alike };
  /** Gives names another; the moments follow. */
  rename: { request: Rename; answer: Renamed };
  /** Everything whose date has come or will come. */
  due: { request: Nothing; answer: DueList };
  /** Another prompt in the place of today's. */
  skip_prompt: { request: Nothing; answer: PromptOfDay };
  /** Never shows a prompt again, or does. */
  hide_prompt: { request: HidePrompt; answer: PromptOfDay };
  /** The prompts that are not to be shown. */
  hidden_prompts: { request: Nothing; answer: HiddenPrompts };
  /** What was done. */
  done: { request: DoneBefore; answer: DoneList };
  /** Does again what was taken back last. */
  redo: { request: Nothing; answer: Touched };
  /** What lies in the bin. */
  bin: { request: Page; answer: Bin };
  /** Takes something out of the bin. */
  take_out: { request: OfSubject; answer: Touched };
  /** Removes something for good, from every place, whether it lies in the bin or not. */
  forget: { request: OfSubject; answer: Touched };
  /** Removes everything in the bin for good. */
  empty_bin: { request: Nothing; answer: Touched };
  /** Starts to take in a file; its bytes come through the door `send`. */
  begin_attachment: { request: BeginAttachment; answer: Upload };
  /** Gives a file that came in whole to a moment. */
  finish_attachment: { request: FinishAttachment; answer: Attached };
  /** Lets go of what came in of a file. */
  cancel_attachment: { request: CancelAttachment; answer: Nothing };
  /** Writes a readable copy of a file for another program. */
  lend_attachment: { request: LendAttachment; answer: Lent };
  /** Takes back every copy that was lent. */
  take_back_lent: { request: Nothing; answer: Nothing };
  /** Looks back over a period. */
  look_back: { request: LookBackOn; answer: LookBack };
  /** The words that mark a period. */
  themes: { request: LookBackOn; answer: Themes };
  /** Asks a question of the look-back no more for half a year. */
  quiet_rule: { request: QuietRule; answer: NoteSaved<Quieted> };
  /** The questions of the look-back that are not asked now. */
  quieted: { request: Nothing; answer: QuietedRules };
  /** Makes a goal or a next step of the one thing chosen. */
  choose_one: { request: ChooseOne; answer: Chosen };
  /** All look-backs, kept and offered. */
  reviews: { request: Nothing; answer: Reviews };
  /** One look-back, opened: its moments to walk through. */
  review: { request: OneNoted; answer: OpenReview };
  /** Keeps a new look-back. */
  add_review: { request: Review; answer: NoteSaved<Review> };
  /** Changes fields of a look-back. */
  edit_review: { request: EditNoted; answer: NoteSaved<Review> };
  /** All conversations about learning. */
  conversations: { request: Nothing; answer: Conversations };
  /** One conversation, opened, with what was agreed before. */
  conversation: { request: OneNoted; answer: OpenConversation };
  /** Keeps a new conversation. */
  add_conversation: { request: Conversation; answer: NoteSaved<Conversation> };
  /** Changes fields of a conversation. */
  edit_conversation: { request: EditNoted; answer: NoteSaved<Conversation> };
  /** Makes a goal or a next step of something agreed. */
  agree: { request: Agree; answer: NoteSaved<Conversation> };
  /** Questions that help to prepare a conversation. */
  conversation_prompts: { request: PromptsFor; answer: ConversationPrompts };
  /** The people of whom something is noted. */
  people_known: { request: Nothing; answer: PeopleKnown };
  /** The learner's own contact card. */
  own_card: { request: Nothing; answer: OwnCard };
  /** Keeps what the learner calls themselves to others. */
  name_myself: { request: NameMyself; answer: OwnCard };
  /** All contacts. */
  contacts: { request: Nothing; answer: Contacts };
  /** Reads a card that someone sent; nothing is kept. */
  see_card: { request: SeeCard; answer: CardSeen };
  /** Keeps whoever a card is of. */
  add_contact: { request: AddContact; answer: NoteSaved<Contact> };
  /** Changes what a contact is called. */
  edit_contact: { request: EditNoted; answer: NoteSaved<Contact> };
  /** Gives a contact the keys of another card. */
  replace_contact: { request: ReplaceContact; answer: NoteSaved<Contact> };
  /** What was shared with whom, and what others shared. */
  sharing: { request: Nothing; answer: Sharing };
  /** Starts an extract. */
  add_shared: { request: Shared; answer: NoteSaved<Shared> };
  /** Changes what an extract in the making holds. */
  edit_shared: { request: EditNoted; answer: NoteSaved<Shared> };
  /** An extract as it would leave now, or as it left. */
  shared: { request: OneNoted; answer: OpenShared };
  /** A passphrase of six words. */
  suggest_passphrase: { request: Nothing; answer: Passphrase };
  /** Opens a sealed file that came in whole through the door `send`. */
  take_in: { request: TakeIn; answer: TookIn };
  /** An extract of someone else, and what is said of it so far. */
  received: { request: OneNoted; answer: OpenReceived };
  /** Changes what is said of an extract of someone else. */
  edit_received: { request: EditNoted; answer: NoteSaved<Received> };
  /** Looks for words in what others shared. */
  find_received: { request: FindReceived; answer: FoundReceived };
  /** Notes something of a person: what they are, inside or outside the school. */
  note_person: { request: Person; answer: NoteSaved<Person> };
}

/** The words of the query language as Besef writes them: names of fields, and of values as `field.value`. */
export const QUERY_WORDS = {
  nl: {
    'kind': 'soort',
    'person': 'met',
    'tag': 'label',
    'source': 'bron',
    'training': 'opleiding',
    'standard': 'standaard',
    'goal': 'doel',
    'since': 'sinds',
    'until': 'tot',
    'in': 'in',
    'has': 'heeft',
    'step': 'stap',
    'follow_up': 'opvolging',
    'role': 'rol',
    'feedback': 'feedback',
    'changed': 'veranderd',
    'activity': 'activiteit',
    'intention': 'aanleiding',
    'like': 'zoals',
    'kind.formal': 'formeel',
    'kind.social': 'sociaal',
    'kind.individual': 'individueel',
    'kind.resource': 'bron',
    'has.step': 'stap',
    'has.takeaway': 'inzicht',
    'has.highlight': 'hoogtepunt',
    'has.mistake': 'fout',
    'has.reflection': 'reflectie',
    'has.person': 'persoon',
    'has.source': 'bron',
    'has.training': 'opleiding',
    'has.follow_up': 'opvolging',
    'has.goal': 'doel',
    'has.feedback': 'feedback',
    'has.changed': 'verandering',
    'has.attachment': 'bijlage',
    'step.any': 'elke',
    'step.open': 'open',
    'step.tried': 'geprobeerd',
    'step.dropped': 'losgelaten',
    'follow_up.any': 'elke',
    'follow_up.open': 'open',
    'follow_up.applied': 'toegepast',
    'follow_up.not': 'niet',
    'role.gave_advice': 'advies',
    'role.gave_feedback': 'feedback',
    'role.role_model': 'voorbeeld',
    'role.worked_with_me': 'samen',
    'role.introduced_me': 'introductie',
    'feedback.asked': 'gevraagd',
    'feedback.received': 'gekregen',
    'feedback.used': 'gebruikt',
    'feedback.open': 'open',
    'changed.any': 'iets',
    'changed.knowing': 'weten',
    'changed.feeling': 'voelen',
    'changed.doing': 'doen',
    'changed.intending': 'willen',
    'activity.collaborated': 'samengewerkt',
    'activity.asked_help': 'hulp',
    'activity.asked_feedback': 'feedback',
    'activity.observed': 'gekeken',
    'activity.tried_out': 'uitgeprobeerd',
    'activity.practised': 'geoefend',
    'activity.consulted_source': 'bron',
    'activity.reflected': 'nagedacht',
    'activity.met_difficulty': 'moeilijkheid',
    'activity.followed_training': 'opleiding',
    'intention.planned': 'gepland',
    'intention.in_the_moment': 'spontaan',
    'intention.noticed_afterwards': 'achteraf',
    'or': 'OF',
  },
  en: {
    'kind': 'kind',
    'person': 'with',
    'tag': 'tag',
    'source': 'source',
    'training': 'training',
    'standard': 'standard',
    'goal': 'goal',
    'since': 'since',
    'until': 'until',
    'in': 'in',
    'has': 'has',
    'step': 'step',
    'follow_up': 'followup',
    'role': 'role',
    'feedback': 'feedback',
    'changed': 'changed',
    'activity': 'activity',
    'intention': 'intention',
    'like': 'like',
    'kind.formal': 'formal',
    'kind.social': 'social',
    'kind.individual': 'individual',
    'kind.resource': 'resource',
    'has.step': 'step',
    'has.takeaway': 'insight',
    'has.highlight': 'highlight',
    'has.mistake': 'mistake',
    'has.reflection': 'reflection',
    'has.person': 'person',
    'has.source': 'source',
    'has.training': 'training',
    'has.follow_up': 'followup',
    'has.goal': 'goal',
    'has.feedback': 'feedback',
    'has.changed': 'change',
    'has.attachment': 'attachment',
    'step.any': 'any',
    'step.open': 'open',
    'step.tried': 'tried',
    'step.dropped': 'dropped',
    'follow_up.any': 'any',
    'follow_up.open': 'open',
    'follow_up.applied': 'applied',
    'follow_up.not': 'not',
    'role.gave_advice': 'advice',
    'role.gave_feedback': 'feedback',
    'role.role_model': 'example',
    'role.worked_with_me': 'together',
    'role.introduced_me': 'introduction',
    'feedback.asked': 'asked',
    'feedback.received': 'received',
    'feedback.used': 'used',
    'feedback.open': 'open',
    'changed.any': 'something',
    'changed.knowing': 'knowing',
    'changed.feeling': 'feeling',
    'changed.doing': 'doing',
    'changed.intending': 'intending',
    'activity.collaborated': 'collaborated',
    'activity.asked_help': 'help',
    'activity.asked_feedback': 'feedback',
    'activity.observed': 'observed',
    'activity.tried_out': 'tried',
    'activity.practised': 'practised',
    'activity.consulted_source': 'source',
    'activity.reflected': 'reflected',
    'activity.met_difficulty': 'difficulty',
    'activity.followed_training': 'training',
    'intention.planned': 'planned',
    'intention.in_the_moment': 'spontaneous',
    'intention.noticed_afterwards': 'afterwards',
    'or': 'OR',
  },
} as const;
