//! The catalogues against the code: nothing stands there unused, nothing is asked for that is not there.

use besef_words::keys;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

#[test]
fn every_key_is_used_somewhere() {
    let sources = sources();
    let literals: BTreeSet<&str> = sources.iter().flat_map(|source| quoted(source)).collect();
    let families: BTreeSet<&str> = sources.iter().flat_map(|source| family_prefixes(source)).collect();
    let keys = keys();
    let unused: Vec<&String> = keys
        .iter()
        .filter(|key| !literals.contains(key.as_str()))
        .filter(|key| !families.iter().any(|prefix| key.starts_with(prefix)))
        .collect();
    assert!(unused.is_empty(), "nothing says these: {unused:#?}");
}

#[test]
fn every_key_that_is_said_exists() {
    let keys: BTreeSet<String> = keys().into_iter().collect();
    let sources = sources();
    let said = sources.iter().flat_map(|source| said(source));
    let missing: BTreeSet<&str> = said.filter(|key| !keys.contains(*key)).collect();
    assert!(missing.is_empty(), "the catalogues lack: {missing:#?}");
}

#[test]
fn the_face_knows_exactly_these_keys() {
    let generated = root().join("ui/src/contract/words.ts");
    let written = fs::read_to_string(&generated).unwrap_or_default();
    assert_eq!(written, besef_words::typescript(), "run `cargo xtask generate`");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The code of the face and of the crates and the guides, without tests and without what is generated from the keys
/// themselves.
fn sources() -> Vec<String> {
    let mut files = Vec::new();
    collect(&root().join("ui/src"), &mut files);
    collect(&root().join("src-tauri/crates"), &mut files);
    collect(&root().join("src-tauri/src"), &mut files);
    files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("tests") && !path.ends_with("ui/src/contract") {
            collect(&path, files);
        } else if is_source(&path) {
            files.push(path);
        }
    }
}

fn is_source(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    [".rs", ".ts", ".svelte", ".toml"].iter().any(|ending| name.ends_with(ending))
        && !name.ends_with(".test.ts")
}

/// All that stands between a pair of quotes and could be a key.
fn quoted(source: &str) -> impl Iterator<Item = &str> {
    source.split(['\'', '"', '`']).filter(|text| !text.is_empty() && text.bytes().all(is_of_key))
}

/// How keys begin that are put together while running: `` `kind-${kind}` ``, `format!("failure-{}")`.
fn family_prefixes(source: &str) -> impl Iterator<Item = &str> {
    source.split(['\'', '"', '`']).filter_map(|text| {
        let prefix = text.split(['$', '{']).next()?;
        (prefix.len() < text.len() && prefix.ends_with('-') && prefix.bytes().all(is_of_key))
            .then_some(prefix)
    })
}

/// The keys handed to `say(…)` or `pieces(…)` as they stand.
fn said(source: &str) -> impl Iterator<Item = &str> {
    ["say(", "pieces("].into_iter().flat_map(move |call| source.split(call).skip(1)).filter_map(|rest| {
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '\'' | '"' | '`'))?;
        let literal = rest[1..].split(quote).next()?;
        (literal.contains('-') && literal.bytes().all(is_of_key)).then_some(literal)
    })
}

fn is_of_key(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}
