//! Runs of text: bold, slanted, linked.

use super::escaped::{Where, escaped};
use crate::Run;

/// The runs, one after the other.
pub(super) fn spans(runs: &[Run], place: Where) -> String {
    let mut spans = Spans { text: String::new(), place };
    spans.set(&WAYS, runs, None);
    // A break that nothing follows would be read as a backslash.
    spans.text.trim_end_matches("\\\n").to_owned()
}

/// A way in which a stretch can be set.
struct Way {
    /// The sign around it.
    sign: &'static str,
    /// The tag, for where the sign would not be taken for one.
    tag: &'static str,
    is_set: fn(&Run) -> bool,
}

/// The outermost first.
const WAYS: [Way; 2] = [
    Way { sign: "**", tag: "strong", is_set: |run| run.style.strong },
    Way { sign: "*", tag: "em", is_set: |run| run.style.emphasis },
];

struct Spans {
    text: String,
    place: Where,
}

impl Spans {
    /// `after` is the sign that will follow.
    fn set(&mut self, ways: &[Way], runs: &[Run], after: Option<char>) {
        let Some((way, within)) = ways.split_first() else {
            return runs.iter().for_each(|run| self.run(run));
        };
        let mut done = 0;
        for stretch in runs.chunk_by(|one, other| (way.is_set)(one) == (way.is_set)(other)) {
            done += stretch.len();
            let after = first_sign(&runs[done..]).or(after);
            if stretch.iter().any(way.is_set) {
                self.marked(way, within, stretch, after);
            } else {
                self.set(within, stretch, after);
            }
        }
    }

    fn marked(&mut self, way: &Way, within: &[Way], runs: &[Run], after: Option<char>) {
        let before = self.text.chars().next_back();
        let is_seen = stands_out(before, first_sign(runs)) && stands_out(after, last_sign(runs));
        let (open, close) = if is_seen {
            (way.sign.to_owned(), way.sign.to_owned())
        } else {
            (format!("<{}>", way.tag), format!("</{}>", way.tag))
        };
        self.text.push_str(&open);
        self.set(within, runs, close.chars().next());
        self.text.push_str(&close);
    }

    fn run(&mut self, run: &Run) {
        let begins_line = self.text.is_empty() || self.text.ends_with('\n');
        match run.address() {
            Some(address) if address == run.text && !address.contains(char::is_control) => {
                self.text.extend(["<", address, ">"]);
            }
            Some(address) => {
                let name = escaped(&run.text, self.place, false);
                self.text.push_str(&format!("[{name}](<{}>)", escaped_address(address)));
            }
            None => self.text.push_str(&escaped(&run.text, self.place, begins_line)),
        }
    }
}

/// CommonMark takes stars between a letter and a full stop for stars: only beside a letter, or with space around, do
/// they always mark something.
fn stands_out(outside: Option<char>, inside: Option<char>) -> bool {
    let is_free = outside.is_none_or(char::is_whitespace);
    inside.is_some_and(|edge| edge.is_alphanumeric() || (is_free && !edge.is_whitespace()))
}

fn first_sign(runs: &[Run]) -> Option<char> {
    runs.iter().find_map(|run| if run.address().is_some() { Some('[') } else { run.text.chars().next() })
}

fn last_sign(runs: &[Run]) -> Option<char> {
    let sign = |run: &Run| if run.address().is_some() { Some(')') } else { run.text.chars().next_back() };
    runs.iter().rev().find_map(sign)
}

fn escaped_address(address: &str) -> String {
    let mut escaped = String::new();
    for sign in address.chars() {
        if matches!(sign, '\\' | '<' | '>' | '&' | '|') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}
