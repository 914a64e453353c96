//! Several processes on one journal, all at once.

mod desk;

use desk::Desk;
use std::thread;

#[test]
fn processes_that_save_at_the_same_time_all_save() {
    let desk = Desk::new();
    thread::scope(|scope| {
        for writer in 0..4 {
            let desk = &desk;
            scope.spawn(move || {
                for number in 0..5 {
                    desk.log(&["--kind", "social", &format!("Moment {number} van schrijver {writer}")]);
                }
            });
        }
    });
    assert_eq!(desk.json(&["list"])["total"], 20);
    assert_eq!(desk.json(&["search", "schrijver"])["total"], 20);
    desk.says(&["doctor"]);
}

#[test]
fn a_search_right_after_a_save_of_another_process_finds_it() {
    let desk = Desk::new();
    for word in ["appel", "peer", "kers"] {
        desk.log(&["--kind", "bron", word]);
        assert_eq!(desk.json(&["search", word])["total"], 1, "{word}");
    }
}
