//! `list`: moments, the newest first.

use besef_contract::journal::{Find, Found};
use clap::Args;
use std::io::Write;

use crate::{failed::Failed, host::Host, narrowing::Narrowing, page::Page};

/// Which moments to list.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    narrowing: Narrowing,
}

/// Lists them under their days.
pub fn run(host: &Host, flags: &List, out: &mut dyn Write) -> Result<(), Failed> {
    let find = Find { filter: flags.narrowing.filter(), page: flags.narrowing.page(), ..Find::default() };
    let found = host.opened()?.find(find)?;
    host.answer(out, &found, |page| text(page, &found))
}

/// The moments found, and how many there are when these are not all.
pub fn text(page: &Page<'_>, found: &Found) -> String {
    let shown = u32::try_from(found.hits.len()).unwrap_or(u32::MAX);
    match found.total {
        0 => page.say("cli-none", &[]),
        total if total == shown => page.rows(&found.hits),
        total => {
            let count = page.say("cli-moments", &[("count", total.into())]);
            let part = page.say("cli-part-of", &[("shown", shown.into()), ("moments", count.into())]);
            format!("{}\n{part}", page.rows(&found.hits))
        }
    }
}
