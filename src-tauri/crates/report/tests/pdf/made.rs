//! The file as a whole: what it says about itself, its pages, its fonts, and that it is always the same.

use crate::{reading::Read, sample};
use besef_report::{Orientation, Paper};
use besef_words::Language;

#[test]
fn it_says_what_it_is_called_and_in_which_language() {
    let read = Read::of(&sample::sheet(Paper::A4));
    assert_eq!(read.about("Title").as_deref(), Some("Ontwikkelgesprek met mevr. De Wit"));
    assert_eq!(read.about("Creator").as_deref(), Some("Besef"));
    assert_eq!(read.value(&["Lang"]).unwrap().as_str().unwrap(), b"nl");
    assert!(read.value(&["ViewerPreferences", "DisplayDocTitle"]).unwrap().as_bool().unwrap());
    let english = Read::of(&besef_report::Document { language: Language::En, ..sample::sheet(Paper::A4) });
    assert_eq!(english.value(&["Lang"]).unwrap().as_str().unwrap(), b"en");
}

#[test]
fn it_claims_pdf_ua() {
    let read = Read::of(&sample::sheet(Paper::A4));
    assert!(read.value(&["MarkInfo", "Marked"]).unwrap().as_bool().unwrap());
    assert!(read.metadata().contains("<pdfuaid:part>1</pdfuaid:part>"), "{}", read.metadata());
}

#[test]
fn it_holds_no_day_but_those_in_the_document() {
    let read = Read::of(&sample::sheet(Paper::A4));
    assert_eq!((read.about("CreationDate"), read.about("ModDate")), (None, None));
    assert!(!read.metadata().contains("Date>"), "{}", read.metadata());
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let [one, other] = [(); 2].map(|()| Read::of(&sample::year(Paper::A4)).bytes);
    assert!(one == other, "two runs differ");
}

#[test]
fn all_of_its_fonts_are_in_it() {
    let fonts = Read::of(&sample::year(Paper::A4)).fonts();
    assert!(fonts.len() >= 3, "{fonts:?}");
    assert!(fonts.iter().all(|(_, embedded)| *embedded), "{fonts:?}");
}

#[test]
fn its_pages_have_the_size_that_was_asked_for() {
    let size = |paper, orientation| {
        let document = besef_report::Document { orientation, ..sample::sheet(paper) };
        Read::of(&document).page_size()
    };
    assert_eq!(size(Paper::A4, Orientation::Portrait), (595, 842));
    assert_eq!(size(Paper::A4, Orientation::Landscape), (842, 595));
    assert_eq!(size(Paper::Letter, Orientation::Portrait), (612, 792));
    assert_eq!(size(Paper::Letter, Orientation::Landscape), (792, 612));
}

#[test]
fn every_page_says_which_one_it_is_and_what_made_it() {
    let read = Read::of(&sample::year(Paper::A4));
    let pages = read.pages();
    assert!(pages >= 10, "{pages} pages");
    for (number, page) in read.laid_out().split_terminator('\u{C}').enumerate() {
        let foot = format!("blz. {} van {pages}", number + 1);
        assert!(page.contains(&foot), "page {} lacks its number", number + 1);
        assert!(page.contains("Gemaakt met Besef op 22 november 2026"));
    }
    let english = besef_report::Document { language: Language::En, ..sample::sheet(Paper::A4) };
    assert!(Read::of(&english).laid_out().contains("page 1 of 1"));
}

#[test]
fn a_heading_never_ends_a_page() {
    for lines in 1..40 {
        let mut document = sample::sheet(Paper::A4);
        document.blocks = vec![sample::said(&"regel\n".repeat(lines)), sample::heading(1, "Kop hier")];
        document.blocks.push(sample::said(&"Wat onder de kop hoort. ".repeat(20)));
        let laid_out = Read::of(&document).laid_out();
        let page = laid_out.split('\u{C}').find(|page| page.contains("Kop hier")).unwrap();
        assert!(page.contains("Wat onder de kop"), "after {lines} lines the heading stands alone");
    }
}
