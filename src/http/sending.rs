//! A large body on its way out.
//!
//! A server may refuse a request before all of it has come, and be gone at once. Whoever goes on sending then is told that
//! the connection was reset, and never reads why. So the connection is looked at before each part of the body, and nothing
//! more is sent once a refusal is there.

#![deny(clippy::arithmetic_side_effects)]

use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

/// How much of a body is sent before the connection is looked at again, in bytes.
pub(crate) const PART: usize = 64 * 1024;
/// How many parts a server gets some time to react to. Refusals come early, and a large body would suffer from the waits.
const PATIENCE: u32 = 128;
/// How long a server nearby takes to react.
const REACTION: Duration = Duration::from_millis(1);

/// The sender's end of a body: what its caller knows.
#[derive(Default)]
pub(crate) struct Sending(Arc<State>);

#[derive(Default)]
struct State {
    /// Something happened that the caller has not looked at, which may be a response.
    is_news: AtomicBool,
    /// There is a refusal, so that nothing more is to be sent.
    is_refused: AtomicBool,
    /// The refusal is read, and the connection of no more use.
    is_over: AtomicBool,
    body: Mutex<Option<Waker>>,
}

impl Sending {
    /// The body itself.
    pub(crate) fn body<S>(&self, parts: S) -> impl Stream<Item = io::Result<Bytes>> + Send + use<S>
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Parts {
            parts: Box::pin(parts),
            part: Bytes::new(),
            look: None,
            given: 0,
            state: Arc::clone(&self.0),
        }
    }

    /// Waits for a response while the body is sent.
    pub(crate) async fn response<T>(&self, response: impl Future<Output = T>) -> T {
        let mut response = pin!(response);
        poll_fn(|context| {
            let waker = Waker::from(Arc::new(News {
                state: Arc::clone(&self.0),
                caller: context.waker().clone(),
            }));
            self.0.is_news.store(false, Ordering::Release);
            let outcome = response.as_mut().poll(&mut Context::from_waker(&waker));
            self.0.go_on();
            outcome
        })
        .await
    }

    /// Sends nothing more, and closes the connection once what this gives is dropped.
    pub(crate) fn refused(&self) -> Refusal {
        self.0.is_refused.store(true, Ordering::Release);
        Refusal(Arc::clone(&self.0))
    }
}

/// Ends the body of a refused request once it is dropped.
pub(crate) struct Refusal(Arc<State>);

impl Drop for Refusal {
    fn drop(&mut self) {
        self.0.is_over.store(true, Ordering::Release);
        self.0.go_on();
    }
}

impl State {
    fn go_on(&self) {
        let waker = self.body.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn wait(&self, context: &Context<'_>) {
        let mut waker = self.body.lock().unwrap_or_else(PoisonError::into_inner);
        *waker = Some(context.waker().clone());
    }

    fn is_waiting(&self) -> bool {
        self.is_news.load(Ordering::Acquire) || self.is_refused.load(Ordering::Acquire)
    }
}

/// Wakes the caller, and has the body wait until the caller has looked.
struct News {
    state: Arc<State>,
    caller: Waker,
}

impl Wake for News {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.state.is_news.store(true, Ordering::Release);
        self.caller.wake_by_ref();
    }
}

type Look = Pin<Box<dyn Future<Output = ()> + Send>>;

struct Parts<S> {
    parts: Pin<Box<S>>,
    /// What is read and not given away.
    part: Bytes,
    look: Option<Look>,
    /// How many parts were given away.
    given: u32,
    state: Arc<State>,
}

impl<S: Stream<Item = io::Result<Bytes>>> Stream for Parts<S> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while this.part.is_empty() {
            match ready!(this.parts.as_mut().poll_next(context)) {
                Some(Ok(part)) => this.part = part,
                end => return Poll::Ready(end),
            }
        }
        if let Some(look) = &mut this.look {
            ready!(look.as_mut().poll(context));
            this.look = None;
        }
        this.state.wait(context);
        if this.state.is_over.load(Ordering::Acquire) {
            let gone = io::Error::new(io::ErrorKind::ConnectionAborted, "the request was refused");
            return Poll::Ready(Some(Err(gone)));
        }
        if this.state.is_waiting() {
            return Poll::Pending;
        }
        let part = this.part.split_to(this.part.len().min(PART));
        this.look = Some(look_around(this.given < PATIENCE));
        this.given = this.given.saturating_add(1);
        Poll::Ready(Some(Ok(part)))
    }
}

/// Waits until the runtime has seen what happens on its connections, and everybody on it has reacted to that.
fn look_around(is_patient: bool) -> Look {
    Box::pin(async move {
        if is_patient {
            tokio::time::sleep(REACTION).await;
        }
        for _ in 0..2 {
            tokio::task::yield_now().await;
        }
    })
}

/// Bytes in memory as the parts of a body.
pub(crate) struct InParts(pub(crate) Bytes);

impl Stream for InParts {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.len().min(PART);
        let part = self.0.split_to(length);
        Poll::Ready((length > 0).then_some(Ok(part)))
    }
}
