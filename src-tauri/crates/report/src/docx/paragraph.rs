//! Paragraphs and the runs of text in them.

use super::lists::{Counted, INDENT};
use super::parts::Parts;
use crate::markup::Markup;
use crate::{Align, Run};

/// How a paragraph is set.
#[derive(Clone, Copy, Default)]
pub(super) struct Setting {
    /// The name of its style.
    pub(super) style: &'static str,
    /// How far it stands in, in twentieths of a point.
    pub(super) left: u32,
    /// Its place in a list.
    pub(super) counted: Option<Counted>,
    /// Where its lines stand.
    pub(super) align: Align,
}

/// A paragraph of runs.
pub(super) fn paragraph(into: &mut Markup, parts: &mut Parts, setting: Setting, runs: &[Run]) {
    framed(into, parts, setting, |p, parts| runs.iter().for_each(|part| run(p, parts, part)));
}

/// A paragraph of one text.
pub(super) fn plain(into: &mut Markup, parts: &mut Parts, setting: Setting, text: &str) {
    paragraph(into, parts, setting, &[text.into()]);
}

/// A paragraph of whatever stands in it.
pub(super) fn framed(
    into: &mut Markup,
    parts: &mut Parts,
    setting: Setting,
    within: impl FnOnce(&mut Markup, &mut Parts),
) {
    let begins_page = std::mem::take(&mut parts.begins_page);
    into.tag("w:p", &[], |p| {
        p.tag("w:pPr", &[], |settings| settings_of(settings, setting, begins_page));
        within(p, parts);
    });
}

/// In the order the format wants.
fn settings_of(into: &mut Markup, setting: Setting, begins_page: bool) {
    into.empty("w:pStyle", &[("w:val", setting.style)]);
    if begins_page {
        into.empty("w:pageBreakBefore", &[]);
    }
    if let Some(Counted { count, level }) = setting.counted {
        into.tag("w:numPr", &[], |place| {
            place.empty("w:ilvl", &[("w:val", &level.to_string())]);
            place.empty("w:numId", &[("w:val", &count.to_string())]);
        });
    }
    if setting.left > 0 {
        let hanging = if setting.counted.is_some() { INDENT } else { 0 };
        into.empty("w:ind", &[("w:left", &setting.left.to_string()), ("w:hanging", &hanging.to_string())]);
    }
    if setting.align == Align::End {
        into.empty("w:jc", &[("w:val", "end")]);
    }
}

fn run(into: &mut Markup, parts: &mut Parts, run: &Run) {
    match run.address() {
        Some(address) => {
            let link = parts.link(address);
            into.tag("w:hyperlink", &[("r:id", &link), ("w:history", "1")], |a| styled(a, run, true));
        }
        None => styled(into, run, false),
    }
}

fn styled(into: &mut Markup, run: &Run, is_link: bool) {
    into.tag("w:r", &[], |r| {
        r.tag("w:rPr", &[], |style| {
            if is_link {
                style.empty("w:rStyle", &[("w:val", "Hyperlink")]);
            }
            if run.style.strong {
                style.empty("w:b", &[]);
            }
            if run.style.emphasis {
                style.empty("w:i", &[]);
            }
        });
        signs(r, &run.text);
    });
}

/// A run of text without a style of its own.
pub(super) fn text(into: &mut Markup, text: &str) {
    into.tag("w:r", &[], |r| signs(r, text));
}

/// Breaks and tabs are signs of their own.
fn signs(into: &mut Markup, text: &str) {
    for piece in text.split_inclusive(['\n', '\t']) {
        let words = piece.trim_end_matches(['\n', '\t']);
        if !words.is_empty() {
            into.text("w:t", &[("xml:space", "preserve")], words);
        }
        if piece.ends_with('\n') {
            into.empty("w:br", &[]);
        } else if piece.ends_with('\t') {
            into.empty("w:tab", &[]);
        }
    }
}
