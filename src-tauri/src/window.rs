//! The one window: its size, and that it shows nothing but Besef's own face.

use tauri::{App, Url, WebviewUrl, WebviewWindowBuilder, webview::NewWindowResponse};

/// The label the capabilities name.
pub(crate) const MAIN: &str = "main";

/// Opens it.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        // The page itself takes what is dropped on it; the shell's own handler would keep it from the page.
        .disable_drag_drop_handler()
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    #[cfg(desktop)]
    let window = window.title("Besef").inner_size(1100.0, 780.0).min_inner_size(340.0, 560.0);
    window.build()?;
    Ok(())
}

/// Whether an address is one the face itself is served from: `tauri://localhost`, or where the system wants a
/// web address, `tauri.localhost`.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn the_window_shows_its_own_face_only() {
        let own = |address: &str| is_own(&address.parse().unwrap());
        for address in
            ["tauri://localhost/index.html#/today", "http://tauri.localhost/", "https://tauri.localhost/"]
        {
            assert!(own(address), "{address}");
        }
        for address in [
            "https://example.org/",
            "http://localhost:1420/",
            "tauri://elsewhere/",
            "file:///etc/hosts",
            "data:text/html,x",
        ] {
            assert!(!own(address), "{address}");
        }
    }
}
