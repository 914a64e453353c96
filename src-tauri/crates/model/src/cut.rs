//! Showing the beginning of a text where there is no room for all of it.

/// No longer than so many characters, cut between words where there are any; `…` stands for the rest.
///
/// ```
/// use besef_model::cut;
///
/// assert_eq!(cut("Bart vroeg iets", 12), "Bart vroeg…");
/// assert_eq!(cut("Bart vroeg iets", 15), "Bart vroeg iets");
/// ```
pub fn cut(text: &str, longest: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(longest) else { return text.to_owned() };
    let kept = text[..end].rsplit_once(char::is_whitespace).map_or(&text[..end], |(kept, _)| kept);
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_words_is_cut_anywhere() {
        assert_eq!(cut(&"é".repeat(200), 120).chars().count(), 121);
        assert_eq!(cut("woord ".repeat(30).trim(), 20), "woord woord woord…");
    }
}
