//! Extracts that earlier versions sealed, in `tests/extracts`, are opened by this one: what was sent lies in somebody's
//! mail for years.

use besef_contract::{
    journal::TookIn,
    model::{Extract, SharedField},
    shapes::*,
};
use besef_tests::{Place, content, log};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use crate::two_vaults::{PASSPHRASE, of, sealed_with, two};

fn extracts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("extracts")
}

fn of_format(format: u32) -> PathBuf {
    extracts().join(format!("format-{format}.besef"))
}

#[test]
fn every_earlier_extract_opens() {
    assert_eq!(fs::read_dir(extracts()).unwrap().count(), usize::try_from(Extract::FORMAT).unwrap());
    for format in 1..=Extract::FORMAT {
        let (_place, session) = Place::with_vault();
        let file = File::open(of_format(format)).unwrap();
        let TookIn::Extract { id, .. } = session.take_in_file(file, Some(PASSPHRASE)).unwrap() else {
            panic!("an extract")
        };
        let extract = session.received(OneNoted { id }).unwrap().note.content.extract;
        assert_eq!((extract.format, extract.from.as_deref()), (format, Some("Sam")));
        assert_eq!(extract.moments[0].text, "Een leermoment om te bewaren");
        assert_eq!(extract.moments[0].takeaway.as_deref(), Some("Bewaren is beloven"));
    }
}

/// Writes an extract of this version, once, when its format is about to change:
/// `cargo test -p besef-tests --test journal -- --ignored write_an_extract`.
#[test]
#[ignore = "writes into tests/extracts"]
fn write_an_extract_of_this_version() {
    let two = two();
    let mut told = content("Een leermoment om te bewaren");
    told.takeaway = Some("Bewaren is beloven".into());
    let moment = log(&two.learner, told);
    let mut shared = of(&[moment], two.coach_id);
    shared.fields = SharedField::ALL.to_vec();
    fs::create_dir_all(extracts()).unwrap();
    fs::write(of_format(Extract::FORMAT), sealed_with(&two.learner, shared, PASSPHRASE)).unwrap();
}
