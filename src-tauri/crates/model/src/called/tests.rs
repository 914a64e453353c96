//! Names in running text, as people write them.

use super::*;
use proptest::prelude::*;

fn initialled(names: &[&str], text: &str) -> String {
    Callings::by_initials(names).told(text)
}

fn as_roles(text: &str) -> String {
    let roles = [("An Peeters", "mijn mentor"), ("Bart", "de directeur"), ("leerlingen 3B", "de klas")];
    Callings::new(roles.map(|(name, role)| (name, role.to_owned()))).told(text)
}

#[test]
fn a_name_is_found_as_a_whole_word_only() {
    assert_eq!(
        initialled(&["An"], "An at anders dan Anja, in Antwerpen."),
        "A. at anders dan Anja, in Antwerpen."
    );
    assert_eq!(initialled(&["An"], "an apple, een an"), "an apple, een an");
    assert_eq!(initialled(&["An"], "AN, (An), “An” en An-zelf"), "A., (A.), “A.” en A.-zelf");
    assert_eq!(
        initialled(&["Jan"], "Jan-Willem en Piet-Jan, Jan en niet-Jan"),
        "Jan-Willem en Piet-Jan, J. en niet-J."
    );
}

#[test]
fn longer_names_go_first_and_their_parts_count_too() {
    let names = ["An", "An Peeters", "Jan van den Berg"];
    assert_eq!(initialled(&names, "An Peeters zag An."), "A.P. zag A.");
    assert_eq!(initialled(&names, "an peeters zag Peeters en PEETERS"), "A.P. zag A.P. en A.P.");
    assert_eq!(
        initialled(&names, "Mevrouw Van den Berg, Berg en Jan"),
        "Mevrouw J.v.d.B., J.v.d.B. en J.v.d.B."
    );
    assert_eq!(
        initialled(&["Juf Katrien"], "Juf Katrien, of Katrien, geen Juf Els"),
        "J.K., of J.K., geen Juf Els"
    );
}

#[test]
fn what_stands_for_something_is_no_word_that_begins_a_sentence() {
    let called = |text| Callings::new([("IT coordinator", "colleague".to_owned())]).told(text);
    assert_eq!(called("It was the IT coordinator. IT is his."), "It was the colleague. Colleague is his.");
    assert_eq!(called("ITs list, not its list"), "Colleague's list, not its list");
    assert_eq!(
        initialled(&["AN PEETERS"], "An en PEETERS"),
        "A.P. en A.P.",
        "all of it in capitals is a name still"
    );
    assert_eq!(initialled(&["JP Dubois"], "Met JP en JPs klas"), "Met J.D. en J.D.'s klas");
}

#[test]
fn a_part_that_several_share_tells_of_neither() {
    let names = ["An Peeters", "An Claes"];
    assert_eq!(initialled(&names, "An, Claes en An Peeters"), "A., A.C. en A.P.");
}

#[test]
fn two_people_called_alike_stay_told_apart() {
    let names = ["An Peeters", "Arne Pauwels", "an peeters"];
    assert_eq!(initialled(&names, "An Peeters en Arne Pauwels"), "A.P. en A.P. (2)");
    let both = Callings::new([("An", "mentor".to_owned()), ("Bart", "mentor".to_owned())]);
    assert_eq!(both.told("met An en Bart"), "met mentor en mentor (2)");
}

#[test]
fn possessives_stay_possessives() {
    assert_eq!(
        initialled(&["An", "Hans", "Han"], "Ans klas, An's klas, Hans klas, Hans' klas"),
        "A.'s klas, A.'s klas, H. klas, H.' klas"
    );
    assert_eq!(as_roles("het idee van An, Barts idee"), "het idee van mijn mentor, de directeur's idee");
}

#[test]
fn a_sentence_still_begins_with_a_capital_and_ends_with_one_full_stop() {
    assert_eq!(
        as_roles("An zei iets. Bart knikte.\n- An vroeg aan Bart:"),
        "Mijn mentor zei iets. De directeur knikte.\n- Mijn mentor vroeg aan de directeur:"
    );
    assert_eq!(
        initialled(&["An"], "Gevraagd aan An. Gewacht op An... Zelf gedaan."),
        "Gevraagd aan A. Gewacht op A... Zelf gedaan."
    );
}

#[test]
fn who_is_called_by_what_they_are_stays_so_unless_told_otherwise() {
    assert_eq!(
        initialled(&["leerlingen 3B", "mentor"], "De mentor van leerlingen 3B"),
        "De mentor van leerlingen 3B"
    );
    assert_eq!(as_roles("Met leerlingen 3B en Leerlingen 3b"), "Met de klas en de klas");
}

#[test]
fn accents_and_spaces_do_not_hide_a_name() {
    assert_eq!(initialled(&["Zoë Ångström"], "Zoe  Angstrom, Zoë, ZOE\u{308}"), "Z.Å., Z.Å., Z.Å.");
    assert_eq!(initialled(&["Sean O'Brien"], "Sean O’Brien en O'Brien"), "S.O.B. en S.O.B.");
}

#[test]
fn without_names_nothing_changes() {
    for text in ["", "An at anders…\r\n", "  🦊 e\u{301}n "] {
        assert_eq!(Callings::default().told(text), text);
        assert_eq!(initialled(&["", " ", "🦊"], text), text);
    }
}

proptest! {
    #[test]
    fn no_name_is_left_as_a_word(
        names in prop::collection::vec("[A-Z][a-zë]{1,5}( [A-Z][a-z]{2,5})?", 1..5),
        filler in prop::collection::vec("[a-z]{1,6}", 6),
        signs in prop::collection::vec("[ ,.;:!?()\\n]{1,2}", 12),
    ) {
        let spoken = names.iter().zip(&filler).flat_map(|(name, word)| [word.as_str(), name.as_str()]);
        let text: String = spoken.zip(&signs).flat_map(|(word, sign)| [word, sign]).collect();
        let callings = Callings::new(names.iter().map(|name| (name, "X".to_owned())));
        let told = callings.told(&text);
        for name in &names {
            let left = words(&told).iter().any(|word| word.text == name);
            prop_assert!(!left, "{name:?} in {told:?}");
        }
    }

    #[test]
    fn what_holds_no_name_stays_as_it_is(
        names in prop::collection::vec("[A-Z]{2,5}", 0..5),
        text in "[a-z .,!?é\\n'’-]{0,60}",
    ) {
        prop_assert_eq!(Callings::by_initials(&names).told(&text), text);
    }

    #[test]
    fn any_text_can_be_told(names in prop::collection::vec(any::<String>(), 0..6), text in any::<String>()) {
        let callings = Callings::by_initials(&names);
        let _ = callings.told(&text);
        names.iter().for_each(|name| drop(callings.told(&format!("{name}{name} {text}{name}"))));
    }
}
