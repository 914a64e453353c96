//! One Besef for a person's own journal: whoever starts another, usually by a double click on a file, gets the window that
//! is open, with that file. One that was told of a vault or a day stands apart.

use clap::Parser;
use std::path::Path;
use tauri::{AppHandle, Manager, Wry, plugin::TauriPlugin};

use crate::{arguments::Arguments, handed, window};

/// What finds out whether another is open; that one goes on then, and this one ends.
pub(crate) fn plugin(arguments: &Arguments) -> Option<TauriPlugin<Wry>> {
    let Arguments { vault, today, demo, file: _ } = arguments;
    let is_own = vault.is_none() && today.is_none() && demo.is_none();
    is_own
        .then(|| tauri_plugin_single_instance::init(|app, arguments, folder| go_on(app, arguments, &folder)))
}

/// Another was started in that folder.
fn go_on(app: &AppHandle, arguments: Vec<String>, folder: &str) {
    let file = Arguments::try_parse_from(arguments).ok().and_then(|told| told.file);
    if let Some(file) = file {
        handed::wait(app, Path::new(folder).join(file));
    }
    let Some(window) = app.get_webview_window(window::MAIN) else { return };
    let shown = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if let Err(error) = shown {
        tracing::warn!(%error, "the window was not brought forward");
    }
}
