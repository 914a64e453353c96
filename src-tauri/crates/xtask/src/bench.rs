//! Speed and memory, measured on the program as it is shipped.

use crate::step::{Step, Stopped};

/// Builds the release and measures it; what stands after `--` goes to the bench.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stopped> {
    let step = Step::cargo("bench").args("bench -p besef-tests --bench bench --");
    arguments.iter().fold(step, Step::arg).run()
}
