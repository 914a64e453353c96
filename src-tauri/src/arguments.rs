//! What the window can be told to start with. A phone tells nothing.

use besef_contract::{journal::Language, model::Day};
use clap::Parser;
use std::path::PathBuf;

/// The learning journal that stays on your own device.
#[derive(Debug, Default, Parser)]
#[command(name = "besef-app", version)]
pub(crate) struct Arguments {
    /// The folder of the vault.
    #[arg(long, env = "BESEF_VAULT")]
    pub(crate) vault: Option<PathBuf>,
    /// The day it is (YYYY-MM-DD), for tests and pictures.
    #[arg(long)]
    pub(crate) today: Option<Day>,
    /// A sealed file to open: what the system hands over on a double click.
    pub(crate) file: Option<PathBuf>,
    /// Opens the sample journal, in this language.
    #[arg(long, value_name = "nl|en", num_args = 0..=1)]
    pub(crate) demo: Option<Option<Language>>,
}

/// The arguments this process was started with.
pub(crate) fn read() -> Arguments {
    if cfg!(mobile) { Arguments::default() } else { Arguments::parse() }
}
