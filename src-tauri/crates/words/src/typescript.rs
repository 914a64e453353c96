//! The keys as a TypeScript type, so that the face cannot name one that is not there.

use crate::keys;

/// `export type WordKey = | 'action-save' | …`.
pub fn typescript() -> String {
    let keys: String = keys().iter().map(|key| format!("\n  | '{key}'")).collect();
    format!(
        "// Generated from the catalogues by `cargo xtask generate`; edits are lost.\n\n\
         /** Every key of the catalogues. */\n\
         export type WordKey ={keys};\n"
    )
}
