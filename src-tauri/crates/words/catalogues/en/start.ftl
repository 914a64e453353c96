### First start, unlocking, leaving the sample journal.
