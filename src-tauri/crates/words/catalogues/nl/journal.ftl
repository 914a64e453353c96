### The Journal: timeline, search, a moment opened and edited.
