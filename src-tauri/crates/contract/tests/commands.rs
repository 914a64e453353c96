//! Every command on the list can be asked by name, and a locked vault gives nothing away.

use besef_contract::{FailureCode, Session, Setup, Staying, commands::NAMES, journal::SystemClock};
use serde_json::json;
use std::sync::Arc;

#[test]
fn without_a_vault_only_what_needs_none_is_answered() {
    let folder = tempfile::TempDir::new().unwrap();
    let folder = folder.path().join("vault");
    let session = Session::new(Setup { folder, clock: Arc::new(SystemClock), staying: Staying::Short });
    let answered: Vec<_> = NAMES.iter().filter(|name| session.answer(name, json!({})).is_ok()).collect();
    let needs_none = [
        "status",
        "lock",
        "stay_awake",
        "open_sample",
        "close_sample",
        "set_preferences",
        "backups",
        "suggest_passphrase",
    ];
    assert_eq!(answered, needs_none.each_ref());
    assert_eq!(session.answer("today", json!({})).unwrap_err().code, FailureCode::VaultMissing);
}
