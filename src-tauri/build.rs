//! Compiles the window's configuration and names the commands a window may be allowed to call.

fn main() {
    // The face is compiled into the binary: a new build of it asks for a new binary.
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&[
        "ask",
        "send",
        "read_file",
        "picture",
        "open_elsewhere",
        "report",
        "save_report",
        "leave",
        "handed_name",
        "take_handed",
    ]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
