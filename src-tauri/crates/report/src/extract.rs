//! An extract to read for whoever unzips its container: all of it, as its reader sees it. Files are named, not shown: they
//! lie beside it.

use besef_model::{By, Extract, Remark, SharedMoment};
use besef_words::Language;

use crate::{
    Block, Document, Fact, Item, Orientation, Paper,
    sheet::{changed, day_and_kind, next_step, people, sources, training},
    telling::{Telling, aside, facts, heading, led_in, name_of, under},
    written,
};

/// An extract as a document, in the language of whoever shares it.
pub fn extract(extract: &Extract) -> Document {
    let language = extract.language.parse().unwrap_or(Language::Nl);
    let telling = Telling::in_language(language);
    let note = extract.note.as_deref().map(written).unwrap_or_default();
    let questions = under(1, telling.say("paper-extract-questions"), questions(extract));
    let moments = extract.moments.iter().flat_map(|shared| moment(&telling, shared)).collect();
    let moments = under(1, telling.say("paper-extract-moments"), moments);
    Document {
        title: title(&telling, extract),
        subtitle: subtitle(&telling, extract),
        language,
        paper: Paper::A4,
        orientation: Orientation::Portrait,
        foot: telling.foot(extract.made_on),
        blocks: [note, questions, moments].concat(),
    }
}

fn title(telling: &Telling, extract: &Extract) -> String {
    match extract.from.as_deref() {
        Some(from) => telling.fill("paper-extract-of", "name", from),
        None => telling.say("paper-extract"),
    }
}

fn subtitle(telling: &Telling, extract: &Extract) -> Vec<String> {
    let reader = extract.reader.as_deref().map(|reader| telling.fill("paper-extract-for", "name", reader));
    let until = extract.until.map(|day| telling.fill("paper-extract-until", "day", telling.day(day)));
    reader.into_iter().chain([telling.day(extract.made_on)]).chain(until).collect()
}

fn questions(extract: &Extract) -> Vec<Block> {
    let item = |question: &String| Item { number: None, blocks: written(question) };
    let items: Vec<Item> = extract.questions.iter().map(item).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List(items)] }
}

fn moment(telling: &Telling, moment: &SharedMoment) -> Vec<Block> {
    let mut blocks = vec![heading(2, day_and_kind(telling, moment.on, moment.kind))];
    blocks.extend(written(&moment.text));
    blocks.extend(facts(facts_of(telling, moment).into_iter().map(Some)));
    blocks.extend(moment.said.iter().flat_map(|remark| said(telling, remark)));
    blocks
}

fn facts_of(telling: &Telling, moment: &SharedMoment) -> Vec<Fact> {
    let mut told: Vec<Fact> =
        telling.fact("paper-takeaway", moment.takeaway.as_deref()).into_iter().collect();
    told.extend(moment.next_step.iter().map(|step| next_step(telling, step)));
    told.extend(people(telling, &moment.people));
    told.extend(moment.changed.iter().flat_map(|it| changed(telling, it)));
    let answered = moment.reflection.iter();
    told.extend(answered.map(|it| Fact { name: it.asked.clone(), value: written(&it.text) }));
    told.extend(sources(telling, &moment.sources));
    told.extend(training(telling, moment.training.as_ref(), &moment.follow_ups));
    told.extend(listed(telling, moment));
    told
}

/// What is told in a few words each.
fn listed(telling: &Telling, moment: &SharedMoment) -> Vec<Fact> {
    let names = |names: &[String]| (!names.is_empty()).then(|| names.join(", "));
    let activities = moment
        .activities
        .iter()
        .map(|it| telling.say(&format!("journal-activity-{}", name_of(*it))))
        .collect::<Vec<_>>();
    let files: Vec<String> =
        moment.files.iter().map(|file| format!("{} (media/{})", file.name, file.entry)).collect();
    let marks = [(moment.mistake, "paper-extract-mistake"), (moment.highlight, "paper-extract-highlight")];
    let marks = marks.into_iter().filter(|(so, _)| *so).map(|(_, key)| telling.say(key)).collect::<Vec<_>>();
    let minutes = moment
        .minutes
        .map(|minutes| telling.fill("paper-extract-minutes-of", "minutes", minutes.to_string()));
    let told = [
        telling.short_fact("paper-extract-activities", names(&activities)),
        telling.short_fact("paper-section-goals", names(&moment.goals)),
        telling.short_fact("paper-extract-tags", names(&moment.tags)),
        telling.short_fact("paper-extract-standards", names(&moment.standards)),
        telling.short_fact("paper-extract-minutes", minutes),
        telling.short_fact("paper-extract-marks", names(&marks)),
        telling.short_fact("paper-extract-files", (!files.is_empty()).then(|| files.join("\n"))),
    ];
    told.into_iter().flatten().collect()
}

fn said(telling: &Telling, remark: &Remark) -> Vec<Block> {
    let who = match remark.by {
        By::Learner => "paper-extract-said-learner",
        By::Coach => "paper-extract-said-coach",
    };
    vec![aside(telling.day(remark.on)), Block::Quote(led_in(telling.say(who), &remark.text))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Format, render};
    use besef_model::{Day, Kind, MomentId, NotedId, Timestamp};

    #[test]
    fn everything_in_it_is_told_and_no_sign_is_taken_for_a_command() {
        let at = Timestamp::from_millis(0);
        let mut shared = SharedMoment::bare(
            MomentId::new(at, [1; 10]),
            Kind::Social,
            Day::EARLIEST,
            "<script>alert(1)</script>".into(),
        );
        shared.takeaway = Some("Eerst luisteren".into());
        shared.goals = vec!["Rustiger lesgeven".into()];
        let made = Extract {
            format: Extract::FORMAT,
            id: NotedId::new(at, [2; 10]),
            token: String::new(),
            from: Some("Sam".into()),
            card: String::new(),
            reader: Some("Kim".into()),
            language: "nl".into(),
            made_on: Day::EARLIEST,
            until: None,
            note: Some("Lees gerust".into()),
            questions: vec!["Wat zie jij?".into()],
            fields: Vec::new(),
            moments: vec![shared],
        };
        let html = String::from_utf8(render(&extract(&made), Format::Html).unwrap()).unwrap();
        for told in [
            "Sam",
            "Kim",
            "Lees gerust",
            "Wat zie jij?",
            "Eerst luisteren",
            "Rustiger lesgeven",
            "&lt;script&gt;",
        ] {
            assert!(html.contains(told), "{told} is missing");
        }
        assert!(!html.contains("<script"));
    }
}
