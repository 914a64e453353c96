//! Opens a vault with an identity file and logs moments until it is killed or the store refuses, printing each id
//! once its save is acknowledged. What is printed must never be lost. Last come whether Today still opens, and the refusal.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a test's other half")]

use besef_contract::{
    Staying,
    journal::Access,
    shapes::{LogMoment, Nothing},
};
use std::{io::Write, path::PathBuf};

fn main() {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let (vault, identity) = (arguments.next().expect("VAULT"), arguments.next().expect("IDENTITY"));
    let session = besef_tests::session(&vault, Staying::Long);
    session.unlock_with(&Access::Identity(identity)).expect("the vault opens");
    for count in 0.. {
        let text = format!("moment {count} {}", "woorden die schijf vullen ".repeat(20));
        match session.log_moment(LogMoment { content: besef_tests::content(&text), draft: None }) {
            Ok(saved) => println!("{}", saved.moment.expect("a moment").id),
            Err(failure) => {
                println!(
                    "{}",
                    session
                        .today(Nothing {})
                        .map_or_else(|failure| failure.key(), |_| "today opens".to_owned())
                );
                println!("{}", serde_json::to_string(&failure).unwrap());
                return;
            }
        }
        std::io::stdout().flush().unwrap();
    }
}
