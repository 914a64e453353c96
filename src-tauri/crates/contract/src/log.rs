//! The log of a host: which command took how long, and what went wrong. Never journal text.

use std::{fs, path::Path};
use tracing_appender::rolling::{Builder, Rotation};
use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// So many days of log are kept.
const DAYS: usize = 7;

/// From here on this process logs to a file a day in `folder`. `BESEF_LOG` sets how much, as in `info,besef=debug`.
/// A folder that cannot be written leaves the process without a log: no reason not to start.
pub fn log_to(folder: &Path) {
    let filter = EnvFilter::try_from_env("BESEF_LOG").unwrap_or_else(|_| EnvFilter::new("warn,besef=info"));
    let files = Builder::new().rotation(Rotation::DAILY).filename_prefix("besef").filename_suffix("log");
    let file = fs::create_dir_all(folder).ok().and_then(|()| files.max_log_files(DAYS).build(folder).ok());
    let Some(file) = file else { return };
    let lines = fmt::layer().with_ansi(false).with_writer(std::sync::Mutex::new(file));
    // A second call in one process (a host that is also a test) keeps the first log.
    let _ = tracing_subscriber::registry().with(filter).with(lines).try_init();
}
