//! Text as a page can hold it: what was written, without what has no place on paper.

/// Longer words than this may break anywhere: an address or a row of dashes would else run off the page.
const LONGEST_WORD: usize = 28;

/// Lets a line break here, and is not seen.
const MAY_BREAK: char = '\u{200B}';

/// Text that is one line.
pub(super) fn line(written: &str) -> String {
    lines(written).join(" ")
}

/// Text as the lines that were written.
pub(super) fn lines(written: &str) -> Vec<String> {
    written.replace("\r\n", "\n").split(is_line_end).map(|line| breakable(&visible(line))).collect()
}

/// Whether an address is one a reader can follow from a page.
pub(super) fn leads_somewhere(address: &str) -> bool {
    let known = ["https://", "http://", "mailto:"];
    known.iter().any(|scheme| address.starts_with(scheme)) && !address.contains(is_nothing)
}

fn is_line_end(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn visible(line: &str) -> String {
    let signs = line.chars().filter(|sign| *sign == '\t' || !is_nothing(*sign));
    signs.map(|sign| if sign == '\t' { ' ' } else { sign }).collect()
}

/// Controls, byte order marks and what Unicode calls no character: PDF/UA forbids them, and nobody wrote them.
fn is_nothing(sign: char) -> bool {
    sign.is_control() || sign == '\u{FEFF}' || matches!(sign as u32 & 0xFFFF, 0xFFFE | 0xFFFF)
}

fn breakable(line: &str) -> String {
    let words: Vec<String> = line.split(' ').map(breakable_word).collect();
    words.join(" ")
}

fn breakable_word(word: &str) -> String {
    let mut broken = String::with_capacity(word.len());
    for (place, sign) in word.chars().enumerate() {
        if place >= LONGEST_WORD {
            broken.push(MAY_BREAK);
        }
        broken.push(sign);
    }
    broken
}
