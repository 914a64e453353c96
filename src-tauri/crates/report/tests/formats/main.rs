//! What a document becomes, looked at from outside: with the programs that people open it with, where there are any.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod csv;
mod docx;
mod example;
mod golden;
mod hours;
mod html;
mod markdown;
mod prepared;
mod sheet;
mod written;
mod year;
