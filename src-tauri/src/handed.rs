//! A file the system handed to Besef to open: by a double click, or to a phone's app. It waits until the face asks for it,
//! since the vault may still be locked. Not here: what is in it.

use besef_contract::{Failure, FailureCode, model::limits};
use std::{
    fs,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};
use tauri::{AppHandle, Emitter, Manager, State, ipc::Response};

/// The name under which the face hears that a file waits.
const WAITS: &str = "besef-handed";

/// The file that waits; a later one takes its place.
#[derive(Default)]
pub(crate) struct Handed(Mutex<Option<PathBuf>>);

impl Handed {
    pub(crate) fn new(file: Option<PathBuf>) -> Self {
        Self(Mutex::new(file))
    }

    fn with<T>(&self, work: impl FnOnce(&mut Option<PathBuf>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The name of the file that waits, if one does.
#[tauri::command]
pub(crate) fn handed_name(handed: State<'_, Handed>) -> Option<String> {
    handed.with(|file| Some(file.as_ref()?.file_name()?.to_string_lossy().into_owned()))
}

/// Its bytes. It waits no longer then, whatever it turns out to be.
#[tauri::command]
pub(crate) async fn take_handed(handed: State<'_, Handed>) -> Result<Response, Failure> {
    let missing = || Failure::new(FailureCode::FileMissing);
    let path = handed.with(Option::take).ok_or_else(missing)?;
    let unread = |error| Failure::new(FailureCode::Storage).with("detail", error);
    let size = fs::metadata(&path).map_err(unread)?.len();
    if size > limits::ATTACHMENT {
        return Err(Failure::from(besef_contract::model::Invalid::FileTooLarge {
            bytes: size,
            limit: limits::ATTACHMENT,
        }));
    }
    fs::read(&path).map(Response::new).map_err(unread)
}

/// Lets a file wait that was handed over while Besef runs.
pub(crate) fn wait(app: &AppHandle, file: PathBuf) {
    if let Some(handed) = app.try_state::<Handed>() {
        handed.with(|waiting| *waiting = Some(file));
    }
    if let Err(error) = app.emit(WAITS, ()) {
        tracing::warn!(%error, "the face did not hear that a file waits");
    }
}
