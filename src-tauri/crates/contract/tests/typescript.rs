//! The committed TypeScript is the contract's own.

use std::{fs, path::Path};

#[test]
fn the_committed_typescript_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/contract/contract.ts");
    let committed = fs::read_to_string(file).unwrap();
    assert!(committed == besef_contract::typescript(), "run `cargo xtask generate`");
}
