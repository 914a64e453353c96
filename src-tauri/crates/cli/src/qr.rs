//! A contact card as a QR code on a terminal. Not here: how a code is made; it is read back from the drawing of it.

use clap::builder::styling::{AnsiColor, Color, Style};

/// Dark on light, whatever the terminal's own colours: else no camera reads it.
const CODE: Style = Style::new()
    .fg_color(Some(Color::Ansi(AnsiColor::Black)))
    .bg_color(Some(Color::Ansi(AnsiColor::BrightWhite)));

/// A run of dark modules in a row.
struct Run {
    x: usize,
    y: usize,
    length: usize,
}

/// The code of that drawing in half blocks, two rows a line; empty when it is no such drawing.
pub fn blocks(svg: &str) -> String {
    let Some(side) = side(svg) else { return String::new() };
    let mut dark = vec![vec![false; side]; side + side % 2];
    for Run { x, y, length } in runs(svg) {
        let row = dark.get_mut(y).into_iter().flatten();
        row.skip(x).take(length).for_each(|module| *module = true);
    }
    let lines = dark.chunks(2).map(|rows| {
        let line: String = (0..side).map(|x| half(rows, x)).collect();
        format!("{CODE}{line}{CODE:#}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn half(rows: &[Vec<bool>], x: usize) -> char {
    let is_dark = |row: usize| rows.get(row).and_then(|row| row.get(x)).copied().unwrap_or(false);
    match (is_dark(0), is_dark(1)) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}

/// How many modules a side has, with the light edge.
fn side(svg: &str) -> Option<usize> {
    let (_, rest) = svg.split_once("viewBox=\"0 0 ")?;
    rest.split([' ', '"']).next()?.parse().ok()
}

/// The path is one `M{x} {y}h{length}v1h-{length}z` after another.
fn runs(svg: &str) -> impl Iterator<Item = Run> {
    let path = svg.split_once("d=\"").map_or("", |(_, rest)| rest.split('"').next().unwrap_or_default());
    path.split('M').filter_map(|run| {
        let (x, rest) = run.split_once(' ')?;
        let (y, rest) = rest.split_once('h')?;
        let (length, _) = rest.split_once('v')?;
        Some(Run { x: x.parse().ok()?, y: y.parse().ok()?, length: length.parse().ok()? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_where_it_is() {
        let svg = "<svg viewBox=\"0 0 4 3\"><path d=\"M1 0h2v1h-2zM2 1h1v1h-1zM0 2h4v1h-4z\"/></svg>";
        let drawn = anstream::adapter::strip_str(&blocks(svg)).to_string();
        assert_eq!(drawn, " ▀█ \n▀▀▀▀");
    }

    #[test]
    fn what_is_no_drawing_of_a_code_draws_nothing() {
        assert_eq!(blocks(""), "");
    }
}
