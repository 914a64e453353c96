//! Whatever was put, removed and committed in whatever order, the index answers like a plain scan of the moments.

use crate::{standing, support::*};
use besef_model::{
    Companion, Condition, Content, Filter, FollowUp, FollowUpState, Kind, Moment, Page, Source,
};
use besef_search::{Entry, Query};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Words with their forms: all in one row are one word to a searcher.
const WORDS: [&[&str]; 6] = [
    &["gesprek", "Gesprekken", "gesprek's"],
    &["leerling", "leerlingen"],
    &["teacher", "teachers", "Teacher’s"],
    &["creme", "Crème", "CRÈME"],
    &["fiets"],
    &["gespannen"],
];
const NAMES: [&str; 3] = ["Zoë", "zoe", "Jan Peeters"];

fn fold(word: &str) -> String {
    word.to_lowercase().replace(['è', 'ë'], "e").replace('’', "'")
}

#[derive(Debug, Clone)]
enum Wish {
    Word(usize),
    Begun(&'static str),
    Phrase(Vec<(usize, usize)>),
    Either(usize, usize),
    No(usize),
    NoPhrase(Vec<(usize, usize)>),
    Kinds(Vec<usize>),
    NoKind(usize),
    Met(usize),
    Read(usize),
    LookedAgain(usize),
    Since(u32),
    Highlight,
    Stands(Condition),
    StandsNot(Condition),
}

/// As the query language names them.
const KINDS: [&str; 4] = ["formeel", "sociaal", "individueel", "bron"];

/// How times to look again may stand, under the name that asks for them.
const AGAIN: [(&str, &[FollowUpState]); 3] = [
    ("open", &[FollowUpState::Open]),
    ("toegepast", &[FollowUpState::Applied, FollowUpState::Partly]),
    ("niet", &[FollowUpState::Not, FollowUpState::NotYet]),
];

impl Wish {
    fn typed(&self) -> String {
        match self {
            Wish::Word(row) => format!("{} ", WORDS[*row][0]),
            Wish::Begun(start) => (*start).to_owned(),
            Wish::Phrase(words) => format!("\"{}\" ", written(words).join(" ")),
            Wish::Either(one, other) => format!("{} OF {} ", WORDS[*one][0], WORDS[*other][0]),
            Wish::No(row) => format!("-{} ", WORDS[*row][0]),
            Wish::NoPhrase(words) => format!("-\"{}\" ", written(words).join(" ")),
            Wish::Kinds(kinds) => kinds.iter().map(|kind| format!("soort:{} ", KINDS[*kind])).collect(),
            Wish::NoKind(kind) => format!("-soort:{} ", KINDS[*kind]),
            Wish::Met(name) => format!("met:\"{}\" ", NAMES[*name]),
            Wish::Read(name) => format!("bron:\"{}\" ", NAMES[*name]),
            Wish::LookedAgain(row) => format!("opvolging:{} ", AGAIN[*row].0),
            Wish::Since(on) => format!("sinds:2026-09-{on:02} "),
            Wish::Highlight => "heeft:hoogtepunt ".to_owned(),
            Wish::Stands(condition) => standing::typed(condition, false),
            Wish::StandsNot(condition) => standing::typed(condition, true),
        }
    }

    fn holds(&self, content: &Content) -> bool {
        let words: Vec<&str> = content.text.split(' ').collect();
        let row_of = |word: &str| WORDS.iter().position(|row| row.contains(&word));
        let has = |row: &usize| words.iter().any(|word| row_of(word) == Some(*row));
        match self {
            Wish::Word(row) => has(row),
            Wish::Begun(start) => words.iter().any(|word| fold(word).starts_with(start)),
            Wish::Phrase(wanted) => runs(&words, wanted),
            Wish::Either(one, other) => has(one) || has(other),
            Wish::No(row) => !has(row),
            Wish::NoPhrase(wanted) => !runs(&words, wanted),
            Wish::Kinds(kinds) => kinds.iter().any(|kind| Kind::ALL[*kind] == content.kind),
            Wish::NoKind(kind) => Kind::ALL[*kind] != content.kind,
            Wish::Met(name) => content.people.iter().any(|person| fold(&person.name) == fold(NAMES[*name])),
            Wish::Read(name) => {
                content.sources.iter().any(|source| fold(&source.title) == fold(NAMES[*name]))
            }
            Wish::LookedAgain(row) => content.follow_ups.iter().any(|one| AGAIN[*row].1.contains(&one.state)),
            Wish::Since(on) => content.on >= besef_model::Day::new(2026, 9, *on).unwrap(),
            Wish::Highlight => content.highlight,
            Wish::Stands(condition) => standing::meets(content, condition),
            Wish::StandsNot(condition) => !standing::meets(content, condition),
        }
    }
}

fn written(words: &[(usize, usize)]) -> Vec<&'static str> {
    words.iter().map(|(row, form)| WORDS[*row][form % WORDS[*row].len()]).collect()
}

fn runs(words: &[&str], wanted: &[(usize, usize)]) -> bool {
    let wanted: Vec<_> = written(wanted).into_iter().map(fold).collect();
    words.windows(wanted.len()).any(|run| run.iter().map(|word| fold(word)).eq(wanted.iter().cloned()))
}

#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "a few dozen steps at a time")]
enum Step {
    Put(u8, Content, bool),
    Remove(u8),
    Commit,
}

fn text() -> impl Strategy<Value = String> {
    let word = (0..WORDS.len(), 0..3usize).prop_map(|(row, form)| WORDS[row][form % WORDS[row].len()]);
    prop::collection::vec(word, 1..7).prop_map(|words| words.join(" "))
}

fn content() -> impl Strategy<Value = Content> {
    let names = || prop::collection::vec(prop::sample::select(&NAMES[..]), 0..2);
    let day = (1u32..6).prop_map(|on| besef_model::Day::new(2026, 9, on).unwrap());
    let given = standing::given();
    (text(), 0..4usize, day, names(), names(), again(), any::<bool>(), given).prop_map(
        |(text, kind, on, people, titles, again, highlight, given)| {
            let source = |title: &str| Source { title: title.into(), ..Source::default() };
            let looked = |state| FollowUp { state, ..FollowUp::due(on) };
            given.to(Content {
                people: people.into_iter().map(Companion::named).collect(),
                sources: titles.into_iter().map(source).collect(),
                follow_ups: again.into_iter().map(looked).collect(),
                highlight,
                ..Content::new(Kind::ALL[kind], on, text)
            })
        },
    )
}

fn again() -> impl Strategy<Value = Vec<FollowUpState>> {
    use FollowUpState::{Applied, LetGo, Not, NotYet, Open, Partly};
    prop::collection::vec(prop::sample::select(vec![Open, Applied, Partly, NotYet, Not, LetGo]), 0..3)
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..12u8, content(), prop::bool::weighted(0.1)).prop_map(|(n, c, deleted)| Step::Put(n, c, deleted)),
        2 => (0..12u8).prop_map(Step::Remove),
        1 => Just(Step::Commit),
    ]
}

fn wish() -> impl Strategy<Value = Wish> {
    let phrase = || prop::collection::vec((0..WORDS.len(), 0..3usize), 1..3);
    let row = || 0..WORDS.len();
    prop_oneof![
        3 => row().prop_map(Wish::Word),
        2 => prop::sample::select(vec!["g", "ges", "gesp", "leerl", "cr", "zzz"]).prop_map(Wish::Begun),
        2 => phrase().prop_map(Wish::Phrase),
        1 => (row(), row()).prop_map(|(one, other)| Wish::Either(one, other)),
        1 => row().prop_map(Wish::No),
        1 => phrase().prop_map(Wish::NoPhrase),
        1 => prop::collection::vec(0..4usize, 1..3).prop_map(Wish::Kinds),
        1 => (0..4usize).prop_map(Wish::NoKind),
        1 => (0..NAMES.len()).prop_map(Wish::Met),
        1 => (0..NAMES.len()).prop_map(Wish::Read),
        1 => (0..AGAIN.len()).prop_map(Wish::LookedAgain),
        1 => (1u32..6).prop_map(Wish::Since),
        1 => Just(Wish::Highlight),
        3 => standing::condition().prop_map(Wish::Stands),
        1 => standing::condition().prop_map(Wish::StandsNot),
    ]
}

/// Kinds asked for apart are kinds of which any will do, so they are wished for at one place only; and only the last
/// word can be still being typed.
fn question() -> impl Strategy<Value = Vec<Wish>> {
    prop::collection::vec(wish(), 0..4).prop_map(|mut wishes| {
        let (mut kinds, mut begun) = (0, 0);
        wishes.retain(|wish| match wish {
            Wish::Kinds(_) => (kinds, kinds += 1).0 == 0,
            Wish::Begun(_) => (begun, begun += 1).0 == 0,
            _ => true,
        });
        wishes.sort_by_key(|wish| matches!(wish, Wish::Begun(_)));
        wishes
    })
}

fn filter() -> impl Strategy<Value = Filter> {
    let kinds = prop::collection::vec(prop::sample::select(&Kind::ALL[..]), 0..3);
    let people = prop::collection::vec(prop::sample::select(&NAMES[..]), 0..2);
    let standing = prop_oneof![Just(Filter::default()), standing::filter()];
    (kinds, people, prop::option::of(1u32..6), any::<bool>(), standing).prop_map(
        |(kinds, people, from, highlight, standing)| Filter {
            kinds,
            people: people.into_iter().map(String::from).collect(),
            from: from.map(|on| besef_model::Day::new(2026, 9, on).unwrap()),
            highlight,
            ..standing
        },
    )
}

fn passes(content: &Content, filter: &Filter) -> bool {
    let met = |name: &String| content.people.iter().any(|person| fold(&person.name) == fold(name));
    (filter.kinds.is_empty() || filter.kinds.contains(&content.kind))
        && (filter.people.is_empty() || filter.people.iter().any(met))
        && filter.from.is_none_or(|from| content.on >= from)
        && (content.highlight || !filter.highlight)
        && standing::passes(content, filter)
}

fn scan(moments: &BTreeMap<u8, Moment>, wishes: &[Wish], filter: &Filter) -> Vec<u8> {
    let mut found: Vec<(&u8, &Moment)> = moments
        .iter()
        .filter(|(_, moment)| passes(&moment.content, filter))
        .filter(|(_, moment)| wishes.iter().all(|wish| wish.holds(&moment.content)))
        .collect();
    found.sort_by_key(|(_, moment)| std::cmp::Reverse((moment.content.on, moment.logged_at, moment.id)));
    found.into_iter().map(|(number, _)| *number).collect()
}

/// The moments as the steps leave them, the index at its last commit, and the entries after that.
struct Played {
    _shelf: Shelf,
    index: besef_search::Index,
    moments: BTreeMap<u8, Moment>,
    tail: Vec<Entry>,
}

fn play(steps: &[Step]) -> Played {
    let shelf = Shelf::new();
    let index = shelf.open();
    let mut writer = index.writer().unwrap().unwrap();
    let (mut moments, mut tail) = (BTreeMap::new(), Vec::new());
    for (at, step) in (1i64..).zip(steps) {
        match step {
            Step::Put(number, content, deleted) => {
                let deleted_at = deleted.then(|| besef_model::Timestamp::from_millis(at));
                let moment = Moment { content: content.clone(), deleted_at, ..moment(*number, "") };
                moments.insert(*number, moment.clone());
                tail.push(Entry::Put(moment));
            }
            Step::Remove(number) => {
                moments.remove(number);
                tail.push(Entry::Remove(id(*number)));
            }
            Step::Commit => {
                for entry in tail.drain(..) {
                    match entry {
                        Entry::Put(moment) => writer.put(&moment).unwrap(),
                        Entry::Remove(id) => writer.remove(id).unwrap(),
                    }
                }
                writer.commit(at).unwrap();
            }
        }
    }
    moments.retain(|_, moment| moment.deleted_at.is_none());
    drop(writer);
    Played { _shelf: shelf, index, moments, tail }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn answers_like_a_scan(
        steps in prop::collection::vec(step(), 0..40),
        questions in prop::collection::vec((question(), filter()), 6),
    ) {
        let played = play(&steps);
        for (wishes, filter) in questions {
            let words: String = wishes.iter().map(Wish::typed).collect();
            let expected = scan(&played.moments, &wishes, &filter);
            let query = Query { reading: reading(&words), filter, ..Query::default() };
            prop_assert_eq!(&numbers_with(&played.index, &query, &played.tail), &expected, "{:?}", query);
            let best = Query { sort: besef_model::Sort::Relevance, ..query };
            let mut by_match = numbers_with(&played.index, &best, &played.tail);
            let mut all = expected;
            by_match.sort_unstable();
            all.sort_unstable();
            prop_assert_eq!(by_match, all);
        }
    }

    /// Where a moment lies makes no difference to how well it matches.
    #[test]
    fn a_tail_ranks_as_if_it_were_committed(
        contents in prop::collection::vec(content(), 1..20),
        split in 0..20usize,
        words in text(),
    ) {
        let all: Vec<Moment> = (0u8..).zip(contents).map(|(n, content)| Moment { content, ..moment(n, "") }).collect();
        let (before, after) = all.split_at(split.min(all.len()));
        let tail: Vec<Entry> = after.iter().cloned().map(Entry::Put).collect();
        let query = Query { page: Page { offset: 0, limit: 100 }, ..best(&words) };
        let (whole, part) = (Shelf::new(), Shelf::new());
        prop_assert_eq!(numbers(&whole.with(&all), &query), numbers_with(&part.with(before), &query, &tail));
    }
}
