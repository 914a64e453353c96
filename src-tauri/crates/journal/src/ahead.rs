//! Reading ahead: one thread reads, and so decrypts, while another takes what was read, and so encrypts. Here: the thread
//! between them, and the little that lies in memory meanwhile. Not here: what is read, nor what becomes of it.

use std::{
    io::{self, Cursor, Read},
    ops::ControlFlow,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread::Scope,
};

/// So much is best read at a time, in bytes.
pub(crate) const STRETCH: usize = 1 << 20;

/// So many stretches lie ready at most.
const READY: usize = 2;

/// A part of what is read; an empty one ends it.
type Stretch = io::Result<Vec<u8>>;

/// Where whoever reads ahead leaves what was read.
pub(crate) struct Aside(SyncSender<Stretch>);

/// Things that are read one after another, to be taken in that order.
pub(crate) struct Ahead(Receiver<Stretch>);

/// One of them.
pub(crate) struct Next<'a> {
    from: &'a Receiver<Stretch>,
    stretch: Cursor<Vec<u8>>,
    is_over: bool,
}

/// Reads in a thread of its own, which ends when `read` does, and soon after nobody takes from it any more.
pub(crate) fn ahead<'scope>(
    scope: &'scope Scope<'scope, '_>,
    read: impl FnOnce(&Aside) -> ControlFlow<()> + Send + 'scope,
) -> Ahead {
    let (to, from) = sync_channel(READY);
    scope.spawn(move || read(&Aside(to)));
    Ahead(from)
}

impl Aside {
    /// Leaves a stretch, of which an empty one is the end of a thing. Breaks off after a failure, which whoever takes the
    /// stretch hears of, and when nobody takes it.
    pub(crate) fn leave(&self, stretch: Stretch) -> ControlFlow<()> {
        let failed = stretch.is_err();
        match self.0.send(stretch) {
            Ok(()) if !failed => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        }
    }

    /// Leaves one thing, to its end.
    pub(crate) fn leave_all(&self, mut thing: impl Read) -> ControlFlow<()> {
        loop {
            let mut stretch = Vec::with_capacity(STRETCH);
            let read = thing.by_ref().take(STRETCH as u64).read_to_end(&mut stretch);
            let is_over = matches!(read, Ok(0));
            self.leave(read.map(|_| stretch))?;
            if is_over {
                return ControlFlow::Continue(());
            }
        }
    }
}

impl Ahead {
    /// The next of what is read. The one before it has to be read to its end.
    pub(crate) fn next(&mut self) -> Next<'_> {
        Next { from: &self.0, stretch: Cursor::default(), is_over: false }
    }
}

impl Read for Next<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.stretch.read(to)?;
        if read > 0 || to.is_empty() || self.is_over {
            return Ok(read);
        }
        // Whoever reads says when it is over: one that is gone without a word did not get that far.
        let stretch = self.from.recv().map_err(|_| io::ErrorKind::UnexpectedEof)??;
        self.is_over = stretch.is_empty();
        self.stretch = Cursor::new(stretch);
        self.stretch.read(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    /// What is taken of these things, each whole, or how taking them failed.
    fn taken(things: Vec<Box<dyn Read + Send>>) -> io::Result<Vec<usize>> {
        let count = things.len();
        thread::scope(|scope| {
            let read = |aside: &Aside| things.into_iter().try_for_each(|thing| aside.leave_all(thing));
            let mut ahead = ahead(scope, read);
            let take = |_| {
                let mut all = Vec::new();
                ahead.next().read_to_end(&mut all).map(|_| all.len())
            };
            (0..count).map(take).collect()
        })
    }

    fn of(size: usize) -> Box<dyn Read + Send> {
        Box::new(io::repeat(7).take(size as u64))
    }

    struct Failing;

    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::InvalidData.into())
        }
    }

    #[test]
    fn each_is_taken_to_its_own_end() {
        let sizes = [3 * STRETCH + 1, 0, STRETCH, 1];
        assert_eq!(taken(sizes.map(of).into()).unwrap(), sizes);
    }

    #[test]
    fn what_fails_is_heard_where_it_is_taken() {
        let failed = taken(vec![of(1), Box::new(Failing), of(1)]).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn a_reader_that_is_gone_is_no_end() {
        let read = thread::scope(|scope| {
            let mut ahead = ahead(scope, |aside| {
                aside.leave(Ok(vec![1]))?;
                ControlFlow::Break(())
            });
            ahead.next().read_to_end(&mut Vec::new())
        });
        assert_eq!(read.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn who_takes_no_more_ends_the_reading() {
        let first = thread::scope(|scope| {
            let mut byte = [0];
            let mut ahead = ahead(scope, |aside| aside.leave_all(io::repeat(7)));
            ahead.next().read_exact(&mut byte).map(|()| byte[0])
        });
        assert_eq!(first.unwrap(), 7);
    }
}
