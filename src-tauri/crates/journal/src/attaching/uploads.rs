//! The files that are being taken in.

use besef_media::HEAD;
use besef_model::Invalid;
use besef_vault::Incoming;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

use crate::JournalError;

/// A file that is being taken in. Only means something to the journal that gave it, for as long as that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct UploadId(i64);

impl UploadId {
    /// By its number, as a host got it.
    pub fn numbered(number: i64) -> Self {
        Self(number)
    }
}

/// All of them. Who works on one takes it out meanwhile.
#[derive(Default)]
pub(super) struct Uploads(HashMap<UploadId, Upload>);

/// One of them.
pub(super) struct Upload {
    pub(super) incoming: Incoming,
    pub(super) name: String,
    /// Its first bytes, which tell what it is.
    pub(super) head: Vec<u8>,
    promised: u64,
}

impl Uploads {
    pub(super) fn add(&mut self, name: String, promised: u64, incoming: Incoming) -> UploadId {
        let id = UploadId(incoming.number());
        self.0.insert(id, Upload { incoming, name, head: Vec::new(), promised });
        id
    }

    pub(super) fn take(&mut self, id: UploadId) -> Result<Upload, JournalError> {
        self.0.remove(&id).ok_or(JournalError::Unknown)
    }

    pub(super) fn put_back(&mut self, id: UploadId, upload: Upload) {
        self.0.insert(id, upload);
    }

    pub(super) fn take_all(&mut self) -> Vec<Upload> {
        self.0.drain().map(|(_, upload)| upload).collect()
    }
}

impl Upload {
    pub(super) fn note_head(&mut self, bytes: &[u8]) {
        let missing = HEAD - self.head.len();
        self.head.extend_from_slice(&bytes[..bytes.len().min(missing)]);
    }

    /// Half a file is none.
    pub(super) fn whole(&self) -> Result<(), JournalError> {
        let (came_in, promised) = (self.incoming.bytes(), self.promised);
        if came_in == promised {
            return Ok(());
        }
        Err(Invalid::Malformed(format!("{came_in} bytes came in, {promised} were promised")).into())
    }
}
