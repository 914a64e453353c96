//! Files as they were when somebody last looked at them. `BESEF_GOLDEN=write` keeps them anew.

use std::{env, fs, path::PathBuf};

/// Whether what was made is what was kept.
pub fn same_as(name: &str, made: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if env::var_os("BESEF_GOLDEN").is_some_and(|wish| wish == "write") {
        fs::write(&path, made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(made.lines()).find(|(kept, made)| kept != made);
    assert!(kept == made, "{name} is not what it was; first: {differs:#?}");
}
