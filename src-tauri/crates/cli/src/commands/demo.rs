//! `demo`: the sample journal, in a folder of its own.

use besef_contract::{
    Failure, FailureCode, Session, Setup, Staying, clock,
    journal::Preferences,
    shapes::{Nothing, VaultState},
};
use clap::{Args, ValueHint};
use serde_json::json;
use std::{io::Write, path::PathBuf};

use crate::{failed::Failed, host::Host};

/// Where to.
#[derive(Args)]
pub struct Demo {
    /// A folder without a journal
    #[arg(value_hint = ValueHint::DirPath)]
    dir: PathBuf,
}

/// The file with the key to a sample, in its own folder: nothing in it is private.
const IDENTITY: &str = "identity.txt";

/// Makes it and says how to look around.
pub fn run(host: &Host, flags: &Demo, out: &mut dyn Write) -> Result<(), Failed> {
    let clock = clock(host.arguments.today);
    let session = Session::new(Setup { folder: flags.dir.clone(), clock, staying: Staying::Short });
    if session.status(Nothing {})?.vault != VaultState::Missing {
        return Err(Failure::new(FailureCode::VaultExists).into());
    }
    session.set_preferences(Preferences { language: host.words.language(), ..session.preferences() })?;
    let moments = session.make_sample(flags.dir.clone())?;
    let (folder, identity) =
        (flags.dir.display().to_string(), flags.dir.join(IDENTITY).display().to_string());
    let answer = json!({"folder": folder, "identity": identity, "moments": moments});
    host.answer(out, &answer, |page| {
        let count = u32::try_from(moments).unwrap_or(u32::MAX);
        let args = [
            ("count", count.into()),
            ("folder", folder.as_str().into()),
            ("identity", identity.as_str().into()),
        ];
        page.say("cli-sample-made", &args)
    })
}
