//! What was found, as text: the moments, how they lie, and what to ask instead of a question that nothing answers.

use besef_contract::{
    journal::{Found, Instead, Progress},
    model::{Day, Facets, NameTally},
};

use crate::page::{HEADING, Page, joined};

/// As many names as a glance takes in; the rest is for `--json`.
const NAMES: usize = 10;

/// The longest bar, in columns.
const BAR: u32 = 30;

/// The moments found, and how many there are when these are not all.
pub fn text(page: &Page<'_>, found: &Found) -> String {
    let parts = [
        answer(page, found),
        found.facets.as_ref().map(|facets| lie(page, facets)).unwrap_or_default(),
        found.indexing.map(|progress| indexing(page, progress)).unwrap_or_default(),
    ];
    joined(parts.map(|part| part.trim_end().to_owned()).into_iter(), "\n\n")
}

fn answer(page: &Page<'_>, found: &Found) -> String {
    let instead = instead(page, found.instead.as_ref());
    let first = match (found.total, found.nearly) {
        (0, _) => page.say("cli-none", &[]),
        (_, true) => page.say("cli-nearly", &[]),
        _ => return moments_of(page, found),
    };
    let head = joined([first, instead].into_iter(), "\n");
    joined([head, moments_of(page, found)].into_iter(), "\n\n")
}

fn moments_of(page: &Page<'_>, found: &Found) -> String {
    let shown = u32::try_from(found.hits.len()).unwrap_or(u32::MAX);
    match found.total {
        total if total == shown => page.rows(&found.hits),
        total => {
            let part =
                page.say("cli-part-of", &[("shown", shown.into()), ("moments", moments(page, total).into())]);
            format!("{}\n{part}", page.rows(&found.hits))
        }
    }
}

/// What was meant perhaps, and what is found when something is left out.
fn instead(page: &Page<'_>, instead: Option<&Instead>) -> String {
    let mut lines = Vec::new();
    if let Some(words) = instead.and_then(|instead| instead.words.as_ref()) {
        lines.push(page.say("cli-instead", &[("words", words.as_str().into())]));
    }
    for less in instead.iter().flat_map(|instead| &instead.without) {
        let args = [("count", less.total.into()), ("words", less.words.as_str().into())];
        lines.push(page.say("cli-without", &args));
    }
    lines.join("\n")
}

fn indexing(page: &Page<'_>, progress: Progress) -> String {
    let count = |count: u32| page.words().number(u64::from(count)).into();
    page.say("cli-indexing", &[("done", count(progress.done)), ("of", count(progress.of))])
}

fn moments(page: &Page<'_>, count: u32) -> String {
    page.say("cli-moments", &[("count", count.into())])
}

/// How the answers lie: a block of counts for each way to narrow on.
fn lie(page: &Page<'_>, facets: &Facets) -> String {
    let kinds = facets.kinds.iter().map(|one| (page.kind(one.kind), one.moments)).collect();
    let names =
        |names: &[NameTally]| names.iter().take(NAMES).map(|one| (one.name.clone(), one.moments)).collect();
    let months = facets.months.iter().map(|one| (month(page, one.month), one.moments)).collect();
    let blocks = [
        block(page, "journal-filter-kind", kinds, ""),
        block(page, "journal-filter-person", names(&facets.people), ""),
        block(page, "journal-filter-tag", names(&facets.tags), ""),
        block(page, "journal-filter-period", months, "▪"),
    ];
    joined(blocks.into_iter(), "\n\n")
}

fn month(page: &Page<'_>, month: Day) -> String {
    page.words().month_and_year(month.date())
}

/// Counts under a heading, with bars of that sign.
fn block(page: &Page<'_>, heading: &str, counts: Vec<(String, u32)>, sign: &str) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let width = counts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let digits = most.to_string().len();
    let line = |(name, count): &(String, u32)| {
        let bar = sign.repeat(usize::try_from((count * BAR.min(most)).div_ceil(most)).unwrap_or(0));
        format!("  {name:width$}  {count:>digits$}  {bar}").trim_end().to_owned()
    };
    let heading = format!("{HEADING}{}{HEADING:#}", page.say(heading, &[]));
    std::iter::once(heading).chain(counts.iter().map(line)).collect::<Vec<_>>().join("\n")
}
