//! Sharing: five hundred moments with a hundred megabytes of photos sealed and opened again, beside the age tool on a file
//! of as many bytes. Each side is a process of its own, so that peak memory is its own.

use besef_contract::{
    Session, Staying,
    journal::SealRequest,
    model::{MomentId, NotedId, Shared},
    shapes::*,
};
use serde_json::{Map, Value, json};
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{corpus, noise::Noise, side, timing::*, vault};

/// Moments in the extract.
const MOMENTS: usize = 500;

/// Photos, of so many megabytes each.
const PHOTOS: usize = 20;
const PHOTO_MB: usize = 5;

const MB: usize = 1_000_000;

/// So often each is done; the median counts.
const TIMES: usize = 5;

/// Measures and prints.
pub fn compare() {
    let folder = tempfile::TempDir::new().unwrap();
    side::measured("sharing/fill", folder.path(), MOMENTS);
    let sides = ["idle", "seal", "open", "age seal", "age open"];
    let measured = |name: &str| side::measured(&format!("sharing/{name}"), folder.path(), MOMENTS);
    let all: Map<String, Value> = sides.map(|name| (name.to_owned(), measured(name))).into_iter().collect();
    print!("{}", table(&all));
    println!("{}", Value::Object(all));
}

/// One side's figures.
pub fn side(name: &str, folder: &Path, size: usize) -> Value {
    match name {
        "fill" => fill(folder, size),
        "idle" => idle(folder),
        "seal" => figures(seal(folder)),
        "open" => figures(open(folder)),
        "age seal" => figures(age(folder, &["-R", "recipient.txt", "-o", "plain.age", "plain"])),
        _ => figures(age(folder, &["-d", "-i", "identity.age", "-o", "opened", "plain.age"])),
    }
}

/// A learner's vault with moments and photos, a coach's, and the same amount of bytes and a key for the age tool.
fn fill(folder: &Path, size: usize) -> Value {
    let learner = vault::filled(&folder.join("learner"), corpus::moments(size));
    let coach = vault::filled(&folder.join("coach"), std::iter::empty());
    let card = coach.name_myself(NameMyself { name: "Kim".into() }).unwrap().card;
    learner.add_contact(AddContact { text: card, name: String::new() }).unwrap();
    for (number, moment) in moments(&learner).into_iter().take(PHOTOS).enumerate() {
        let mut photo = Noise::new(number as u64, PHOTO_MB * MB);
        let file = ("foto.jpg", (PHOTO_MB * MB) as u64);
        learner.attach(moment, file, &mut photo, false, &mut |_| true).unwrap().unwrap();
    }
    let mut plain = File::create(folder.join("plain")).unwrap();
    io::copy(&mut Noise::new(99, PHOTOS * PHOTO_MB * MB), &mut plain).unwrap();
    run(folder, "age-keygen", &["-o", "identity.age"]);
    run(folder, "age-keygen", &["-y", "-o", "recipient.txt", "identity.age"]);
    Value::Null
}

fn moments(session: &Session) -> Vec<MomentId> {
    let page = besef_contract::model::Page { offset: 0, limit: MOMENTS as u32 };
    let find = besef_contract::journal::Find { page, ..Default::default() };
    session.find(find).unwrap().hits.into_iter().map(|row| row.id).collect()
}

fn idle(folder: &Path) -> Value {
    let session = vault::opened(&folder.join("learner"), Staying::Long);
    besef_tests::log(&session, besef_tests::content("rust"));
    json!({ "peak_memory_mb": peak_memory_mb() })
}

fn seal(folder: &Path) -> Vec<u64> {
    let session = vault::opened(&folder.join("learner"), Staying::Short);
    let contact = session.contacts(Nothing {}).unwrap().contacts[0].note.id;
    let shared = Shared { contact: Some(contact), moments: moments(&session), ..Shared::default() };
    let times = (0..TIMES).map(|time| {
        let leaving = ready(&session, shared.clone());
        micros(|| session.leave_at(&leaving, &sealed_at(folder, time)).unwrap())
    });
    times.collect()
}

/// With every file let through, and seen.
fn ready(session: &Session, shared: Shared) -> Leaving {
    let id = session.add_shared(shared.clone()).unwrap().note.id;
    let files = seen(session, id).files.into_iter().map(|file| file.file.digest).collect();
    let ready = session.add_shared(Shared { files, ..shared }).unwrap().note.id;
    let stamp = seen(session, ready).stamp;
    Leaving::Extract(SealRequest { id: ready, stamp, passphrase: None, as_page: false })
}

fn seen(session: &Session, id: NotedId) -> besef_contract::journal::OpenShared {
    session.shared(OneNoted { id }).unwrap()
}

/// Each into a vault of its own: what is there already would not be kept again.
fn open(folder: &Path) -> Vec<u64> {
    let open = |time: usize| {
        let coach = folder.join(format!("coach-{time}"));
        copy(&folder.join("coach"), &coach);
        let session = vault::opened(&coach, Staying::Short);
        micros(|| drop(session.take_in_file(File::open(sealed_at(folder, time)).unwrap(), None).unwrap()))
    };
    (0..TIMES).map(open).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        match entry.path() {
            folder if folder.is_dir() => copy(&folder, &to),
            file => drop(fs::copy(file, to).unwrap()),
        }
    }
}

fn sealed_at(folder: &Path, time: usize) -> PathBuf {
    folder.join(format!("extract-{time}.besef"))
}

/// The age tool, its result made durable as ours is.
fn age(folder: &Path, arguments: &[&str]) -> Vec<u64> {
    let once = || {
        run(folder, "age", arguments);
        let out = arguments.iter().position(|argument| *argument == "-o").unwrap() + 1;
        File::open(folder.join(arguments[out])).unwrap().sync_all().unwrap();
    };
    let times = (0..TIMES).map(|_| micros(once));
    times.collect()
}

fn run(folder: &Path, program: &str, arguments: &[&str]) {
    for made in arguments.iter().skip_while(|argument| **argument != "-o").skip(1).take(1) {
        let _gone = fs::remove_file(folder.join(made));
    }
    let ran = Command::new(program).current_dir(folder).args(arguments).output();
    let ran = ran.unwrap_or_else(|error| panic!("{program} (Debian package age): {error}"));
    assert!(ran.status.success(), "{program}: {}", String::from_utf8_lossy(&ran.stderr));
}

fn figures(times: Vec<u64>) -> Value {
    let mut figures = percentiles(times);
    figures["mb"] = json!(PHOTOS * PHOTO_MB);
    figures["peak_memory_mb"] = json!(peak_memory_mb());
    figures
}

/// A line per side: how long, how fast, how that is beside the age tool, and the most memory.
fn table(all: &Map<String, Value>) -> String {
    let of = |name: &str, figure: &str| all[name][figure].as_f64().unwrap_or(0.0);
    let mut table = format!("{:<10} {:>10} {:>8} {:>8} {:>9}\n", "", "p50 ms", "MB/s", "of age", "peak MB");
    for name in ["seal", "age seal", "open", "age open"] {
        let us = of(name, "p50_us");
        let beside = of(if name.ends_with("seal") { "age seal" } else { "age open" }, "p50_us");
        let (speed, share) = (of(name, "mb") / (us / 1e6), beside / us);
        table += &format!(
            "{name:<10} {:>10.1} {speed:>8.0} {share:>8.2} {:>9}\n",
            us / 1000.0,
            of(name, "peak_memory_mb")
        );
    }
    table + &format!("{:<10} {:>38}\n", "at rest", of("idle", "peak_memory_mb"))
}
