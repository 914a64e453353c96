//! Inflected forms: they stand where their word stands, all of them at the end, plurals also before another part. Not here:
//! which words there are.

use std::collections::{HashMap, HashSet};

use besef_search::compounds::{Role, stem};

use crate::Roles;

/// What ends a plural, a diminutive or an inflected adjective.
const ENDINGS: [&str; 3] = ["e", "en", "s"];
/// A form this short is another word more often.
const SHORTEST: usize = 4;

/// Gives the forms in a list the roles of the words whose stem they share.
pub fn add(roles: &mut Roles, list: &HashSet<String>) {
    let mut stems: HashMap<String, u64> = HashMap::new();
    for (word, roles) in roles.iter() {
        *stems.entry(stem(word)).or_default() |= roles;
    }
    for form in
        list.iter().filter(|form| form.len() >= SHORTEST && ENDINGS.iter().any(|end| form.ends_with(end)))
    {
        let Some(of_stem) = stems.get(&stem(form)) else { continue };
        let first = form.ends_with("en") && of_stem & (Role::First as u64 | Role::FirstWithS as u64) > 0;
        let gained = of_stem & Role::Last as u64 | if first { Role::First as u64 } else { 0 };
        if gained > 0 {
            *roles.entry(form.clone()).or_default() |= gained;
        }
    }
}
