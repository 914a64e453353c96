//! What sources of one kind make for another: TypeScript from Rust, and from the face the page that carries an extract.
//! Written, or compared.

use crate::{
    node, places,
    step::{Step, Stopped},
};
use std::fs;

/// The crate whose example `typescript` prints a file, and that file.
const GENERATED: &[(&str, &str)] =
    &[("besef-contract", "ui/src/contract/contract.ts"), ("besef-words", "ui/src/contract/words.ts")];

/// The page that carries an extract to whoever has no Besef. The core has it in it, and is built without Node.
const READER: &str = "src-tauri/crates/extract/page/reader.html";

/// Writes them, those of Rust first: the page is made with them.
pub(crate) fn run() -> Result<(), Stopped> {
    for (package, file) in GENERATED {
        write(file, &made_by(package)?)?;
    }
    node::install_face()?;
    write(READER, &made_reader()?)
}

fn write(file: &str, text: &str) -> Result<(), Stopped> {
    let path = places::root().join(file);
    fs::write(&path, text).map_err(|source| Stopped::NotWritten { path: file.to_owned(), source })?;
    println!("{file}");
    Ok(())
}

/// Stops when a committed file is not what its sources make.
pub(crate) fn compare() -> Result<(), Stopped> {
    println!("\n▸ generated files");
    for (package, file) in GENERATED {
        matches(file, &made_by(package)?)?;
    }
    compare_reader()
}

/// Stops when the committed page is not what the face makes.
pub(crate) fn compare_reader() -> Result<(), Stopped> {
    matches(READER, &made_reader()?)
}

fn matches(file: &str, made: &str) -> Result<(), Stopped> {
    let committed = fs::read_to_string(places::root().join(file)).unwrap_or_default();
    if committed == made { Ok(()) } else { Err(Stopped::Stale(file.to_owned())) }
}

/// The page, made in a folder of its own.
fn made_reader() -> Result<String, Stopped> {
    let folder = places::target().join("reader");
    node::build_reader(&folder)?;
    let made = folder.join("reader.html");
    fs::read_to_string(&made).map_err(|source| Stopped::NotRead { path: made.display().to_string(), source })
}

fn made_by(package: &str) -> Result<String, Stopped> {
    Step::cargo(package).args("run --quiet --package").arg(package).args("--example typescript").read()
}
