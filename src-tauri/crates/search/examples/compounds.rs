//! Splits the words it is given, one a line: `echo toetsweek | cargo run -p besef-search --example compounds`.
use std::io::{self, BufRead, Write};
fn main() -> io::Result<()> {
    for word in io::stdin().lock().lines() {
        let word = word?;
        writeln!(io::stdout(), "{word}\t{}", besef_search::compounds::parts(&word).join(" "))?;
    }
    Ok(())
}
