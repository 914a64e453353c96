//! Putting what a look-back says into words. A terminal has no links: what opens moments reads as plain text.

use besef_contract::journal::{Arg, Sentence};
use besef_words::Words;

use crate::fields;

/// The sentence as it is read.
pub fn said(sentence: &Sentence, words: &Words) -> String {
    let args: Vec<(&str, besef_words::Arg)> =
        sentence.args.iter().map(|(name, arg)| (name.as_str(), in_words(arg, words))).collect();
    words.say(&sentence.key, &args).replace("<a>", "").replace("</a>", "")
}

fn in_words(arg: &Arg, words: &Words) -> besef_words::Arg {
    match arg {
        Arg::Number(number) => (*number).into(),
        Arg::Name(name) => name.as_str().into(),
        Arg::Kind(kind) => kind.as_str().into(),
        Arg::Role(role) => fields::value(role).as_str().unwrap_or_default().into(),
        Arg::Month(month) => words.month(month.date()).into(),
        Arg::Day(day) => words.day(day.date()).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_contract::{Session, Setup, Staying, clock, journal::LookBackOn, model::Span};
    use besef_words::Language;

    #[test]
    fn every_link_in_a_sentence_has_moments_to_open() {
        let folder = tempfile::tempdir().unwrap();
        let clock = clock(Some("2026-11-22".parse().unwrap()));
        let session =
            Session::new(Setup { folder: folder.path().to_owned(), clock, staying: Staying::Short });
        session.make_sample(folder.path().join("sample")).unwrap();
        for language in Language::ALL {
            let words = Words::in_language(language);
            for on in periods() {
                for sentence in session.look_back(on).unwrap().sentences {
                    assert_eq!(links(&sentence, &words), sentence.opens.len(), "{language}: {sentence:?}");
                    assert!(!said(&sentence, &words).contains(['<', '{', '⟨']), "{language}: {sentence:?}");
                }
            }
        }
    }

    fn links(sentence: &Sentence, words: &Words) -> usize {
        let args: Vec<_> =
            sentence.args.iter().map(|(name, arg)| (name.as_str(), in_words(arg, words))).collect();
        words.say(&sentence.key, &args).matches("<a>").count()
    }

    /// Every month of the sample, its school years, and all of it.
    fn periods() -> Vec<LookBackOn> {
        let months = (8..=23).map(|month| (2025 + month / 12, month % 12 + 1));
        let months = months.map(|(year, month)| (Span::Month, format!("{year}-{month:02}-15")));
        let others =
            [(Span::SchoolYear, "2026-03-01"), (Span::SchoolYear, "2026-10-01"), (Span::All, "2026-10-01")];
        let others = others.map(|(span, day)| (span, day.to_owned()));
        let all = months.chain(others);
        all.map(|(span, day)| LookBackOn { span, around: day.parse().ok(), ..LookBackOn::default() })
            .collect()
    }
}
