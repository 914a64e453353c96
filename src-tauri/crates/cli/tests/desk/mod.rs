//! A person at a terminal with a journal of their own, opened by an identity file.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by test files, each of which uses its own part and may panic"
)]

pub mod two;

use assert_cmd::Command;
use serde_json::Value;
use std::{fs, path::PathBuf};
use tempfile::TempDir;

/// The day it is in all these tests: a Thursday.
pub const TODAY: &str = "2026-04-16";

pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// With nothing on it.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// With a new journal.
    pub fn new() -> Self {
        let desk = Self::empty();
        desk.besef(&["init"]).assert().success();
        desk
    }

    /// A path on this desk.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file with some text.
    pub fn file(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).display().to_string()
    }

    /// `besef` with no way in and no surroundings.
    pub fn bare(&self, arguments: &[&str]) -> Command {
        let mut command = Command::cargo_bin("besef").unwrap();
        command.env_clear().env("HOME", self.folder.path()).env("TZ", "UTC");
        command.arg("--vault").arg(self.path("vault")).args(["--today", TODAY]).args(arguments);
        command
    }

    /// `besef` with the identity file as its way in.
    pub fn besef(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare(arguments);
        command.arg("--identity").arg(self.path("identity.txt"));
        command
    }

    /// What it prints when all goes well.
    pub fn says(&self, arguments: &[&str]) -> String {
        let output = self.besef(arguments).assert().success().get_output().stdout.clone();
        String::from_utf8(output).unwrap().trim_end().to_owned()
    }

    /// The same, as JSON.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let all = [arguments, &["--json"]].concat();
        serde_json::from_str(&self.says(&all)).unwrap()
    }

    /// What it prints on stderr when it fails with that exit code.
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        stderr(self.besef(arguments).assert().code(code))
    }

    /// Logs a moment and gives its id.
    pub fn log(&self, arguments: &[&str]) -> String {
        self.says(&[&["log"], arguments].concat())
    }
}

pub fn stderr(assert: assert_cmd::assert::Assert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}
