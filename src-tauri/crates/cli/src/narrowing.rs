//! The flags that narrow a list or a search.

use besef_contract::model::{Day, Filter, Kind, Page};
use clap::Args;

use crate::taking;

/// Which moments, and how many.
#[derive(Args)]
pub struct Narrowing {
    /// From this day on
    #[arg(long, value_name = "DATE")]
    from: Option<Day>,
    /// Up to and including this day
    #[arg(long, value_name = "DATE")]
    to: Option<Day>,
    /// Only this kind; may be repeated
    #[arg(long = "kind", value_name = "KIND", value_parser = taking::kind())]
    kinds: Vec<Kind>,
    /// Only with this person; may be repeated
    #[arg(long = "with", value_name = "NAME")]
    people: Vec<String>,
    /// Only with this label; may be repeated
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
}

impl Narrowing {
    /// The filter these flags stand for.
    pub fn filter(&self) -> Filter {
        Filter {
            kinds: self.kinds.clone(),
            people: self.people.clone(),
            tags: self.tags.clone(),
            from: self.from,
            to: self.to,
            ..Filter::default()
        }
    }

    /// The first so many.
    pub fn page(&self) -> Page {
        Page { offset: 0, limit: self.limit }
    }
}
