//! The TypeScript that Rust sources make: written, or compared.

use crate::{
    places,
    step::{Step, Stopped},
};

/// The crate whose example `typescript` prints a file, and that file.
const GENERATED: &[(&str, &str)] =
    &[("besef-contract", "ui/src/contract/contract.ts"), ("besef-words", "ui/src/contract/words.ts")];

/// Writes them.
pub(crate) fn run() -> Result<(), Stopped> {
    for (package, file) in GENERATED {
        let path = places::root().join(file);
        std::fs::write(&path, made_by(package)?)
            .map_err(|source| Stopped::NotWritten { path: (*file).to_owned(), source })?;
        println!("{file}");
    }
    Ok(())
}

/// Stops when a committed file is not what its sources make.
pub(crate) fn compare() -> Result<(), Stopped> {
    println!("\n▸ generated files");
    for (package, file) in GENERATED {
        let committed = std::fs::read_to_string(places::root().join(file)).unwrap_or_default();
        if committed != made_by(package)? {
            return Err(Stopped::Stale((*file).to_owned()));
        }
    }
    Ok(())
}

fn made_by(package: &str) -> Result<String, Stopped> {
    Step::cargo(package).args("run --quiet --package").arg(package).args("--example typescript").read()
}
