### What went wrong: what happened, what was kept, what to do. One key for every code of the contract,
### `failure-` and the code with hyphens; parameters as the contract documents them.

failure-vault-missing = There is no journal here yet. Nothing changed. Make one, or choose the folder where your journal is.
failure-vault-exists = There is a journal in this folder already. It was not touched. Open it, or choose another folder for a new one.
failure-locked = Your journal is locked. Everything that was saved is still there. Unlock it to go on.
failure-wrong-passphrase = This passphrase does not fit. Nothing changed. Check capitals and spaces and try again.
failure-passphrase-too-short = This passphrase is too short. Nothing changed. Choose one of at least { $least } characters; a few words in a row work well.
failure-no-key-store = This device offers no key store. Your journal is safe. Open it with your passphrase.
failure-no-device-key = This device has no key to this journal. Your journal is safe. Open it with your passphrase.
failure-read-only = This journal can only be read now. Nothing changed. Make the folder writable or update Besef, then try again.
failure-damaged = The file of your journal is damaged. Besef changed nothing in it. Put a backup back.
failure-disk-full = The disk is full, so the last change was not saved. Everything before it is still there. Make room and save again.
failure-busy = Another program keeps your journal busy for too long. Nothing changed. Try again in a moment.
failure-storage = A file could not be read or written ({ $detail }). What was saved is still there. Check that the folder exists and is yours.
failure-blank-text = There is no text yet. Nothing was saved. Write down what you learned, a few words are enough.
failure-blank = { $field ->
    [search_name] There is no name yet. Nothing was saved. Choose a name you will recognise later.
    [search] There is no question yet. Nothing was saved. Type what you look for, then save again.
    [goal_name] The goal has no name yet. Nothing was saved. Write in a few words what you want to reach.
    [template_name] The template has no name yet. Nothing was saved. Choose a name you will recognise later.
    [template] The template has no text yet. Nothing was saved. Write the text you want to start from.
    [model_name] The model has no name yet. Nothing was saved. Choose a name you will recognise later.
    [model_prompts] The model has no questions yet. Nothing was saved. Write at least one question.
    [framework_name] The framework has no name. Nothing was added. Put at the top of the file: name = "…".
    [framework_labels] The framework has no labels. Nothing was added. Put in the file: labels = ["…", "…"].
    [contact_name] The contact has no name yet. Nothing was saved. Fill in what you call this person.
   *[other] The field { $field } is empty. Nothing was saved. Fill it in.
}
failure-too-long = { $field ->
    [minutes] That many minutes do not fit in one moment: { $size }, and { $limit } is the most. Nothing was saved. Fill in fewer.
    [text] The text is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it or spread it over more moments.
    [takeaway] What you take with you is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [next_step] The next step is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [outcome] What came of it is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [people] A name is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [tags] A tag is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [search_name] The name of the search is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [search] The question is too long: { $size } characters, and { $limit } is the most. It was not saved. Shorten it.
    [goal_name] The name of the goal is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [goal_why] Why the goal matters is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [first_step] The first step is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [support] The support you wish for is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [changed] What changed is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [training] Something about the training is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [reflection] An answer in the reflection is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [follow_ups] An answer in the follow-up is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [sources] Something about a source is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [standards] A label from a framework is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [attachments] The name of an attachment is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [template_name] The name of the template is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [template] The template is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [model_name] The name of the model is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [model_prompts] A question of the model is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [framework_name] The name of the framework is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [framework_labels] A label of the framework is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [contact_name] The name of the contact is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [own_name] Your name is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [shared_name] The name of what you share is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [shared_reader] The name of your reader is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [shared_note] The word beforehand is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [shared_questions] A question to your reader is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [comment] A comment is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [overall] What you think of the whole is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
    [threads] A remark at this moment is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
   *[other] The field { $field } is too long: { $size } characters, and { $limit } is the most. Nothing was saved. Shorten it.
}
failure-too-many = { $field ->
    [people] There are { $count } people with this moment, and { $limit } is the most. Nothing was saved. Leave some out.
    [tags] There are { $count } tags on this moment, and { $limit } is the most. Nothing was saved. Leave some out.
    [sources] There are { $count } sources with this moment, and { $limit } is the most. Nothing was saved. Leave some out.
    [standards] There are { $count } labels from a framework on this moment, and { $limit } is the most. Nothing was saved. Leave some out.
    [goals] This moment belongs to { $count } goals, and { $limit } is the most. Nothing was saved. Leave some out.
    [attachments] There are { $count } attachments with this moment, and { $limit } is the most. The new one was not added. Log a second moment for the rest.
    [follow_ups] There are { $count } days to look again with this moment, and { $limit } is the most. Nothing was saved. Leave some out.
    [reflection] There are { $count } answers in this reflection, and { $limit } is the most. Nothing was saved. Leave some out.
    [model_prompts] The model has { $count } questions, and { $limit } is the most. Nothing was saved. Leave some out.
    [framework_labels] The framework has { $count } labels, and { $limit } is the most. Nothing was added. Spread it over two files.
    [shared_moments] { $count } learning moments were chosen, and { $limit } is the most. Nothing was saved. Choose fewer, or divide them.
    [shared_files] { $count } files were chosen, and { $limit } is the most. Nothing was saved. Choose fewer.
    [shared_questions] There are { $count } questions to your reader, and { $limit } is the most. Nothing was saved. Leave some out.
    [shared_let_be] { $count } pieces were let be, and { $limit } is the most. Nothing was saved. Leave that learning moment out instead.
    [shared_hidden] { $count } pieces were hidden, and { $limit } is the most. Nothing was saved. Leave that learning moment out instead.
    [comments] There are { $count } comments, and { $limit } is the most. Nothing was saved. Leave some out.
    [threads] There are { $count } remarks at this moment, and { $limit } is the most. Nothing was saved. Leave some out.
   *[other] The field { $field } holds { $count }, and { $limit } is the most. Nothing was saved. Leave some out.
}
failure-file-too-large = This file is too large: { $size } MB, and { $limit } MB is the most. It was not added. Make it smaller, or note where it is.
failure-file-missing = This file is not on this device. The moment itself is still there. Backups hold no attachments: fetch attachments.db from the device where you added it, or add the file again.
failure-not-a-day = “{ $written }” is not a day. Nothing was saved. Write a day like 2026-09-01.
failure-day-out-of-reach = “{ $written }” is outside 1900 to 2100. Nothing was saved. Choose a day within.
failure-unknown-kind = “{ $written }” is not a kind of learning. Nothing was saved. Choose formal, social, individual or resource.
failure-malformed = Something is written here in another way than Besef expects ({ $detail }). Nothing was saved. Correct it and try again.
failure-unknown-moment = This moment is not there, or no longer. The rest of your journal is unchanged. Go back to the list.
failure-unknown = This is not there, or no longer. The rest of your journal is unchanged. Go back and choose something that is.
failure-unknown-search = There is no saved search “{ $name }”. Nothing changed. See which there are.
failure-nothing-to-undo = There is nothing left to undo. Your journal is unchanged.
failure-nothing-to-redo = There is nothing to do again: nothing was taken back, or something else has changed since. Your journal is unchanged.
failure-undo-conflict = This has changed again since and cannot simply go back. Nothing changed. Look at the earlier versions of the moment and put back what you want.
failure-backup-unreadable = This backup cannot be read. Your journal is unchanged. Choose another, or give the passphrase that belongs to this backup.
failure-no-table = There is no table in this, so there is nothing for a spreadsheet. Nothing was saved. Choose PDF, Word, a web page or Markdown.
failure-internal = Something went wrong in Besef itself. What was saved is still there. Try again; if it keeps happening, check the health of the journal.

## Sharing

failure-not-a-card = There is no contact card in this, or a damaged one. Nothing was changed. Ask the other person for the whole line that begins with “besef:contact”.
failure-not-sealed = This is not a file that was sealed with Besef. Nothing was changed. Choose a file that ends in .besef, or a page you were sent.
failure-needs-passphrase = This file opens with a passphrase. Nothing was changed. Ask whoever sent it for the passphrase.
failure-sealed-wrong-passphrase = This passphrase does not fit the file. Nothing was changed. Check the words, or ask for them again.
failure-not-for-you = This file was sealed for someone else. Nothing was changed. Ask the sender to seal it with your contact card.
failure-sealed-damaged = This file was damaged or altered on its way. Nothing was changed. Ask the sender to send it again.
failure-sealed-too-large = This file is larger, or asks more work to open, than Besef lets in. Nothing was changed. Ask the sender to send fewer files along.
failure-sealed-strange = There is something in this file that does not belong there. Nothing was changed. Do not open it with another program if you do not know the sender.
failure-sealed-newer = This file was made with a newer Besef. Nothing was changed. Update Besef and open it then.
failure-forged = This file is not of whom it says it is. Nothing was changed. Ask the other person whether they sent it.
failure-reply-elsewhere = This answers something that does not come from this journal. Nothing was changed. Open it in the journal you shared from.
failure-nothing-picked = No learning moment was chosen yet. Nothing was sealed. Choose at least one.
failure-for-nobody = Nobody can open this yet. Nothing was sealed. Choose a contact, or a passphrase.
failure-changed-since-seen = Something changed since you saw the preview. Nothing was sealed. Look at the preview again.
failure-left-already = This was shared already, and stays as it left. Nothing was changed. Make a new choice to share something else.
