//! Days and months as people write them. The face has `Intl` for this; here it is for the command line.

use chrono::{Datelike, NaiveDate};

use crate::{Language, Words};

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Words {
    /// A day in full: `16 april 2026`, `16 April 2026`.
    pub fn day(&self, day: NaiveDate) -> String {
        format!("{} {}", day.day(), self.month_and_year(day))
    }

    /// The month of a day: `april`, `April`.
    pub fn month(&self, day: NaiveDate) -> &'static str {
        let months = match self.language() {
            Language::Nl => MONTHS_NL,
            Language::En => MONTHS_EN,
        };
        months[day.month0() as usize]
    }

    /// The month of a day in short, for under a bar: `apr`, `mrt`, `Apr`.
    pub fn month_in_short(&self, day: NaiveDate) -> &'static str {
        match self.month(day) {
            "maart" => "mrt",
            month => month.get(..3).unwrap_or(month),
        }
    }

    /// The month of a day with its year: `april 2026`, `April 2026`.
    pub fn month_and_year(&self, day: NaiveDate) -> String {
        format!("{} {}", self.month(day), day.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_written_as_each_language_does() {
        assert_eq!(Words::in_language(Language::Nl).day(on(2026, 4, 16)), "16 april 2026");
        assert_eq!(Words::in_language(Language::En).day(on(2026, 12, 1)), "1 December 2026");
    }

    #[test]
    fn months_follow_the_calendar() {
        let words = Words::in_language(Language::Nl);
        assert_eq!(words.month(on(1900, 1, 31)), "januari");
        assert_eq!(words.month_and_year(on(2100, 3, 1)), "maart 2100");
        assert_eq!([3, 4].map(|month| words.month_in_short(on(2100, month, 1))), ["mrt", "apr"]);
    }
}
