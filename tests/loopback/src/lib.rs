//! The contract over HTTP on a loopback address: the second host of the same face, for browser tests and for looking
//! at Besef where there is no screen. Never shipped.
//!
//! Here: carrying questions, answers and events; the guard against other pages in the same browser.
//! Not here: any answer of its own. What a question means is known by the contract alone.
#![deny(missing_docs)]

mod face;
mod files;
mod guard;
mod questions;

use axum::{Router, extract::DefaultBodyLimit, middleware, routing};
use besef_contract::Session;
use std::path::Path;

pub use face::PolicyError;
pub use guard::PAGE_HEADER;

/// As large as the window lets a question be in practice: what is pasted into a field is judged by the core, which
/// says so in a sentence. In bytes.
const LARGEST_QUESTION: usize = 64 << 20;

/// The whole host: `POST /ask/{command}`; `POST /send/{upload}`, `GET /file/{digest}`, `GET /picture/{digest}`,
/// `POST /report` and `POST /leave` for bytes; `GET /events`; and the built face in `ui` for everything else.
///
/// # Errors
///
/// When the policy in the shell's configuration cannot be read.
pub fn host(session: Session, ui: &Path) -> Result<Router, PolicyError> {
    let ears = questions::Ears::of(&session);
    let questions = Router::new()
        .route("/ask/{command}", routing::post(questions::ask))
        .route("/send/{upload}", routing::post(files::send))
        .route("/file/{digest}", routing::get(files::read))
        .route("/picture/{digest}", routing::get(files::picture))
        .route("/report", routing::post(files::report))
        .route("/leave", routing::post(files::leave))
        .with_state(session)
        .layer(DefaultBodyLimit::max(LARGEST_QUESTION))
        .layer(middleware::from_fn(guard::own_page_only));
    let events = Router::new().route("/events", routing::get(questions::events)).with_state(ears);
    Ok(questions.merge(events).merge(face::face(ui)?).layer(middleware::from_fn(guard::loopback_only)))
}
