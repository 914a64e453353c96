//! PDF/UA-1 as a checker of its own sees it, which goes by the standard's rules and not by ours. It is no part of the
//! usual run, since it comes from Python's registry:
//!
//! `pip install page-validation && cargo test -p besef-report --test pdf -- --ignored`

use crate::{reading::Read, sample, written};
use besef_report::{Document, Paper};
use std::{io::Write, process::Command};

const CHECK: &str = "import page, sys
report = page.validate_pdf(sys.argv[1], profile='ua1')
sys.exit('\\n'.join(f'{one.rule_id}: {one.message}' for one in report.failures))";

fn faults(document: &Document) -> String {
    let mut file = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
    file.write_all(&Read::of(document).bytes).unwrap();
    let checked = Command::new("python3").args(["-c", CHECK]).arg(file.path()).output().expect("python3");
    String::from_utf8_lossy(&checked.stderr).trim().to_owned()
}

#[test]
#[ignore = "needs the Python package page-validation"]
fn no_rule_of_pdf_ua_is_broken() {
    let documents = [
        sample::sheet(Paper::A4),
        sample::sheet(Paper::Letter),
        sample::year(Paper::A4),
        sample::everything(),
        written::everywhere(written::MARKS),
        written::everywhere("学习 😀 👩🏽‍🏫 x̂ e\u{301} تعلم \u{202E}abc"),
    ];
    for document in documents {
        assert_eq!(faults(&document), "", "{}", document.title);
    }
}
