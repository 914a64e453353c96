//! `list`: moments, the newest first.

use besef_contract::journal::Find;
use clap::Args;
use std::io::Write;

use crate::{failed::Failed, found, host::Host, narrowing::Narrowing};

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
    host.answer(out, &found, |page| found::text(page, &found))
}
