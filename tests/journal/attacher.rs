//! Opens a vault with an identity file and gives files to a moment until it is killed or the store refuses, printing
//! each digest once its file is acknowledged. What is printed must never be lost. When the store refuses, it says how,
//! and then whether all that was acknowledged is still there and a moment can still be saved.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a test's other half")]

use besef_contract::{Failure, Session, Staying, journal::Access, model::MomentId};
use std::{io::Write, path::PathBuf};

fn main() {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let (vault, identity) = (arguments.next().expect("VAULT"), arguments.next().expect("IDENTITY"));
    let session = besef_tests::session(&vault, Staying::Long);
    session.unlock_with(&Access::Identity(identity)).expect("the vault opens");
    let moment = besef_tests::log(&session, besef_tests::content("met veel bijlagen"));
    let mut acknowledged = Vec::new();
    for count in 0_u32.. {
        match attach(&session, moment, count) {
            Ok(digest) => {
                println!("{digest}");
                acknowledged.push(digest);
            }
            Err(failure) => {
                println!("{}", serde_json::to_string(&failure).unwrap());
                break;
            }
        }
        std::io::stdout().flush().unwrap();
    }
    let here = |digest: &String| session.read_file(digest, 0, 10).is_ok_and(|bytes| bytes.len() == 10);
    assert!(acknowledged.iter().all(here), "what was acknowledged is lost");
    besef_tests::log(&session, besef_tests::content("en een moment past er nog bij"));
    println!("still whole");
}

/// A file of some megabytes that is like no other.
fn attach(session: &Session, moment: MomentId, count: u32) -> Result<String, Failure> {
    let salt = std::process::id().rotate_left(16) ^ count;
    let words = (0..600_000_u32).map(|n| n.wrapping_mul(2_654_435_761) ^ salt);
    let bytes: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
    let file = (&*format!("{count}.bin"), bytes.len() as u64);
    let attached = session.attach(moment, file, &mut &bytes[..], false, &mut |_| true)?;
    let moment = attached.expect("not stopped").saved.moment.expect("a moment");
    Ok(moment.content.attachments.last().expect("a file").digest.clone())
}
