### The Today screen.
