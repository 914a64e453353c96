//! Which period a command is about: a named one around today, or a range of one's own.

use besef_contract::{
    journal::LookBackOn,
    model::{Day, Span},
};
use clap::Args;

use crate::taking;

/// A period.
#[derive(Args)]
pub struct PeriodArguments {
    /// The period around today [default: school-year]
    #[arg(long, value_name = "PERIOD", value_parser = taking::span())]
    period: Option<Span>,
    /// Own period: its first day
    #[arg(long, value_name = "DATE")]
    from: Option<Day>,
    /// Own period: its last day [default: today]
    #[arg(long, value_name = "DATE")]
    to: Option<Day>,
}

impl PeriodArguments {
    /// The period meant.
    pub fn on(&self) -> LookBackOn {
        LookBackOn { span: self.period.unwrap_or_default(), around: None, from: self.from, to: self.to }
    }

    /// The period, where one is named at all.
    pub fn named(&self) -> Option<LookBackOn> {
        let named = self.period.is_some() || self.from.is_some() || self.to.is_some();
        named.then(|| self.on())
    }
}
