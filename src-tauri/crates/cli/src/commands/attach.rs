//! `attach` and `attachment`: files into a moment, and out of it again.

use besef_contract::{
    FailureCode, Session,
    journal::{Attached, MadeAt},
    model::{Attachment, MomentId},
    shapes::ShowMoment,
};
use clap::{Args, ValueHint};
use serde_json::json;
use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::{failed::Failed, host::Host, page::Page, progress::Progress};

/// Files for a moment.
#[derive(Args)]
pub struct Attach {
    /// The moment's id
    id: MomentId,
    /// The files, each kept under its own name
    #[arg(required = true, value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// Leave the place where a picture was made in it
    #[arg(long)]
    keep_location: bool,
}

/// The files of a moment, or one of them.
#[derive(Args)]
pub struct Files {
    /// The moment's id
    id: MomentId,
    /// Which of its files, counted from 1; the first when left out
    #[arg(requires = "out", default_value_t = 1)]
    number: usize,
    /// Write the file here; - is standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,
}

/// Read at a time, in bytes.
const STRETCH: usize = 4 << 20;

/// Gives the files to the moment, each as a step of its own.
pub fn attach(host: &Host, flags: &Attach, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let stop = stop_on_interrupt();
    let attached = flags.files.iter().map(|file| attach_one(host, session, flags, file, &stop));
    let attached = attached.collect::<Result<Vec<Attached>, Failed>>()?;
    let moment = attached.last().and_then(|attached| attached.saved.moment.as_ref());
    let places: Vec<MadeAt> = attached.iter().map(|attached| attached.place).collect();
    let answer = json!({ "moment": moment, "places": places });
    host.answer(out, &answer, |page| {
        let lines = flags
            .files
            .iter()
            .zip(&places)
            .map(|(file, place)| page.say(place_key(*place), &[("file", own_name(file).into())]));
        lines.collect::<Vec<_>>().join("\n")
    })
}

fn attach_one(
    host: &Host,
    session: &Session,
    flags: &Attach,
    path: &Path,
    stop: &AtomicBool,
) -> Result<Attached, Failed> {
    let unreadable = |error: io::Error| Failed::unreadable(path, &error);
    let mut file = File::open(path).map_err(unreadable)?;
    let metadata = file.metadata().map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(unreadable(io::ErrorKind::IsADirectory.into()));
    }
    let progress = Progress::new(&host.words, "cli-progress-megabytes");
    let mut go_on = |came_in: u64| {
        progress.at(megabytes(came_in), megabytes(metadata.len()));
        !stop.load(Ordering::Relaxed)
    };
    let named = (&*own_name(path), metadata.len());
    let attached = session.attach(flags.id, named, &mut file, flags.keep_location, &mut go_on);
    progress.end();
    attached?.ok_or(Failed::Stopped)
}

/// Lists the files of a moment, or writes one out.
pub fn files(host: &Host, flags: &Files, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let moment = session.show_moment(ShowMoment { id: flags.id, words: String::new() })?.moment;
    let files = moment.content.attachments;
    let Some(to) = &flags.out else { return list(host, session, &files, out) };
    let file = flags.number.checked_sub(1).and_then(|at| files.get(at));
    let file = file.ok_or_else(|| Failed::Usage(format!("this moment has {} attachments", files.len())))?;
    if to == Path::new("-") {
        return write_out(session, file, out, &AtomicBool::new(false), to);
    }
    save(session, file, to)?;
    let path = to.display().to_string();
    host.answer(out, &json!({ "file": path, "attachment": file }), |page| {
        page.say("cli-file-written", &[("file", path.as_str().into())])
    })
}

/// Under its own name only when whole.
fn save(session: &Session, file: &Attachment, to: &Path) -> Result<(), Failed> {
    let part = to.with_added_extension("part");
    let unwritable = |error: io::Error| Failed::unreadable(to, &error);
    let mut half = File::create(&part).map_err(unwritable)?;
    let written = write_out(session, file, &mut half, &stop_on_interrupt(), to);
    let saved = written.and_then(|()| fs::rename(&part, to).map_err(unwritable));
    if saved.is_err() {
        // What could not be written may not be removable either.
        let _ = fs::remove_file(&part);
    }
    saved
}

fn write_out(
    session: &Session,
    file: &Attachment,
    out: &mut dyn Write,
    stop: &AtomicBool,
    to: &Path,
) -> Result<(), Failed> {
    let mut at = 0;
    while !stop.load(Ordering::Relaxed) {
        let bytes = session.read_file(&file.digest, at, STRETCH)?;
        if bytes.is_empty() {
            return out.flush().map_err(|error| Failed::unreadable(to, &error));
        }
        out.write_all(&bytes).map_err(|error| Failed::unreadable(to, &error))?;
        at += bytes.len() as u64;
    }
    Err(Failed::Stopped)
}

fn list(host: &Host, session: &Session, files: &[Attachment], out: &mut dyn Write) -> Result<(), Failed> {
    let here = files.iter().map(|file| is_here(session, file)).collect::<Result<Vec<bool>, Failed>>()?;
    let listed: Vec<_> = files
        .iter()
        .zip(&here)
        .map(|(file, here)| {
            json!({ "name": file.name, "media_type": file.media_type, "bytes": file.bytes, "digest": file.digest,
                "here": here })
        })
        .collect();
    host.answer(out, &json!({ "attachments": listed }), |page| {
        if files.is_empty() {
            return page.say("cli-no-attachments", &[]);
        }
        let lines =
            (1_usize..).zip(files).zip(&here).map(|((number, file), here)| line(page, number, file, *here));
        lines.collect::<Vec<_>>().join("\n")
    })
}

fn is_here(session: &Session, file: &Attachment) -> Result<bool, Failed> {
    match session.read_file(&file.digest, 0, 0) {
        Err(failure) if failure.code == FailureCode::FileMissing => Ok(false),
        read => Ok(read.map(|_| true)?),
    }
}

fn line(page: &Page<'_>, number: usize, file: &Attachment, here: bool) -> String {
    let (size, unit) = match file.bytes {
        bytes if bytes < 1_000_000 => (bytes.div_ceil(1_000), "kB"),
        bytes => (bytes.div_ceil(1_000_000), "MB"),
    };
    let size = page.words().number(size);
    let missing = if here { String::new() } else { format!("  {}", page.say("cli-attachment-missing", &[])) };
    format!("{number}  {}  {}  {size} {unit}{missing}", file.name, file.media_type)
}

fn place_key(place: MadeAt) -> &'static str {
    match place {
        MadeAt::Removed => "cli-attached-place-removed",
        MadeAt::None | MadeAt::Kept => "cli-attached",
        MadeAt::Unseen => "cli-attached-place-unseen",
    }
}

fn own_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn megabytes(bytes: u64) -> usize {
    usize::try_from(bytes.div_ceil(1_000_000)).unwrap_or(usize::MAX)
}

/// Becomes true when the person interrupts: what is half done is then let go of in order.
fn stop_on_interrupt() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    let stopping = stop.clone();
    // Where signals cannot be heard, an interrupted process leaves half a file that is swept a day later.
    let _ = ctrlc::set_handler(move || stopping.store(true, Ordering::Relaxed));
    stop
}
