//! E-mail addresses.

use std::ops::Range;

/// Where addresses stand: an @ with what may be around it, and a dot behind it.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices('@').filter_map(|(at, _)| around(text, at))
}

fn around(text: &str, at: usize) -> Option<Range<usize>> {
    let is_local = |c: char| c.is_alphanumeric() || "._%+-'".contains(c);
    let is_domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
    let (before, behind) = (&text[..at], &text[at + 1..]);
    let local = &before[before.trim_end_matches(is_local).len()..];
    let local = local.trim_start_matches(|c: char| !c.is_alphanumeric());
    let domain = &behind[..behind.len() - behind.trim_start_matches(is_domain).len()];
    let domain = domain.trim_end_matches(['.', '-']);
    let (host, top) = domain.rsplit_once('.')?;
    let is_address = !local.is_empty()
        && !host.is_empty()
        && top.chars().count() >= 2
        && top.chars().all(char::is_alphabetic);
    is_address.then(|| at - local.len()..at + 1 + domain.len())
}
