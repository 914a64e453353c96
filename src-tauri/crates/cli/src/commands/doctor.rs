//! `doctor`: whether the journal is healthy.

use besef_contract::{
    journal::{Check, Finding, FindingState, Health},
    shapes::Examine,
};
use clap::Args;
use std::io::Write;

use crate::{failed::Failed, host::Host, page::Page};

/// How far the doctor may go.
#[derive(Args)]
pub struct Doctor {
    /// Mend what can be mended: make the index again, make a missing backup
    #[arg(long)]
    repair: bool,
}

/// Examines, tells, and fails when something is wrong.
pub fn run(host: &Host, flags: &Doctor, out: &mut dyn Write) -> Result<(), Failed> {
    let health = host.opened()?.examine(Examine { repair: flags.repair })?;
    host.answer(out, &health, |page| text(page, &health))?;
    // A journal without a backup is healthy; it only had no time for one yet.
    let wrong = |finding: &Finding| finding.state == FindingState::Wrong && finding.check != Check::Backup;
    if health.findings.iter().any(wrong) { Err(Failed::Unwell) } else { Ok(()) }
}

fn text(page: &Page<'_>, health: &Health) -> String {
    let checks: Vec<String> =
        health.findings.iter().map(|finding| page.say(check_key(finding.check), &[])).collect();
    let width = checks.iter().map(|check| check.chars().count()).max().unwrap_or(0);
    let lines = checks.iter().zip(&health.findings).map(|(check, finding)| {
        let state = page.say(state_key(finding.state), &[]);
        format!("{check:width$}  {state}\n")
    });
    let moments = page.say("cli-moments", &[("count", health.moments.into())]);
    let logs = page.say("cli-logs", &[("folder", health.logs.as_str().into())]);
    format!("{}{moments}. {logs}", lines.collect::<String>())
}

fn check_key(check: Check) -> &'static str {
    match check {
        Check::Store => "cli-check-store",
        Check::ChangeLog => "cli-check-change-log",
        Check::Index => "cli-check-index",
        Check::Backup => "cli-check-backup",
        Check::Attachments => "cli-check-attachments",
    }
}

fn state_key(state: FindingState) -> &'static str {
    match state {
        FindingState::Well => "cli-state-well",
        FindingState::Wrong => "cli-state-wrong",
        FindingState::Mended => "cli-state-mended",
    }
}
