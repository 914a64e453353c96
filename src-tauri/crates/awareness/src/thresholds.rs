//! When something is worth saying or asking. Each number has its reason; none of them says what is enough learning.

/// Moments from which a share is spoken of: below this, one moment more or less moves it by over a tenth.
pub(crate) const SHARE: u32 = 8;

/// By how much a number has to differ from the period before: less is a busy week.
pub(crate) const CHANGE: u32 = 4;

/// The change has to be this part of what it was, too (one half): more of much is no news.
pub(crate) const CHANGE_PARTS: u32 = 2;

/// Months with moments from which one of them is called the fullest.
pub(crate) const MONTHS_TO_COMPARE: usize = 3;

/// Moments a fullest month has to hold before it is remarkable that a kind is missing from it, or that it is so full.
pub(crate) const FULL_MONTH: u32 = 8;

/// So many times as many moments as the next month make a month stand out: less is how months differ.
pub(crate) const TIMES_FULLER: u32 = 2;

/// Days up to which a month needs no year beside its name to be understood.
pub(crate) const ONE_YEAR: i64 = 366;

/// Times from which something is spoken of as happening often: twice may be chance.
pub(crate) const OFTEN: u32 = 3;

/// Moments of a kind from which it is a habit whose absence may go unnoticed.
pub(crate) const HABIT: u32 = 3;

/// Whole months without a kind before asking after it: one may be a holiday.
pub(crate) const QUIET_MONTHS: usize = 2;

/// Moments in a period from which it is worth asking what is missing altogether.
pub(crate) const ABSENCE: u32 = 12;

/// Of how many moments few have a takeaway when fewer than one does: of less, the journal would be asking for more work.
pub(crate) const TAKEAWAY_PARTS: u32 = 5;

/// People from which it is fair to ask who else there is: with one or two, everything is an exception.
pub(crate) const SOME_PEOPLE: u32 = 3;

/// Days that have to have passed before something new, or the first of something, could have been expected: in a week or
/// two nobody meets anyone.
pub(crate) const TIME_TO_HAPPEN: i64 = 60;

/// Times one and the same thing has to be noted before asking after what is never there beside it: the first few may all
/// be alike by chance.
pub(crate) const ALWAYS_THE_SAME: u32 = 6;

/// Times feedback came before asking whether it is ever asked for.
pub(crate) const UNASKED: u32 = 4;

/// Days after which an open step has been open for long, two months however long they are: its season has passed.
pub(crate) const LONG_OPEN: i64 = 62;

/// Open steps from which it is asked what happens to them: one or two are in the making.
pub(crate) const LEFT_OPEN: u32 = 3;

/// Days of grace after the day to look again at a training: before that the card on Today asks.
pub(crate) const GRACE: i64 = 14;

/// Trainings from which they are asked after together: one is asked after on Today.
pub(crate) const SOME_TRAININGS: u32 = 2;

/// Whether a number differs enough from the one beside it to be told.
pub(crate) fn is_notable(now: u32, before: u32) -> bool {
    let difference = now.abs_diff(before);
    difference >= CHANGE && difference * CHANGE_PARTS >= before
}
