//! `besef-loopback`: Besef in an ordinary browser on this machine.
#![expect(clippy::print_stdout, reason = "the address is what it has to say")]

use besef_contract::{Start, default_folder, journal::Language, model::Day};
use clap::Parser;
use std::{error::Error, net::Ipv4Addr, path::PathBuf};

/// Serves Besef to a browser on this machine only, for tests and for looking at it without a screen.
#[derive(Parser)]
struct Arguments {
    /// The folder of the vault; without it, the learner's own.
    #[arg(long)]
    vault: Option<PathBuf>,
    /// The built face.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// The day it is (YYYY-MM-DD); without it, today.
    #[arg(long)]
    today: Option<Day>,
    /// The port; 0 takes any free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Opens the sample journal, in this language.
    #[arg(long, value_name = "nl|en", num_args = 0..=1)]
    demo: Option<Option<Language>>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { vault, ui, today, port, demo: sample } = Arguments::parse();
    let folder =
        vault.or_else(default_folder).ok_or("this system names no folder for the vault: give --vault")?;
    let session = Start { folder, today, sample }.session().map_err(|failure| failure.key())?;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, besef_loopback::host(session, &ui)?).await?;
    Ok(())
}
