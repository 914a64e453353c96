//! The house's layering, asserted from what Cargo itself knows. DESIGN: downward only, siblings never import each
//! other, and no web view below the shell.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use std::collections::{BTreeMap, BTreeSet};

/// Who may know whom. Building, testing and examples included, except for the house's own test package.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("besef", &["besef-contract"]),
    ("besef-loopback", &["besef-contract"]),
    ("besef-cli", &["besef-contract", "besef-words", "besef-model"]),
    ("besef-contract", &["besef-journal", "besef-model"]),
    (
        "besef-journal",
        &[
            "besef-vault",
            "besef-search",
            "besef-awareness",
            "besef-report",
            "besef-extract",
            "besef-media",
            "besef-words",
            "besef-model",
        ],
    ),
    ("besef-vault", &["besef-model"]),
    ("besef-search", &["besef-model"]),
    ("besef-awareness", &["besef-model"]),
    ("besef-report", &["besef-words", "besef-model"]),
    ("besef-extract", &[]),
    ("besef-media", &[]),
    ("besef-words", &[]),
    ("besef-model", &[]),
    ("xtask", &[]),
];

/// The package of black-box tests: it may look into every room.
const TESTS: &str = "besef-tests";

/// What draws windows, and must stay out of the core.
const WEB_VIEW: &[&str] = &["tauri", "wry", "tao", "webkit2gtk"];

#[test]
fn every_crate_knows_only_what_lies_below_it() {
    let house = house();
    let allowed: BTreeMap<_, BTreeSet<_>> =
        MAY_KNOW.iter().map(|(name, known)| (*name, known.iter().copied().collect())).collect();
    let own: BTreeSet<_> =
        house.workspace_packages().iter().map(|package| package.name.to_string()).collect();
    for package in house.workspace_packages().into_iter().filter(|package| package.name.as_str() != TESTS) {
        let known = known_by(package, &own);
        let may = allowed.get(package.name.as_str());
        let may =
            may.unwrap_or_else(|| panic!("{} has no place in the house: add it to MAY_KNOW", package.name));
        let too_far: Vec<_> = known.iter().filter(|name| !may.contains(name.as_str())).collect();
        assert!(too_far.is_empty(), "{} may not know {too_far:?}", package.name);
    }
}

#[test]
fn the_list_names_no_crate_that_is_gone() {
    let house = house();
    let own: BTreeSet<_> =
        house.workspace_packages().iter().map(|package| package.name.to_string()).collect();
    for (name, known) in MAY_KNOW {
        for name in std::iter::once(name).chain(*known) {
            assert!(own.contains(*name), "{name} is not a member of the workspace");
        }
    }
}

#[test]
fn no_web_view_below_the_shell() {
    let house = house();
    for package in house.workspace_default_packages() {
        let reached = reached_from(&house, package);
        let found: Vec<_> = WEB_VIEW.iter().filter(|name| reached.contains(**name)).collect();
        assert!(found.is_empty(), "{} reaches {found:?}", package.name);
    }
}

#[test]
fn only_the_shell_is_left_out_of_the_core() {
    let house = house();
    let core: BTreeSet<_> =
        house.workspace_default_packages().iter().map(|package| package.name.clone()).collect();
    let outside: Vec<_> = house
        .workspace_packages()
        .iter()
        .map(|p| p.name.clone())
        .filter(|name| !core.contains(name))
        .collect();
    assert_eq!(outside, ["besef"]);
}

fn house() -> Metadata {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    MetadataCommand::new().manifest_path(manifest).exec().expect("cargo metadata")
}

fn known_by(package: &Package, own: &BTreeSet<String>) -> BTreeSet<String> {
    package.dependencies.iter().map(|known| known.name.clone()).filter(|name| own.contains(name)).collect()
}

/// The names of all packages that end up in `package` when it is built.
fn reached_from(house: &Metadata, package: &Package) -> BTreeSet<String> {
    let graph = house.resolve.as_ref().expect("a resolved graph");
    let mut to_visit = vec![&package.id];
    let mut visited = BTreeSet::new();
    while let Some(id) = to_visit.pop() {
        if visited.insert(id) {
            let node = graph.nodes.iter().find(|node| node.id == *id).expect("a node");
            let built = |known: &&cargo_metadata::NodeDep| {
                known.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal)
            };
            to_visit.extend(node.deps.iter().filter(built).map(|known| &known.pkg));
        }
    }
    visited.iter().map(|id| house[*id].name.to_string()).collect()
}
