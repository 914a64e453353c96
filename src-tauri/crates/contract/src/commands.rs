//! The one list of what a host may ask. It yields the dispatch and the TypeScript map.

use besef_journal::{
    Agree, Attached, Backup, BatchSaved, Bin, CardSeen, ChooseOne, Chosen, Conversations, DoneList, Find,
    Found, FoundReceived, Health, LookBack, LookBackOn, Names, NoteSaved, OpenConversation, OpenMoment,
    OpenReceived, OpenReview, OpenShared, OwnCard, Preferences, Renamed, Reviews, Saved, Searches, Sharing,
    ShownName, Themes, Today, TookIn, Touched,
};
use besef_model::{
    Contact, Conversation, Goal, OwnFramework, OwnModel, Page, Person, Quieted, Received, Review, Shared,
    Template,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::time::Instant;

use crate::{Failure, FailureCode, Session, shapes::*};

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $answer:ty;)+) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),+];

        impl Session {
            /// Answers a command by name: the door for hosts that speak JSON.
            ///
            /// # Errors
            /// What the command fails with; [`FailureCode::Malformed`] when there is no such command or its
            /// request has another shape.
            pub fn answer(&self, command: &str, request: Value) -> Result<Value, Failure> {
                let started = Instant::now();
                let answer = match command {
                    $(stringify!($name) => read::<$request>(request).and_then(|asked| written(self.$name(asked)?)),)+
                    _ => Err(Failure::new(FailureCode::Malformed).with("detail", "no such command")),
                };
                let failed = answer.as_ref().err().map(|failure| failure.code);
                tracing::info!(target: "besef", command, us = started.elapsed().as_micros(), ?failed);
                answer
            }
        }

        /// Shows a visitor every request and answer.
        pub(crate) fn visit_types(visitor: &mut impl ts_rs::TypeVisitor) {
            $(visitor.visit::<$request>(); visitor.visit::<$answer>();)+
        }

        /// The TypeScript map from a command's name to what it takes and gives.
        pub(crate) fn typescript_map(config: &ts_rs::Config) -> String {
            use ts_rs::TS;
            let mut map = String::from("export interface Commands {\n");
            $(
                map += concat!($("  /**", $doc, " */\n",)+);
                map += &format!("  {}: {{ request: {}; answer: {} }};\n", stringify!($name), <$request>::name(config), <$answer>::name(config));
            )+
            map + "}\n"
        }
    };
}

commands! {
    /// How Besef stands.
    status(Nothing) -> Status;
    /// Makes a vault and opens it.
    create_vault(CreateVault) -> Opened;
    /// Opens the vault with a passphrase.
    unlock(Unlock) -> Opened;
    /// Opens the vault with this device's key store.
    unlock_with_device(Nothing) -> Opened;
    /// Locks the vault.
    lock(Nothing) -> Status;
    /// Changes the passphrase.
    change_passphrase(ChangePassphrase) -> Nothing;
    /// Lets this device open the vault by itself, or no longer.
    keep_on_device(KeepOnDevice) -> Status;
    /// Says that someone is there, so that the idle lock waits.
    stay_awake(Nothing) -> Nothing;
    /// Opens the sample journal, in a vault of its own.
    open_sample(Nothing) -> Status;
    /// Leaves the sample journal.
    close_sample(Nothing) -> Status;
    /// Keeps the learner's choices.
    set_preferences(Preferences) -> Preferences;
    /// The backups there are.
    backups(Nothing) -> Backups;
    /// Makes a backup now.
    back_up(Nothing) -> Backup;
    /// Puts a backup back.
    restore(Restore) -> Opened;
    /// Looks whether all is well, and mends what can be mended.
    examine(Examine) -> Health;
    /// What the Today screen shows.
    today(Nothing) -> Today;
    /// Logs a moment.
    log_moment(LogMoment) -> Saved;
    /// Logs several moments, all or none.
    log_batch(LogBatch) -> BatchSaved;
    /// Changes fields of a moment.
    edit_moment(EditMoment) -> Saved;
    /// Deletes a moment; it can come back.
    delete_moment(ById) -> Saved;
    /// Takes an operation back.
    undo(UndoOperation) -> Saved;
    /// One moment, opened.
    show_moment(ShowMoment) -> OpenMoment;
    /// All versions of a moment.
    history(ById) -> History;
    /// The kind that words point to.
    suggest_kind(SuggestKind) -> SuggestedKind;
    /// Names used before.
    names(Nothing) -> Names;
    /// Keeps what is being written.
    save_draft(Draft) -> Nothing;
    /// What was being written.
    draft(DraftAt) -> Draft;
    /// Finds moments, or lists them.
    find(Find) -> Found;
    /// Ways to go on with a question that is being typed.
    complete(Complete) -> Completions;
    /// The searches that were saved, and the last ones asked.
    searches(Nothing) -> Searches;
    /// Keeps a search under a name.
    save_search(SaveSearch) -> Searches;
    /// Lets a saved search go.
    remove_search(SearchById) -> Searches;
    /// Keeps a question as the latest asked.
    remember_search(RememberSearch) -> Searches;
    /// Forgets one of the last questions, or all.
    forget_searches(ForgetSearches) -> Searches;
    /// All goals.
    goals(Nothing) -> Goals;
    /// Keeps a new goal.
    add_goal(Goal) -> NoteSaved<Goal>;
    /// Changes fields of a goal.
    edit_goal(EditNoted) -> NoteSaved<Goal>;
    /// Goals that may be meant by the name that is being written.
    goals_alike(GoalNamed) -> Goals;
    /// Makes one goal of several.
    merge_goals(MergeGoals) -> Touched;
    /// Texts to start from.
    templates(Nothing) -> Templates;
    /// Keeps a new text to start from.
    add_template(Template) -> NoteSaved<Template>;
    /// Changes a text to start from.
    edit_template(EditNoted) -> NoteSaved<Template>;
    /// The models to reflect along.
    reflection_models(Nothing) -> Models;
    /// Keeps a new model of reflection.
    add_model(OwnModel) -> NoteSaved<OwnModel>;
    /// Changes a model of the learner's own.
    edit_model(EditNoted) -> NoteSaved<OwnModel>;
    /// The frameworks to take labels from.
    frameworks(Nothing) -> Frameworks;
    /// Adds a framework from a file.
    add_framework(AddFramework) -> NoteSaved<OwnFramework>;
    /// Puts something noted in the bin.
    delete_noted(OfSubject) -> Touched;
    /// A name and what is known of it.
    show_name(NameAt) -> ShownName;
    /// Names that may be meant by what is written.
    alike(NameAt) -> Alike;
    /// Gives names another; the moments follow.
    rename(Rename) -> Renamed;
    /// Everything whose date has come or will come.
    due(Nothing) -> DueList;
    /// Another prompt in the place of today's.
    skip_prompt(Nothing) -> PromptOfDay;
    /// Never shows a prompt again, or does.
    hide_prompt(HidePrompt) -> PromptOfDay;
    /// The prompts that are not to be shown.
    hidden_prompts(Nothing) -> HiddenPrompts;
    /// What was done.
    done(DoneBefore) -> DoneList;
    /// Does again what was taken back last.
    redo(Nothing) -> Touched;
    /// What lies in the bin.
    bin(Page) -> Bin;
    /// Takes something out of the bin.
    take_out(OfSubject) -> Touched;
    /// Removes something for good, from every place, whether it lies in the bin or not.
    forget(OfSubject) -> Touched;
    /// Removes everything in the bin for good.
    empty_bin(Nothing) -> Touched;
    /// Starts to take in a file; its bytes come through the door `send`.
    begin_attachment(BeginAttachment) -> Upload;
    /// Gives a file that came in whole to a moment.
    finish_attachment(FinishAttachment) -> Attached;
    /// Lets go of what came in of a file.
    cancel_attachment(CancelAttachment) -> Nothing;
    /// Writes a readable copy of a file for another program.
    lend_attachment(LendAttachment) -> Lent;
    /// Takes back every copy that was lent.
    take_back_lent(Nothing) -> Nothing;
    /// Looks back over a period.
    look_back(LookBackOn) -> LookBack;
    /// The words that mark a period.
    themes(LookBackOn) -> Themes;
    /// Asks a question of the look-back no more for half a year.
    quiet_rule(QuietRule) -> NoteSaved<Quieted>;
    /// The questions of the look-back that are not asked now.
    quieted(Nothing) -> QuietedRules;
    /// Makes a goal or a next step of the one thing chosen.
    choose_one(ChooseOne) -> Chosen;
    /// All look-backs, kept and offered.
    reviews(Nothing) -> Reviews;
    /// One look-back, opened: its moments to walk through.
    review(OneNoted) -> OpenReview;
    /// Keeps a new look-back.
    add_review(Review) -> NoteSaved<Review>;
    /// Changes fields of a look-back.
    edit_review(EditNoted) -> NoteSaved<Review>;
    /// All conversations about learning.
    conversations(Nothing) -> Conversations;
    /// One conversation, opened, with what was agreed before.
    conversation(OneNoted) -> OpenConversation;
    /// Keeps a new conversation.
    add_conversation(Conversation) -> NoteSaved<Conversation>;
    /// Changes fields of a conversation.
    edit_conversation(EditNoted) -> NoteSaved<Conversation>;
    /// Makes a goal or a next step of something agreed.
    agree(Agree) -> NoteSaved<Conversation>;
    /// Questions that help to prepare a conversation.
    conversation_prompts(PromptsFor) -> ConversationPrompts;
    /// The people of whom something is noted.
    people_known(Nothing) -> PeopleKnown;
    /// The learner's own contact card.
    own_card(Nothing) -> OwnCard;
    /// Keeps what the learner calls themselves to others.
    name_myself(NameMyself) -> OwnCard;
    /// All contacts.
    contacts(Nothing) -> Contacts;
    /// Reads a card that someone sent; nothing is kept.
    see_card(SeeCard) -> CardSeen;
    /// Keeps whoever a card is of.
    add_contact(AddContact) -> NoteSaved<Contact>;
    /// Changes what a contact is called.
    edit_contact(EditNoted) -> NoteSaved<Contact>;
    /// Gives a contact the keys of another card.
    replace_contact(ReplaceContact) -> NoteSaved<Contact>;
    /// What was shared with whom, and what others shared.
    sharing(Nothing) -> Sharing;
    /// Starts an extract.
    add_shared(Shared) -> NoteSaved<Shared>;
    /// Changes what an extract in the making holds.
    edit_shared(EditNoted) -> NoteSaved<Shared>;
    /// An extract as it would leave now, or as it left.
    shared(OneNoted) -> OpenShared;
    /// A passphrase of six words.
    suggest_passphrase(Nothing) -> Passphrase;
    /// Opens a sealed file that came in whole through the door `send`.
    take_in(TakeIn) -> TookIn;
    /// An extract of someone else, and what is said of it so far.
    received(OneNoted) -> OpenReceived;
    /// Changes what is said of an extract of someone else.
    edit_received(EditNoted) -> NoteSaved<Received>;
    /// Looks for words in what others shared.
    find_received(FindReceived) -> FoundReceived;
    /// Notes something of a person: what they are, inside or outside the school.
    note_person(Person) -> NoteSaved<Person>;
}

fn read<T: DeserializeOwned>(request: Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|e| Failure::new(FailureCode::Malformed).with("detail", e))
}

fn written(answer: impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(answer).map_err(|e| Failure::new(FailureCode::Internal).with("detail", e))
}
