//! The two Node packages: the face, and the tests that drive it.

use crate::{
    places,
    step::{Step, Stopped},
};
use std::path::Path;

/// Installs what `ui` and its tests are built with.
pub(crate) fn install_face() -> Result<(), Stopped> {
    install("packages of the face", &places::ui())
}

/// Installs what drives the browser and the window. The browser is the system's own.
pub(crate) fn install_drivers() -> Result<(), Stopped> {
    install("packages of the browser tests", &places::e2e())
}

/// Builds the face into `ui/dist`, from where both hosts take it.
pub(crate) fn build_face() -> Result<(), Stopped> {
    script("build the face", "build")
}

/// Builds the page that carries an extract, into this folder.
pub(crate) fn build_reader(into: &Path) -> Result<(), Stopped> {
    let step = Step::new("build the page for a reader", "npm").within(places::ui());
    step.args("run --silent build:reader -- --outDir").arg(into).run()
}

/// Runs a script of the face's package.
pub(crate) fn script(name: &str, script: &str) -> Result<(), Stopped> {
    Step::new(name, "npm").within(places::ui()).args("run --silent").arg(script).run()
}

fn install(name: &str, folder: &Path) -> Result<(), Stopped> {
    if is_installed(folder) {
        return Ok(());
    }
    let step = Step::new(name, "npm").within(folder).with("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    step.args("ci --no-audit --no-fund").run()
}

/// Whether what is installed is at least as new as the list of what should be.
fn is_installed(folder: &Path) -> bool {
    let written = |file: &str| folder.join(file).metadata().and_then(|file| file.modified()).ok();
    let installed = written("node_modules/.package-lock.json");
    installed.is_some() && installed >= written("package-lock.json")
}
