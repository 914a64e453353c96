//! Any bytes as a sealed file. Nobody has the key, so this is about headers.
#![no_main]

use besef_extract::{Identity, Key, Limits, Sealed};
use libfuzzer_sys::fuzz_target;
use std::io::Cursor;
use std::sync::LazyLock;

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| Identity::new().expect("chance"));

fuzz_target!(|bytes: &[u8]| {
    for bytes in [bytes.to_vec(), [b"age-encryption.org/v1\n", bytes].concat()] {
        if let Ok(sealed) = Sealed::read(Cursor::new(bytes)) {
            assert!(sealed.open(Key::Identity(&IDENTITY), Limits::default()).is_err());
        }
    }
});
