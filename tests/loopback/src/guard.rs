//! Keeps other pages in the same browser out: a loopback port is within reach of every site a person visits.

use axum::{
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    middleware::Next,
    response::Response,
};

/// The header our own face sends along. Another site cannot add it without asking first, and is refused then.
pub const PAGE_HEADER: &str = "x-besef";

/// Refuses a request that came in under another name than a loopback one (DNS rebinding).
pub(crate) async fn loopback_only(request: Request, next: Next) -> Result<Response, StatusCode> {
    if addressed_to_loopback(request.headers()) {
        Ok(next.run(request).await)
    } else {
        Err(StatusCode::FORBIDDEN)
    }
}

/// Refuses a question that does not come from our own face.
pub(crate) async fn own_page_only(request: Request, next: Next) -> Result<Response, StatusCode> {
    if request.headers().get(PAGE_HEADER).is_some_and(|value| value == "1") {
        Ok(next.run(request).await)
    } else {
        Err(StatusCode::FORBIDDEN)
    }
}

fn addressed_to_loopback(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _port)| name);
    matches!(name, "127.0.0.1" | "localhost")
}
