//! What a typed text asks, and that it is never lost on the way: written, read, shown as chips, taken away.

use crate::support::*;
use besef_model::{Asked, Condition, Day, Has, Kind, StepFilter};
use besef_search::{Reading, Tongue, written};
use proptest::prelude::*;

/// What a text asks, written down: groups by comma, `/` between things of which one is enough.
fn read(text: &str) -> String {
    let group = |any: Vec<Asked>| {
        let any: Vec<String> = any.iter().map(|asked| written(asked, Tongue::Dutch)).collect();
        any.join(" / ")
    };
    reading(text).asks().into_iter().map(group).collect::<Vec<_>>().join(", ")
}

fn is_read(cases: &[(&str, &str)]) {
    for (text, asks) in cases {
        assert_eq!(read(text), *asks, "{text}");
    }
}

#[test]
fn fields_are_read_in_both_languages_without_case_or_accents() {
    is_read(&[
        ("soort:sociaal", "soort:sociaal"),
        ("kind:social", "soort:sociaal"),
        ("SÓÓRT:Sociaal klimaat", "soort:sociaal, klimaat"),
        ("met:An wie:Bram with:Cas", "met:An, met:Bram, met:Cas"),
        ("label:toetsing tag:toetsing", "label:toetsing, label:toetsing"),
        ("doel:differentiëren", "doel:differentiëren"),
        ("heeft:stap has:insight is:hoogtepunt", "heeft:stap, heeft:inzicht, heeft:hoogtepunt"),
        ("stap:open step:dropped", "stap:open, stap:losgelaten"),
        ("(soort:sociaal)", "soort:sociaal"),
    ]);
}

#[test]
fn quotes_make_a_value_whole() {
    for text in ["met:\"An Peeters\"", "met:“An Peeters”", "met:„An Peeters”", "met:«An Peeters»"] {
        assert_eq!(read(text), "met:\"An Peeters\"", "{text}");
    }
    is_read(&[
        ("met:An Peeters", "met:An, Peeters"),
        ("met:\"An \"\"Pim\"\" Peeters\" les", "met:\"An \"\"Pim\"\" Peeters\", les"),
        ("met:\"An Pee", "met:An, Pee"),
    ]);
}

#[test]
fn of_several_values_one_is_enough() {
    is_read(&[
        ("heeft:stap,fout", "heeft:stap / heeft:fout"),
        ("heeft:stap|inzicht les", "heeft:stap / heeft:inzicht, les"),
        ("met:\"An Peeters\",Bram", "met:\"An Peeters\" / met:Bram"),
        ("-label:toets,rapport", "-label:toets, -label:rapport"),
        ("soort:sociaal les soort:formeel", "soort:sociaal / soort:formeel, les"),
        ("-soort:sociaal -soort:formeel", "-soort:sociaal, -soort:formeel"),
    ]);
}

#[test]
fn a_minus_leaves_out() {
    is_read(&[
        ("-toets", "-toets"),
        ("les -\"gouden weken\"", "les, -\"gouden weken\""),
        ("-soort:formeel", "-soort:formeel"),
        ("les - toets", "les, toets"),
        ("AI-tools", "AI, tools"),
        ("-AI-tools", "-\"AI-tools\""),
        ("--vlag", "vlag"),
        ("\"klas\"-gesprek", "\"klas\", gesprek"),
        ("-", ""),
    ]);
}

#[test]
fn of_joins_its_neighbours() {
    is_read(&[
        ("a b OF c d", "a, b / c, d"),
        ("a OR b OF c", "a / b / c"),
        ("a | b|c", "a / b / c"),
        ("soort:sociaal OF -klas", "soort:sociaal / -klas"),
        ("een of twee", "een, of, twee"),
        ("klas OF", "klas"),
        ("klas OF OF sfeer", "klas / sfeer"),
        ("OF klas", "of, klas"),
        ("x OF AI-tools", "x / \"AI-tools\""),
    ]);
}

#[test]
fn periods_are_read_as_people_write_them() {
    is_read(&[
        ("sinds:2026", "sinds:2026-01"),
        ("sinds:2026-03", "sinds:2026-03"),
        ("since:2026-03-14", "sinds:2026-03-14"),
        ("tot:2026-02", "tot:2026-02"),
        ("tot:14/3/2026", "tot:2026-03-14"),
        ("sinds:maart tot:december", "sinds:2026-03, tot:2025-12"),
        ("in:vandaag in:gisteren", "in:2026-11-22, in:2026-11-21"),
        ("in:schooljaar in:vorig-schooljaar", "in:2026-2027, in:2025-2026"),
        ("in:maand in:last-month", "in:2026-11, in:2026-10"),
        ("in:week", "in:2026-11-16..2026-11-22"),
        ("in:kwartaal in:vorig-kwartaal", "in:2026-10-01..2026-12-31, in:2026-07-01..2026-09-30"),
        ("in:jaar in:2024 in:2025-2026 in:2025-26", "in:2026, in:2024, in:2025-2026, in:2025-2026"),
        ("in:\"maart 2025\" in:mei-2024", "in:2025-03, in:2024-05"),
        ("in:2026-03..2026-05", "in:2026-03-01..2026-05-31"),
        ("in:2026-02-30 x", "in, 2026, 02, 30, x"),
    ]);
}

#[test]
fn what_is_not_understood_is_words_once_it_is_left_behind() {
    is_read(&[
        ("soort:fiets ", "soort, fiets"),
        ("soort:fiets", ""),
        ("les soort:", "les"),
        ("soort:soc", "soort:sociaal"),
        ("soort:s", ""),
        ("soort:s ", "soort, s"),
        ("kleur:rood", "kleur, rood"),
        ("https://bok.example", "https, bok, example"),
        ("zoals:iets ", "zoals, iets"),
    ]);
}

#[test]
fn chips_are_what_is_more_than_words() {
    let chips = |text: &str| reading(text).chips();
    let without = |text: &str| chips(text).into_iter().map(|chip| chip.without).collect::<Vec<_>>();
    assert_eq!(without("klimaat \"gouden weken\""), [""; 0]);
    assert_eq!(without("klimaat soort:sociaal met:An"), ["klimaat met:An", "klimaat soort:sociaal "]);
    assert_eq!(without("-les sinds:2026 les"), ["sinds:2026 les", "-les les"]);
    assert_eq!(without("heeft:stap,fout OF les x"), ["x"]);
    assert_eq!(without("soort:sociaal OF"), [""]);
    assert_eq!(without("-label:a,b,c"), ["-label:b,c", "-label:a,c", "-label:a,b"]);
    let kinds = chips("soort:sociaal soort:formeel");
    assert_eq!(kinds[0].any, [yes(Condition::Kind { kind: Kind::Social })]);
    assert_eq!(kinds[0].without, "soort:formeel");
}

#[test]
fn endless_texts_are_read_at_once() {
    let pieces = [
        "\"",
        "met:\"",
        "met:\"\"",
        "-\"",
        "-",
        "(",
        ")",
        "|",
        ",",
        ":",
        "OF ",
        "a|",
        "met:a,",
        "soort:,",
        "-label:a,",
        "heeft:stap,",
        "in:2026..",
        "é-",
        "soort:",
        "*",
        "\u{301}",
        "''",
        "a ",
    ];
    let started = std::time::Instant::now();
    for piece in pieces {
        let text = piece.repeat(10_000);
        let chips = reading(&text).chips();
        assert!(chips.iter().map(|chip| chip.any.len()).sum::<usize>() <= 32, "{piece}");
    }
    assert!(started.elapsed().as_millis() < 2_000, "{:?}", started.elapsed());
}

fn yes(condition: Condition) -> Asked {
    Asked { not: false, condition }
}

/// What nothing can be read of: stands for what a word of a text may be.
fn name() -> impl Strategy<Value = String> {
    "[A-Za-zéï\"“»,|:()\\-' ]{0,12}[A-Za-z][\"” ]{0,3}[a-z]".prop_map(|name| name.trim().to_owned())
}

fn a_day() -> impl Strategy<Value = Day> {
    (0..73_000i64).prop_map(|days| Day::EARLIEST.plus_days(days))
}

/// Ends of months and years are where stretches are written short.
fn any_day() -> impl Strategy<Value = Day> {
    (a_day(), 0..4).prop_map(|(day, how)| match how {
        0 => day.first_of_month(),
        1 => day.first_of_month().plus_days(-1).max(Day::EARLIEST),
        _ => day,
    })
}

fn condition() -> impl Strategy<Value = Condition> {
    prop_oneof![
        "[a-zA-Zé]{1,8}x".prop_map(|word| Condition::Word { word }),
        "[a-zA-Zé]{1,8}( [-:,|a-z]{1,8}){0,3}"
            .prop_map(|words| Condition::Phrase { words: words.trim().to_owned() }),
        proptest::sample::select(&Kind::ALL[..]).prop_map(|kind| Condition::Kind { kind }),
        name().prop_map(|name| Condition::Person { name, whole: true }),
        name().prop_map(|name| Condition::Tag { name, whole: true }),
        "[a-zé'-]{1,9}z".prop_map(|name| Condition::Goal { name, whole: false }),
        any_day().prop_map(|from| Condition::Period { from: Some(from), to: None }),
        any_day().prop_map(|to| Condition::Period { from: None, to: Some(to) }),
        (any_day(), any_day()).prop_map(|(one, other)| Condition::Period {
            from: Some(one.min(other)),
            to: Some(one.max(other))
        }),
        proptest::sample::select(&Has::ALL[..]).prop_map(|what| Condition::Has { what }),
        proptest::sample::select(vec![
            StepFilter::Any,
            StepFilter::Open,
            StepFilter::Tried,
            StepFilter::Dropped
        ])
        .prop_map(|state| Condition::Step { state }),
        any::<u8>().prop_map(|number| Condition::Like { id: id(number) }),
    ]
}

fn asked() -> impl Strategy<Value = Asked> {
    (any::<bool>(), condition()).prop_map(|(not, condition)| Asked { not, condition })
}

fn tongue() -> impl Strategy<Value = Tongue> {
    prop_oneof![Just(Tongue::Dutch), Just(Tongue::English)]
}

/// Texts made of what the language knows and of what it does not.
fn typed() -> impl Strategy<Value = String> {
    let signs = " |  |\"|„|”|-|:|,|\\||\\(|\\)| OF | OR|--|met:|soort:|in:|heeft:|-label:|zoals:";
    let words = "an|peeters|sociaal|soc|formeel|stap|fout|2026|2026-03|maart|les|é|👩‍👧|AI-tools|kleur:rood";
    proptest::collection::vec(prop_oneof![signs, words, Just(" ".to_owned())], 0..24)
        .prop_map(|pieces| pieces.concat())
}

fn chips_of(reading: &Reading) -> Vec<Vec<Asked>> {
    reading.chips().into_iter().map(|chip| chip.any).collect()
}

/// What a text asks in words.
fn plain_of(reading: &Reading) -> Vec<Asked> {
    let plain =
        |one: &Asked| !one.not && matches!(one.condition, Condition::Word { .. } | Condition::Phrase { .. });
    reading
        .asks()
        .into_iter()
        .filter_map(|any| match any.as_slice() {
            [one] if plain(one) => Some(one.clone()),
            _ => None,
        })
        .collect()
}

/// A text to which a piece can be added: whatever is open in it is closed, and what joins has something to join.
fn closed(text: &str) -> String {
    let even = text.chars().filter(|c| "\"„”".contains(*c)).count() % 2 == 0;
    let text = if even { text.to_owned() } else { text.replace(['"', '„', '”'], "") };
    format!("{text} en")
}

proptest! {
    #[test]
    fn what_is_written_is_read(asked in asked(), tongue in tongue()) {
        let text = written(&asked, tongue);
        prop_assert_eq!(reading(&text).asks(), [[asked]], "{}", text);
    }

    #[test]
    fn anything_can_be_read(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        reading(&text).chips();
        reading(&String::from_utf8_lossy(&bytes)).chips();
    }

    #[test]
    fn a_chip_taken_away_leaves_the_others(text in typed()) {
        let whole = reading(&text);
        for (at, chip) in whole.chips().into_iter().enumerate() {
            let mut others = chips_of(&whole);
            others.remove(at);
            let left = reading(&chip.without);
            prop_assert_eq!(chips_of(&left), others, "{:?} -> {:?}", text, chip.without);
            prop_assert_eq!(plain_of(&left), plain_of(&whole), "{:?} -> {:?}", text, chip.without);
        }
    }

    #[test]
    fn a_piece_added_asks_just_that(text in typed(), asked in asked(), tongue in tongue()) {
        let text = closed(&text);
        let (before, after) = (reading(&text), reading(&format!("{text} {}", written(&asked, tongue))));
        let is_chip = asked.not || !matches!(asked.condition, Condition::Word { .. } | Condition::Phrase { .. });
        let mut expected = (chips_of(&before), plain_of(&before));
        if is_chip { expected.0.push(vec![asked]) } else { expected.1.push(asked) }
        prop_assert_eq!((chips_of(&after), plain_of(&after)), expected, "{:?}", text);
    }
}
