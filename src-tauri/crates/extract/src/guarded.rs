//! Libraries that read what strangers wrote may panic; here that is an answer like any other.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// What `work` answers, or nothing when it panicked. Only for work that leaves nothing half done behind.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}
