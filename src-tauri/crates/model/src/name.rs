//! Names that moments share: a person, a tag, a source, a training, a standard. A name lives in the moments that bear
//! it and nowhere else, so renaming is changing those moments.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Content;

/// What a name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameSort {
    /// Someone who had a part in a moment.
    Person,
    /// A label of the learner's own.
    Tag,
    /// The title of something read, seen or heard.
    Source,
    /// The title of a training.
    Training,
    /// A label from a framework.
    Standard,
}

impl NameSort {
    /// All of them, in the order a screen offers them.
    pub const ALL: [NameSort; 5] =
        [NameSort::Person, NameSort::Tag, NameSort::Source, NameSort::Training, NameSort::Standard];

    /// The field of a moment these names stand in.
    pub const fn field(self) -> &'static str {
        match self {
            NameSort::Person => "people",
            NameSort::Tag => "tags",
            NameSort::Source => "sources",
            NameSort::Training => "training",
            NameSort::Standard => "standards",
        }
    }
}

impl Content {
    /// The names of one sort it bears, in order.
    pub fn names(&self, sort: NameSort) -> Vec<&str> {
        match sort {
            NameSort::Person => self.people.iter().map(|person| person.name.as_str()).collect(),
            NameSort::Tag => self.tags.iter().map(String::as_str).collect(),
            NameSort::Source => self.sources.iter().map(|source| source.title.as_str()).collect(),
            NameSort::Training => {
                self.training.iter().filter_map(|training| training.title.as_deref()).collect()
            }
            NameSort::Standard => self.standards.iter().map(String::as_str).collect(),
        }
    }

    /// Itself with another name in the place of those that `is_meant`; names that fall together are kept once, the
    /// first with what the others knew.
    #[must_use]
    pub fn renamed(mut self, sort: NameSort, is_meant: impl Fn(&str) -> bool, to: &str) -> Self {
        let rename = |name: &mut String| {
            if is_meant(name) {
                to.clone_into(name);
            }
        };
        match sort {
            NameSort::Person => self.people.iter_mut().for_each(|person| rename(&mut person.name)),
            NameSort::Tag => self.tags.iter_mut().for_each(rename),
            NameSort::Source => self.sources.iter_mut().for_each(|source| rename(&mut source.title)),
            NameSort::Training => {
                self.training.iter_mut().filter_map(|training| training.title.as_mut()).for_each(rename)
            }
            NameSort::Standard => self.standards.iter_mut().for_each(rename),
        }
        self.join_same_names();
        self
    }
}

impl Content {
    fn join_same_names(&mut self) {
        join(
            &mut self.people,
            |person| &person.name,
            |first, other| {
                first.role = first.role.or(other.role);
                first.feedback = first.feedback.take().or(other.feedback);
            },
        );
        join(
            &mut self.sources,
            |source| &source.title,
            |first, other| {
                first.address = first.address.take().or(other.address);
                first.author = first.author.take().or(other.author);
                first.medium = first.medium.or(other.medium);
            },
        );
        join(&mut self.tags, |tag| tag, |_, _| {});
        join(&mut self.standards, |label| label, |_, _| {});
    }
}

/// Keeps the first of each name, after it took over what it lacks from the others.
fn join<T>(items: &mut Vec<T>, name: impl Fn(&T) -> &String, mut take_over: impl FnMut(&mut T, T)) {
    let mut joined: Vec<T> = Vec::with_capacity(items.len());
    for item in items.drain(..) {
        match joined.iter_mut().find(|first| name(first) == name(&item)) {
            Some(first) => take_over(first, item),
            None => joined.push(item),
        }
    }
    *items = joined;
}
