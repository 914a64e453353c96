//! What is noticed in a text, and above all what is not.

use besef_extract::{Noticed, Sensitive, noticed};

fn found(text: &str) -> Vec<(Sensitive, String)> {
    noticed(text, &[]).into_iter().map(|Noticed { sort, what }| (sort, what)).collect()
}

/// Everything noticed is this, in this order.
fn assert_noticed(sort: Sensitive, table: &[(&str, &[&str])]) {
    for (text, what) in table {
        let expected: Vec<_> = what.iter().map(|what| (sort, (*what).to_owned())).collect();
        assert_eq!(found(text), expected, "{text}");
    }
}

#[test]
fn mail_addresses() {
    assert_noticed(
        Sensitive::Mail,
        &[
            ("Schrijf naar jan.peeters@school.be.", &["jan.peeters@school.be"]),
            ("<a+b_c@mail.example.org>, of (x@y.nl)!", &["a+b_c@mail.example.org", "x@y.nl"]),
            ("x@y.nl en nog eens x@y.nl", &["x@y.nl"]),
            ("we zaten @ school", &[]),
            ("volg @besef op dinsdag", &[]),
            ("a@b en c@d.", &[]),
            ("x@1.2", &[]),
            ("@@@..", &[]),
        ],
    );
}

#[test]
fn telephone_numbers() {
    assert_noticed(
        Sensitive::Phone,
        &[
            ("bel 0478 12 34 56 of 0478/12.34.56", &["0478 12 34 56", "0478/12.34.56"]),
            ("+32 478 12 34 56.", &["+32 478 12 34 56"]),
            ("+32 (0)478 12 34 56", &["+32 (0)478 12 34 56"]),
            ("02 123 45 67, 09/123.45.67", &["02 123 45 67", "09/123.45.67"]),
            ("06-12345678 of 0612345678", &["06-12345678", "0612345678"]),
            ("020-1234567 (010) 123 45 67", &["020-1234567", "(010) 123 45 67"]),
            ("0031 6 12345678", &["0031 6 12345678"]),
            ("+44 20 7946 0958, +1-202-555-0123", &["+44 20 7946 0958", "+1-202-555-0123"]),
            ("op 29/11/2026 en 03-09-2026", &[]),
            ("van 01.09.2026 tot 30.06.2027", &[]),
            ("in 2025-2026, van 2026 tot 2027", &[]),
            ("2026-11-29T10:00, 2026-11-29 12:30:00", &[]),
            ("7,5 op 10 en 18/20, 85%", &[]),
            ("€ 1.250.000,00 of 12 500 000 euro", &[]),
            ("ISBN 978-90-123-4567-8", &[]),
            ("BE68 5390 0754 7034", &[]),
            ("om 08:30 tot 09:15 in lokaal 0.12", &[]),
            ("0,123456789", &[]),
            ("1 + 1 = 2", &[]),
            ("id 0123456789abcdef", &[]),
        ],
    );
}

#[test]
fn full_names() {
    assert_noticed(
        Sensitive::FullName,
        &[
            ("Ik sprak met Jan Peeters over lezen.", &["Jan Peeters"]),
            ("Toen kwam Jan van den Berg binnen", &["Jan van den Berg"]),
            ("met Sofie De Smet, Jan Peeters en An", &["Sofie De Smet", "Jan Peeters"]),
            ("met Fatima El Amrani-Janssens", &["Fatima El Amrani-Janssens"]),
            ("met Zoë 't Hart", &[]),
            ("Jan Peeters zag het ook.", &["Jan Peeters"]),
            ("Gisteren zag Jan Peeters het.", &["Jan Peeters"]),
            ("Mevrouw Jan Peeters", &["Jan Peeters"]),
            ("I talked to Mary O'Brien at length.", &["Mary O'Brien"]),
            ("Jan Peeters en nog eens Jan Peeters", &["Jan Peeters"]),
            ("Jan zag het ook. Peeters niet.", &[]),
            ("Vandaag zag Jan het. Morgen An.", &[]),
            ("Op Maandag April zagen we elkaar", &[]),
            ("de Karel de Grote Hogeschool", &[]),
            ("bij Basisschool De Regenboog", &[]),
            ("naar de Universiteit Antwerpen in Gent", &[]),
            ("met Microsoft Teams en Google Classroom", &[]),
            ("Dat Jan kwam, was fijn.", &[]),
            ("OKAN en ISB en STEM Academie", &[]),
            ("Het Nederlands Engels Frans", &[]),
            ("samen met Jan, An en Kim", &[]),
            ("Ik Jan", &[]),
        ],
    );
}

#[test]
fn known_names_are_noticed_however_they_are_written() {
    let known = [
        "jan peeters".to_owned(),
        "Kim".to_owned(),
        "An de Wit".to_owned(),
        "An de Wit-Smets Maes".to_owned(),
    ];
    let what = |text| noticed(text, &known).into_iter().map(|noticed| noticed.what).collect::<Vec<_>>();
    assert_eq!(what("ik zag JAN PEETERS en an de wit, en kim"), ["JAN PEETERS", "an de wit"]);
    assert_eq!(what("bij an de wit-smets maes"), ["an de wit-smets maes"], "the longest");
    assert_eq!(what("ik zag Jan Peeters"), ["Jan Peeters"], "once");
    assert_eq!(what("jan zag peeters; jan, peeters"), [""; 0]);
}

#[test]
fn words_about_health() {
    assert_noticed(
        Sensitive::Health,
        &[
            ("Hij heeft ADHD en dyslexie.", &["ADHD", "dyslexie"]),
            ("na mijn burn-out", &["burn-out"]),
            ("She is pregnant; maternity leave follows", &["pregnant", "maternity leave"]),
            ("een long covid traject", &["long covid"]),
            ("therapie, Therapie", &["therapie"]),
            ("ziekelijk mooi, een adder, add-on", &[]),
            ("ik leer over zorg en begeleiding", &[]),
            ("maternity, leave", &[]),
        ],
    );
}

#[test]
fn all_of_it_in_the_order_it_stands() {
    let text = "Jan Peeters (0478 12 34 56) is ziek, zie jan@school.be.\nJan Peeters is ziek.";
    let sorts: Vec<_> = found(text).into_iter().map(|(sort, _)| sort).collect();
    assert_eq!(sorts, [Sensitive::FullName, Sensitive::Phone, Sensitive::Health, Sensitive::Mail]);
    assert!(found("").is_empty());
}

proptest::proptest! {
    #[test]
    fn any_text_has_an_answer(text in "(\\PC|[@+0-9 .'-]|é|Jan |van )*") {
        for Noticed { what, .. } in noticed(&text, &["Jan Peeters".to_owned()]) {
            assert!(text.contains(&what) && !what.is_empty());
        }
    }
}
