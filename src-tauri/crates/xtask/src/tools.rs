//! Tools that come from Rust's own registry. They go into the target folder: nothing on the machine is changed.

use crate::{
    packages::on_path,
    places,
    step::{Step, Stopped},
};
use std::path::PathBuf;

/// The components a minimal toolchain lacks.
pub(crate) fn components() -> Result<(), Stopped> {
    let here = ["fmt", "clippy"]
        .iter()
        .all(|name| Step::cargo("components").args(name).arg("--version").read().is_ok());
    if here {
        return Ok(());
    }
    Step::new("rustfmt and clippy", "rustup").args("component add rustfmt clippy").run()
}

/// The program that lets a WebDriver client drive the window; built when it is not there yet.
pub(crate) fn window_driver() -> Result<PathBuf, Stopped> {
    let folder = places::target().join("tools");
    let own = folder.join("bin/tauri-driver");
    if let Some(program) = own.is_file().then_some(own.clone()).or_else(|| on_path("tauri-driver")) {
        return Ok(program);
    }
    Step::cargo("tauri-driver")
        .args("install tauri-driver --locked --version ^2 --root")
        .arg(&folder)
        .run()?;
    Ok(own)
}
