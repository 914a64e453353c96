//! Where things are in the checkout.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub(crate) fn root() -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder.ancestors().nth(3).unwrap_or(crate_folder).to_owned()
}

/// The face's sources.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The tests that drive a browser and a window.
pub(crate) fn e2e() -> PathBuf {
    root().join("tests/e2e")
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Where a debug build leaves its programs.
pub(crate) fn programs() -> PathBuf {
    target().join("debug")
}
