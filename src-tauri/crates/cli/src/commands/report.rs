//! `report`: a conversation's sheet, a year, or hours, as a file.

use besef_contract::{
    journal::{Format, ReportOn, ReportRequest},
    model::{Called, NotedId, Paper},
};
use clap::{ArgGroup, Args, ValueHint};
use serde_json::json;
use std::{
    io::Write,
    path::{Path, PathBuf},
};

use crate::{failed::Failed, host::Host, period::PeriodArguments, taking};

/// Which report, and as what.
#[derive(Args)]
#[command(group = ArgGroup::new("about").args(["conversation", "period", "from", "to"]).required(true).multiple(true))]
pub struct Report {
    /// A conversation: its sheet, with exactly what was ticked
    #[arg(value_name = "CONVERSATION", conflicts_with_all = ["period", "from", "to", "hours"])]
    conversation: Option<NotedId>,
    #[command(flatten)]
    period: PeriodArguments,
    /// Of a period: what took how long, for a register that asks
    #[arg(long)]
    hours: bool,
    /// What it becomes [default: what the file's name ends in]
    #[arg(long, value_parser = taking::word(&Format::ALL))]
    format: Option<Format>,
    /// How people are called [default: as the conversation says, else by name]
    #[arg(long, value_parser = taking::word(Called::ALL))]
    people: Option<Called>,
    /// The size of the page [default: as the conversation says, else A4]
    #[arg(long, value_parser = taking::word(Paper::ALL))]
    paper: Option<Paper>,
    /// Where to write it; - for standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: PathBuf,
}

/// Makes a report and writes it.
pub fn run(host: &Host, flags: &Report, out: &mut dyn Write) -> Result<(), Failed> {
    let request = ReportRequest {
        on: flags.on(),
        format: flags.format()?,
        language: Some(host.words.language()),
        paper: flags.paper,
        people: flags.people,
    };
    let session = host.opened()?;
    let report = session.report(&request)?;
    if flags.out == Path::new("-") {
        return Ok(out.write_all(&report).and_then(|()| out.flush())?);
    }
    session.write_report(&report, &flags.out)?;
    let path = flags.out.display().to_string();
    host.answer(out, &json!({ "file": path, "bytes": report.len() }), |page| {
        page.say("cli-report-written", &[("file", path.as_str().into())])
    })
}

impl Report {
    fn on(&self) -> ReportOn {
        let period = self.period.on();
        match (self.conversation, self.hours_meant()) {
            (Some(conversation), _) => ReportOn::Conversation(conversation),
            (None, true) => ReportOn::Hours(period),
            (None, false) => ReportOn::Year(period),
        }
    }

    /// A spreadsheet of a period can only be one of hours.
    fn hours_meant(&self) -> bool {
        self.hours || matches!(self.format(), Ok(Format::Csv))
    }

    fn format(&self) -> Result<Format, Failed> {
        let ending = self.out.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        let meant = || Format::ALL.into_iter().find(|format| Some(format.extension()) == ending.as_deref());
        let formats = || Format::ALL.map(Format::extension).join(", ");
        let unclear = || Failed::Usage(format!("name the format with --format: one of {}", formats()));
        self.format.or_else(meant).ok_or_else(unclear)
    }
}
