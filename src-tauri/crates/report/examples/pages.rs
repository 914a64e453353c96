//! Writes the documents of the PDF tests to a folder, to look at: `cargo run -p besef-report --example pages -- FOLDER`.

#[path = "../tests/pdf/sample.rs"]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod sample;

use besef_report::{Format, Paper, render};
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("Which folder?")?);
    let documents = [
        ("sheet", sample::sheet(Paper::A4)),
        ("sheet-letter", sample::sheet(Paper::Letter)),
        ("year", sample::year(Paper::A4)),
        ("everything", sample::everything()),
    ];
    for (name, document) in documents {
        fs::write(folder.join(name).with_extension("pdf"), render(&document, Format::Pdf)?)?;
    }
    Ok(())
}
