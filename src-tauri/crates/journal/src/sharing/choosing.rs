//! From what was chosen to what leaves: an extract holds the fields that were let through, people called as chosen, and
//! nothing of what was hidden. Made anew each time it is looked at, by the same steps that make what is sealed.

use besef_model::{
    Attachment, Called, Changed, Contact, Content, Extract, Goal, Moment, Note, NotedId, Patch,
    ReflectionModel, Remark, Sealed, Shared, SharedAnswer, SharedField, SharedFile, SharedMoment,
    SharedVersion, Source,
};
use besef_words::{Language, Words};
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
use crate::{Journal, JournalError, NoteSaved, guiding::asked_and_answered};

/// What stands where something was hidden.
const HIDDEN: &str = "[…]";

/// An extract in the making, or one that left.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenShared {
    /// What was chosen.
    pub note: Note<Shared>,
    /// The contact it is for.
    pub contact: Option<Note<Contact>>,
    /// What leaves, to the letter: but for the token, which only what is sealed has.
    pub preview: Extract,
    /// What was noticed in it.
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

/// What all moments of an extract are made with.
struct Telling<'a> {
    shared: &'a Shared,
    reader: String,
    callings: besef_model::Callings,
    models: Vec<ReflectionModel>,
    goals: BTreeMap<NotedId, String>,
    words: Words,
}

impl Journal {
    /// An extract as it would leave now.
    ///
    /// # Errors
    /// When there is no such extract, or the store cannot be read.
    pub fn shared(&self, id: NotedId, language: Language) -> Result<OpenShared, JournalError> {
        let note = self.live_note::<Shared>(id)?;
        let moments = match &note.content.sealed {
            Some(sealed) => self.moments_as_they_left(sealed)?,
            None => self.moments_of(&note.content)?,
        };
        let contact = self.reader_of(&note.content)?;
        let preview = self.extract_of(&note, &moments, contact.as_ref(), language)?;
        let named = Note { content: Shared { people: Called::Name, ..note.content.clone() }, ..note.clone() };
        let named = self.extract_of(&named, &moments, contact.as_ref(), language)?;
        let noticed = noticed_in(&preview, &named, &self.people_named()?);
        let files = sharable(&moments, &note.content);
        let stamp = stamp(&preview);
        Ok(OpenShared { note, contact, preview, noticed, files, stamp })
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

    pub(super) fn extract_of(
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

    fn telling<'a>(
        &self,
        shared: &'a Shared,
        contact: Option<&Note<Contact>>,
        language: Language,
    ) -> Result<Telling<'a>, JournalError> {
        let words = Words::in_language(language);
        let named = contact.map(|contact| contact.content.name.clone());
        let reader = named.or_else(|| shared.reader.clone()).unwrap_or_default();
        let goals = self.notes::<Goal>()?.into_iter().map(|goal| (goal.id, goal.content.name));
        Ok(Telling {
            callings: self.callings(shared.people, Some(&reader), &words)?,
            shared,
            reader,
            models: self.reflection_models()?,
            goals: goals.collect(),
            words,
        })
    }

    fn people_named(&self) -> Result<Vec<String>, JournalError> {
        Ok(self.names()?.people.iter().map(|person| person.name.clone()).collect())
    }

    /// A moment as it was at some time, as an extract of now with the same choices would tell it.
    pub(super) fn retold_as_shared(
        &self,
        note: &Note<Shared>,
        moment: &Moment,
        language: Language,
    ) -> Result<SharedMoment, JournalError> {
        let contact = self.reader_of(&note.content)?;
        Ok(self.telling(&note.content, contact.as_ref(), language)?.moment(moment))
    }
}

impl Telling<'_> {
    /// A text as its reader sees it. What is hidden may be part of a name that is told otherwise, or stand beside one.
    fn told(&self, text: &str) -> String {
        self.hiding(self.callings.told(&self.hiding(text.to_owned())))
    }

    fn hiding(&self, text: String) -> String {
        self.shared.hidden.iter().fold(text, |text, hidden| text.replace(hidden.as_str(), HIDDEN))
    }

    fn lets(&self, field: SharedField) -> bool {
        self.shared.fields.contains(&field)
    }

    fn moment(&self, moment: &Moment) -> SharedMoment {
        let content = moment.content.clone().retold(&|text| self.told(text));
        let mut told = SharedMoment::bare(moment.id, content.kind, content.on, content.text.clone());
        told.files = self.files(&content);
        if self.lets(SharedField::Said) {
            told.said = self.said(&content);
        }
        for field in SharedField::ALL.iter().copied().filter(|field| self.lets(*field)) {
            self.let_through(field, &content, &mut told);
        }
        told
    }

    /// One arm a field: what is not ticked has no way out.
    fn let_through(&self, field: SharedField, content: &Content, told: &mut SharedMoment) {
        match field {
            SharedField::Takeaway => told.takeaway = content.takeaway.clone(),
            SharedField::NextStep => told.next_step = content.next_step.clone(),
            SharedField::Said => told.said = self.said(content),
            SharedField::People => told.people = content.people.clone(),
            SharedField::Activities => told.activities = content.activities.clone(),
            SharedField::Changed => {
                told.changed = Some(content.changed.clone()).filter(|it| *it != Changed::default());
            }
            SharedField::Reflection => told.reflection = self.reflection(content),
            SharedField::Sources => told.sources = content.sources.iter().map(|it| self.source(it)).collect(),
            SharedField::Training => {
                told.training = content.training.clone();
                told.follow_ups = content.follow_ups.clone();
            }
            SharedField::Goals => told.goals = self.goals(content),
            SharedField::Tags => told.tags = content.tags.clone(),
            SharedField::Standards => {
                told.standards = content.standards.iter().map(|label| self.hiding(label.clone())).collect();
            }
            SharedField::Minutes => told.minutes = content.minutes,
            SharedField::Marks => (told.mistake, told.highlight) = (content.mistake, content.highlight),
        }
    }

    fn reflection(&self, content: &Content) -> Vec<SharedAnswer> {
        let answered = asked_and_answered(content.reflection.as_ref(), &self.models, &self.words).into_iter();
        answered.map(|(asked, text)| SharedAnswer { asked, text }).collect()
    }

    /// Sources keep their titles whoever is named in them, but not what was hidden.
    fn source(&self, source: &Source) -> Source {
        let hidden = |text: &Option<String>| text.clone().map(|text| self.hiding(text));
        Source {
            title: self.hiding(source.title.clone()),
            address: hidden(&source.address),
            author: hidden(&source.author),
            medium: source.medium,
        }
    }

    fn goals(&self, content: &Content) -> Vec<String> {
        content.goals.iter().filter_map(|id| self.goals.get(id)).map(|name| self.told(name)).collect()
    }

    /// Only what this reader and the learner said: another's words are not theirs to read.
    fn said(&self, content: &Content) -> Vec<Remark> {
        let with_reader = content.threads.iter().filter(|it| it.is_with(&self.reader, self.shared.contact));
        with_reader.flat_map(|thread| thread.remarks.clone()).collect()
    }

    fn files(&self, content: &Content) -> Vec<SharedFile> {
        let let_through = content.attachments.iter().filter(|file| self.shared.files.contains(&file.digest));
        let_through.map(shared_file).collect()
    }
}

fn shared_file(file: &Attachment) -> SharedFile {
    let Attachment { digest, name, media_type, bytes } = file.clone();
    let entry = format!("{digest}.{}", ending(&media_type));
    SharedFile { entry, digest, name, media_type, bytes }
}

/// How a sort of file usually ends, so that whoever unzips the container can open it.
fn ending(media_type: &str) -> &'static str {
    match media_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        "image/gif" => "gif",
        "application/pdf" => "pdf",
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "video/mp4" => "mp4",
        "text/plain" => "txt",
        _ => "bin",
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
fn stamp(preview: &Extract) -> String {
    let mut hasher = DefaultHasher::new();
    serde_json::to_vec(preview).unwrap_or_default().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
