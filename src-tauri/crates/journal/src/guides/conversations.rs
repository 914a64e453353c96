//! Questions that help to prepare a conversation, by what sort of conversation it is.

use besef_model::ConversationKind;
use std::{collections::BTreeMap, sync::LazyLock};

const FILE: &str = include_str!("../../guides/conversations.toml");

/// The ends of the keys, by the name of the kind.
type Asked = BTreeMap<String, Vec<String>>;

static ASKED: LazyLock<Asked> = LazyLock::new(|| read(FILE).unwrap_or_default());

/// The keys of the questions for one kind of conversation, in the order to offer them.
pub fn conversation_prompts(kind: ConversationKind) -> Vec<String> {
    let ids = ASKED.get(&kind_name(kind)).into_iter().flatten();
    ids.map(|id| format!("conversations-prompt-{id}")).collect()
}

/// A kind as files and keys write it.
pub(crate) fn kind_name(kind: ConversationKind) -> String {
    let name = serde_json::to_value(kind).ok();
    name.as_ref().and_then(|name| name.as_str()).unwrap_or_default().replace('_', "-")
}

fn read(text: &str) -> Result<Asked, toml::de::Error> {
    toml::from_str(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_words::{Language, Words, keys};
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_enough_and_no_other_kind_is_named() {
        let asked = read(FILE).unwrap();
        let kinds: BTreeSet<String> = ConversationKind::ALL.iter().map(|kind| kind_name(*kind)).collect();
        assert_eq!(asked.keys().cloned().collect::<BTreeSet<_>>(), kinds);
        for &kind in ConversationKind::ALL {
            let prompts = conversation_prompts(kind);
            let once: BTreeSet<&String> = prompts.iter().collect();
            assert!(prompts.len() >= 6 && once.len() == prompts.len(), "{kind:?}: {prompts:?}");
        }
    }

    #[test]
    fn each_has_its_words_and_none_are_left_over() {
        let asked: BTreeSet<String> =
            ConversationKind::ALL.iter().flat_map(|kind| conversation_prompts(*kind)).collect();
        let kept = keys().into_iter().filter(|key| key.starts_with("conversations-prompt-"));
        assert_eq!(asked, kept.collect(), "guides left, catalogues right");
    }

    #[test]
    fn who_leads_can_offer_all_four_kinds_of_support() {
        for kind in [ConversationKind::Leading, ConversationKind::AfterTraining] {
            for support in ["socio-emotional", "network", "career", "autonomy"] {
                let key = format!("-support-{support}");
                let prompts = conversation_prompts(kind);
                assert!(prompts.iter().any(|prompt| prompt.ends_with(&key)), "{kind:?}: {support}");
            }
        }
    }

    #[test]
    fn each_is_one_short_question_of_its_own() {
        for language in Language::ALL {
            let words = Words::in_language(language);
            let keys = keys().into_iter().filter(|key| key.starts_with("conversations-prompt-"));
            let texts: Vec<String> = keys.map(|key| words.say(&key, &[])).collect();
            let once: BTreeSet<String> = texts.iter().map(|text| text.to_lowercase()).collect();
            assert_eq!(texts.len(), once.len(), "{language}: two say the same");
            for text in texts {
                assert!((20..=110).contains(&text.chars().count()), "{language}: {text}");
                assert!(text.ends_with('?') && !text.contains('!'), "{language}: {text}");
            }
        }
    }
}
