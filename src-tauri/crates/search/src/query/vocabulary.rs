//! The words of the query language: names of fields and of their values, in Dutch and English alike. The first name
//! in a language is the one Besef writes; all are read, whatever the language of the app.

use besef_model::{
    Activity, ChangedFilter, FeedbackFilter, FollowUpFilter, Has, Intention, Kind, Role, Span, StepFilter,
};

use super::Tongue;

/// A field: what stands before the colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Kind,
    Person,
    Tag,
    Source,
    Training,
    Standard,
    Goal,
    Since,
    Until,
    In,
    Has,
    Step,
    FollowUp,
    Role,
    Feedback,
    Changed,
    Activity,
    Intention,
    Like,
}

/// Something with names in both languages.
pub(crate) struct Named<T: 'static> {
    /// What is named.
    pub(crate) what: T,
    /// Its key among the words faces write queries with.
    pub(crate) key: &'static str,
    dutch: &'static [&'static str],
    english: &'static [&'static str],
}

impl<T> Named<T> {
    /// The name that is written in a language.
    pub(crate) fn name(&self, tongue: Tongue) -> &'static str {
        self.names_in(tongue).first().copied().unwrap_or(self.key)
    }

    /// The language a name is of; of neither when both have it.
    pub(crate) fn tongue_of(&self, folded: &str) -> Option<Tongue> {
        match (self.dutch.contains(&folded), self.english.contains(&folded)) {
            (true, false) => Some(Tongue::Dutch),
            (false, true) => Some(Tongue::English),
            _ => None,
        }
    }

    /// The names in a language.
    pub(crate) fn names_in(&self, tongue: Tongue) -> &'static [&'static str] {
        match tongue {
            Tongue::Dutch => self.dutch,
            Tongue::English => self.english,
        }
    }

    /// All names, those of one language first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.dutch.iter().chain(self.english).copied()
    }
}

macro_rules! named {
    ($($what:expr, $key:literal: $($dutch:literal)|+ ; $($english:literal)|+),+ $(,)?) => {
        &[$(Named { what: $what, key: $key, dutch: &[$($dutch),+], english: &[$($english),+] }),+]
    };
}

/// The fields, in the order they are offered.
pub(crate) const FIELDS: &[Named<Field>] = named![
    Field::Kind, "kind": "soort" ; "kind" | "type",
    Field::Person, "person": "met" | "persoon" | "wie" ; "with" | "person",
    Field::Tag, "tag": "label" | "labels" ; "tag" | "tags",
    Field::Source, "source": "bron" | "bronnen" ; "source" | "sources",
    Field::Training, "training": "opleiding" | "vorming" | "nascholing" ; "training" | "course",
    Field::Standard, "standard": "standaard" | "standaarden" | "kader" ; "standard" | "standards",
    Field::Goal, "goal": "doel" | "doelen" ; "goal" | "goals",
    Field::Since, "since": "sinds" | "vanaf" | "na" ; "since" | "from" | "after",
    Field::Until, "until": "tot" | "voor" ; "until" | "to" | "before",
    Field::In, "in": "in" | "periode" ; "in" | "period",
    Field::Has, "has": "heeft" | "is" ; "has" | "is",
    Field::Step, "step": "stap" ; "step",
    Field::FollowUp, "follow_up": "opvolging" ; "followup",
    Field::Role, "role": "rol" | "rollen" ; "role" | "roles",
    Field::Feedback, "feedback": "feedback" ; "feedback",
    Field::Changed, "changed": "veranderd" | "verandering" ; "changed" | "change",
    Field::Activity, "activity": "activiteit" | "activiteiten" | "deed" ; "activity" | "activities" | "did",
    Field::Intention, "intention": "aanleiding" | "bedoeling" ; "intention" | "occasion",
    Field::Like, "like": "zoals" ; "like",
];

/// The kinds.
pub(crate) const KINDS: &[Named<Kind>] = named![
    Kind::Formal, "kind.formal": "formeel" | "opleiding" ; "formal" | "training",
    Kind::Social, "kind.social": "sociaal" | "anderen" ; "social" | "others",
    Kind::Individual, "kind.individual": "individueel" | "jezelf" | "mezelf" ; "individual" | "self" | "myself",
    Kind::Resource, "kind.resource": "bron" | "bronnen" ; "resource" | "resources",
];

/// What a moment may have.
pub(crate) const HAS: &[Named<Has>] = named![
    Has::Step, "has.step": "stap" ; "step",
    Has::Takeaway, "has.takeaway": "inzicht" ; "insight" | "takeaway",
    Has::Highlight, "has.highlight": "hoogtepunt" | "ster" ; "highlight" | "star",
    Has::Mistake, "has.mistake": "fout" ; "mistake" | "error",
    Has::Reflection, "has.reflection": "reflectie" ; "reflection",
    Has::Person, "has.person": "persoon" | "personen" ; "person" | "people",
    Has::Source, "has.source": "bron" | "bronnen" ; "source" | "sources",
    Has::Training, "has.training": "opleiding" | "vorming" ; "training",
    Has::FollowUp, "has.follow_up": "opvolging" ; "followup" | "follow-up",
    Has::Goal, "has.goal": "doel" ; "goal",
    Has::Feedback, "has.feedback": "feedback" ; "feedback",
    Has::Changed, "has.changed": "verandering" ; "change",
    Has::Attachment, "has.attachment": "bijlage" | "bijlagen" ; "attachment" | "attachments",
];

/// How a next step may stand.
pub(crate) const STEPS: &[Named<StepFilter>] = named![
    StepFilter::Any, "step.any": "elke" ; "any",
    StepFilter::Open, "step.open": "open" ; "open",
    StepFilter::Tried, "step.tried": "geprobeerd" ; "tried",
    StepFilter::Dropped, "step.dropped": "losgelaten" ; "dropped",
];

/// How a time to look again may stand.
pub(crate) const FOLLOW_UPS: &[Named<FollowUpFilter>] = named![
    FollowUpFilter::Any, "follow_up.any": "elke" ; "any",
    FollowUpFilter::Open, "follow_up.open": "open" ; "open",
    FollowUpFilter::Applied, "follow_up.applied": "toegepast" ; "applied",
    FollowUpFilter::Not, "follow_up.not": "niet" ; "not",
];

/// The part someone may have played.
pub(crate) const ROLES: &[Named<Role>] = named![
    Role::GaveAdvice, "role.gave_advice": "advies" | "raad" ; "advice",
    Role::GaveFeedback, "role.gave_feedback": "feedback" ; "feedback",
    Role::RoleModel, "role.role_model": "voorbeeld" ; "example" | "role-model" | "model",
    Role::WorkedWithMe, "role.worked_with_me": "samen" | "samenwerking" ; "together" | "worked-with-me",
    Role::IntroducedMe, "role.introduced_me": "introductie" | "voorgesteld" ; "introduction" | "introduced",
];

/// How feedback may stand.
pub(crate) const FEEDBACK: &[Named<FeedbackFilter>] = named![
    FeedbackFilter::Asked, "feedback.asked": "gevraagd" ; "asked",
    FeedbackFilter::Received, "feedback.received": "gekregen" | "ontvangen" ; "received" | "got",
    FeedbackFilter::Used, "feedback.used": "gebruikt" ; "used",
    FeedbackFilter::Open, "feedback.open": "open" ; "open",
];

/// What may have become different.
pub(crate) const CHANGES: &[Named<ChangedFilter>] = named![
    ChangedFilter::Any, "changed.any": "iets" ; "something" | "any",
    ChangedFilter::Knowing, "changed.knowing": "weten" | "kennis" ; "knowing" | "knowledge",
    ChangedFilter::Feeling, "changed.feeling": "voelen" | "gevoel" ; "feeling" | "feelings",
    ChangedFilter::Doing, "changed.doing": "doen" | "praktijk" ; "doing" | "practice",
    ChangedFilter::Intending, "changed.intending": "willen" | "voornemen" | "plan" ; "intending" | "intention" | "plan",
];

/// What the learner may have done.
pub(crate) const ACTIVITIES: &[Named<Activity>] = named![
    Activity::Collaborated, "activity.collaborated": "samengewerkt" ; "collaborated" | "worked-together",
    Activity::AskedHelp, "activity.asked_help": "hulp" | "hulp-gevraagd" ; "help" | "asked-help",
    Activity::AskedFeedback, "activity.asked_feedback": "feedback" | "feedback-gevraagd" ; "feedback" | "asked-feedback",
    Activity::Observed, "activity.observed": "gekeken" | "geobserveerd" ; "observed" | "watched",
    Activity::TriedOut, "activity.tried_out": "uitgeprobeerd" | "geprobeerd" ; "tried" | "tried-out",
    Activity::Practised, "activity.practised": "geoefend" ; "practised" | "practiced",
    Activity::ConsultedSource, "activity.consulted_source": "bron" | "opgezocht" | "gelezen" ; "source" | "looked-up" | "read",
    Activity::Reflected, "activity.reflected": "nagedacht" | "gereflecteerd" ; "reflected",
    Activity::MetDifficulty, "activity.met_difficulty": "moeilijkheid" | "vastgelopen" ; "difficulty" | "stuck",
    Activity::FollowedTraining, "activity.followed_training": "opleiding" | "vorming" ; "training" | "course",
];

/// How a moment may have come about.
pub(crate) const INTENTIONS: &[Named<Intention>] = named![
    Intention::Planned, "intention.planned": "gepland" ; "planned",
    Intention::InTheMoment, "intention.in_the_moment": "spontaan" | "moment" | "toeval" ; "spontaneous" | "moment" | "chance",
    Intention::NoticedAfterwards, "intention.noticed_afterwards": "achteraf" ; "afterwards" | "afterward",
];

/// What stands between two things of which one is enough.
pub(crate) const OR: &[Named<()>] = named![(), "or": "OF" ; "OR"];

/// A stretch of days that today decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stretch {
    /// So many days ago.
    Day(i64),
    /// Of the calendar; so many ago.
    Of(Span, u32),
    /// Of the calendar; so many years ago.
    Year(i32),
    /// The last one with this number that has begun.
    Month(u32),
}

/// The stretches with a name, the likeliest first.
pub(crate) const STRETCHES: &[Named<Stretch>] = named![
    Stretch::Of(Span::SchoolYear, 0), "in.school_year": "schooljaar" | "dit-schooljaar" ; "school-year" | "schoolyear" | "this-school-year",
    Stretch::Of(Span::SchoolYear, 1), "in.last_school_year": "vorig-schooljaar" ; "last-school-year",
    Stretch::Of(Span::Month, 0), "in.month": "maand" | "deze-maand" ; "month" | "this-month",
    Stretch::Of(Span::Month, 1), "in.last_month": "vorige-maand" ; "last-month",
    Stretch::Of(Span::Week, 0), "in.week": "week" | "deze-week" ; "week" | "this-week",
    Stretch::Of(Span::Week, 1), "in.last_week": "vorige-week" ; "last-week",
    Stretch::Of(Span::Quarter, 0), "in.quarter": "kwartaal" | "dit-kwartaal" ; "quarter" | "this-quarter",
    Stretch::Of(Span::Quarter, 1), "in.last_quarter": "vorig-kwartaal" ; "last-quarter",
    Stretch::Of(Span::Term, 0), "in.term": "trimester" | "dit-trimester" ; "term" | "this-term",
    Stretch::Of(Span::Term, 1), "in.last_term": "vorig-trimester" ; "last-term",
    Stretch::Year(0), "in.year": "jaar" | "dit-jaar" ; "year" | "this-year",
    Stretch::Year(1), "in.last_year": "vorig-jaar" ; "last-year",
    Stretch::Day(0), "in.today": "vandaag" ; "today",
    Stretch::Day(1), "in.yesterday": "gisteren" ; "yesterday",
    Stretch::Day(2), "in.day_before": "eergisteren" ; "day-before-yesterday",
    Stretch::Month(1), "in.january": "januari" ; "january",
    Stretch::Month(2), "in.february": "februari" ; "february",
    Stretch::Month(3), "in.march": "maart" | "mrt" ; "march",
    Stretch::Month(4), "in.april": "april" ; "april",
    Stretch::Month(5), "in.may": "mei" ; "may",
    Stretch::Month(6), "in.june": "juni" ; "june",
    Stretch::Month(7), "in.july": "juli" ; "july",
    Stretch::Month(8), "in.august": "augustus" ; "august",
    Stretch::Month(9), "in.september": "september" ; "september",
    Stretch::Month(10), "in.october": "oktober" ; "october",
    Stretch::Month(11), "in.november": "november" ; "november",
    Stretch::Month(12), "in.december": "december" ; "december",
];

/// What bears this name, given without case and accents.
pub(crate) fn named<T: Copy>(list: &[Named<T>], folded: &str) -> Option<T> {
    list.iter().find(|one| one.names().any(|name| name == folded)).map(|one| one.what)
}

/// What bears this name, or alone has a name that begins so.
pub(crate) fn meant<T: Copy>(list: &[Named<T>], folded: &str) -> Option<T> {
    let begins = |one: &&Named<T>| one.names().any(|name| name.starts_with(folded));
    let mut begun = list.iter().filter(begins);
    let only = begun.next().filter(|_| begun.next().is_none() && !folded.is_empty());
    named(list, folded).or(only.map(|one| one.what))
}

/// Every word a face needs to write a query in that language, under its key.
pub fn vocabulary(tongue: Tongue) -> Vec<(&'static str, &'static str)> {
    fn all<T>(
        list: &'static [Named<T>],
        tongue: Tongue,
    ) -> impl Iterator<Item = (&'static str, &'static str)> {
        list.iter().map(move |one| (one.key, one.name(tongue)))
    }
    all(FIELDS, tongue)
        .chain(all(KINDS, tongue))
        .chain(all(HAS, tongue))
        .chain(all(STEPS, tongue))
        .chain(all(FOLLOW_UPS, tongue))
        .chain(all(ROLES, tongue))
        .chain(all(FEEDBACK, tongue))
        .chain(all(CHANGES, tongue))
        .chain(all(ACTIVITIES, tongue))
        .chain(all(INTENTIONS, tongue))
        .chain(all(OR, tongue))
        .collect()
}
