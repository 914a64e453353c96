//! The built face, under the same content security policy as in the window.

use axum::{
    Router,
    http::{HeaderName, HeaderValue, header},
};
use serde_json::Value;
use std::path::Path;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// The window's configuration: one policy for both hosts, so that a browser test fails where the window would.
const WINDOW: &str = include_str!("../../../src-tauri/tauri.conf.json");

/// The policy could not be taken over.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// The configuration is not JSON.
    #[error("tauri.conf.json is not JSON: {0}")]
    NotJson(#[from] serde_json::Error),
    /// There is no table of directives in it.
    #[error("tauri.conf.json has no app.security.csp")]
    Missing,
    /// It holds characters a header cannot carry.
    #[error("the policy does not fit in a header: {0}")]
    NotAHeader(#[from] header::InvalidHeaderValue),
}

/// Serves the files in `ui`. Nothing is kept by the browser: the next build must be seen at once.
pub(crate) fn face(ui: &Path) -> Result<Router, PolicyError> {
    let policy = HeaderValue::from_str(&policy()?)?;
    Ok(Router::new()
        .fallback_service(ServeDir::new(ui))
        .layer(always(header::CONTENT_SECURITY_POLICY, policy))
        .layer(always(header::CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))))
}

fn always(name: HeaderName, value: HeaderValue) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, value)
}

/// The window's policy; only the way to the core differs.
fn policy() -> Result<String, PolicyError> {
    let window: Value = serde_json::from_str(WINDOW)?;
    let directives =
        window.pointer("/app/security/csp").and_then(Value::as_object).ok_or(PolicyError::Missing)?;
    let written = directives.iter().map(|(name, sources)| match name.as_str() {
        "connect-src" => "connect-src 'self'".to_owned(),
        _ => format!("{name} {}", sources.as_str().unwrap_or("'none'")),
    });
    Ok(written.collect::<Vec<_>>().join("; "))
}
