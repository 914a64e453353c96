//! Makes `dictionary/dutch.fst`, the words that Dutch compounds are made of, from OpenTaal's lists and the two lists of
//! this house. The same lists always give the same bytes. Not here: splitting (`besef_search::compounds`).
//!
//! ```sh
//! cargo run -p besef-search --example dictionary [-- NL_DIC [WORD_LIST]]
//! ```

use std::collections::{BTreeMap, HashSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use besef_search::compounds::{Dictionary, stem};
use fst::MapBuilder;

mod families;
mod hunspell;
mod inflections;
mod own;

use families::Families;

/// Words, and the sum of the roles of each.
type Roles = BTreeMap<String, u64>;

/// Where Debian's packages hunspell-nl and wdutch put them.
const USUAL: [&str; 2] = ["/usr/share/hunspell/nl.dic", "/usr/share/dict/dutch"];

fn main() -> Result<(), Box<dyn Error>> {
    let mut given = env::args().skip(1);
    let [marked, listed] = USUAL.map(|usual| PathBuf::from(given.next().unwrap_or_else(|| usual.to_owned())));
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("dictionary");

    let marked = hunspell::Marked::read(&fs::read_to_string(marked)?);
    let list = families::words(&fs::read_to_string(listed)?);
    let curated = own::curated(&fs::read_to_string(house.join("curated.txt"))?);
    let never = own::curated(&fs::read_to_string(house.join("never.txt"))?);

    let families = Families::of(&marked.nouns, &list);
    let mut roles = marked.roles;
    families.widen(&mut roles);
    own::add(&mut roles, &curated);
    inflections::add(&mut roles, &list);
    own::remove(&mut roles, &never);
    own::add(&mut roles, &curated);

    let simple = without_compounds(&roles, &families, &curated)?;
    fs::write(house.join("dutch.fst"), compact(&simple)?)?;
    Ok(())
}

/// Only words that do not split by the shorter ones: a compound in the dictionary would hide its own parts. What this
/// house wrote down itself stays, in all its forms, and what splits only by chance.
fn without_compounds(roles: &Roles, families: &Families, curated: &Roles) -> Result<Roles, fst::Error> {
    let curated: HashSet<String> = curated.keys().map(|word| stem(word)).collect();
    let longest = roles.keys().map(String::len).max().unwrap_or_default();
    let mut kept = Roles::new();
    for length in 1..=longest {
        let shorter = Dictionary::over(compact(&kept)?)?;
        let of_length = roles.iter().filter(|(word, _)| word.len() == length);
        let simple = of_length.filter(|(word, _)| {
            curated.contains(&stem(word)) || families.outweigh(word, &shorter.parts(word))
        });
        kept.extend(simple.map(|(word, roles)| (word.clone(), *roles)));
    }
    Ok(kept)
}

/// The words as an FST map.
fn compact(roles: &Roles) -> Result<Vec<u8>, fst::Error> {
    let mut map = MapBuilder::memory();
    map.extend_iter(roles.iter().map(|(word, roles)| (word, *roles)))?;
    map.into_inner()
}
