//! XMP facts: XML, in which GPS facts are attributes or elements named `exif:GPS…`. Blanks may stand anywhere in it.

/// Every name of a GPS fact begins with this, after its namespace.
const NAME: &[u8] = b":GPS";

/// Takes GPS facts out of the block. What is opened and never closed is blanked to the end.
pub(super) fn clear(block: &mut [u8]) {
    let mut at = 0;
    while let Some(found) = find(block, at, NAME) {
        let start = found - block[at..found].iter().rev().take_while(|byte| is_of_name(**byte)).count();
        let end = found + 1 + block[found + 1..].iter().take_while(|byte| is_of_name(**byte)).count();
        let before = start.checked_sub(1).filter(|before| *before >= at).map(|before| block[before]);
        at = match before {
            Some(b'<') => blank(block, start - 1, end_of_element(block, start, end)),
            Some(b' ' | b'\t' | b'\n' | b'\r') => match end_of_attribute(block, end) {
                Some(to) => blank(block, start, to),
                None => end,
            },
            _ => end,
        };
    }
}

fn blank(block: &mut [u8], from: usize, to: usize) -> usize {
    block[from..to].fill(b' ');
    to
}

/// Behind the element whose name stands from `start` to `end`.
fn end_of_element(block: &[u8], start: usize, end: usize) -> usize {
    let Some(close) = find(block, end, b">") else { return block.len() };
    if block[close - 1] == b'/' {
        return close + 1;
    }
    let closing = [b"</", &block[start..end]].concat();
    let closed = find(block, close, &closing).and_then(|at| find(block, at, b">"));
    closed.map_or(block.len(), |at| at + 1)
}

/// Behind the value of the attribute whose name ends there, if it is one.
fn end_of_attribute(block: &[u8], end: usize) -> Option<usize> {
    let mut at = end;
    let mut skip_blanks = || {
        at += block[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        at += 1;
        block.get(at - 1).copied()
    };
    if skip_blanks()? != b'=' {
        return None;
    }
    let quote = skip_blanks().filter(|byte| matches!(byte, b'"' | b'\''))?;
    Some(find(block, at, &[quote]).map_or(block.len(), |close| close + 1))
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

fn find(block: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    block.get(from..)?.windows(what.len()).position(|window| window == what).map(|at| from + at)
}
