//! Opens Besef as a newcomer would see it.

use crate::{
    node, packages,
    step::{Step, Stopped},
};

/// Builds what it takes and opens the window, or serves it where there is no screen.
pub(crate) fn run(demo: Option<&str>) -> Result<(), Stopped> {
    packages::to_build()?;
    node::install_face()?;
    node::build_face()?;
    let step = if has_screen() { in_window() } else { in_browser() };
    match demo {
        Some(language) => step.arg("--demo").arg(language).run(),
        None => step.run(),
    }
}

fn in_window() -> Step {
    Step::cargo("Besef").args("run -p besef --")
}

fn in_browser() -> Step {
    println!(
        "\nThere is no screen here (DISPLAY and WAYLAND_DISPLAY are empty): open the address below in a browser."
    );
    Step::cargo("Besef in a browser").args("run -p besef-loopback --")
}

fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
