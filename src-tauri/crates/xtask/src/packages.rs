//! What must be installed on the system, and getting it on Debian and Ubuntu.

use crate::step::{Step, Stopped};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A package and how to see that what it brings is there, wherever it came from.
struct Package {
    name: &'static str,
    brings: Brings,
}

enum Brings {
    /// Any of these programs on the path.
    Program(&'static [&'static str]),
    /// A library as `pkg-config` knows it.
    Library(&'static str),
}

const fn program(name: &'static str, programs: &'static [&'static str]) -> Package {
    Package { name, brings: Brings::Program(programs) }
}

/// What building the window takes. OpenSSL and SQLCipher are compiled along, hence Perl and make.
const TO_BUILD: &[Package] = &[
    program("build-essential", &["cc"]),
    program("make", &["make"]),
    program("perl", &["perl"]),
    program("pkg-config", &["pkg-config"]),
    Package { name: "libwebkit2gtk-4.1-dev", brings: Brings::Library("webkit2gtk-4.1") },
];

/// What driving a browser and the window takes besides, `age`, `minisign`, `zip` and `unzip` to open and make what is
/// sealed as a stranger would, Poppler to read a PDF as one, and LibreOffice to open what is made for Word.
const TO_TEST: &[Package] = &[
    program("chromium", BROWSERS),
    program("webkit2gtk-driver", &["WebKitWebDriver"]),
    program("xvfb", &["xvfb-run"]),
    program("xauth", &["xauth"]),
    program("dbus", &["dbus-run-session"]),
    program("age", &["age"]),
    program("minisign", &["minisign"]),
    program("zip", &["zip"]),
    program("unzip", &["unzip"]),
    program("poppler-utils", &["pdftotext"]),
    program("libreoffice-writer-nogui", &["soffice"]),
];

/// Names under which a browser of the Chromium family is found.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Makes sure that the window can be built.
pub(crate) fn to_build() -> Result<(), Stopped> {
    install(TO_BUILD.iter())
}

/// Makes sure that everything can be built and tested.
pub(crate) fn to_test() -> Result<(), Stopped> {
    install(TO_BUILD.iter().chain(TO_TEST))
}

/// The browser to test with.
pub(crate) fn browser() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| on_path(name))
}

fn install<'a>(packages: impl Iterator<Item = &'a Package>) -> Result<(), Stopped> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing: Vec<_> =
        packages.filter(|package| !package.is_there()).map(|package| package.name).collect();
    if missing.is_empty() { Ok(()) } else { get(&missing.join(" ")) }
}

fn get(names: &str) -> Result<(), Stopped> {
    let Some(program) = installer() else {
        return Err(Stopped::Missing(format!(
            "These packages are missing and cannot be installed from here: {names}. Install them (as root: apt-get install {names}) and run this again."
        )));
    };
    println!("Missing on this system, and installed now with apt-get: {names}");
    let apt = |name: &str| {
        let step = Step::new(name, program).with("DEBIAN_FRONTEND", "noninteractive");
        if program == "sudo" { step.arg("apt-get") } else { step }
    };
    apt("list of packages").args("update -qq").run()?;
    apt("system packages").args("install -y -qq --no-install-recommends").args(names).run()
}

/// The program that may install: `apt-get` itself for root, `sudo` for others, none without either.
fn installer() -> Option<&'static str> {
    on_path("apt-get")?;
    if is_root() { Some("apt-get") } else { on_path("sudo").map(|_| "sudo") }
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

impl Package {
    fn is_there(&self) -> bool {
        match self.brings {
            Brings::Program(names) => names.iter().any(|name| on_path(name).is_some()),
            Brings::Library(name) => knows_library(name),
        }
    }
}

fn knows_library(name: &str) -> bool {
    let asked = Command::new("pkg-config").args(["--exists", name]).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

/// The program as the shell would find it.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| Path::is_file(file))
}
