//! The command line as a host: which journal, which day, which language, and how the journal opens.

use besef_contract::{
    Failure, FailureCode, Session, Setup, Staying, clock, default_folder,
    journal::{Access, Home, Preferences},
    log_to,
    shapes::{Nothing, VaultState},
};
use besef_words::{Arg, Language, Words};
use serde::Serialize;
use std::{
    env,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use crate::{arguments::HostArguments, failed::Failed, page::Page, taking};

/// One run of the command line.
pub struct Host {
    /// What was asked of every command.
    pub arguments: HostArguments,
    /// The session; nothing is open yet.
    pub session: Session,
    /// The words of the person's language.
    pub words: Words,
}

impl HostArguments {
    /// The words to answer in: as asked, else as chosen in the app, else as the system speaks.
    pub fn words(&self) -> Words {
        let language = self.lang.or_else(|| self.chosen_language()).or_else(system_language);
        Words::in_language(language.unwrap_or(Language::Nl))
    }

    fn folder(&self) -> Option<PathBuf> {
        self.vault.clone().or_else(default_folder)
    }

    fn chosen_language(&self) -> Option<Language> {
        let file = Home::at(self.folder()?).preferences_path();
        file.exists().then(|| Preferences::read(&file).language)
    }

    /// The file with the way in that was named, by flag or by environment; a flag goes before the environment.
    fn key_file(&self) -> Option<KeyFile> {
        let (identity, passphrase) = (self.identity.clone(), self.passphrase_file.clone());
        let flag = identity.map(KeyFile::Identity).or(passphrase.map(KeyFile::Passphrase));
        flag.or_else(|| variable("BESEF_IDENTITY").map(KeyFile::Identity))
            .or_else(|| variable("BESEF_PASSPHRASE_FILE").map(KeyFile::Passphrase))
    }
}

enum KeyFile {
    Identity(PathBuf),
    Passphrase(PathBuf),
}

/// What opens a journal, or will open a new one.
pub enum Key {
    /// An age identity file.
    Identity(PathBuf),
    /// A passphrase.
    Passphrase(String),
}

impl From<Key> for Access {
    fn from(key: Key) -> Self {
        match key {
            Key::Identity(file) => Access::Identity(file),
            Key::Passphrase(passphrase) => Access::Passphrase(passphrase.into()),
        }
    }
}

impl Host {
    /// Finds the folder; opens nothing.
    pub fn new(arguments: HostArguments) -> Result<Self, Failed> {
        let folder = arguments.folder();
        let folder =
            folder.ok_or_else(|| Failed::Usage("name the folder of the journal with --vault".to_owned()))?;
        let setup = Setup { folder, clock: clock(arguments.today), staying: Staying::Short };
        Ok(Self { words: arguments.words(), session: Session::new(setup), arguments })
    }

    /// The session with the journal open: in the way that was named, else by this device's key store, else by the
    /// passphrase, asked for.
    pub fn opened(&self) -> Result<&Session, Failed> {
        let status = self.session.status(Nothing {})?;
        if status.vault == VaultState::Missing {
            return Err(Failure::new(FailureCode::VaultMissing).into());
        }
        log_to(&Home::at(status.folder).logs());
        let named = self.named_key()?;
        // A key store that does not answer is no matter where a passphrase opens the journal too.
        if named.is_none() && status.ways.device {
            match self.session.unlock_with_device(Nothing {}) {
                Err(failure) if !status.ways.passphrase => return Err(failure.into()),
                Err(_asking_instead) => {}
                Ok(_opened) => return Ok(&self.session),
            }
        }
        let access = named.map_or_else(|| self.typed_passphrase(), |key| Ok(key.into()))?;
        self.session.unlock_with(&access)?;
        Ok(&self.session)
    }

    /// The way in that was named, else the passphrase, asked for.
    pub fn access(&self) -> Result<Access, Failed> {
        self.named_key()?.map_or_else(|| self.typed_passphrase(), |key| Ok(key.into()))
    }

    fn typed_passphrase(&self) -> Result<Access, Failed> {
        Ok(Access::Passphrase(self.ask_passphrase("cli-passphrase")?.into()))
    }

    /// The key of a new journal; a passphrase that is typed is typed twice.
    pub fn new_key(&self) -> Result<Key, Failed> {
        if let Some(key) = self.named_key()? {
            return Ok(key);
        }
        loop {
            let passphrase = self.ask_passphrase("cli-passphrase-new")?;
            if self.ask_passphrase("cli-passphrase-again")? == passphrase {
                return Ok(Key::Passphrase(passphrase));
            }
            self.remark(&self.words.say("cli-passphrases-differ", &[]));
        }
    }

    fn named_key(&self) -> Result<Option<Key>, Failed> {
        Ok(match self.arguments.key_file() {
            Some(KeyFile::Identity(file)) => Some(Key::Identity(file)),
            Some(KeyFile::Passphrase(file)) => Some(Key::Passphrase(passphrase_in(&file)?)),
            None => None,
        })
    }

    /// Asks on the terminal. Where there is none, what it opens stays locked.
    pub fn ask_passphrase(&self, key: &str) -> Result<String, Failed> {
        let locked = || Failed::from(Failure::new(FailureCode::Locked));
        if !self.is_watched() {
            return Err(locked());
        }
        rpassword::prompt_password(format!("{} ", self.words.say(key, &[]))).map_err(|_no_terminal| locked())
    }

    /// Writes an answer: as JSON for machines, else as text.
    pub fn answer(
        &self,
        out: &mut dyn Write,
        answer: &impl Serialize,
        text: impl FnOnce(&Page<'_>) -> String,
    ) -> Result<(), Failed> {
        if self.arguments.json {
            serde_json::to_writer(&mut *out, answer)?;
            writeln!(out)?;
        } else {
            writeln!(out, "{}", text(&Page::new(&self.words)).trim_end())?;
        }
        Ok(())
    }

    /// Asks whether to go on. Where nobody can answer, nothing is done.
    pub fn agreed(&self, key: &str, args: &[(&str, Arg)]) -> Result<bool, Failed> {
        if !io::stdin().is_terminal() {
            return Err(Failed::Usage("nobody is there to be asked: agree with --yes".to_owned()));
        }
        self.remark(&format!("{} {}", self.words.say(key, args), self.words.say("cli-agree", &[])));
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        Ok(answer.trim_start().to_lowercase().starts_with(['j', 'y']))
    }

    /// Whether someone sits at the terminal who can be asked something.
    pub fn is_watched(&self) -> bool {
        io::stderr().is_terminal()
    }

    /// Says something to whoever sits at the terminal, beside the answer.
    pub fn remark(&self, sentence: &str) {
        // A remark nobody can read is no reason to stop.
        let _ = writeln!(anstream::stderr(), "{sentence}");
    }
}

fn passphrase_in(file: &Path) -> Result<String, Failed> {
    Ok(taking::contents(file)?.trim_end_matches(['\r', '\n']).to_owned())
}

fn system_language() -> Option<Language> {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|v| !v.is_empty()));
    named?.parse().ok()
}

fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
