//! The ordinary tools open what Besef sealed, and Besef what they made: `age`, `minisign`, `zip`, `unzip`, `sha256sum`,
//! and a terminal of util-linux's `script` where age asks for a passphrase.

use crate::making::{
    COACH, DOCUMENT, LEARNER, NOTE, PAGE, large, opened, opened_by_words, read, sealed, wrong,
};
use age::secrecy::SecretString;
use besef_extract::{Lock, Sealing, Sort};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Runs a program in a folder, and answers what it said when it was content.
fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(folder).stdin(Stdio::null()).output();
    let output = output.unwrap_or_else(|e| panic!("{program}, which `cargo xtask test` installs: {e}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {said} {complained}");
    said
}

/// What age asks a person, asked of a script: `script` makes the terminal, and the answers come when they are asked for.
fn run_answering(folder: &Path, command: &str, passphrase: &str) {
    let answers = format!("(for i in 1 2; do sleep 1; echo {passphrase}; done)");
    run(folder, "sh", &["-c", &format!("{answers} | script -qec '{command}' /dev/null")]);
}

/// A folder with the coach's keys in it as the tools keep them.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let written = COACH.written().unwrap();
    let lines: Vec<_> = written.lines().collect();
    fs::write(folder.path().join("coach.age-key"), lines[..2].join("\n")).unwrap();
    fs::write(folder.path().join("coach.key"), lines[2..].join("\n") + "\n").unwrap();
    folder
}

#[test]
fn age_unzip_sha256sum_and_minisign_open_a_container() {
    let folder = folder();
    let at = folder.path();
    fs::write(at.join("sealed.age"), sealed()).unwrap();
    run(at, "age", &["-d", "-i", "coach.age-key", "-o", "plain.zip", "sealed.age"]);
    run(at, "unzip", &["-q", "-t", "plain.zip"]);
    run(at, "unzip", &["-q", "plain.zip", "-d", "out"]);
    let out = at.join("out");
    assert_eq!(run(&out, "sha256sum", &["-c", "--strict", "SHA256SUMS"]).matches(": OK").count(), 5);
    let key = LEARNER.card("").signing();
    let said = run(&out, "minisign", &["-V", "-P", &key, "-m", "SHA256SUMS"]);
    assert!(said.contains("Trusted comment: besef extract 2026-11-29"), "{said}");
    assert_eq!(fs::read(out.join("extract.json")).unwrap(), DOCUMENT);
    assert_eq!(fs::read(out.join("extract.html")).unwrap(), PAGE);
    assert_eq!(fs::read(out.join("media/note.ogg")).unwrap(), NOTE);
    assert_eq!(fs::read(out.join("media/large.jpg")).unwrap(), large());
    let listed = run(at, "unzip", &["-v", "plain.zip"]);
    let stored = listed.lines().filter(|line| line.contains("Stored")).count();
    assert_eq!(stored, 3, "media are stored: {listed}");
}

#[test]
fn a_container_made_with_the_tools_opens() {
    let folder = folder();
    let at = folder.path();
    fs::create_dir(at.join("media")).unwrap();
    fs::write(at.join("reply.json"), DOCUMENT).unwrap();
    fs::write(at.join("media/note.ogg"), NOTE).unwrap();
    fs::write(at.join("media/large.jpg"), large()).unwrap();
    run(at, "sh", &["-c", "sha256sum reply.json media/* > SHA256SUMS"]);
    run(at, "minisign", &["-S", "-s", "coach.key", "-m", "SHA256SUMS"]);
    run(at, "sh", &["-c", "zip -q -D -r plain.zip reply.json media SHA256SUMS SHA256SUMS.minisig"]);
    run(at, "age", &["-r", &COACH.card("").sealing(), "-o", "sealed.age", "plain.zip"]);
    let mut opened = opened(&fs::read(at.join("sealed.age")).unwrap()).unwrap();
    assert_eq!((opened.sort(), opened.document()), (Sort::Reply, DOCUMENT));
    assert_eq!(read(&mut opened, "note.ogg").unwrap(), NOTE);
    assert_eq!(read(&mut opened, "large.jpg").unwrap(), large());
    assert!(opened.signed_by(&COACH.card("")) && !opened.signed_by(&LEARNER.card("")));
}

#[test]
fn age_opens_with_the_passphrase() {
    let folder = folder();
    let words = SecretString::from("appel-boom-fiets-gras-hond-ijs");
    let sealing = Sealing::begin(Vec::new(), Lock::Passphrase(&words), Sort::Extract, DOCUMENT).unwrap();
    fs::write(folder.path().join("sealed.age"), sealing.finish(None, "").unwrap()).unwrap();
    run_answering(folder.path(), "age -d -o plain.zip sealed.age", "appel-boom-fiets-gras-hond-ijs");
    run(folder.path(), "unzip", &["-q", "plain.zip"]);
    assert_eq!(fs::read(folder.path().join("extract.json")).unwrap(), DOCUMENT);
}

#[test]
fn what_age_closed_with_a_passphrase_opens() {
    let folder = folder();
    let at = folder.path();
    fs::write(at.join("extract.json"), DOCUMENT).unwrap();
    run(at, "sh", &["-c", "sha256sum extract.json > SHA256SUMS && zip -q plain.zip extract.json SHA256SUMS"]);
    run_answering(at, "age -p -o sealed.age plain.zip", "not-six-words");
    let sealed = fs::read(at.join("sealed.age")).unwrap();
    assert_eq!(opened_by_words(&sealed, "not-six-words").unwrap().document(), DOCUMENT);
    assert_eq!(wrong(opened_by_words(&sealed, "not-six-word")), "wrong passphrase");
}
