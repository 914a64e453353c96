//! Reports and what else leaves: made by the core, and saved where the person says.

use crate::door::away;
use besef_contract::{Failure, FailureCode, Session, journal::ReportRequest, shapes::Leaving};
use std::path::PathBuf;
use tauri::{AppHandle, State, ipc::Response};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// A report as a file's bytes.
#[tauri::command]
pub(crate) async fn report(request: ReportRequest, session: State<'_, Session>) -> Result<Response, Failure> {
    away(&session, move |session| session.report(&request)).await.map(Response::new)
}

/// Asks where, and saves a report there; `false` when the person chose nowhere. It is made before it is asked, so that
/// nobody picks a place for what cannot be made.
#[tauri::command]
pub(crate) async fn save_report(
    request: ReportRequest,
    name: String,
    app: AppHandle,
    session: State<'_, Session>,
) -> Result<bool, Failure> {
    away(&session, move |session| {
        let report = session.report(&request)?;
        let Some(path) = chosen(&app, &name)? else { return Ok(false) };
        session.write_report(&report, &path)?;
        Ok(true)
    })
    .await
}

/// Asks where, and writes there what leaves; `false` when the person chose nowhere, and then nothing left.
#[tauri::command]
pub(crate) async fn leave(
    leaving: Leaving,
    name: String,
    app: AppHandle,
    session: State<'_, Session>,
) -> Result<bool, Failure> {
    away(&session, move |session| {
        let Some(path) = chosen(&app, &name)? else { return Ok(false) };
        session.leave_at(&leaving, &path)?;
        Ok(true)
    })
    .await
}

/// Where the person wants it. On a phone the system may answer with something that is no path.
fn chosen(app: &AppHandle, name: &str) -> Result<Option<PathBuf>, Failure> {
    let chosen = app.dialog().file().set_file_name(name).blocking_save_file();
    let no_path = |error| Failure::new(FailureCode::Storage).with("detail", error);
    chosen.map(FilePath::into_path).transpose().map_err(no_path)
}
