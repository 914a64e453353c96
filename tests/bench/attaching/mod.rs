//! Files: taking in fifty megabytes beside writing them to a plain file and beside hashing them, reading them back, and
//! small pictures of photos as phones make them. Each side is a process of its own, so that peak memory is its own.

mod photo;
mod table;

use besef_contract::{Session, Staying, model::MomentId};
use serde_json::{Map, Value, json};
use std::{
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use crate::{noise::Noise, side, timing::*, vault};

/// Megabytes of the file.
const SIZE: usize = 50;

const MB: usize = 1_000_000;

/// Sent at a time, as the face does.
const PIECE: usize = 1 << 20;

/// So often each is done; the median counts.
const TIMES: usize = 5;

/// Measures and prints.
pub fn compare() {
    let folder = tempfile::TempDir::new().unwrap();
    drop(vault::filled(folder.path(), std::iter::empty()));
    let sides = ["idle", "attach", "read", "plain", "sha256", "photo 12", "photo 48"];
    for megapixels in [12, 48] {
        side::measured("attaching/scene", folder.path(), megapixels);
    }
    let measured = |name: &str| {
        let (name, size) =
            name.split_once(' ').map_or((name, SIZE), |(name, size)| (name, size.parse().unwrap()));
        side::measured(&format!("attaching/{name}"), folder.path(), size)
    };
    let all: Map<String, Value> = sides.map(|name| (name.to_owned(), measured(name))).into_iter().collect();
    print!("{}", table::of(&all));
    println!("{}", Value::Object(all));
}

/// One side's figures.
pub fn side(name: &str, folder: &Path, size: usize) -> Value {
    match name {
        "idle" => idle(folder),
        "attach" => attach(folder, size),
        "read" => read(folder, size),
        "plain" => plain(folder, size),
        "sha256" => hash(size),
        "scene" => scene(folder, size),
        _ => photo(folder, size),
    }
}

fn idle(folder: &Path) -> Value {
    let session = vault::opened(folder, Staying::Long);
    besef_tests::log(&session, besef_tests::content("rust"));
    json!({ "peak_memory_mb": peak_memory_mb() })
}

fn attach(folder: &Path, size: usize) -> Value {
    let session = vault::opened(folder, Staying::Long);
    let times = (0..TIMES).map(|time| {
        let moment = besef_tests::log(&session, besef_tests::content("met een bestand"));
        micros(|| drop(give(&session, moment, &mut Noise::new(time as u64, size * MB), size * MB)))
    });
    figures(times.collect(), size)
}

/// The last file that was attached, a stretch at a time, as a viewer reads it.
fn read(folder: &Path, size: usize) -> Value {
    let session = vault::opened(folder, Staying::Long);
    let moment = besef_tests::log(&session, besef_tests::content("om te lezen"));
    let digest = give(&session, moment, &mut Noise::new(77, size * MB), size * MB);
    let all = || {
        let mut at = 0;
        while let bytes @ 1.. = session.read_file(&digest, at, PIECE).unwrap().len() {
            at += bytes as u64;
        }
        assert_eq!(at, (size * MB) as u64);
    };
    figures((0..TIMES).map(|_| micros(all)).collect(), size)
}

/// The same bytes into a plain file, made durable.
fn plain(folder: &Path, size: usize) -> Value {
    let write = |time: usize| {
        let mut file = File::create(folder.join("plain.bin")).unwrap();
        let mut piece = vec![0; PIECE];
        let mut noise = Noise::new(time as u64, size * MB);
        while let bytes @ 1.. = noise.read(&mut piece).unwrap() {
            file.write_all(&piece[..bytes]).unwrap();
        }
        file.sync_all().unwrap();
    };
    figures((0..TIMES).map(|time| micros(|| write(time))).collect(), size)
}

/// The same bytes hashed and thrown away.
fn hash(size: usize) -> Value {
    let hash = |time: usize| {
        let mut hash = sha2::Sha256::default();
        let mut piece = vec![0; PIECE];
        let mut noise = Noise::new(time as u64, size * MB);
        while let bytes @ 1.. = noise.read(&mut piece).unwrap() {
            sha2::Digest::update(&mut hash, &piece[..bytes]);
        }
        assert_ne!(sha2::Digest::finalize(hash)[..], [0; 32]);
    };
    figures((0..TIMES).map(|time| micros(|| hash(time))).collect(), size)
}

/// Writes a photo of so many megapixels, apart from who takes it in: making it takes more memory than that.
fn scene(folder: &Path, megapixels: usize) -> Value {
    photo::write(&file_of(folder, megapixels), megapixels);
    Value::Null
}

/// That photo taken in: its place looked for, its small picture made.
fn photo(folder: &Path, megapixels: usize) -> Value {
    let file = file_of(folder, megapixels);
    let bytes = file.metadata().unwrap().len() as usize;
    let session = vault::opened(folder, Staying::Long);
    let moment = besef_tests::log(&session, besef_tests::content("een foto"));
    let time = micros(|| {
        let digest = give(&session, moment, &mut File::open(&file).unwrap(), bytes);
        assert!(!session.picture(&digest).unwrap().is_empty());
    });
    figures(vec![time], bytes / MB)
}

fn file_of(folder: &Path, megapixels: usize) -> PathBuf {
    folder.join(format!("{megapixels}.jpg"))
}

fn give(session: &Session, moment: MomentId, file: &mut dyn Read, bytes: usize) -> String {
    let attached = session.attach(moment, ("bestand", bytes as u64), file, false, &mut |_| true);
    let moment = attached.unwrap().unwrap().saved.moment.unwrap();
    moment.content.attachments.last().unwrap().digest.clone()
}

fn figures(times: Vec<u64>, size: usize) -> Value {
    let mut figures = percentiles(times);
    figures["mb"] = json!(size);
    figures["peak_memory_mb"] = json!(peak_memory_mb());
    figures
}
