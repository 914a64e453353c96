//! From what was chosen to what leaves: made anew each time it is looked at, by the same steps that make what is sealed. Here:
//! which moments, in which versions, for whom. Not here: how each of them is told (`telling`).

use besef_model::{
    Attachment, Called, Contact, Extract, Moment, Note, NotedId, Patch, Sealed, Shared, SharedField,
    SharedVersion, folded,
};
use besef_words::Language;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
};
use ts_rs::TS;

use super::{
    SharingError,
    noticing::{NoticedIn, noticed_in},
};
use crate::{Journal, JournalError, NoteSaved};

/// An extract in the making, or one that left.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenShared {
    /// What was chosen.
    pub note: Note<Shared>,
    /// The contact it is for.
    pub contact: Option<Note<Contact>>,
    /// What leaves, to the letter: but for the token, which only what is sealed has.
    pub preview: Extract,
    /// What was noticed in it and not let be.
    pub noticed: Vec<NoticedIn>,
    /// The files its moments have, let through or not.
    pub files: Vec<SharableFile>,
    /// Stands for exactly this preview: sealing asks for it.
    pub stamp: String,
}

/// A file that may be let through.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SharableFile {
    /// The file.
    pub file: Attachment,
    /// Whether it is let through.
    pub shared: bool,
}

/// What leaves, and what it is made of.
pub(super) struct Preview {
    pub(super) note: Note<Shared>,
    pub(super) contact: Option<Note<Contact>>,
    moments: Vec<Moment>,
    /// Without a token.
    pub(super) extract: Extract,
}

impl Journal {
    /// An extract as it would leave now.
    ///
    /// # Errors
    /// When there is no such extract, or the store cannot be read.
    pub fn shared(&self, id: NotedId, language: Language) -> Result<OpenShared, JournalError> {
        let Preview { note, contact, moments, extract: preview } = self.preview(id, language)?;
        let named = Note { content: Shared { people: Called::Name, ..note.content.clone() }, ..note.clone() };
        let named = self.extract_of(&named, &moments, contact.as_ref(), language)?;
        let mut noticed = noticed_in(&preview, &named, &self.people_named()?);
        noticed.retain(|it| !note.content.let_be.iter().any(|known| folded(known) == folded(&it.what)));
        let files = sharable(&moments, &note.content);
        let stamp = stamp(&preview);
        Ok(OpenShared { note, contact, preview, noticed, files, stamp })
    }

    /// What leaves: the one way to it, for whoever looks and for whoever seals.
    pub(super) fn preview(&self, id: NotedId, language: Language) -> Result<Preview, JournalError> {
        let note = self.live_note::<Shared>(id)?;
        let moments = match &note.content.sealed {
            Some(sealed) => self.moments_as_they_left(sealed)?,
            None => self.moments_of(&note.content)?,
        };
        let contact = self.reader_of(&note.content)?;
        let extract = self.extract_of(&note, &moments, contact.as_ref(), language)?;
        Ok(Preview { note, contact, moments, extract })
    }

    /// Starts an extract. What it says of having left is not taken on anyone's word.
    ///
    /// # Errors
    /// When a rule is broken, or the store refuses.
    pub fn add_shared(&self, shared: Shared) -> Result<NoteSaved<Shared>, JournalError> {
        self.add_note(Shared { sealed: None, returned: Vec::new(), ..shared })
    }

    /// Changes what an extract in the making holds. Of one that left only its name can change: what left stays as it was.
    ///
    /// # Errors
    /// When a rule is broken, there is no such extract, or it has left.
    pub fn edit_shared(&self, id: NotedId, patch: &Patch) -> Result<NoteSaved<Shared>, JournalError> {
        let before = self.live_note::<Shared>(id)?;
        let patched: Shared = patch.applied_to(&before.content)?;
        let left = Shared { name: patched.name.clone(), ..before.content.clone() };
        if before.content.sealed.is_some() && patched != left {
            return Err(SharingError::LeftAlready.into());
        }
        let Shared { sealed, returned, .. } = before.content.clone();
        self.rewrite_note(before, Shared { sealed, returned, ..patched })
    }

    /// The moments picked that are still there, the earliest first.
    fn moments_of(&self, shared: &Shared) -> Result<Vec<Moment>, JournalError> {
        let mut moments = self.vault().moments(&shared.moments)?;
        moments.retain(|moment| moment.deleted_at.is_none());
        moments.sort_by_key(|moment| (moment.content.on, moment.id));
        Ok(moments)
    }

    /// The moments in the versions that left, the earliest first. What was forgotten since is not among them.
    fn moments_as_they_left(&self, sealed: &Sealed) -> Result<Vec<Moment>, JournalError> {
        let vault = self.vault();
        let mut moments = Vec::new();
        for SharedVersion { moment, after } in &sealed.versions {
            let left = vault.history(*moment)?.into_iter().find(|version| version.operation.id <= *after);
            let now = vault.moment(*moment)?;
            moments.extend(now.zip(left).map(|(now, left)| Moment { content: left.content, ..now }));
        }
        moments.sort_by_key(|moment| (moment.content.on, moment.id));
        Ok(moments)
    }

    /// The contact it is for. One that was removed since is no contact any more.
    pub(super) fn reader_of(&self, shared: &Shared) -> Result<Option<Note<Contact>>, JournalError> {
        let Some(id) = shared.contact else { return Ok(None) };
        Ok(self.vault().note::<Contact>(id)?.filter(|note| note.deleted_at.is_none()))
    }

    fn extract_of(
        &self,
        note: &Note<Shared>,
        moments: &[Moment],
        contact: Option<&Note<Contact>>,
        language: Language,
    ) -> Result<Extract, JournalError> {
        let shared = &note.content;
        let telling = self.telling(shared, contact, language)?;
        let (identity, name) = self.identity()?;
        let reader = Some(telling.reader.clone()).filter(|reader| !reader.is_empty());
        Ok(Extract {
            format: Extract::FORMAT,
            id: note.id,
            token: String::new(),
            card: identity.card(&name).to_string(),
            from: Some(name).filter(|name| !name.is_empty()),
            reader,
            language: language.to_string(),
            made_on: shared.sealed.as_ref().map_or_else(|| self.clock.today(), |sealed| sealed.on),
            until: shared.until,
            note: shared.note.as_deref().map(|note| telling.told(note)),
            questions: shared.questions.iter().map(|question| telling.told(question)).collect(),
            fields: SharedField::ALL.iter().copied().filter(|field| shared.fields.contains(field)).collect(),
            moments: moments.iter().map(|moment| telling.moment(moment)).collect(),
        })
    }

    fn people_named(&self) -> Result<Vec<String>, JournalError> {
        Ok(self.names()?.people.iter().map(|person| person.name.clone()).collect())
    }
}

/// Each file of these moments once.
fn sharable(moments: &[Moment], shared: &Shared) -> Vec<SharableFile> {
    let files = moments.iter().flat_map(|moment| &moment.content.attachments);
    let by_digest: BTreeMap<&str, &Attachment> = files.map(|file| (file.digest.as_str(), file)).collect();
    let sharable =
        |file: &Attachment| SharableFile { shared: shared.files.contains(&file.digest), file: file.clone() };
    by_digest.into_values().map(sharable).collect()
}

/// The same for the same preview, on any device of this version; another for any other.
pub(super) fn stamp(preview: &Extract) -> String {
    let mut hasher = DefaultHasher::new();
    serde_json::to_vec(preview).unwrap_or_default().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
