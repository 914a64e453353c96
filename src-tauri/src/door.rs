//! The one door between the face and the core.

use crate::arguments::Arguments;
use besef_contract::{Failure, FailureCode, Session, Start, default_folder};
use serde_json::Value;
use std::{io, path::PathBuf};
use tauri::{App, Emitter, Manager, State, async_runtime::spawn_blocking};

/// The name under which the face hears the core.
const EVENT: &str = "besef";

/// Answers a question of the face, away from the thread that draws.
#[tauri::command]
pub(crate) async fn ask(
    command: String,
    request: Value,
    session: State<'_, Session>,
) -> Result<Value, Failure> {
    away(&session, move |session| session.answer(&command, request)).await
}

/// Does something away from the thread that draws. A core that panics is a failure like any other to the face; the
/// window stays.
pub(crate) async fn away<T: Send + 'static>(
    session: &Session,
    work: impl FnOnce(&Session) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let session = session.clone();
    spawn_blocking(move || work(&session)).await.unwrap_or_else(|_| Err(Failure::new(FailureCode::Internal)))
}

/// Sets up the session and lets the face hear it.
pub(crate) fn open(app: &App, arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let folder = folder(app, arguments.vault)?;
    let start = Start { folder, today: arguments.today, sample: arguments.demo };
    let session = start.session().map_err(|failure| io::Error::other(failure.key()))?;
    let face = app.handle().clone();
    session.hear(move |event| {
        if let Err(error) = face.emit(EVENT, event) {
            tracing::warn!(%error, "the face did not hear an event");
        }
    });
    app.manage(session);
    Ok(())
}

/// The vault's folder: as told, the desktop's usual one, or on a phone the app's own.
fn folder(app: &App, told: Option<PathBuf>) -> tauri::Result<PathBuf> {
    let usual = if cfg!(mobile) { None } else { default_folder() };
    told.or(usual).map_or_else(|| app.path().app_data_dir(), Ok)
}
