//! The two lists of this house: words it adds and words it refuses.

use besef_search::compounds::Role;

use crate::Roles;

/// Every role but a linking -s, which has to be asked for.
const ANYWHERE: u64 = Role::First as u64 | Role::Last as u64;

/// The words of a list and their roles; the first lines of `curated.txt` say how they are written.
pub fn curated(text: &str) -> Roles {
    let mut roles = Roles::new();
    for entry in entries(text) {
        let (word, role) = entry_of(entry);
        *roles.entry(word.to_owned()).or_default() |= role;
    }
    roles
}

fn entry_of(entry: &str) -> (&str, u64) {
    if let Some(whole) = entry.strip_prefix('=') {
        (whole, 0)
    } else if let Some(last) = entry.strip_prefix('-') {
        (last, Role::Last as u64)
    } else if let Some(linked) = entry.strip_suffix("-s-") {
        (linked, Role::FirstWithS as u64)
    } else if let Some(first) = entry.strip_suffix('-') {
        (first, Role::First as u64)
    } else {
        (entry, ANYWHERE)
    }
}

/// Gives words the roles of a list. A word the list names without any has none: it does not split.
pub fn add(roles: &mut Roles, list: &Roles) {
    for (word, role) in list {
        *roles.entry(word.clone()).or_default() |= role;
    }
}

/// Takes the roles of a list away.
pub fn remove(roles: &mut Roles, list: &Roles) {
    for (word, role) in list {
        if let Some(roles) = roles.get_mut(word) {
            *roles &= !role;
        }
    }
    roles.retain(|_, roles| *roles > 0);
}

/// The entries of a list: parted by blanks, up to a `#`.
fn entries(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.split('#').next()).flat_map(str::split_whitespace)
}
