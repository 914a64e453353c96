//! `init`: a new journal.

use besef_contract::{
    journal::{Access, Preferences},
    shapes::{CreateVault, Nothing},
};
use std::io::Write;

use crate::{
    failed::Failed,
    host::{Host, Key},
};

/// Makes the journal and says where it is and what opens it.
pub fn run(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let key = host.new_key()?;
    let file = match &key {
        Key::Identity(file) => Some(file.display().to_string()),
        Key::Passphrase(_) => None,
    };
    create(host, key)?;
    let status = host.session.status(Nothing {})?;
    host.answer(out, &status, |page| {
        let ready = page.say("cli-created", &[("folder", status.folder.as_str().into())]);
        let kept = match file {
            Some(file) => page.say("cli-created-identity", &[("file", file.into())]),
            None => page.say("cli-created-passphrase", &[]),
        };
        format!("{ready}\n{kept}")
    })
}

fn create(host: &Host, key: Key) -> Result<(), Failed> {
    match key {
        Key::Identity(file) => host.session.create_with(&Access::Identity(file)).map(|_key| ())?,
        Key::Passphrase(passphrase) => {
            host.session.create_vault(CreateVault { passphrase, keep_on_device: false }).map(|_opened| ())?;
        }
    }
    if let Some(language) = host.arguments.lang {
        host.session.set_preferences(Preferences { language, ..host.session.preferences() })?;
    }
    Ok(())
}
