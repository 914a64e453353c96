//! The contract as TypeScript, rendered in memory. `cargo xtask generate` writes it; a test compares it.

use besef_journal::Language;
use std::any::TypeId;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// Every type that crosses to a face, then the map of commands.
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut all = Declarations { config: &config, seen: Vec::new(), written: BTreeMap::new() };
    crate::commands::visit_types(&mut all);
    all.visit::<crate::Event>();
    all.visit::<besef_journal::ReportRequest>();
    all.visit::<crate::shapes::Leaving>();
    // What the browser file reads and writes by itself.
    all.visit::<besef_model::Extract>();
    all.visit::<besef_model::Reply>();
    all.visit::<crate::Failure>();
    let head = "// Generated from the contract by `cargo xtask generate`; edits are lost.\n";
    let types = all.written.into_values().collect::<Vec<_>>().join("\n");
    format!("{head}\n{types}\n{}\n{}", crate::commands::typescript_map(&config), query_words())
}

/// What a face writes into a query, by language: the core alone knows which names it reads.
fn query_words() -> String {
    let list = |language| {
        let words = besef_journal::query_words(language).into_iter();
        words.map(|(key, word)| format!("    '{key}': '{word}',\n")).collect::<String>()
    };
    let (nl, en) = (list(Language::Nl), list(Language::En));
    let doc = "/** The words of the query language as Besef writes them: names of fields, and of values as `field.value`. */";
    format!("{doc}\nexport const QUERY_WORDS = {{\n  nl: {{\n{nl}  }},\n  en: {{\n{en}  }},\n}} as const;\n")
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
            self.written.insert(T::ident(self.config), format!("{docs}export {}\n", T::decl(self.config)));
        }
    }
}
