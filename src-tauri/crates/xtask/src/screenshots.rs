//! The pictures of the README, from the sample journal on a fixed day.

use crate::{
    node, packages,
    step::{Step, Stopped},
    test,
};

/// Builds the face and the loopback host, and lets a browser take the pictures.
pub(crate) fn run() -> Result<(), Stopped> {
    packages::to_test()?;
    node::install_face()?;
    node::build_face()?;
    Step::cargo("build the loopback host").args("build -p besef-loopback").run()?;
    node::install_drivers()?;
    test::driven("pictures", "npx").args("playwright test --config pictures.config.ts").run()
}
