//! Black-box tests of the use cases, through the contract, on real vaults. What one crate can prove is proved there.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, its helpers too, and says what it passes over"
)]

mod agreement;
mod asking;
mod attaching;
mod bad_input;
mod by_name;
mod canary;
mod choosing;
mod conversing;
mod earlier;
mod earlier_extracts;
mod finding;
mod follow_ups;
mod freshness;
mod goals;
mod going_back;
mod judged;
mod killed;
mod looking_back;
mod looking_back_figures;
mod mounted;
mod names;
mod people;
mod prompts;
mod recount;
mod reflecting;
mod reporting;
mod reviewing;
mod safekeeping;
mod searches;
mod sharing;
mod sharing_hostile;
mod sharing_redacted;
mod themes;
mod together;
mod two_vaults;
mod writing;
