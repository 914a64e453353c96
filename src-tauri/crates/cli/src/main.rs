//! `besef`: the journal on the command line, for people and for scripts.
//!
//! Here: flags, files and terminals, and what an answer looks like as text or JSON. Not here: what the commands do
//! (the contract's session does), nor sentences (the catalogues have them).

mod arguments;
mod commands;
mod deeper;
mod detail;
mod facts;
mod failed;
mod fields;
mod flow;
mod found;
mod host;
mod narrowing;
mod page;
mod period;
mod progress;
mod qr;
mod taking;

use clap::Parser;
use std::process::ExitCode;

use arguments::Arguments;
use host::Host;

fn main() -> ExitCode {
    let Arguments { host, command } = Arguments::parse();
    let words = host.words();
    let json = host.json;
    let mut out = anstream::stdout().lock();
    let done = Host::new(host).and_then(|host| commands::run(&host, command, &mut out));
    done.map_or_else(|failed| failed.report(&words, json, &mut out), |()| ExitCode::SUCCESS)
}
