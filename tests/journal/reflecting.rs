//! Reflecting along a model, Besef's or one's own; and frameworks to take labels from.

use besef_contract::{
    FailureCode,
    model::{Along, Answer, ModelId, OwnModel, Patch, Reflection, Wording},
    shapes::{AddFramework, EditNoted, Nothing, UndoOperation},
};
use besef_tests::{Place, content, ids, log, set, shown};

fn answer(step: u8, text: &str) -> Answer {
    Answer { step, text: text.to_owned(), asked: None }
}

#[test]
fn the_usual_model_comes_first_and_ones_own_last() {
    let (_place, session) = Place::with_vault();
    let own = OwnModel { name: "Drie vragen".into(), prompts: vec!["Wat zag je?".into(), " ".into()] };
    let id = session.add_model(own).unwrap().note.id;
    let models = session.reflection_models(Nothing {}).unwrap();
    let of = |at: usize| models.models[at].id.as_str().to_owned();
    assert_eq!(of(0), "what_so_what_now_what");
    assert_eq!((models.models.len(), of(5)), (6, id.to_string()));
    assert_eq!(models.models[5].steps[0].prompt, Wording::Text("Wat zag je?".into()));
    assert_eq!((models.own.len(), models.models[5].steps.len()), (1, 1), "blank prompts are none");
    let none = EditNoted { id, set: Patch::default().set("prompts", serde_json::json!([])) };
    assert_eq!(session.edit_model(none).unwrap_err().code, FailureCode::Blank);
}

#[test]
fn switching_models_keeps_all_that_was_written() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("een les"));
    let first = Reflection {
        model: ModelId::named("what_so_what_now_what"),
        answers: vec![answer(0, "een stille klas"), answer(2, "wachten")],
        earlier: Vec::new(),
    };
    set(&session, id, "reflection", &first);
    let switched = Reflection {
        model: ModelId::named("gibbs"),
        answers: vec![answer(1, "verbouwereerd")],
        earlier: vec![Along { model: first.model.clone(), answers: first.answers.clone() }],
    };
    set(&session, id, "reflection", &switched);
    drop(session);
    let session = place.unlocked();
    assert_eq!(shown(&session, id).reflection.as_ref(), Some(&switched));
    for word in ["verbouwereerd", "stille", "wachten"] {
        assert_eq!(ids(&session, word), [id], "{word}");
    }
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(shown(&session, id).reflection, Some(first));
}

#[test]
fn frameworks_come_along_and_can_be_added_from_a_file() {
    let (_place, session) = Place::with_vault();
    let toml = "name = { nl = 'Onze school', en = 'Our school' }\nlabels = ['zorg', { nl = 'lezen', en = 'reading' }]";
    let added = session.add_framework(AddFramework { toml: toml.into() }).unwrap().note;
    assert_eq!(added.content.name, "Onze school");
    let frameworks = session.frameworks(Nothing {}).unwrap().frameworks;
    let own: Vec<_> = frameworks.iter().filter(|framework| framework.own).collect();
    assert_eq!((frameworks.len(), own.len()), (4, 1));
    assert_eq!(own[0].labels, ["zorg", "lezen"]);
    for broken in ["", "name = 'x'", "geen toml", "name = 'x'\nlabels = [3]"] {
        let failure = session.add_framework(AddFramework { toml: broken.into() }).unwrap_err();
        assert_eq!(failure.code, FailureCode::Malformed, "{broken}");
        assert!(!failure.params["detail"].is_empty());
    }
    let blank = AddFramework { toml: "name = ' '\nlabels = ['a']".into() };
    assert_eq!(session.add_framework(blank).unwrap_err().code, FailureCode::Blank);
}
