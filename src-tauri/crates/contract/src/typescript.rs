//! The contract as TypeScript, rendered in memory. `cargo xtask generate` writes it; a test compares it.

use std::any::TypeId;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// Every type that crosses to a face, then the map of commands.
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut all = Declarations { config: &config, seen: Vec::new(), written: BTreeMap::new() };
    crate::commands::visit_types(&mut all);
    all.visit::<crate::Event>();
    all.visit::<crate::Failure>();
    let head = "// Generated from the contract by `cargo xtask generate`; edits are lost.\n";
    let types = all.written.into_values().collect::<Vec<_>>().join("\n");
    format!("{head}\n{types}\n{}", crate::commands::typescript_map(&config))
}

struct Declarations<'a> {
    config: &'a Config,
    seen: Vec<TypeId>,
    written: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.written
                .insert(T::ident(self.config), format!("{docs}export {}\n", T::decl_concrete(self.config)));
        }
    }
}
