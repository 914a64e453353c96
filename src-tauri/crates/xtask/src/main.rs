//! The developer's own commands. They only start other programs: nothing here knows what a moment is, so they are
//! built in seconds and work while the core does not compile.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line talks to its terminal")]

mod app;
mod bench;
mod check;
mod demo;
mod generate;
mod node;
mod packages;
mod places;
mod screenshots;
mod step;
mod test;
mod tools;

use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// Builds, runs and tests Besef.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the app and opens it; where there is no screen, serves it to a browser on this machine.
    App {
        /// Opens the sample journal, in this language.
        #[arg(long, value_name = "nl|en", num_args = 0..=1, default_missing_value = "nl")]
        demo: Option<String>,
    },
    /// Everything that must be green: formatting, lints, generated files, all tests, both windows.
    Test,
    /// The quick part of `test`: formatting, lints, generated files, the face's types.
    Check,
    /// Writes the TypeScript of the contract and of the words, and the page that carries an extract.
    Generate,
    /// Measures the release: speed and memory beside SQLite's own search, at 1,000, 10,000 and 100,000 moments.
    Bench {
        /// `journal`, `search` (also beside ripgrep, with how well it finds), `sharing`, `quality` (only how well) or `typing` (from
        /// a key to what it paints, in a browser), then other sizes. Without any: `journal`.
        #[arg(trailing_var_arg = true)]
        arguments: Vec<String>,
    },
    /// Makes the pictures of the README anew, from the sample journal.
    Screenshots,
    /// Makes a sample journal in a folder.
    Demo {
        /// The folder; made when it is missing.
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::App { demo } => app::run(demo.as_deref()),
        Command::Test => test::run(),
        Command::Check => check::run(),
        Command::Generate => generate::run(),
        Command::Bench { arguments } => bench::run(&arguments),
        Command::Screenshots => screenshots::run(),
        Command::Demo { folder } => demo::run(&folder),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            eprintln!("\n✗ {stopped}");
            ExitCode::FAILURE
        }
    }
}
