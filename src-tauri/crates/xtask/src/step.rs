//! One step: said before it starts, and naming itself when it stops.

use std::{io, path::Path, process::Command};

/// Why a command of this house stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Stopped {
    /// A program ended with a failure of its own, which it has already printed.
    #[error("{step}: stopped ({status}). What went wrong stands above.")]
    Failed {
        /// The step.
        step: String,
        /// How the program ended.
        status: std::process::ExitStatus,
    },
    /// A program could not be started.
    #[error("{step}: {program} could not be started ({source}).")]
    NotStarted {
        /// The step.
        step: String,
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// Something is missing that this command cannot get by itself.
    #[error("{0}")]
    Missing(String),
    /// A file could not be written.
    #[error("{path} could not be written ({source}).")]
    NotWritten {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// What was made could not be read.
    #[error("{path} could not be read ({source}).")]
    NotRead {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// Committed files are not what the sources make.
    #[error("{0} is not what the sources make: run `cargo xtask generate` and commit it.")]
    Stale(String),
}

/// A program to run as a step.
pub(crate) struct Step {
    name: String,
    command: Command,
}

impl Step {
    /// A step called `name` that runs `program` at the top of the checkout.
    pub(crate) fn new(name: &str, program: &str) -> Self {
        let mut command = Command::new(program);
        command.current_dir(crate::places::root());
        Self { name: name.to_owned(), command }
    }

    /// The same, with the Cargo that runs this.
    pub(crate) fn cargo(name: &str) -> Self {
        Self::new(name, &std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
    }

    /// In another folder.
    pub(crate) fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// With arguments, separated by spaces.
    pub(crate) fn args(mut self, arguments: &str) -> Self {
        self.command.args(arguments.split_whitespace());
        self
    }

    /// With one argument, taken as it is.
    pub(crate) fn arg(mut self, argument: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// With a variable set.
    pub(crate) fn with(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Says what it is, and runs it to its end.
    pub(crate) fn run(mut self) -> Result<(), Stopped> {
        println!("\n▸ {}", self.name);
        let status = self.command.status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Stopped::Failed { step: self.name, status }),
            Err(source) => Err(self.not_started(source)),
        }
    }

    /// Runs it without a word, and answers with what it printed.
    pub(crate) fn read(mut self) -> Result<String, Stopped> {
        let output = self.command.stderr(std::process::Stdio::inherit()).output();
        match output {
            Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            Ok(output) => Err(Stopped::Failed { step: self.name, status: output.status }),
            Err(source) => Err(self.not_started(source)),
        }
    }

    fn not_started(self, source: io::Error) -> Stopped {
        let program = self.command.get_program().to_string_lossy().into_owned();
        Stopped::NotStarted { step: self.name, program, source }
    }
}
