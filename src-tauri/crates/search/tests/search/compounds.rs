//! The parts of Dutch compounds.

use besef_search::compounds::parts;

#[test]
fn the_words_a_teacher_remembers_are_parts() {
    assert_eq!(parts("leerklimaat"), ["leer", "klimaat"]);
    assert_eq!(parts("klimaatbeleid"), ["klimaat", "beleid"]);
    assert_eq!(parts("ontwikkelgesprekken"), ["ontwikkel", "gesprekken"]);
    assert_eq!(parts("toetsweek"), ["toets", "week"]);
    assert_eq!(parts("leerlingenraad"), ["leerlingen", "raad"]);
    assert_eq!(parts("schoolontwikkelingsplan"), ["school", "ontwikkeling", "plan"]);
    assert!(parts("gesprek").is_empty());
}
