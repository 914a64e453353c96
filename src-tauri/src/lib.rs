//! The window of Besef: start-up, lifecycle, and one door to the core.
//!
//! Not here: what any question means (that is `contract`), nor anything a person sees (that is `ui`).
#![deny(missing_docs)]

#[cfg(desktop)]
mod alone;
mod arguments;
mod door;
mod files;
mod handed;
mod lifecycle;
mod reports;
mod window;

use std::process::ExitCode;
use tauri::Manager;

/// Starts Besef and stays until its window is closed.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    start();
}

/// The same, for a program that answers to a shell: failure when the window could not be opened.
pub fn start() -> ExitCode {
    let arguments = arguments::read();
    let builder = tauri::Builder::default();
    // First: one that is not needed is to end before it opened anything.
    #[cfg(desktop)]
    let builder = match alone::plugin(&arguments) {
        Some(plugin) => builder.plugin(plugin),
        None => builder,
    };
    let built = builder
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            door::ask,
            files::send,
            files::read_file,
            files::picture,
            files::open_elsewhere,
            handed::handed_name,
            handed::take_handed,
            reports::report,
            reports::save_report,
            reports::leave
        ])
        .setup(move |app| {
            app.manage(handed::Handed::new(arguments.file.clone()));
            door::open(app, arguments)?;
            window::open(app)?;
            Ok(())
        })
        .on_window_event(lifecycle::on_window)
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(lifecycle::on_app);
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "Besef could not start");
            ExitCode::FAILURE
        }
    }
}
