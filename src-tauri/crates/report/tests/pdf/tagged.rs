//! The tag tree: what someone hears who does not see the page.

use crate::{
    reading::{Read, Tag},
    sample,
};
use besef_report::Paper;

fn outline(read: &Read) -> Vec<String> {
    let headings = read.tags().into_iter().map(|tag| tag.name);
    headings.filter(|name| name.starts_with('H') && name.len() == 2).collect()
}

#[test]
fn headings_go_down_one_level_at_a_time_from_the_title() {
    let read = Read::of(&sample::sheet(Paper::A4));
    assert_eq!(outline(&read), ["H1", "H2", "H3", "H3", "H2", "H2", "H2"]);
}

#[test]
fn lists_and_facts_are_lists() {
    let read = Read::of(&sample::sheet(Paper::A4));
    assert_eq!((read.count("L"), read.count("LI")), (3, 7));
    assert_eq!(read.count("BlockQuote"), 1);
}

#[test]
fn a_table_has_heads_for_its_columns_and_its_rows() {
    let read = Read::of(&sample::year(Paper::A4));
    let heads: Vec<Tag> = read.tags().into_iter().filter(|tag| tag.name == "TH").collect();
    let of = |scope: &str| heads.iter().filter(|tag| tag.scope.as_deref() == Some(scope)).count();
    assert_eq!(read.count("Table"), 2);
    assert_eq!((of("Column"), of("Row")), (2 * 4, 20 + 70 + 2));
    assert_eq!(read.count("TR"), 20 + 70 + 2 * 2, "a head that is set again on a new page is not said again");
}

#[test]
fn a_picture_says_what_it_shows() {
    let read = Read::of(&sample::year(Paper::A4));
    let figures: Vec<Tag> = read.tags().into_iter().filter(|tag| tag.name == "Figure").collect();
    assert_eq!(figures.len(), 4);
    assert!(figures.iter().all(|figure| figure.alternative.as_ref().is_some_and(|said| !said.is_empty())));
}

#[test]
fn links_can_be_followed_and_are_said() {
    let read = Read::of(&sample::sheet(Paper::A4));
    assert_eq!(read.addresses(), ["https://example.org/instructie"]);
    assert_eq!(read.count("Link"), 1);
}

#[test]
fn every_page_of_a_table_repeats_its_head() {
    let read = Read::of(&sample::year(Paper::A4));
    let laid_out = read.laid_out();
    let rows = laid_out.split('\u{C}').filter(|page| page.contains("Studiedag differentiatie"));
    let (with, without): (Vec<&str>, Vec<&str>) = rows.partition(|page| page.contains("Activiteit"));
    assert!(with.len() >= 3 && without.is_empty(), "{} with, {} without", with.len(), without.len());
}

#[test]
fn a_list_within_a_list_within_a_quote_stays_where_it_is() {
    let read = Read::of(&sample::everything());
    assert_eq!(
        (read.count("BlockQuote"), read.count("L"), read.count("LI")),
        (1, 2 * (2 * 3 + 1), 2 * (2 * 4 + 1))
    );
    assert_eq!(outline(&read), ["H1", "H2", "H3", "H4"]);
}
