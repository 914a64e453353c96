//! The commands about sharing. What leaves crosses as bytes, or is written where a person says; what comes in comes through
//! the door for files.

use besef_journal::{
    CardSeen, FoundReceived, NoteSaved, OpenReceived, OpenShared, OwnCard, Sharing, TookIn,
    suggested_passphrase,
};
use besef_model::{Contact, Received, Shared};
use std::{
    io::{Read, Seek, Write},
    path::Path,
};

use crate::{Failure, Session, aside::write_whole, shapes::*};

/// Commands that do what their name says; each fails as its use case in `journal` does.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// The learner's own card.
    pub fn own_card(&self, _: Nothing) -> Result<OwnCard, Failure> {
        let language = self.preferences().language;
        Ok(self.journal_to_write()?.own_card(language)?)
    }

    /// Keeps what the learner calls themselves.
    pub fn name_myself(&self, request: NameMyself) -> Result<OwnCard, Failure> {
        let language = self.preferences().language;
        Ok(self.journal_to_write()?.name_myself(&request.name, language)?)
    }

    /// All contacts.
    pub fn contacts(&self, _: Nothing) -> Result<Contacts, Failure> {
        let language = self.preferences().language;
        Ok(Contacts { contacts: self.journal()?.contacts(language)? })
    }

    /// Reads a card; nothing is kept.
    pub fn see_card(&self, request: SeeCard) -> Result<CardSeen, Failure> {
        let language = self.preferences().language;
        Ok(self.journal_to_write()?.see_card(&request.text, language)?)
    }

    /// Keeps whoever a card is of.
    pub fn add_contact(&self, request: AddContact) -> Result<NoteSaved<Contact>, Failure> {
        Ok(self.journal_to_write()?.add_contact(&request.text, &request.name)?)
    }

    /// Changes what a contact is called.
    pub fn edit_contact(&self, request: EditNoted) -> Result<NoteSaved<Contact>, Failure> {
        Ok(self.journal_to_write()?.edit_note(request.id, &request.set)?)
    }

    /// Gives a contact other keys.
    pub fn replace_contact(&self, request: ReplaceContact) -> Result<NoteSaved<Contact>, Failure> {
        Ok(self.journal_to_write()?.replace_contact(request.id, &request.text)?)
    }

    /// What was shared and received.
    pub fn sharing(&self, _: Nothing) -> Result<Sharing, Failure> {
        Ok(self.journal()?.sharing()?)
    }

    /// Starts an extract.
    pub fn add_shared(&self, shared: Shared) -> Result<NoteSaved<Shared>, Failure> {
        Ok(self.journal_to_write()?.add_shared(shared)?)
    }

    /// Changes what an extract holds.
    pub fn edit_shared(&self, request: EditNoted) -> Result<NoteSaved<Shared>, Failure> {
        Ok(self.journal_to_write()?.edit_shared(request.id, &request.set)?)
    }

    /// An extract as it would leave now.
    pub fn shared(&self, request: OneNoted) -> Result<OpenShared, Failure> {
        let language = self.preferences().language;
        Ok(self.journal_to_write()?.shared(request.id, language)?)
    }

    /// A passphrase of six words.
    pub fn suggest_passphrase(&self, _: Nothing) -> Result<Passphrase, Failure> {
        Ok(Passphrase { passphrase: suggested_passphrase(self.preferences().language)? })
    }

    /// Opens a sealed file that came in whole.
    pub fn take_in(&self, request: TakeIn) -> Result<TookIn, Failure> {
        Ok(self.journal_to_write()?.take_in_upload(request.upload, request.passphrase.as_deref())?)
    }

    /// The same for a host that has the file itself.
    pub fn take_in_file(
        &self,
        file: impl Read + Seek + Send,
        passphrase: Option<&str>,
    ) -> Result<TookIn, Failure> {
        Ok(self.journal_to_write()?.take_in(file, passphrase)?)
    }

    /// An extract of someone else.
    pub fn received(&self, request: OneNoted) -> Result<OpenReceived, Failure> {
        let language = self.preferences().language;
        Ok(self.journal()?.received(request.id, language)?)
    }

    /// Changes what is said of an extract.
    pub fn edit_received(&self, request: EditNoted) -> Result<NoteSaved<Received>, Failure> {
        Ok(self.journal_to_write()?.edit_received(request.id, &request.set)?)
    }

    /// Looks for words in what others shared.
    pub fn find_received(&self, request: FindReceived) -> Result<FoundReceived, Failure> {
        Ok(self.journal()?.find_received(&request.words)?)
    }

    /// Door: what leaves, as a file's bytes.
    pub fn leave(&self, leaving: &Leaving) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        self.write_leaving(leaving, &mut bytes)?;
        Ok(bytes)
    }

    /// Door: what leaves, written where a person said. What stood there before stays until the new file is whole.
    pub fn leave_at(&self, leaving: &Leaving, path: &Path) -> Result<(), Failure> {
        write_whole(path, |out| self.write_leaving(leaving, out))
    }

    fn write_leaving(&self, leaving: &Leaving, out: &mut dyn Write) -> Result<(), Failure> {
        let language = self.preferences().language;
        match leaving {
            Leaving::Extract(request) => self.journal_to_write()?.seal(request, language, out)?,
            Leaving::Reply(id) => self.journal_to_write()?.reply(*id, out)?,
            Leaving::Card => {
                writeln!(out, "{}", self.own_card(Nothing {})?.card).map_err(Failure::storage)?
            }
        }
        out.flush().map_err(Failure::storage)
    }
}
