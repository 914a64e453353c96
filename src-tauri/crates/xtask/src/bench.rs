//! Speed and memory, measured on the program as it is shipped.

use crate::{
    node, packages, places,
    step::{Step, Stopped},
    test,
};

/// How many moments stand in the journal that is typed in, unless another size is given.
const TYPED_IN: &str = "100000";

/// What opens it; the browser's side knows it too.
const PASSPHRASE: &str = "regen op het dak";

/// Builds the release and measures it; what stands after `--` goes to the bench.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stopped> {
    match arguments {
        [name, given @ ..] if name == "typing" => typing(given.first().map_or(TYPED_IN, String::as_str)),
        [name] if name == "reading" => reading(),
        _ => arguments.iter().fold(core("bench"), Step::arg).run(),
    }
}

/// From a key to what it paints, in a browser.
fn typing(size: &str) -> Result<(), Stopped> {
    packages::to_test()?;
    node::install_face()?;
    node::build_face()?;
    node::install_drivers()?;
    Step::cargo("build the loopback host").args("build --release -p besef-loopback").run()?;
    let folder = places::target().join("bench-typing").join(size);
    if !folder.exists() {
        core("vault to type in").arg("vault").arg(&folder).arg(PASSPHRASE).arg(size).run()?;
    }
    in_browser("typing")
        .with("BESEF_PROGRAMS", places::target().join("release"))
        .with("BESEF_BENCH_VAULT", folder)
        .run()
}

/// From the press that opens a coach's page to what is read of it. Takes no core: the page is whole by itself.
fn reading() -> Result<(), Stopped> {
    packages::to_test()?;
    node::install_drivers()?;
    in_browser("reading").run()
}

fn in_browser(name: &str) -> Step {
    test::driven(&format!("bench of {name}"), "npx")
        .args("playwright test --config bench.config.ts")
        .arg(format!("bench/{name}"))
}

fn core(name: &str) -> Step {
    Step::cargo(name).args("bench -p besef-tests --bench bench --")
}
