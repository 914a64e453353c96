// The signs a line begins with, the same for reading and for writing them.

/** An item of a list: its indent, its number if it has one. A year is no number of an item. */
export const ITEM = /^([ \t]*)(?:-|(\d{1,3})\.)[ \t]+/;

/** A quoted line. `>3 uur` is none. */
export const QUOTE = /^>(?: |$)/;
