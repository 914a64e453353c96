### First start, unlocking, and the way into the sample journal.

start-title = A journal for what you learn
start-what = Most learning at work passes unnoticed. In Besef you note it in a few seconds, and see later what your year was.
start-where = Everything stays encrypted on this device, in a folder that is yours:
start-keep = Keep the key on this device
start-keep-hint = Then your journal opens here by itself, without the passphrase. The key is in your system's key store.
start-create = Make my journal
start-create-busy = Making your journal…
start-lost = Nobody can recover your passphrase, not even we. Write it down and put it in a safe place.
start-sample-what = A look around first? A sample journal shows a school year of a teacher.
start-sample = See a sample
start-sample-busy = Making the sample…

start-unlock-title = Your journal is locked
start-unlock = Open my journal
start-unlock-busy = Opening your journal…
start-unlock-device = Open with this device
start-unlock-or = or with your passphrase
