//! Everything that must be green, in the order in which a mistake is cheapest to find.

use crate::{
    check, generate, node, packages, places,
    step::{Step, Stopped},
    tools,
};

/// What property tests draw from here, so that a red run is about what was changed. `cargo test` by itself draws
/// afresh each time, and what it meets is kept beside the test.
const DRAWS: &str = "20260901";

/// Runs it all; the first failure stops it and names its step. Everything Rust is built in one go, with tests: asked
/// for apart, Cargo would choose other features for the same crates and compile them again. Whether the TypeScript that
/// Rust makes is up to date is among the tests.
pub(crate) fn run() -> Result<(), Stopped> {
    packages::to_test()?;
    check::sources()?;
    generate::compare_reader()?;
    node::script("tests of the face", "test")?;
    Step::cargo("build").args("build --workspace --bins --tests").run()?;
    Step::cargo("tests of the core").args("test --workspace").with("PROPTEST_RNG_SEED", DRAWS).run()?;
    node::install_drivers()?;
    Step::new("types of the browser tests", "npm").within(places::e2e()).args("run --silent check").run()?;
    in_browser()?;
    in_window()
}

fn in_browser() -> Result<(), Stopped> {
    driven("tests in the browser", "npx").args("playwright test").run()
}

/// The real window needs a screen and a session bus: both are made for it, so that a desktop is left in peace.
fn in_window() -> Result<(), Stopped> {
    let driver = tools::window_driver()?;
    driven("test in the window", "xvfb-run")
        .args("-a dbus-run-session -- npx playwright test --config window.config.ts")
        .with("BESEF_WINDOW_DRIVER", driver)
        .run()
}

/// A step that drives Besef from `tests/e2e`.
pub(crate) fn driven(name: &str, program: &str) -> Step {
    let step = Step::new(name, program).within(places::e2e()).with("BESEF_PROGRAMS", places::programs());
    match packages::browser() {
        Some(browser) => step.with("BESEF_BROWSER", browser),
        None => step,
    }
}
