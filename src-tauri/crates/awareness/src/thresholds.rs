//! When something is worth saying. Each number has its reason; none of them says what is enough learning.

/// Moments from which a share is spoken of: below this, one moment more or less moves it by over a tenth.
pub(crate) const SHARE: u32 = 8;

/// Moments by which a kind has to differ from the period before: fewer is a busy week.
pub(crate) const CHANGE: u32 = 4;

/// The change has to be this part of what it was, too (one half): more of much is no news.
pub(crate) const CHANGE_PARTS: u32 = 2;

/// Months with moments from which one of them is called the fullest.
pub(crate) const MONTHS_TO_COMPARE: usize = 3;

/// Moments a fullest month has to hold before it is remarkable that a kind is missing from it.
pub(crate) const FULL_MONTH: u32 = 8;

/// Days up to which a month needs no year beside its name to be understood.
pub(crate) const ONE_YEAR: i64 = 366;

/// Moments of a kind from which it is a habit whose absence may go unnoticed.
pub(crate) const HABIT: u32 = 3;

/// Whole months without a kind before asking after it: one may be a holiday.
pub(crate) const QUIET_MONTHS: usize = 2;

/// Moments in a period from which a kind that is missing altogether is asked after.
pub(crate) const ABSENCE: u32 = 12;
