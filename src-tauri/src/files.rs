//! The doors for bytes, beside the one for questions; and letting another program open a copy that was lent.

use crate::door::away;
use besef_contract::{Failure, FailureCode, Session, journal::UploadId};
use std::path::PathBuf;
use tauri::{
    State,
    ipc::{InvokeBody, Request, Response},
};

/// The header that says which file the bytes belong to.
const UPLOAD: &str = "besef-upload";

/// Takes in the next bytes of a file: the body as it is, and the file's number beside it.
#[tauri::command]
pub(crate) async fn send(request: Request<'_>, session: State<'_, Session>) -> Result<(), Failure> {
    let malformed = |detail: &str| Failure::new(FailureCode::Malformed).with("detail", detail);
    let upload = request.headers().get(UPLOAD).and_then(|number| number.to_str().ok()?.parse().ok());
    let upload = UploadId::numbered(upload.ok_or_else(|| malformed(UPLOAD))?);
    let InvokeBody::Raw(bytes) = request.body() else { return Err(malformed("bytes")) };
    let bytes = bytes.clone();
    away(&session, move |session| session.send(upload, &bytes)).await
}

/// A stretch of a file.
#[tauri::command]
pub(crate) async fn read_file(
    digest: String,
    from: u64,
    most: usize,
    session: State<'_, Session>,
) -> Result<Response, Failure> {
    away(&session, move |session| session.read_file(&digest, from, most)).await.map(Response::new)
}

/// The small picture of a file.
#[tauri::command]
pub(crate) async fn picture(digest: String, session: State<'_, Session>) -> Result<Response, Failure> {
    away(&session, move |session| session.picture(&digest)).await.map(Response::new)
}

/// Opens a lent copy in the program the system has for it, and nothing else.
#[tauri::command]
pub(crate) async fn open_elsewhere(path: PathBuf, session: State<'_, Session>) -> Result<(), Failure> {
    away(&session, move |session| {
        if !session.is_lent(&path) {
            return Err(Failure::new(FailureCode::FileMissing));
        }
        let opened = tauri_plugin_opener::open_path(&path, None::<&str>);
        opened.map_err(|error| Failure::new(FailureCode::Storage).with("detail", error))
    })
    .await
}
