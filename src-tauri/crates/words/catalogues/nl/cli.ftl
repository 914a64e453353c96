### The command line: what it answers with when a person reads along.
