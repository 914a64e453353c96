//! A card survives the mail, and only a card is one.

use besef_extract::{Card, ExtractError, Identity, Tongue};
use proptest::prelude::*;

/// A card that always was: its form and its words may never change.
const KEPT: &str = "besef:contact?name=Sam%20de%20Vries\
    &age=age1c0e6dwenh0duc0jlp5v36ehvc47n63kfm0ylz3wmw986ctxw3eesc2n43x\
    &sign=RWRwDkmeVW%2FqCw%2BbSMCPDwytYxPd8wPW%2FT78iQZSQLQcvu2NEXxezEEE";

fn refused(text: &str) -> ExtractError {
    text.parse::<Card>().unwrap_err()
}

#[test]
fn a_card_is_one_line_that_never_changes() {
    let card: Card = KEPT.parse().unwrap();
    assert_eq!(card.name(), "Sam de Vries");
    assert_eq!(card.sealing(), "age1c0e6dwenh0duc0jlp5v36ehvc47n63kfm0ylz3wmw986ctxw3eesc2n43x");
    assert_eq!(card.signing(), "RWRwDkmeVW/qCw+bSMCPDwytYxPd8wPW/T78iQZSQLQcvu2NEXxezEEE");
    assert_eq!(card.to_string(), KEPT);
    let words = [card.check_words(Tongue::Nl), card.check_words(Tongue::En)];
    assert_eq!(words, [["hemd", "piste", "hamster", "piste"], ["fennel", "pinch", "elm", "pinch"]]);
}

#[test]
fn a_card_is_found_in_what_mail_makes_of_it() {
    let card: Card = KEPT.parse().unwrap();
    let (before, behind) = KEPT.split_at(100);
    let (first, last) = KEPT.split_at(KEPT.len() - 10);
    for text in [
        format!("Dag Kim,\n\nhier is mijn kaart: {KEPT}\n\nGroeten, Sam"),
        format!("<{KEPT}>"),
        format!("({KEPT})."),
        format!("\"{KEPT}\""),
        format!("<a href=\"{}\">kaart</a>", KEPT.replace('&', "&amp;")),
        format!("> > {before}\n> > {behind}\n> > Groeten\n"),
        format!("{before}\r\n  {behind}\r\nGroeten"),
        format!("{first}\n{last}\nGroeten"),
        format!("{KEPT}\nen nog eens {KEPT}"),
        format!("besef:contact?name=half {KEPT}"),
        KEPT.replace("besef:contact", "Besef:Contact"),
        KEPT.replace("name=", "new=thing&name="),
        KEPT.replace("&age", "&later=1&age"),
    ] {
        assert_eq!(text.parse::<Card>().unwrap(), card, "{text}");
    }
}

#[test]
fn what_is_no_card_is_not_taken_for_one() {
    for text in ["", "besef", "besef:contact", "https://example.org/?name=a&age=b"] {
        assert!(matches!(refused(text), ExtractError::NoCard), "{text}");
    }
    let (without_age, without_sign) = (KEPT.replace("&age", "&edge"), KEPT.replace("&sign", "&sing"));
    let short = &KEPT[..KEPT.len() - 1];
    for text in [
        "besef:contact?",
        &without_age,
        &without_sign,
        short,
        &format!("{short}\n\nGroeten"),
        &format!("{KEPT}A"),
        &KEPT.replace("age1", "age1q"),
        &KEPT.replace("=age1", "=AGE1"),
        &KEPT.replace("=RW", "=RX"),
        &KEPT.replace("=RW", "=RW!"),
        &KEPT.replace("&sign", "&age=age1x&sign"),
        &KEPT.replace("%20", "%ff"),
        &KEPT.replace('&', " &"),
    ] {
        assert!(matches!(refused(text), ExtractError::DamagedCard), "{text}");
    }
    let other = Identity::new().unwrap().card("Kim");
    assert!(matches!(refused(&format!("{KEPT} {other}")), ExtractError::SeveralCards));
}

/// The neutral point: whatever is sealed for it, everyone opens. age panics when asked to.
#[test]
fn a_key_that_everyone_has_is_no_key() {
    let neutral = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z";
    let text = KEPT.replace("age1c0e6dwenh0duc0jlp5v36ehvc47n63kfm0ylz3wmw986ctxw3eesc2n43x", neutral);
    assert!(neutral.parse::<age::x25519::Recipient>().is_ok(), "age takes it for a key");
    assert!(matches!(refused(&text), ExtractError::DamagedCard));
}

#[test]
fn keys_that_were_kept_make_the_card_again() {
    let card: Card = KEPT.parse().unwrap();
    assert_eq!(Card::of(card.name(), &card.sealing(), &card.signing()).unwrap(), card);
    for (sealing, signing) in [
        ("", ""),
        (card.sealing().as_str(), "RW"),
        ("age1", card.signing().as_str()),
        (&card.signing(), &card.sealing()),
    ] {
        assert!(matches!(Card::of("Sam", sealing, signing), Err(ExtractError::DamagedCard)));
    }
}

#[test]
fn a_name_is_a_name() {
    let identity = Identity::new().unwrap();
    assert_eq!(identity.card("  Sam\r\n\tde  Vries\u{202e}\u{0} ").name(), "Sam de Vries");
    assert_eq!(identity.card(&"a".repeat(500)).name().len(), 80);
    assert_eq!(identity.card("").to_string().parse::<Card>().unwrap(), identity.card(""));
}

#[test]
fn other_keys_have_other_words() {
    let (one, other) = (Identity::new().unwrap().card("Sam"), Identity::new().unwrap().card("Sam"));
    assert_ne!(one.check_words(Tongue::Nl), other.check_words(Tongue::Nl));
}

#[test]
fn a_code_is_drawn_in_the_colour_of_the_text() {
    let longest = Identity::new().unwrap().card(&"\u{1f600}".repeat(80));
    for card in [KEPT.parse::<Card>().unwrap(), longest] {
        let svg = card.qr_svg();
        let drawn = roxmltree::Document::parse(&svg).unwrap();
        let [_, _, width, height] = drawn
            .root_element()
            .attribute("viewBox")
            .unwrap()
            .split(' ')
            .map(|number| number.parse::<usize>().unwrap())
            .collect::<Vec<_>>()[..]
        else {
            panic!("{svg}")
        };
        assert_eq!(width, height);
        let path = drawn.descendants().find(|node| node.has_tag_name("path")).unwrap();
        assert_eq!(path.attribute("fill"), Some("currentColor"));
        assert!(path.attribute("d").unwrap().starts_with("M4 4h7v1h-7z"), "an edge, then a corner's mark");
    }
}

proptest! {
    #[test]
    fn any_name_comes_back(name in ".{0,100}") {
        static KEYS: std::sync::LazyLock<Identity> = std::sync::LazyLock::new(|| Identity::new().unwrap());
        let card = KEYS.card(&name);
        let line = card.to_string();
        prop_assert!(line.bytes().all(|c| c.is_ascii_graphic()));
        let read: Card = format!("kaart: {line}\n").parse().unwrap();
        prop_assert_eq!(read.name(), card.name());
        prop_assert_eq!(read, card);
    }

    #[test]
    fn any_text_is_an_answer(text in "(besef:contact\\?|name=|age=|sign=|&|%|.){0,40}") {
        let _ = text.parse::<Card>();
    }

    #[test]
    fn a_letter_changed_in_a_key_is_another_card_or_none(at in 40..KEPT.len(), letter in "[a-zA-Z0-9]") {
        let mut text = KEPT.to_owned();
        text.replace_range(at..=at, &letter);
        let card: Card = KEPT.parse().unwrap();
        prop_assert!(text == KEPT || text.parse::<Card>().map_or(true, |read| read != card));
    }
}
