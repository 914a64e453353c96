//! What leaves and what does not: only ticked fields, people as chosen, nothing of what was hidden.

use besef_contract::{
    journal::{Format, ReportOn, ReportRequest},
    model::{
        Called, Companion, Content, Conversation, ConversationKind, Goal, MomentPart, Patch, Pick, PickedAs,
        Shared, SharedField, SheetChoices,
    },
    shapes::*,
};
use besef_tests::{TODAY, content, log};

use crate::two_vaults::*;

/// A word of its own in every field, each looked for in what the coach got.
#[test]
fn only_ticked_fields_are_in_what_leaves() {
    let two = two();
    let moment = log(&two.learner, everywhere(&two));
    for ticked in SharedField::ALL {
        let fields = vec![*ticked];
        let seen =
            prepared(&two.learner, Shared { fields, people: Called::Name, ..of(&[moment], two.coach_id) });
        let told = serde_json::to_string(&seen.preview).unwrap();
        for (field, canary) in CANARIES {
            assert_eq!(told.contains(canary), field == ticked, "{canary} while {ticked:?} is ticked");
        }
        assert!(told.contains("kanarietekst"), "the text always goes along");
        assert!(!told.contains("wat Noor zei"), "another reader's words are not theirs to read");
    }
}

const CANARIES: &[(SharedField, &str)] = &[
    (SharedField::Takeaway, "kanarieinzicht"),
    (SharedField::NextStep, "kanariestap"),
    (SharedField::People, "Kanariemens"),
    (SharedField::Changed, "kanariegevoel"),
    (SharedField::Reflection, "kanarieantwoord"),
    (SharedField::Sources, "kanariebron"),
    (SharedField::Training, "kanarietraining"),
    (SharedField::Tags, "kanarielabel"),
    (SharedField::Goals, "kanariedoel"),
    (SharedField::Said, "kanariewoord"),
    (SharedField::Standards, "kanariekader"),
];

fn everywhere(two: &Two) -> Content {
    let goal = Goal { name: "kanariedoel".into(), ..Goal::default() };
    let goal = two.learner.add_goal(goal).unwrap().note.id;
    let said = |text: &str| serde_json::json!([{ "id": noted(1), "by": "coach", "on": TODAY, "text": text }]);
    let value = serde_json::json!({
        "kind": "social", "on": TODAY, "text": "kanarietekst",
        "takeaway": "kanarieinzicht", "next_step": { "what": "kanariestap" }, "people": ["Kanariemens"],
        "changed": { "feeling": "kanariegevoel" }, "sources": [{ "title": "kanariebron" }],
        "training": { "title": "kanarietraining" }, "tags": ["kanarielabel"], "standards": ["kanariekader"],
        "goals": [goal],
        "threads": [
            { "with": "Kim", "contact": two.coach_id, "remarks": said("kanariewoord") },
            { "with": "Noor", "remarks": said("wat Noor zei") },
        ],
        "reflection": { "model": "what", "answers": [{ "step": 0, "text": "kanarieantwoord", "asked": "Wat?" }] },
    });
    serde_json::from_value(value).unwrap()
}

#[test]
fn people_become_roles_and_what_is_hidden_is_gone() {
    let two = two();
    let mut told = content("Met An Peeters over 0471 23 45 67 en an@school.be, en over Kim");
    told.people = vec![Companion::named("An Peeters"), Companion::named("Kim")];
    let moment = log(&two.learner, told);
    let seen = prepared(&two.learner, of(&[moment], two.coach_id));
    let text = &seen.preview.moments[0].text;
    assert!(text.contains("collega A") && !text.contains("Peeters"), "{text}");
    assert!(text.contains("Kim"), "whoever reads it keeps their name: {text}");
    let noticed: Vec<&str> = seen.noticed.iter().map(|noticed| noticed.what.as_str()).collect();
    assert!(
        noticed.contains(&"an@school.be") && noticed.iter().any(|what| what.contains("0471")),
        "{noticed:?}"
    );
    let set =
        Patch::default().set("hidden", noticed.iter().map(|what| (*what).to_owned()).collect::<Vec<_>>());
    two.learner.edit_shared(EditNoted { id: seen.note.id, set }).unwrap();
    let hidden = two.learner.shared(OneNoted { id: seen.note.id }).unwrap();
    assert_eq!(hidden.noticed, [], "{:?}", hidden.preview.moments[0].text);
    assert!(!serde_json::to_string(&hidden.preview).unwrap().contains("an@school.be"));
}

#[test]
fn a_name_that_is_half_told_otherwise_is_noticed_and_hidden_whole() {
    let two = two();
    let mut told = content("Vandaag keek ik mee met Jonas Vermeulen in de klas");
    told.people = vec![Companion::named("Jonas")];
    let moment = log(&two.learner, told);
    let seen = prepared(&two.learner, of(&[moment], two.coach_id));
    assert!(seen.preview.moments[0].text.contains("Vermeulen"));
    assert_eq!(seen.noticed[0].what, "Jonas Vermeulen");
    let set = Patch::default().set("hidden", vec!["Jonas Vermeulen"]);
    two.learner.edit_shared(EditNoted { id: seen.note.id, set }).unwrap();
    let hidden = two.learner.shared(OneNoted { id: seen.note.id }).unwrap();
    assert_eq!(hidden.preview.moments[0].text, "Vandaag keek ik mee met […] in de klas");
    assert_eq!(hidden.noticed, []);
}

#[test]
fn what_may_stand_is_not_pointed_out_again() {
    let two = two();
    let moment =
        log(&two.learner, content("Over dyslexie, en bel an@school.be. Dyslexie is geen verrassing"));
    let seen = prepared(&two.learner, of(&[moment], two.coach_id));
    let set = Patch::default().set("let_be", vec!["DYSLEXIE"]);
    two.learner.edit_shared(EditNoted { id: seen.note.id, set }).unwrap();
    let open = two.learner.shared(OneNoted { id: seen.note.id }).unwrap();
    let noticed: Vec<&str> = open.noticed.iter().map(|noticed| noticed.what.as_str()).collect();
    assert_eq!(noticed, ["an@school.be"], "however it is written");
    assert_eq!(open.preview, seen.preview, "and what leaves is no other for it");
}

/// What a coach said feeds the next conversation, where others read along.
#[test]
fn what_came_home_goes_along_to_a_conversation_when_it_is_ticked_and_its_writer_is_called_as_chosen() {
    let two = two();
    let moment = log(&two.learner, content("Gedeeld, en besproken"));
    let (_, file) = sealed(&two.learner, of(&[moment], two.coach_id));
    let extract = received(&two.coach, &file);
    says(&two.coach, extract, &[comment(1, moment, "Vraag het Kim gerust vaker")]);
    came_home(&two.learner, &two.coach.leave(&Leaving::Reply(extract)).unwrap());
    let sheet = |parts: &[MomentPart], people| {
        let picks = vec![Pick { moment, part: PickedAs::Feedback, note: None }];
        let sheet = SheetChoices { parts: parts.to_vec(), people, ..SheetChoices::default() };
        let conversation = Conversation { picks, sheet, ..Conversation::new(ConversationKind::Development) };
        let on = ReportOn::Conversation(two.learner.add_conversation(conversation).unwrap().note.id);
        let request = ReportRequest { on, format: Format::Md, language: None, paper: None, people: None };
        String::from_utf8(two.learner.report(&request).unwrap()).unwrap()
    };
    assert!(!sheet(&[], Called::Name).contains("gerust vaker"), "not unless it is ticked");
    let named = sheet(&[MomentPart::Said], Called::Name);
    assert!(named.contains("Kim:** Vraag het Kim gerust vaker"), "{named}");
    let roles = sheet(&[MomentPart::Said], Called::Role);
    assert!(roles.contains("gerust vaker") && !roles.contains("Kim"), "{roles}");
}
