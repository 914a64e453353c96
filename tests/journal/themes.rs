//! The words that mark a period: those that a plain count over the texts gives, in exactly as many moments as each finds.

use besef_contract::{
    Session,
    journal::{LookBackOn, Theme, Themes},
    model::{Companion, Content, Day, Kind, Span},
    shapes::{ById, LogBatch, Nothing},
};
use besef_tests::{Place, content, day, find, log};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// All in one row are forms of one word.
const ROWS: [&[&str]; 6] = [
    &["gesprek", "gesprekken"],
    &["leerling", "Leerlingen"],
    &["fiets", "fietsen"],
    &["teacher", "teachers"],
    &["Crème"],
    &["klimaat"],
];

const FROM: &str = "2026-09-01";
const TO: &str = "2026-10-15";

fn period() -> LookBackOn {
    LookBackOn { from: Some(day(FROM)), to: Some(day(TO)), ..LookBackOn::default() }
}

fn on(date: &str, text: &str) -> Content {
    Content::new(Kind::Individual, day(date), text)
}

fn log_all(session: &Session, contents: Vec<Content>) {
    session.log_batch(LogBatch { contents }).unwrap();
}

/// Enough to be set against.
fn earlier(text: &str) -> Vec<Content> {
    (0..30).map(|n| Content::new(Kind::Social, day("2026-03-01").plus_days(n), text)).collect()
}

fn words(themes: &Themes) -> Vec<(&str, u32, u32)> {
    themes.themes.iter().map(|Theme { word, moments, earlier }| (word.as_str(), *moments, *earlier)).collect()
}

/// Every number is what its word finds.
#[track_caller]
fn opens(session: &Session, themes: &Themes) {
    let Some(beside) = themes.beside else { return assert_eq!(themes.themes, []) };
    for Theme { word, moments, earlier } in &themes.themes {
        let total = |from: Day, to: Day| find(session, &format!("{word} in:{from}..{to}")).total;
        assert_eq!(total(day(FROM), day(TO)), *moments, "{word}");
        assert_eq!(total(beside.from, beside.to), *earlier, "{word} before");
    }
}

#[test]
fn a_word_of_this_period_is_a_theme_in_the_form_it_is_mostly_written() {
    let (_place, session) = Place::with_vault();
    log_all(&session, earlier("Vandaag een gesprek met de klas"));
    for (date, text) in [
        ("2026-09-01", "Coördinatie van het project"),
        ("2026-09-02", "de coördinatie, weer een gesprek"),
        ("2026-09-03", "Een woord over coordinatie"),
        ("2026-10-16", "coördinatie na de periode"),
    ] {
        log(&session, on(date, text));
    }
    let themes = session.themes(period()).unwrap();
    assert_eq!(words(&themes), [("coördinatie", 3, 0)]);
    assert_eq!(themes.beside.map(|days| (days.from, days.to)), Some((day("2026-03-01"), day("2026-08-31"))));
    opens(&session, &themes);
}

#[test]
fn what_is_written_or_taken_back_now_counts_at_once() {
    let (_place, session) = Place::with_vault();
    log_all(&session, earlier("een gesprek met de klas"));
    find(&session, "klas");
    for date in ["2026-09-01", "2026-09-02"] {
        log(&session, on(date, "rekenen met breuken"));
    }
    assert_eq!(words(&session.themes(period()).unwrap()), []);
    let third = log(&session, on("2026-09-03", "breuken"));
    assert_eq!(words(&session.themes(period()).unwrap()), [("breuken", 3, 0)]);
    session.delete_moment(ById { id: third }).unwrap();
    assert_eq!(words(&session.themes(period()).unwrap()), []);
}

#[test]
fn once_on_a_day_names_dates_and_small_words_are_no_themes() {
    let (_place, session) = Place::with_vault();
    log_all(&session, earlier("een gesprek met de klas"));
    for _ in 0..4 {
        log(&session, on("2026-09-01", "alles over breuken"));
    }
    for date in ["2026-09-02", "2026-09-03", "2026-09-04"] {
        let people = vec![Companion::named("Roos"), Companion::named("mentor Hilde")];
        log(
            &session,
            Content { people, ..on(date, "Hilde en Roos, maandag 12 september, omdat het leerde") },
        );
    }
    assert_eq!(words(&session.themes(period()).unwrap()), [("mentor", 3, 0)]);
}

#[test]
fn with_little_or_nothing_before_there_is_nothing_to_say() {
    let (_place, session) = Place::with_vault();
    log_all(&session, earlier("klas").into_iter().take(19).collect());
    for date in ["2026-09-01", "2026-09-02", "2026-09-03"] {
        log(&session, on(date, "breuken"));
    }
    assert_eq!(session.themes(period()).unwrap(), Themes::default());
    log(&session, on("2026-08-31", "klas"));
    assert_eq!(words(&session.themes(period()).unwrap()), [("breuken", 3, 0)]);
    let all = LookBackOn { span: Span::All, ..LookBackOn::default() };
    assert_eq!(session.themes(all).unwrap(), Themes::default());
}

#[test]
fn an_empty_journal_has_no_themes() {
    let (_place, session) = Place::with_vault();
    assert_eq!(session.themes(LookBackOn::default()).unwrap(), Themes::default());
    session.lock(Nothing {}).unwrap();
    assert!(session.themes(LookBackOn::default()).is_err());
}

/// A moment's day from the first of June on, and the words it holds.
type Written = (i64, Vec<(usize, usize)>);

fn journal() -> impl Strategy<Value = Vec<Written>> {
    let word = (0..ROWS.len(), 0..2usize);
    // Some words are of the autumn.
    let autumn = (92..140i64, prop::collection::vec((0..3usize, 0..2usize), 1..4));
    let any = (0..170i64, prop::collection::vec(word, 1..3));
    prop::collection::vec(prop_oneof![1 => autumn, 2 => any], 30..90)
}

fn kept((date, words): &Written) -> Content {
    let texts: Vec<&str> = words.iter().map(|(row, form)| ROWS[*row][form % ROWS[*row].len()]).collect();
    let mut moment = content(&texts.join(", "));
    moment.on = day("2026-06-01").plus_days(*date);
    moment
}

/// What a row of forms counts.
#[derive(Default)]
struct Counted {
    within: BTreeSet<usize>,
    before: f64,
    days: BTreeSet<Day>,
    forms: BTreeMap<String, u32>,
}

fn count(moments: &[Content], row: &[&str]) -> Counted {
    let mut counted = Counted::default();
    for (at, moment) in moments.iter().enumerate() {
        let held: BTreeSet<&str> = moment.text.split(", ").filter(|word| row.contains(word)).collect();
        if !held.is_empty() && moment.on < day(FROM) {
            counted.before += 1.0;
        }
        if !held.is_empty() && (day(FROM)..=day(TO)).contains(&moment.on) {
            counted.within.insert(at);
            counted.days.insert(moment.on);
            held.iter().for_each(|form| *counted.forms.entry(form.to_lowercase()).or_default() += 1);
        }
    }
    counted
}

fn plainly(moments: &[Content]) -> Vec<(String, u32, u32)> {
    let before = moments.iter().filter(|moment| moment.on < day(FROM)).count() as f64;
    let within = moments.iter().filter(|one| (day(FROM)..=day(TO)).contains(&one.on)).count() as f64;
    let mut sure: Vec<(f64, String, Counted)> = ROWS
        .iter()
        .map(|row| count(moments, row))
        .filter(|counted| counted.within.len() >= 3 && counted.days.len() >= 2)
        .filter_map(|counted| {
            let most = counted.forms.values().max()?;
            let form = counted.forms.iter().find(|(_, times)| *times == most)?.0.clone();
            Some((
                likelihood_ratio(counted.within.len() as f64, within, counted.before, before),
                form,
                counted,
            ))
        })
        .filter(|(ratio, ..)| *ratio >= 3.84)
        .collect();
    sure.sort_by(|a, b| {
        let most = |counted: &Counted| counted.forms.values().max().copied();
        (b.0.total_cmp(&a.0)).then_with(|| most(&b.2).cmp(&most(&a.2))).then_with(|| a.1.cmp(&b.1))
    });
    let mut told: Vec<(f64, String, Counted)> = Vec::new();
    for one in if before < 20.0 { Vec::new() } else { sure } {
        let both = |other: &Counted| other.within.intersection(&one.2.within).count() as f64;
        let either = |other: &Counted| other.within.union(&one.2.within).count() as f64;
        if told.iter().all(|(.., other)| both(other) / either(other) <= 0.8) {
            told.push(one);
        }
    }
    told.into_iter().map(|(_, word, it)| (word, it.within.len() as u32, it.before as u32)).collect()
}

/// Of four counts: what stands where, against what was to be expected had the period nothing to do with it.
fn likelihood_ratio(with: f64, within: f64, with_before: f64, before: f64) -> f64 {
    let (share, all) = ((with + with_before) / (within + before), [within, before]);
    let seen = [[with, within - with], [with_before, before - with_before]];
    let cells = seen
        .into_iter()
        .zip(all)
        .flat_map(|([held, not], size)| [(held, size * share), (not, size * (1.0 - share))]);
    let ratio = |(seen, expected): (f64, f64)| if seen > 0.0 { seen * (seen / expected).ln() } else { 0.0 };
    if with / within <= with_before / before { 0.0 } else { 2.0 * cells.map(ratio).sum::<f64>() }
}

/// So many that whoever asks first has the index take in what there is by then.
fn many_after_the_period() -> impl Iterator<Item = Content> {
    (0..201).map(|_| on("2026-11-01", "klas"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However many of the moments the index has taken in.
    #[test]
    fn are_what_a_plain_count_gives(written in journal(), taken_in in 0..90usize) {
        let moments: Vec<Content> = written.iter().map(kept).collect();
        let (_place, session) = Place::with_vault();
        let (before, after) = moments.split_at(taken_in.min(moments.len()));
        log_all(&session, before.iter().cloned().chain(many_after_the_period()).collect());
        find(&session, "klas");
        log_all(&session, after.to_vec());
        let themes = session.themes(period()).unwrap();
        let folded = |word: &str| word.to_lowercase().replace('è', "e");
        let told: Vec<(String, u32, u32)> =
            words(&themes).into_iter().map(|(word, moments, before)| (folded(word), moments, before)).collect();
        let expected: Vec<(String, u32, u32)> =
            plainly(&moments).into_iter().map(|(word, moments, before)| (folded(&word), moments, before)).collect();
        prop_assert_eq!(told, expected);
        opens(&session, &themes);
    }
}
