//! What can be seen without running Besef.

use crate::{
    generate, node, packages,
    step::{Step, Stopped},
    tools,
};

/// Installs what it takes, then looks at everything.
pub(crate) fn run() -> Result<(), Stopped> {
    packages::to_build()?;
    sources()?;
    generate::compare()
}

/// Formatting, the face's types and build, lints. The face comes first, because the shell compiles it in.
pub(crate) fn sources() -> Result<(), Stopped> {
    tools::components()?;
    Step::cargo("formatting").args("fmt --all --check").run()?;
    node::install_face()?;
    node::script("types of the face", "check")?;
    node::build_face()?;
    Step::cargo("lints").args("clippy --workspace --all-targets -- -D warnings").run()
}
