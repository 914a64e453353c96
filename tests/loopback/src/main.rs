//! The loopback host.
fn main() {}
