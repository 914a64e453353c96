//! `completions` and `man`: what a shell and `man` need to know, made from the flags themselves.

use clap::{Args, CommandFactory, ValueHint};
use clap_complete::{Shell, generate};
use serde_json::json;
use std::{fs, io::Write, path::PathBuf};

use crate::{arguments::Arguments, failed::Failed, host::Host};

/// Which shell.
#[derive(Args)]
pub struct Completions {
    /// bash, zsh or fish (and what else clap knows)
    shell: Shell,
}

/// Where the pages go.
#[derive(Args)]
pub struct Man {
    /// The folder to write besef.1 and its like into
    #[arg(value_hint = ValueHint::DirPath)]
    dir: PathBuf,
}

/// Prints the completions.
pub fn completions(flags: &Completions, out: &mut dyn Write) -> Result<(), Failed> {
    // By way of memory: clap panics when a reader such as `head` has had enough.
    let mut script = Vec::new();
    generate(flags.shell, &mut Arguments::command(), "besef", &mut script);
    Ok(out.write_all(&script)?)
}

/// Writes a page for `besef` and one for each command.
pub fn man(host: &Host, flags: &Man, out: &mut dyn Write) -> Result<(), Failed> {
    let unwritable = |error| Failed::unreadable(&flags.dir, &error);
    fs::create_dir_all(&flags.dir).map_err(unwritable)?;
    clap_mangen::generate_to(Arguments::command(), &flags.dir).map_err(unwritable)?;
    let folder = flags.dir.display().to_string();
    host.answer(out, &json!({"folder": folder}), |page| {
        page.say("cli-man-written", &[("folder", folder.as_str().into())])
    })
}
