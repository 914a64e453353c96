//! Files into a moment and out of it again, on the command line.

mod desk;

use desk::Desk;
use std::fs;

#[test]
fn files_go_in_are_listed_and_come_out_as_they_were() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "formeel", "Studiedag"]);
    let bytes: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    fs::write(desk.path("verslag.bin"), &bytes).unwrap();
    let (notes, report) = (desk.file("notitie.md", "# Wat ik meeneem"), desk.path("verslag.bin"));
    let said = desk.says(&["attach", &id, &notes, report.to_str().unwrap(), "--lang", "nl"]);
    assert!(said.contains("Toegevoegd: notitie.md") && said.contains("Toegevoegd: verslag.bin"), "{said}");
    let listed = desk.json(&["attachment", &id]);
    assert_eq!(listed["attachments"][0]["media_type"], "text/markdown");
    assert_eq!(
        (&listed["attachments"][1]["bytes"], &listed["attachments"][1]["here"]),
        (&3_000_000.into(), &true.into())
    );
    let out = desk.path("terug.bin");
    desk.says(&["attachment", &id, "2", "--out", out.to_str().unwrap()]);
    assert!(fs::read(&out).unwrap() == bytes);
    let printed =
        desk.besef(&["attachment", &id, "1", "--out", "-"]).assert().success().get_output().stdout.clone();
    assert_eq!(printed, b"# Wat ik meeneem");
    desk.says(&["undo"]);
    assert_eq!(desk.json(&["attachment", &id])["attachments"].as_array().unwrap().len(), 1);
}

#[test]
fn what_does_not_go_says_why_and_leaves_nothing() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "formeel", "Studiedag"]);
    let nowhere = desk.path("nergens.pdf");
    assert!(desk.fails(1, &["attach", &id, nowhere.to_str().unwrap()]).contains("nergens.pdf"));
    desk.besef(&["attach", &id]).assert().code(2);
    desk.besef(&["attachment", &id, "1", "--out", "x"]).assert().code(2);
    assert!(desk.says(&["attachment", &id, "--lang", "en"]).contains("no attachments"));
}
