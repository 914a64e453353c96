//! The catalogues against each other: both languages say the same things with the same values.

use besef_words::{Catalogue, Language, Words, catalogues, keys};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

type Variables = BTreeSet<String>;

#[test]
fn every_catalogue_parses() {
    for language in Language::ALL {
        for catalogue in catalogues(language) {
            let read = fluent_syntax::parser::parse(catalogue.text);
            assert!(
                read.is_ok(),
                "{language}/{}.ftl: {:?}",
                catalogue.area,
                read.err().map(|(_, errors)| errors)
            );
        }
    }
}

#[test]
fn both_languages_have_the_same_areas_keys_and_variables() {
    for (nl, en) in catalogues(Language::Nl).iter().zip(catalogues(Language::En)) {
        assert_eq!(nl.area, en.area);
        assert_eq!(messages(nl), messages(en), "{}: Dutch left, English right", nl.area);
    }
}

#[test]
fn a_key_stands_once_and_tells_its_area() {
    let mut seen = BTreeSet::new();
    for catalogue in catalogues(Language::Nl) {
        for key in messages(catalogue).into_keys() {
            assert_eq!(area_of(&key), catalogue.area, "{key} stands in the wrong file");
            assert!(seen.insert(key.clone()), "{key} stands twice");
        }
    }
}

#[test]
fn links_are_closed() {
    for language in Language::ALL {
        for catalogue in catalogues(language) {
            let count = |what: &str| catalogue.text.matches(what).count();
            assert_eq!(count("<a>"), count("</a>"), "{language}/{}", catalogue.area);
        }
    }
}

#[test]
fn a_key_that_is_missing_is_shown_and_stops_nothing() {
    let words = Words::in_language(Language::Nl);
    assert_eq!(words.say("no-such-key", &[]), "⟨no-such-key⟩");
}

#[test]
fn counts_choose_between_singular_and_plural() {
    for (language, one, two) in
        [(Language::Nl, "1 moment", "2 momenten"), (Language::En, "1 moment", "2 moments")]
    {
        let words = Words::in_language(language);
        assert_eq!(words.say("cli-moments", &[("count", 1u32.into())]), one);
        assert_eq!(words.say("cli-moments", &[("count", 2u32.into())]), two);
    }
}

#[test]
fn languages_are_read_as_systems_write_them() {
    assert_eq!("nl_BE.UTF-8".parse(), Ok(Language::Nl));
    assert_eq!("en".parse(), Ok(Language::En));
    assert!("fr_BE".parse::<Language>().is_err());
    assert!("english".parse::<Language>().is_err());
}

#[test]
fn the_typescript_type_names_every_key() {
    let typescript = besef_words::typescript();
    assert_eq!(typescript.matches("\n  | '").count(), keys().len());
}

fn area_of(key: &str) -> &'static str {
    let areas = [
        ("look-back-say-", "look-back-sentences"),
        ("look-back-ask-", "look-back-questions"),
        ("look-back-why-", "look-back-questions"),
        ("look-back-", "look-back"),
        ("number-", "numbers"),
        ("failure-", "failures"),
        ("start-", "start"),
        ("today-", "today"),
        ("journal-", "journal"),
        ("prompt-", "prompts"),
        ("reflection-", "reflection"),
        ("deepen-", "deepen"),
        ("attachment-", "attachments"),
        ("follow-up-", "follow-up"),
        ("goals-", "goals"),
        ("names-", "names"),
        ("going-back-", "going-back"),
        ("conversations-", "conversations"),
        ("review-", "review"),
        ("report-", "report"),
        ("paper-", "paper"),
        ("reading-", "reading"),
        ("share-", "share"),
        ("settings-", "settings"),
        ("cli-share-", "cli-share"),
        ("cli-", "cli"),
    ];
    areas.into_iter().find(|(prefix, _)| key.starts_with(prefix)).map_or("common", |(_, area)| area)
}

fn messages(catalogue: &Catalogue) -> BTreeMap<String, Variables> {
    let Ok(resource) = fluent_syntax::parser::parse(catalogue.text) else { return BTreeMap::new() };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), variables(message))),
        _ => None,
    });
    messages.collect()
}

fn variables(message: &Message<&str>) -> Variables {
    let mut found = Variables::new();
    if let Some(pattern) = &message.value {
        in_pattern(pattern, &mut found);
    }
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Variables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Variables) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Variables) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        _ => {}
    }
}
