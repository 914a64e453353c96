//! The doors for bytes: files sent in stretches, read in stretches, their small pictures; reports; and what else leaves.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use besef_contract::{
    Failure, Session,
    journal::{ReportRequest, UploadId},
    shapes::Leaving,
};
use serde::Deserialize;

use crate::questions::{away, refused};

/// `POST /send/{upload}`: the next bytes of a file as the body; nothing out, or 422 with the failure.
pub(crate) async fn send(State(session): State<Session>, Path(upload): Path<i64>, bytes: Bytes) -> Response {
    match away(move || session.send(UploadId::numbered(upload), &bytes)).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(failure) => refused(failure),
    }
}

/// Which stretch of a file.
#[derive(Deserialize)]
pub(crate) struct Stretch {
    from: u64,
    most: usize,
}

/// `GET /file/{digest}?from=&most=`: a stretch of a file.
pub(crate) async fn read(
    State(session): State<Session>,
    Path(digest): Path<String>,
    Query(Stretch { from, most }): Query<Stretch>,
) -> Response {
    bytes(away(move || session.read_file(&digest, from, most)).await)
}

/// `GET /picture/{digest}`: the small picture of a file, empty where it has none.
pub(crate) async fn picture(State(session): State<Session>, Path(digest): Path<String>) -> Response {
    bytes(away(move || session.picture(&digest)).await)
}

/// `POST /report`: a report as a file.
pub(crate) async fn report(State(session): State<Session>, Json(request): Json<ReportRequest>) -> Response {
    bytes(away(move || session.report(&request)).await)
}

/// `POST /leave`: what leaves the vault.
pub(crate) async fn leave(State(session): State<Session>, Json(leaving): Json<Leaving>) -> Response {
    bytes(away(move || session.leave(&leaving)).await)
}

/// Bytes that a browser is to take for nothing but bytes: what they are, the page knows from the moment.
fn bytes(answer: Result<Vec<u8>, Failure>) -> Response {
    let head = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    answer.map_or_else(refused, |bytes| (head, bytes).into_response())
}
