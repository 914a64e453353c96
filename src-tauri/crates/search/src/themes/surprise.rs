//! How surely a word marks a period: the likelihood ratio G² of its moments within and before (Dunning, 1993), which,
//! other than a difference or a ratio, stays honest where numbers are small.

use super::sides::Sides;

/// From 0, for a word that does not stand in more of the period's moments than in those before, upwards.
pub(crate) fn surprise(word: Sides, all: Sides) -> f64 {
    let without = Sides { within: all.within - word.within, before: all.before - word.before };
    let [with, not] = [word, without].map(|row| [f64::from(row.within), f64::from(row.before)]);
    let (columns, every) = ([with[0] + not[0], with[1] + not[1]], f64::from(all.within + all.before));
    if with[0] * columns[1] <= with[1] * columns[0] {
        return 0.0;
    }
    let row = |row: [f64; 2]| {
        let sum = row[0] + row[1];
        row.iter().zip(columns).map(|(seen, column)| of_cell(*seen, sum * column / every)).sum::<f64>()
    };
    2.0 * (row(with) + row(not))
}

fn of_cell(seen: f64, expected: f64) -> f64 {
    if seen == 0.0 { 0.0 } else { seen * (seen / expected).ln() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: (u32, u32), all: (u32, u32)) -> f64 {
        let sides = |(within, before)| Sides { within, before };
        surprise(sides(word), sides(all))
    }

    #[test]
    fn is_nothing_for_what_is_as_common_before() {
        assert_eq!(of((5, 10), (50, 100)), 0.0);
        assert_eq!(of((5, 30), (50, 100)), 0.0);
        assert_eq!(of((0, 0), (50, 100)), 0.0);
    }

    #[test]
    fn is_the_likelihood_ratio_of_the_four_counts() {
        // Worked out by hand: 2 × (10 ln(10/4) + 2 ln(2/8) + 40 ln(40/46) + 98 ln(98/92)).
        assert!((of((10, 2), (50, 100)) - 13.983).abs() < 0.001, "{}", of((10, 2), (50, 100)));
        assert!(of((50, 0), (50, 100)) > of((49, 0), (50, 100)));
    }

    #[test]
    fn three_times_is_much_in_a_month_and_little_in_a_year() {
        assert!(of((3, 0), (30, 300)) > of((3, 0), (300, 300)));
        assert!(of((3, 0), (300, 30)) < 1.0);
    }
}
