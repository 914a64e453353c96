//! `backup` and `restore`.

use besef_contract::shapes::Nothing;
use clap::{Args, ValueHint};
use serde_json::json;
use std::{
    io::Write,
    path::{Path, PathBuf},
};

use crate::{failed::Failed, fields::value, host::Host};

/// Which backup.
#[derive(Args)]
pub struct Restore {
    /// A backup: its file, or its name in the journal's own folder of backups
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

/// Makes a backup and says where it is.
pub fn back_up(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let backup = session.back_up(Nothing {})?;
    let file = Path::new(&session.backups(Nothing {})?.folder).join(&backup.name).display().to_string();
    let mut answer = value(&backup);
    if let Some(fields) = answer.as_object_mut() {
        fields.insert("file".to_owned(), file.as_str().into());
    }
    host.answer(out, &answer, |page| page.say("cli-backed-up", &[("file", file.as_str().into())]))
}

/// Puts a backup back. A journal that opens keeps its own keys; one that does not may be what is broken, and then
/// the way in has to open the backup.
pub fn restore(host: &Host, flags: &Restore, out: &mut dyn Write) -> Result<(), Failed> {
    let access = host.access()?;
    let _may_be_broken = host.session.unlock_with(&access);
    let opened = host.session.restore_with(&named(&flags.file), Some(&access))?;
    let folder = host.session.backups(Nothing {})?.folder;
    let answer = json!({"folder": opened.status.folder, "backups": folder});
    host.answer(out, &answer, |page| page.say("cli-restored", &[("folder", folder.as_str().into())]))
}

/// A file that is there is meant as a file, also without a folder before its name.
fn named(file: &Path) -> String {
    let path = if file.exists() { std::path::absolute(file).ok() } else { None };
    path.as_deref().unwrap_or(file).display().to_string()
}
