//! Asking by words and conditions: what is answered is what a plain look at every moment gives, whether the index has
//! the moments yet or not; counts, places and reasons agree with it.

use besef_contract::{
    Session,
    journal::{Find, Found},
    model::{
        Companion, Condition, Content, Facets, Kind, Likeness, MomentId, NameTally, NextStep, Sort, Source,
        StepState, TextField,
    },
    shapes::{Complete, ShowMoment},
};
use besef_tests::{Place, content, day, find, ids, log};
use std::collections::{BTreeMap, BTreeSet};

/// Some still outside the index, and so many that all are in it.
const SIZES: [usize; 2] = [60, 260];

type Kept = Vec<(MomentId, Content)>;

/// Moments that differ in everything that can be asked.
fn varied(n: usize) -> Content {
    let words = ["toets", "klimaat", "gesprek", "toets over klimaat", "klimaat na gesprek"];
    let mut moment = content(&format!("Iets rond {} bekeken", words[n % words.len()]));
    moment.kind = Kind::ALL[n % 4];
    moment.on = day("2026-11-01").plus_days(-(n as i64 * 5 % 900));
    moment.people = [&["An"][..], &["An Peeters"], &["Anke", "Bart"], &[]][n % 4 * 7 % 4]
        .iter()
        .map(|name| Companion::named(*name))
        .collect();
    moment.tags =
        [&["toetsing"][..], &[], &["Klassfeer", "toetsing"]][n % 3].iter().map(|&t| t.into()).collect();
    moment.takeaway = n.is_multiple_of(6).then(|| "Eerst luisteren".into());
    moment.mistake = n % 7 == 1;
    moment.highlight = n % 11 == 2;
    moment.next_step = (n % 5 == 3).then(|| step([StepState::Open, StepState::Tried][n % 2]));
    moment
}

fn step(state: StepState) -> NextStep {
    NextStep { what: "Uitproberen".into(), by: None, state, outcome: None, settled_on: None }
}

fn varied_journal(size: usize) -> (Place, Session, Kept) {
    let (place, session) = Place::with_vault();
    let kept = (0..size).map(|n| (log(&session, varied(n)), varied(n))).collect();
    find(&session, "toets");
    (place, session, kept)
}

fn has_word(moment: &Content, word: &str) -> bool {
    moment.text.split(' ').any(|other| other == word)
}

fn with(moment: &Content, word: &str) -> bool {
    moment.people.iter().any(|person| person.name.split(' ').any(|other| other == word))
}

fn tagged(moment: &Content, tag: &str) -> bool {
    moment.tags.iter().any(|other| other == tag)
}

fn between(moment: &Content, from: &str, to: &str) -> bool {
    (day(from)..=day(to)).contains(&moment.on)
}

type Question = (&'static str, fn(&Content) -> bool);

/// Questions in both languages, each with what a moment must be to answer it. A space ends the last thing typed.
const QUESTIONS: &[Question] = &[
    ("toets ", |m| has_word(m, "toets")),
    ("toets klimaat ", |m| has_word(m, "toets") && has_word(m, "klimaat")),
    ("toets OF gesprek ", |m| has_word(m, "toets") || has_word(m, "gesprek")),
    ("klimaat -toets ", |m| has_word(m, "klimaat") && !has_word(m, "toets")),
    ("\"toets over klimaat\"", |m| m.text.contains("toets over klimaat")),
    ("soort:sociaal ", |m| m.kind == Kind::Social),
    ("kind:social soort:bron ", |m| matches!(m.kind, Kind::Social | Kind::Resource)),
    ("-soort:formeel ", |m| m.kind != Kind::Formal),
    ("met:an ", |m| with(m, "An")),
    ("with:\"An\"", |m| m.people.iter().any(|person| person.name == "An")),
    ("met:An", |m| with(m, "An") || with(m, "Anke")),
    ("-met:An ", |m| !with(m, "An")),
    ("label:toetsing met:Bart ", |m| tagged(m, "toetsing") && with(m, "Bart")),
    ("tag:klassfeer ", |m| tagged(m, "Klassfeer")),
    ("sinds:2026-03 tot:2026-04 ", |m| between(m, "2026-03-01", "2026-04-30")),
    ("in:2025-2026 ", |m| between(m, "2025-09-01", "2026-08-31")),
    ("in:last-school-year toets ", |m| between(m, "2025-09-01", "2026-08-31") && has_word(m, "toets")),
    ("heeft:stap ", |m| m.next_step.is_some()),
    ("has:insight ", |m| m.takeaway.is_some()),
    ("heeft:fout ", |m| m.mistake),
    ("heeft:hoogtepunt ", |m| m.highlight),
    ("-heeft:persoon ", |m| m.people.is_empty()),
    ("stap:open ", |m| m.next_step.as_ref().is_some_and(|step| step.state == StepState::Open)),
    ("onbekend:veld ", |_| false),
    ("klimaat soort:sociaal met:An -heeft:fout sinds:2025 ", |m| {
        has_word(m, "klimaat")
            && m.kind == Kind::Social
            && with(m, "An")
            && !m.mistake
            && m.on >= day("2025-01-01")
    }),
];

fn asked(session: &Session, words: &str) -> Found {
    let page = besef_contract::model::Page { offset: 0, limit: 1_000 };
    session.find(Find { words: words.into(), facets: true, page, ..Find::default() }).unwrap()
}

#[test]
fn every_question_is_answered_as_a_plain_look_would() {
    for size in SIZES {
        let (_place, session, kept) = varied_journal(size);
        for (words, fits) in QUESTIONS {
            let found = asked(&session, words);
            let expected: BTreeSet<MomentId> =
                kept.iter().filter(|(_, moment)| fits(moment)).map(|(id, _)| *id).collect();
            let hits: BTreeSet<MomentId> = found.hits.iter().map(|hit| hit.id).collect();
            assert_eq!(hits, expected, "{words:?} of {size}");
            assert_eq!(found.total as usize, expected.len(), "{words:?} of {size}");
        }
    }
}

#[test]
fn counts_are_those_of_the_moments_that_answer() {
    for size in SIZES {
        let (_place, session, kept) = varied_journal(size);
        for (words, fits) in QUESTIONS {
            let facets = asked(&session, words).facets.unwrap();
            let answers: Vec<&Content> = kept.iter().map(|(_, m)| m).filter(|m| fits(m)).collect();
            let names = |of: fn(&Content) -> Vec<String>| tally(answers.iter().flat_map(|m| of(m)));
            assert_eq!(
                map(&facets.people),
                names(|m| m.people.iter().map(|p| p.name.clone()).collect()),
                "{words:?} of {size}"
            );
            assert_eq!(map(&facets.tags), names(|m| m.tags.clone()), "{words:?} of {size}");
            assert!(is_most_first(&facets.people) && is_most_first(&facets.tags), "{words:?}");
        }
    }
}

#[test]
fn kinds_and_months_are_counted_as_if_they_were_not_narrowed() {
    for size in SIZES {
        let (_place, session, kept) = varied_journal(size);
        let facets = |words: &str| asked(&session, words).facets.unwrap();
        let (narrowed, wide) = (facets("toets soort:sociaal in:2025-2026 "), facets("toets in:2025-2026 "));
        assert_eq!(narrowed.kinds, wide.kinds);
        assert_eq!(narrowed.months, facets("toets soort:sociaal ").months);
        let answers: Vec<_> = kept.iter().map(|(_, m)| m).filter(|m| has_word(m, "toets")).collect();
        assert_eq!(
            months(&facets("toets ")),
            tally(answers.iter().map(|m| m.on.to_string()[..7].to_owned()))
        );
        assert_eq!(facets("toets ").kinds.iter().map(|one| one.moments).sum::<u32>() as usize, answers.len());
    }
}

fn tally(names: impl Iterator<Item = String>) -> BTreeMap<String, u32> {
    names.fold(BTreeMap::new(), |mut counts, name| {
        *counts.entry(name).or_default() += 1;
        counts
    })
}

fn map(names: &[NameTally]) -> BTreeMap<String, u32> {
    names.iter().map(|one| (one.name.clone(), one.moments)).collect()
}

fn months(facets: &Facets) -> BTreeMap<String, u32> {
    facets.months.iter().map(|one| (one.month.to_string()[..7].to_owned(), one.moments)).collect()
}

fn is_most_first(names: &[NameTally]) -> bool {
    names.is_sorted_by(|one, next| one.moments >= next.moments)
}

#[test]
fn chips_say_what_was_read_and_what_stays_without_them() {
    let (_place, session, _) = varied_journal(60);
    let found = find(&session, "klimaat soort:sociaal met:\"An\" -heeft:fout ");
    let conditions: Vec<(bool, &Condition)> =
        found.chips.iter().map(|chip| (chip.any[0].not, &chip.any[0].condition)).collect();
    assert!(matches!(conditions[0], (false, Condition::Kind { kind: Kind::Social })), "{conditions:?}");
    assert!(matches!(conditions[1], (false, Condition::Person { whole: true, .. })), "{conditions:?}");
    assert!(matches!(conditions[2], (true, Condition::Has { .. })), "{conditions:?}");
    assert_eq!(found.chips.len(), 3);
    for chip in &found.chips {
        let left = find(&session, &chip.without);
        assert_eq!(left.chips.len(), 2, "{}", chip.without);
        assert!(left.total >= found.total);
    }
}

#[test]
fn a_hit_outside_the_text_says_where_it_stands() {
    let (_place, session) = Place::with_vault();
    let mut moment = content("Een gewone les.");
    moment.takeaway = Some("Meer stilte laten".into());
    moment.next_step = Some(step(StepState::Open));
    moment.sources =
        vec![Source { title: "Over wachttijd".into(), address: None, author: None, medium: None }];
    moment.tags = vec!["vraagstelling".into()];
    let id = log(&session, moment);
    for (words, field, hit) in [
        ("stilte ", TextField::Takeaway, "stilte"),
        ("uitproberen ", TextField::Step, "Uitproberen"),
        ("wachttijd ", TextField::Source, "wachttijd"),
        ("vraagstelling ", TextField::Tag, "vraagstelling"),
    ] {
        let found = find(&session, words);
        let [row] = found.hits.as_slice() else { panic!("{words:?} finds {}", found.total) };
        let [passage] = row.elsewhere.as_slice() else { panic!("{words:?}: {:?}", row.elsewhere) };
        assert_eq!(passage.place.field, field);
        let marked: Vec<&str> =
            passage.fragments.iter().filter(|part| part.hit).map(|part| part.text.as_str()).collect();
        assert_eq!(marked, [hit]);
        let open = session.show_moment(ShowMoment { id, words: words.into() }).unwrap();
        assert_eq!(open.marked.iter().map(|passage| passage.place.field).collect::<Vec<_>>(), [field]);
    }
}

#[test]
fn the_best_likeness_comes_first_and_is_explained() {
    for more in [0, 250] {
        let (_place, session) = Place::with_vault();
        // The newest is the least alike: likeness goes before recency.
        let texts = [
            ("Een differentiatieplan besproken", "2026-11-03"),
            ("De diferentiatie besproken", "2026-11-04"),
            ("Meer differentiaties besproken", "2026-11-02"),
            ("De differentiatie besproken", "2026-11-01"),
        ];
        let [part, resembling, form, exact] = texts.map(|(text, on)| {
            let mut moment = content(text);
            moment.on = day(on);
            log(&session, moment)
        });
        for n in 0..more {
            log(&session, content(&format!("vulling {n}")));
        }
        let best = Find { words: "differentiatie ".into(), sort: Sort::Relevance, ..Find::default() };
        let found = session.find(best).unwrap();
        let order: Vec<MomentId> = found.hits.iter().map(|hit| hit.id).collect();
        assert_eq!(order, [exact, form, part, resembling]);
        let why = |at: usize| {
            found.hits[at].reasons.iter().map(|r| (r.seen.as_str(), r.likeness)).collect::<Vec<_>>()
        };
        assert_eq!(why(0), []);
        assert_eq!(why(1), [("differentiaties", Likeness::Form)]);
        assert_eq!(why(2), [("differentiatieplan", Likeness::Part)]);
        assert_eq!(why(3), [("diferentiatie", Likeness::Resembling)]);
    }
}

#[test]
fn when_nothing_is_found_what_is_said_instead_is_true() {
    let (_place, session, _) = varied_journal(60);
    let found = find(&session, "klimaat met:\"An Peters\" sinds:2026 ");
    assert_eq!(found.total, 0);
    let instead = found.instead.unwrap();
    let meant = instead.words.unwrap();
    assert!(meant.contains("An Peeters"), "{meant}");
    assert!(find(&session, &meant).total > 0);
    assert!(!instead.without.is_empty());
    for less in instead.without {
        assert_eq!(find(&session, &less.words).total, less.total, "{}", less.words);
        assert!(less.total > 0);
    }
    assert!(find(&session, "klimaat ").instead.is_none(), "only when nothing was found");
}

#[test]
fn what_is_about_the_same_is_found_and_not_the_moment_itself() {
    let (_place, session) = Place::with_vault();
    let one = log(&session, content("Exit-tickets geprobeerd na de les over kansrekening"));
    let same = log(&session, content("Opnieuw exit-tickets, nu bij kansrekening in 5 wetenschappen"));
    for n in 0..30 {
        log(&session, content(&format!("Vergadering van de vakgroep, punt {n}")));
    }
    let found = ids(&session, &format!("zoals:{one} "));
    assert_eq!(found.first(), Some(&same));
    assert!(!found.contains(&one));
}

#[test]
fn a_name_is_offered_as_soon_as_any_process_saved_it() {
    let (place, session) = Place::with_vault();
    let offered = || {
        let asked = Complete { words: "met:Zo".into(), caret: 6 };
        session.complete(asked).unwrap().completions.iter().map(|one| one.piece.clone()).collect::<Vec<_>>()
    };
    assert_eq!(offered(), Vec::<String>::new());
    let mut moment = content("Met Zoë gepraat");
    moment.people = vec![Companion::named("Zoë Claes")];
    log(&place.unlocked(), moment);
    assert!(offered().iter().any(|piece| piece.contains("Zoë Claes")), "{:?}", offered());
}
