//! Prints the keys as TypeScript, for `cargo xtask generate`.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    print!("{}", besef_words::typescript());
}
