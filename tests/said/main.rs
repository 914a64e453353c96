//! What a look-back says and asks, in words: honest whatever the figures are, in both languages.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod equal;
mod figures;

use besef_awareness::{Arg, Material, Rule, Sentence, look_back};
use besef_words::{Language, Words, keys};
use proptest::prelude::*;
use std::{collections::BTreeSet, sync::LazyLock};

/// A journal compares nobody with anybody, measures nobody, and reproaches nothing.
const NEVER: &[&str] = &[
    "procent",
    "percent",
    "score",
    "streak",
    "punten",
    "points",
    "gemiddeld",
    "gemiddelde",
    "average",
    "beter dan",
    "better than",
    "minder dan anderen",
    "ideaal",
    "ideal",
    "slechts",
    "te weinig",
    "te veel",
    "too few",
    "too many",
    "should",
    "zou moeten",
    "helaas",
    "unfortunately",
    "goed zo",
    "well done",
    "badge",
];

/// Dutch and English.
static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| Language::ALL.map(Words::in_language));

#[test]
fn every_rule_asks_and_tells_why_in_the_catalogues() {
    let keys: BTreeSet<String> = keys().into_iter().collect();
    for name in Rule::ALL.iter().map(|rule| rule.to_string().replace('_', "-")) {
        assert!(keys.contains(&format!("look-back-ask-{name}")), "{name} asks nothing");
        assert!(keys.contains(&format!("look-back-why-{name}")), "{name} does not say why");
    }
    let questions = keys.iter().filter(|key| key.starts_with("look-back-ask-"));
    assert_eq!(questions.count(), Rule::ALL.len(), "a question without a rule");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_said_and_asked_reads_well_and_judges_nothing(material in figures::material()) {
        for words in WORDS.iter() {
            for sentence in all_of(&material) {
                let text = in_words(&sentence, words);
                prop_assert!(!text.contains(['⟨', '{', '}', '%', '!']), "{text}");
                prop_assert_eq!(text.matches("<a>").count(), sentence.opens.len(), "{}", text);
                prop_assert_eq!(judging(&text), None, "{}", text);
                prop_assert!(text.starts_with(char::is_uppercase), "{text}");
                prop_assert!(text.ends_with(['.', '?']), "{text}");
            }
        }
    }

    #[test]
    fn what_asks_ends_in_a_question_and_what_tells_does_not(material in figures::material()) {
        let [words, _] = &*WORDS;
        let answer = look_back(&material);
        prop_assert!(answer.sentences.iter().all(|said| in_words(said, words).ends_with('.')));
        for asked in &answer.observations {
            prop_assert!(in_words(&asked.asks, words).ends_with('?'));
            let why = in_words(&asked.why, words);
            prop_assert!(why.starts_with("Besef vraagt dit") && why.ends_with('.'), "{}", why);
        }
    }

    #[test]
    fn every_figure_in_a_sentence_is_the_one_that_was_counted(material in figures::material()) {
        let answer = look_back(&material);
        for sentence in &answer.sentences {
            for (place, arg) in &sentence.args {
                let expected = equal::expected(&material, &answer, &sentence.key, place);
                if let Some(figure) = expected {
                    prop_assert_eq!(arg, &Arg::Number(figure.into()), "{} of {}", place, sentence.key);
                }
            }
            if let (Some(Arg::Kind(kind)), Some(Arg::Number(count))) = (sentence.args.get("kind"), sentence.args.get("count"))
                && !sentence.key.contains("month")
            {
                prop_assert_eq!(i64::from(equal::of_kind(&material.tally, *kind)), *count, "{}", sentence.key);
            }
        }
    }

    #[test]
    fn the_same_figures_are_told_and_asked_the_same(material in figures::material()) {
        prop_assert_eq!(look_back(&material), look_back(&material.clone()));
    }
}

/// The first of these that stands there, in whole words.
fn judging(text: &str) -> Option<&'static str> {
    let words = text.to_lowercase();
    let words: Vec<&str> =
        words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let spaced = format!(" {} ", words.join(" "));
    NEVER.iter().copied().find(|never| spaced.contains(&format!(" {never} ")))
}

/// Everything said, and what each rule asks when no other stands before it.
fn all_of(material: &Material) -> Vec<Sentence> {
    let alone = |rule: &Rule| {
        let others = Rule::ALL.iter().copied().filter(|other| other != rule).collect();
        look_back(&Material { quieted: others, ..material.clone() }).observations
    };
    let asked = Rule::ALL.iter().flat_map(alone).flat_map(|asked| [asked.asks, asked.why]);
    look_back(material).sentences.into_iter().chain(asked).collect()
}

/// As a face writes it, links and all.
fn in_words(sentence: &Sentence, words: &Words) -> String {
    let args = sentence.args.iter().map(|(name, arg)| (name.as_str(), filled(arg, words)));
    words.say(&sentence.key, &args.collect::<Vec<_>>())
}

fn filled(arg: &Arg, words: &Words) -> besef_words::Arg {
    match arg {
        Arg::Number(number) => (*number).into(),
        Arg::Name(name) => name.as_str().into(),
        Arg::Kind(kind) => kind.as_str().into(),
        Arg::Role(role) => serde_json::to_value(role).unwrap().as_str().unwrap().into(),
        Arg::Month(month) => words.month(month.date()).into(),
        Arg::Day(day) => words.day(day.date()).into(),
    }
}
