//! Whatever is changed on the way, what is opened is what was sealed or nothing.

use crate::making::{all_of, sealed, sealed_around, wrong, zipped};
use proptest::prelude::*;
use std::sync::LazyLock;

static SEALED: LazyLock<Vec<u8>> = LazyLock::new(sealed);

const TYPED: [&str; 3] = ["broken", "not for this key", "not sealed"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn one_byte_changed_anywhere_is_noticed(at in any::<prop::sample::Index>(), bits in 1..=255_u8) {
        let mut sealed = SEALED.clone();
        let at = at.index(sealed.len());
        sealed[at] ^= bits;
        prop_assert!(TYPED.contains(&wrong(all_of(&sealed))), "{at}");
    }

    #[test]
    fn an_end_cut_off_is_noticed(at in any::<prop::sample::Index>()) {
        let sealed = &*SEALED;
        prop_assert!(TYPED.contains(&wrong(all_of(&sealed[..at.index(sealed.len())]))));
    }

    #[test]
    fn something_added_at_the_end_is_noticed(more in proptest::collection::vec(any::<u8>(), 1..100)) {
        prop_assert_eq!(wrong(all_of(&[SEALED.clone(), more].concat())), "broken");
    }

    /// The same for who has the card and may so change the zip within: an error of this crate, or what the sums say.
    #[test]
    fn a_zip_changed_within_is_right_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let entries: [(&str, &[u8]); 3] =
            [("extract.json", b"{\"a\":1}"), ("media/a.jpg", b"abcabcabc"), ("media/b.jpg", &[7; 1_000])];
        let mut zip = zipped(&entries);
        let unchanged = all_of(&sealed_around(&zip)).unwrap();
        for (at, byte) in changes {
            let at = at.index(zip.len());
            zip[at] = byte;
        }
        match all_of(&sealed_around(&zip)) {
            Ok(all) => prop_assert_eq!(all, unchanged),
            answer => prop_assert!(["broken", "strange", "too large"].contains(&wrong(answer))),
        }
    }

    #[test]
    fn any_bytes_at_all_are_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(wrong(all_of(&bytes)), "not sealed");
        prop_assert_eq!(wrong(all_of(&sealed_around(&bytes))), "strange");
        let headed = [&b"age-encryption.org/v1\n"[..], &bytes].concat();
        prop_assert_eq!(wrong(all_of(&headed)), "broken");
    }
}

#[test]
fn every_byte_of_a_header_matters() {
    let sealed = &*SEALED;
    for at in 0..400 {
        let mut altered = sealed.clone();
        altered[at] ^= 1;
        assert!(TYPED.contains(&wrong(all_of(&altered))), "{at}");
        assert!(TYPED.contains(&wrong(all_of(&sealed[..at]))), "{at}");
    }
}
