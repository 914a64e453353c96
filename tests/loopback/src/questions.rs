//! Carries questions to the core and events back.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use besef_contract::{Failure, FailureCode, Session};
use serde_json::Value;
use std::convert::Infallible;
use tokio::{sync::broadcast, task::spawn_blocking};
use tokio_stream::{Stream, StreamExt, wrappers::BroadcastStream};

/// How many events a slow page may be behind; what it misses it finds when it asks again.
const EVENTS_KEPT: usize = 256;

/// `POST /ask/{command}`: the request as JSON in, the answer as JSON out, or 422 with the failure.
pub(crate) async fn ask(
    State(session): State<Session>,
    Path(command): Path<String>,
    Json(request): Json<Value>,
) -> Response {
    let answer = away(move || session.answer(&command, request)).await;
    answer.map_or_else(refused, |answer| Json(answer).into_response())
}

/// Does something away from the thread that listens. A core that panics is a failure like any other here; the other
/// pages go on.
pub(crate) async fn away<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    spawn_blocking(work).await.unwrap_or_else(|_| Err(Failure::new(FailureCode::Internal)))
}

/// The failure, as the answer to whoever asked.
pub(crate) fn refused(failure: Failure) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(failure)).into_response()
}

/// Where events come in, for every page that listens.
#[derive(Clone)]
pub(crate) struct Ears(broadcast::Sender<String>);

impl Ears {
    /// Starts to hear what the session has to say.
    pub(crate) fn of(session: &Session) -> Self {
        let (said, _) = broadcast::channel(EVENTS_KEPT);
        let ears = Self(said.clone());
        session.hear(move |event| {
            if let Ok(event) = serde_json::to_string(&event) {
                // Refused only when no page listens, and then nobody misses it.
                let _ = said.send(event);
            }
        });
        ears
    }
}

/// `GET /events`: every event as one server-sent message of JSON.
pub(crate) async fn events(State(ears): State<Ears>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let heard = BroadcastStream::new(ears.0.subscribe());
    let messages = heard.filter_map(|event| event.ok().map(|event| Ok(Event::default().data(event))));
    Sse::new(messages).keep_alive(KeepAlive::default())
}
