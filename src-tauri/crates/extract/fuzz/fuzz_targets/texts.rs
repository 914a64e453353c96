//! Any text as a card, an identity, a page, and as what is looked through before it is shared.
#![no_main]

use besef_extract::{Card, Identity, noticed, sealed_in_page};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for text in [text.to_owned(), format!("besef:contact?{text}")] {
        if let Ok(card) = text.parse::<Card>() {
            assert_eq!(card.to_string().parse::<Card>().expect("what it wrote itself"), card);
        }
    }
    let _ = Identity::read(text);
    let _ = sealed_in_page(text.as_bytes());
    for noticed in noticed(text, &["Jan Peeters".to_owned()]) {
        assert!(text.contains(&noticed.what));
    }
});
