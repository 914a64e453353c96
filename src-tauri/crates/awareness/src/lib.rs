//! Pure summaries and observations over tallies and periods.
