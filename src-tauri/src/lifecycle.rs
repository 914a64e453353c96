//! What happens when the window is left, put away or closed: nothing that was typed may be lost.

use besef_contract::Session;
use std::{thread, time::Duration};
use tauri::{AppHandle, Emitter, Manager, RunEvent, Window, WindowEvent};

/// The name under which the face hears that it may be stopped any moment.
const SUSPEND: &str = "besef-suspend";

/// How long a closed window lives on, unseen. The face sends its last draft within this time, also one that it was
/// still waiting to send.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// Lets the face keep its drafts whenever the window loses the person.
pub(crate) fn on_window(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            warn_face(window.app_handle());
            close_after_last_words(window.clone());
        }
        WindowEvent::Focused(false) => warn_face(window.app_handle()),
        #[cfg(mobile)]
        WindowEvent::Suspended => warn_face(window.app_handle()),
        _ => {}
    }
}

/// Locks the vault when the app ends, so that the store is closed in order.
pub(crate) fn on_app(app: &AppHandle, event: RunEvent) {
    // Where the system hands over files as an event and not as an argument.
    #[cfg(any(target_os = "macos", mobile))]
    if let RunEvent::Opened { urls } = &event {
        urls.iter().filter_map(|url| url.to_file_path().ok()).for_each(|file| crate::handed::wait(app, file));
    }
    if let RunEvent::Exit = event
        && let Some(session) = app.try_state::<Session>()
        && session.lock(besef_contract::shapes::Nothing {}).is_err()
    {
        tracing::warn!("the vault was not closed in order");
    }
}

fn warn_face(app: &AppHandle) {
    if let Err(error) = app.emit(SUSPEND, ()) {
        tracing::warn!(%error, "the face did not hear that it may be stopped");
    }
}

fn close_after_last_words(window: Window) {
    let hidden = window.hide();
    thread::spawn(move || {
        thread::sleep(LAST_WORDS);
        if let Err(error) = window.destroy().and(hidden) {
            tracing::warn!(%error, "the window was not closed in order");
        }
    });
}
