//! Any bytes inside a file that was sealed for us: what anyone can make who has our card.
#![no_main]

use besef_extract::{Card, Identity, Key, Limits, Sealed};
use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write, copy, sink};
use std::sync::LazyLock;

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| Identity::new().expect("chance"));
static CARD: LazyLock<Card> = LazyLock::new(|| IDENTITY.card(""));

fuzz_target!(|plain: &[u8]| {
    let sealed = Sealed::read(Cursor::new(sealed(plain))).expect("an age file");
    let Ok(mut opened) = sealed.open(Key::Identity(&IDENTITY), Limits::default()) else { return };
    assert!(!opened.signed_by(&CARD), "nobody signed this");
    for medium in opened.media().to_vec() {
        let read = opened.medium(&medium.name).map(|mut from| copy(&mut from, &mut sink()));
        if let Ok(Ok(size)) = read {
            assert_eq!(size, medium.size);
        }
    }
});

fn sealed(plain: &[u8]) -> Vec<u8> {
    let recipient: age::x25519::Recipient = CARD.sealing().parse().expect("a recipient");
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).expect("a recipient");
    let mut writer = encryptor.wrap_output(Vec::new()).expect("memory");
    writer.write_all(plain).expect("memory");
    writer.finish().expect("memory")
}
