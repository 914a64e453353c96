//! Text in lines as wide as the terminal, with what was searched for standing out. Where nobody watches (a pipe, a
//! file) a text stays one line, as `grep` likes it.

use besef_contract::model::Fragment;
use clap::builder::styling::Style;
use std::io::{self, IsTerminal};

use crate::page::HIT;

/// Longer lines are hard to read, however wide the terminal.
const MEASURE: usize = 100;

/// What stands on one line, and where the lines under it begin.
#[derive(Clone, Copy)]
pub struct Flow {
    /// How many columns a line has.
    columns: usize,
}

/// A run of letters that looks the same throughout.
struct Run {
    text: String,
    hit: bool,
}

impl Flow {
    /// For whoever reads standard output.
    pub fn new() -> Self {
        let watched = io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
        Self { columns: watched.map_or(usize::MAX, |(width, _)| usize::from(width.0).min(MEASURE)) }
    }

    /// The text in that style from column `indent` on, the lines after the first indented as far.
    pub fn text(self, fragments: &[Fragment], style: Style, indent: usize) -> String {
        let room = self.columns.saturating_sub(indent).max(20);
        let mut lines = vec![String::new()];
        let mut used = 0;
        for word in words(fragments) {
            let length: usize = word.iter().map(|run| run.text.chars().count()).sum();
            if used > 0 && used + 1 + length > room {
                lines.push(" ".repeat(indent));
                used = 0;
            }
            let line = lines.last_mut();
            used += length + usize::from(used > 0);
            if let Some(line) = line {
                if !line.trim().is_empty() {
                    line.push(' ');
                }
                word.iter().for_each(|run| *line += &run.styled(style));
            }
        }
        lines.join("\n")
    }

    /// The same for a text without hits.
    pub fn plain(self, text: &str, style: Style, indent: usize) -> String {
        self.text(&[Fragment { text: text.to_owned(), hit: false }], style, indent)
    }
}

impl Run {
    fn styled(&self, style: Style) -> String {
        let style = if self.hit { HIT } else { style };
        format!("{style}{}{style:#}", self.text)
    }
}

/// The words of a text; a word may be hit in part.
fn words(fragments: &[Fragment]) -> Vec<Vec<Run>> {
    let mut words: Vec<Vec<Run>> = Vec::new();
    let mut apart = true;
    for Fragment { text, hit } in fragments {
        for piece in text.split_inclusive(char::is_whitespace) {
            let letters = piece.trim_end();
            if !letters.is_empty() {
                let run = Run { text: letters.to_owned(), hit: *hit };
                match words.last_mut() {
                    Some(word) if !apart => word.push(run),
                    _ => words.push(vec![run]),
                }
                apart = false;
            }
            apart |= letters.len() < piece.len();
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fragments() -> Vec<Fragment> {
        let fragment = |text: &str, hit| Fragment { text: text.into(), hit };
        vec![fragment("Over het ", false), fragment("leer", true), fragment("klimaat in\nde klas", false)]
    }

    #[test]
    fn words_go_to_the_next_line_whole_and_none_is_lost() {
        let flowed = Flow { columns: 24 }.text(&fragments(), Style::new(), 4);
        let seen = anstream::adapter::strip_str(&flowed).to_string();
        assert_eq!(seen, "Over het leerklimaat\n    in de klas");
        assert!(flowed.contains(&format!("{HIT}leer{HIT:#}klimaat")));
    }

    #[test]
    fn where_nobody_watches_a_text_is_one_line() {
        let flowed = Flow { columns: usize::MAX }.text(&fragments(), Style::new(), 4);
        assert_eq!(anstream::adapter::strip_str(&flowed).to_string(), "Over het leerklimaat in de klas");
    }

    #[test]
    fn a_word_longer_than_the_line_stands_alone() {
        let flowed = Flow { columns: 10 }.plain("een meerdaagsestudiereisnaarantwerpen nog", Style::new(), 0);
        assert_eq!(flowed.lines().count(), 3);
    }
}
