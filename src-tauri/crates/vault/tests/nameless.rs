//! What is noted without a name, or gets one only later, is taken back like anything else.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{Conversation, ConversationKind, Note, Noted, Period, Quieted, Review, ReviewSort, Verb};
use common::{Journal, NOW, day, journal, noted_id};

fn add<T: Noted>(journal: &mut Journal, content: T) -> Note<T> {
    let note = Note { id: noted_id(1), content, made_at: NOW, deleted_at: None };
    journal.vault.transact(NOW, Verb::Log, |write| write.note(&note)).unwrap();
    note
}

fn assert_comes_and_goes<T: Noted + std::fmt::Debug>(content: T) {
    let mut journal = journal();
    let note = add(&mut journal, content);
    journal.undo().unwrap();
    assert_eq!(journal.vault.notes::<T>().unwrap(), []);
    journal.vault.transact(NOW, Verb::Redo, |write| write.redo()).unwrap();
    assert_eq!(journal.vault.notes::<T>().unwrap(), [note]);
    assert_eq!(journal.vault.check().unwrap(), []);
}

#[test]
fn everything_noted_comes_and_goes() {
    let period = Period { from: day("2026-09-01"), to: day("2026-12-31") };
    assert_comes_and_goes(Conversation::new(ConversationKind::Development));
    assert_comes_and_goes(Conversation {
        name: Some("Met An".into()),
        ..Conversation::new(ConversationKind::Own)
    });
    assert_comes_and_goes(Review {
        sort: ReviewSort::Term,
        period,
        kept: Vec::new(),
        reached: None,
        takeaway: None,
        chose: None,
        finished_on: None,
    });
    assert_comes_and_goes(Quieted { rule: "kind_absent".into(), until: day("2027-05-22") });
}

#[test]
fn a_conversation_outlives_the_name_it_was_given_later() {
    let mut journal = journal();
    let note = add(&mut journal, Conversation::new(ConversationKind::Coaching));
    let named = Conversation { name: Some("Na de zomer".into()), ..note.content.clone() };
    journal.vault.transact(NOW, Verb::Edit, |write| write.edit_note(note.id, &named)).unwrap();
    journal.undo().unwrap();
    assert_eq!(journal.vault.notes::<Conversation>().unwrap(), [note]);
}
