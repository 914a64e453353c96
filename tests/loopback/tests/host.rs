//! The host as a browser meets it: what it answers, to whom, and under which policy.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use besef_contract::Start;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt;

struct Host {
    router: Router,
    folder: TempDir,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ui = folder.path().join("ui");
        std::fs::create_dir(&ui).unwrap();
        std::fs::write(ui.join("index.html"), "<!doctype html><title>Besef</title>").unwrap();
        let start =
            Start { folder: folder.path().join("vault"), today: "2026-11-22".parse().ok(), sample: None };
        let router = besef_loopback::host(start.session().unwrap(), &ui).unwrap();
        Self { router, folder }
    }

    async fn send(&self, request: Request<Body>) -> Response<Body> {
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn ask(&self, command: &str, request: Value) -> (StatusCode, Value) {
        let response = self.send(question(command, &request)).await;
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, serde_json::from_slice(&body).unwrap())
    }
}

fn question(command: &str, request: &Value) -> Request<Body> {
    Request::post(format!("/ask/{command}"))
        .header(header::HOST, "127.0.0.1:4000")
        .header(header::CONTENT_TYPE, "application/json")
        .header(besef_loopback::PAGE_HEADER, "1")
        .body(Body::from(request.to_string()))
        .unwrap()
}

fn page(host: &str) -> Request<Body> {
    Request::get("/").header(header::HOST, host).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn a_question_gets_its_answer() {
    let host = Host::new();
    let (status, answer) = host.ask("status", json!({})).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(answer["vault"], "missing");
    assert_eq!(answer["today"], "2026-11-22");
    assert!(answer["folder"].as_str().unwrap().starts_with(host.folder.path().to_str().unwrap()));
}

#[tokio::test]
async fn a_failure_keeps_its_code() {
    let (status, failure) = Host::new().ask("unlock", json!({ "passphrase": "geen kluis hier" })).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(failure["code"], "vault_missing");
}

#[tokio::test]
async fn an_unknown_command_is_a_failure_too() {
    let (status, failure) = Host::new().ask("no_such_thing", json!({})).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(failure["code"], "malformed");
}

#[tokio::test]
async fn another_page_cannot_ask() {
    let host = Host::new();
    let without_header = Request::post("/ask/status")
        .header(header::HOST, "127.0.0.1:4000")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from("{}"))
        .unwrap();
    assert_eq!(host.send(without_header).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_name_that_only_leads_here_is_refused() {
    let host = Host::new();
    for name in ["besef.example", "127.0.0.1.example:80", ""] {
        assert_eq!(host.send(page(name)).await.status(), StatusCode::FORBIDDEN, "{name}");
    }
    for name in ["127.0.0.1:4000", "localhost:4000", "localhost"] {
        assert_eq!(host.send(page(name)).await.status(), StatusCode::OK, "{name}");
    }
}

#[tokio::test]
async fn the_face_comes_under_the_windows_policy() {
    let response = Host::new().send(page("127.0.0.1:4000")).await;
    let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
    assert!(policy.contains("default-src 'self'"), "{policy}");
    assert!(policy.contains("connect-src 'self'"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
}

#[tokio::test]
async fn what_happens_is_heard() {
    let host = Host::new();
    let listening = Request::get("/events").header(header::HOST, "localhost").body(Body::empty()).unwrap();
    let mut events = host.send(listening).await.into_body();
    let choices = json!({
        "language": "en", "appearance": "dark", "lock_after_minutes": 5, "follow_ups": ["2w", "2m", "6m"], "reminder": null
    });
    assert_eq!(host.ask("set_preferences", choices.clone()).await.0, StatusCode::OK);
    let message = events.frame().await.unwrap().unwrap().into_data().unwrap();
    let message = std::str::from_utf8(&message).unwrap().trim().strip_prefix("data: ").unwrap().to_owned();
    let event: Value = serde_json::from_str(&message).unwrap();
    assert_eq!(event, json!({ "event": "preferences", "data": choices }));
}

#[tokio::test]
async fn bytes_go_in_and_come_out_and_only_our_page_gets_them() {
    let host = Host::new();
    let created =
        host.ask("create_vault", json!({ "passphrase": "een lange zin", "keep_on_device": false })).await;
    assert_eq!(created.0, StatusCode::OK, "{}", created.1);
    let content = json!({ "kind": "social", "on": "2026-11-20", "text": "met een bijlage" });
    let (_, logged) = host.ask("log_moment", json!({ "content": content })).await;
    let (_, begun) = host.ask("begin_attachment", json!({ "name": "a.txt", "bytes": 6 })).await;
    let at = |address: String| Request::builder().uri(address).header(header::HOST, "127.0.0.1:4000");
    let ours = |address: String| at(address).header(besef_loopback::PAGE_HEADER, "1");
    let door = format!("/send/{}", begun["upload"]);
    let stranger = at(door.clone()).method("POST").body(Body::from("inhoud")).unwrap();
    assert_eq!(host.send(stranger).await.status(), StatusCode::FORBIDDEN);
    let sent = ours(door.clone()).method("POST").body(Body::from("inhoud")).unwrap();
    assert_eq!(host.send(sent).await.status(), StatusCode::NO_CONTENT);
    let finish = json!({ "upload": begun["upload"], "moment": logged["moment"]["id"] });
    let (status, attached) = host.ask("finish_attachment", finish).await;
    assert_eq!((status, &attached["place"]), (StatusCode::OK, &json!("none")));
    let digest = attached["saved"]["moment"]["attachments"][0]["digest"].as_str().unwrap().to_owned();
    let file = format!("/file/{digest}?from=2&most=3");
    let stranger = at(file.clone()).body(Body::empty()).unwrap();
    assert_eq!(host.send(stranger).await.status(), StatusCode::FORBIDDEN);
    let stretch = host.send(ours(file).body(Body::empty()).unwrap()).await;
    assert_eq!(stretch.into_body().collect().await.unwrap().to_bytes(), "hou");
    let picture = host.send(ours(format!("/picture/{digest}")).body(Body::empty()).unwrap()).await;
    assert!(picture.into_body().collect().await.unwrap().to_bytes().is_empty());
    let missing = host.send(ours("/picture/00".to_owned()).body(Body::empty()).unwrap()).await;
    assert_eq!(missing.status(), StatusCode::UNPROCESSABLE_ENTITY);
}
