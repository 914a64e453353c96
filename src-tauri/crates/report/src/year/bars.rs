//! Months as bars, each kind in a colour and a pattern of its own, so that it can be read in black and white. Drawn
//! without a script, as SVG; what it shows stands in the table after it.

use besef_model::Kind;

use super::mix::{of, total};
use crate::MonthOfKinds;
use crate::markup::Markup;
use crate::telling::Telling;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 250.0;
/// Left free around it, since some pages round its corners.
const EDGE: f64 = 12.0;
/// Where the bars stand and how high the highest can be.
const FLOOR: f64 = 180.0;
const CEILING: f64 = 24.0;
/// How much of its place a bar fills, and at most.
const FILLED: f64 = 0.62;
const WIDEST: f64 = 44.0;
/// Months are named as long as there is room for their names.
const MOST_NAMED: usize = 18;
const INK: &str = "#23201b";
const SOFT: &str = "#5f584c";
const LETTERS: &str = "Atkinson Hyperlegible Next, Verdana, sans-serif";

/// The drawing.
pub(super) fn bars(telling: &Telling, months: &[MonthOfKinds]) -> String {
    let mut drawing = Markup::default();
    let size = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", &*format!("-{EDGE} 0 {} {}", WIDTH + 2.0 * EDGE, HEIGHT + EDGE)),
    ];
    let lettering = [("font-family", LETTERS), ("font-size", "14")];
    drawing.tag("svg", &[size.as_slice(), &lettering].concat(), |svg| {
        svg.tag("defs", &[], |defs| Kind::ALL.iter().for_each(|kind| pattern(defs, *kind)));
        let highest = months.iter().map(total).max().unwrap_or(1).max(1);
        for (at, month) in months.iter().enumerate() {
            let place = Place::of(at, months.len());
            bar(svg, month, &place, highest);
            if months.len() <= MOST_NAMED {
                let name = telling.month(month.month);
                words(svg, place.middle(), FLOOR + 18.0, "middle", SOFT, name);
            }
        }
        svg.empty("path", &[("d", &format!("M0 {FLOOR}H{WIDTH}")), ("stroke", SOFT)]);
        Kind::ALL.iter().enumerate().for_each(|(at, kind)| legend(svg, telling, at, *kind));
    });
    drawing.into_string()
}

/// Where a bar stands.
struct Place {
    left: f64,
    width: f64,
}

impl Place {
    fn of(at: usize, all: usize) -> Self {
        let share = WIDTH / all as f64;
        let width = (share * FILLED).min(WIDEST);
        Self { left: share * at as f64 + (share - width) / 2.0, width }
    }

    fn middle(&self) -> f64 {
        self.left + self.width / 2.0
    }
}

/// The kinds of a month on top of each other, and how many there are together.
fn bar(svg: &mut Markup, month: &MonthOfKinds, place: &Place, highest: u32) {
    let each = (FLOOR - CEILING) / f64::from(highest);
    let mut top = FLOOR;
    for kind in Kind::ALL {
        let height = each * f64::from(of(month, kind));
        top -= height;
        if height > 0.0 {
            filled(svg, kind, [place.left, top, place.width, height]);
        }
    }
    if total(month) > 0 {
        words(svg, place.middle(), top - 7.0, "middle", INK, &total(month).to_string());
    }
}

/// A rectangle in a kind's colour, with its pattern over it.
fn filled(svg: &mut Markup, kind: Kind, place: [f64; 4]) {
    let [x, y, width, height] = place.map(|number| format!("{number:.1}"));
    let place = [("x", x.as_str()), ("y", &y), ("width", &width), ("height", &height)];
    svg.empty("rect", &[place.as_slice(), &[("fill", colour(kind))]].concat());
    svg.empty("rect", &[place.as_slice(), &[("fill", &*format!("url(#{kind})"))]].concat());
}

fn legend(svg: &mut Markup, telling: &Telling, at: usize, kind: Kind) {
    let left = at as f64 * WIDTH / Kind::ALL.len() as f64;
    filled(svg, kind, [left, HEIGHT - 20.0, 16.0, 16.0]);
    words(svg, left + 23.0, HEIGHT - 7.0, "start", INK, &telling.say(&format!("kind-{kind}")));
}

fn words(svg: &mut Markup, x: f64, y: f64, anchor: &str, colour: &str, text: &str) {
    let (x, y) = (format!("{x:.1}"), format!("{y:.1}"));
    svg.text("text", &[("x", &x), ("y", &y), ("text-anchor", anchor), ("fill", colour)], text);
}

fn colour(kind: Kind) -> &'static str {
    match kind {
        Kind::Formal => "#2f4b86",
        Kind::Social => "#b0482a",
        Kind::Individual => "#55752f",
        Kind::Resource => "#a3780f",
    }
}

/// Plain, slanted lines, dots, level lines.
fn pattern(defs: &mut Markup, kind: Kind) {
    let marks = match kind {
        Kind::Formal => "",
        Kind::Social => "M-2 2L2 -2M0 8L8 0M6 10L10 6",
        Kind::Individual => "M3 4h2",
        Kind::Resource => "M0 4H8",
    };
    let size = [("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse")];
    defs.tag("pattern", &[[("id", kind.as_str())].as_slice(), &size].concat(), |pattern| {
        let lines =
            [("stroke", "#fffdf9"), ("stroke-width", "2"), ("stroke-linecap", "round"), ("fill", "none")];
        pattern.empty("path", &[[("d", marks)].as_slice(), &lines].concat());
    });
}
