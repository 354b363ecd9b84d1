//! What one response brings, shared by all whom it concerns.

#[cfg(feature = "statistics")]
use std::any::Any;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
#[cfg(feature = "statistics")]
use std::sync::Arc;

#[cfg(feature = "statistics")]
use tokio::sync::OnceCell;

use super::message::{Message, matches};

/// How many messages are looked at before other tasks of the worker have their turn.
pub(crate) const STRIDE: usize = 256;

/// Messages of one response.
pub(crate) struct Batch {
    pub(crate) messages: Vec<Message>,
    #[cfg(feature = "statistics")]
    digest: OnceCell<Arc<dyn Any + Send + Sync>>,
}

impl Batch {
    pub(super) fn new(messages: Vec<Message>) -> Self {
        Self {
            messages,
            #[cfg(feature = "statistics")]
            digest: OnceCell::new(),
        }
    }

    /// What the first reader makes of the messages, for all others who read them in the same way.
    #[cfg(feature = "statistics")]
    pub(crate) async fn digest<T, F>(&self, make: impl Fn(Vec<Message>) -> F + Send + Sync) -> Arc<T>
    where
        T: Send + Sync + 'static,
        F: Future<Output = T> + Send,
    {
        let shared = self.digest.get_or_init(async || {
            let made: Arc<dyn Any + Send + Sync> = Arc::new(make(self.messages.clone()).await);
            made
        });
        match Arc::clone(shared.await).downcast() {
            Ok(digest) => digest,
            Err(_) => Arc::new(make(self.messages.clone()).await),
        }
    }
}

impl std::fmt::Debug for Batch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Batch({} messages)", self.messages.len())
    }
}

/// Leaves out the copies that a server makes where several of a session's subscriptions match a channel: of equal
/// messages as many stay as were published, if it made one for each subscription.
pub(super) async fn without_copies(messages: Vec<Message>, subscribed: &BTreeSet<String>) -> Vec<Message> {
    if !subscribed.iter().any(|pattern| pattern.ends_with('*')) {
        return messages;
    }
    let mut matching: HashMap<String, usize> = HashMap::new();
    let mut seen: HashMap<Message, usize> = HashMap::new();
    let mut kept = Vec::with_capacity(messages.len());
    for (index, message) in messages.into_iter().enumerate() {
        breathe(index).await;
        let channel = message.channel();
        let copies = match matching.get(channel) {
            Some(copies) => *copies,
            None => {
                let copies = subscribed.iter().filter(|p| matches(p, channel)).count();
                matching.insert(channel.to_owned(), copies);
                copies
            }
        };
        let is_copy = copies > 1
            && match seen.entry(message.clone()) {
                Entry::Vacant(entry) => {
                    entry.insert(1);
                    false
                }
                Entry::Occupied(mut entry) => {
                    let count = entry.get_mut();
                    let is_copy = *count < copies;
                    *count = if is_copy { count.saturating_add(1) } else { 1 };
                    is_copy
                }
            };
        if !is_copy {
            kept.push(message);
        }
    }
    kept
}

/// Lets other tasks of the worker have their turn in a long loop.
pub(crate) async fn breathe(index: usize) {
    if index % STRIDE == STRIDE - 1 {
        tokio::task::yield_now().await;
    }
}

#[cfg(test)]
mod tests {
    use super::super::message;
    use super::*;

    async fn numbers(channels: &[&str], numbers: &[u32]) -> Vec<u32> {
        let messages: Vec<_> = numbers
            .iter()
            .map(|number| serde_json::json!({ "channel": "/a/b", "data": number }))
            .collect();
        let messages = message::parse(&serde_json::to_vec(&messages).unwrap()).unwrap();
        let channels = channels.iter().map(|channel| (*channel).to_owned()).collect();
        let kept = without_copies(messages, &channels).await;
        let number = |message: &Message| message.data().unwrap().as_u64().unwrap() as u32;
        kept.iter().map(number).collect()
    }

    #[tokio::test]
    async fn as_many_stay_as_were_published() {
        let once: &[&str] = &["/a/b", "/c/*"];
        assert_eq!(numbers(once, &[1, 1, 2]).await, [1, 1, 2]);
        let twice: &[&str] = &["/a/b", "/a/*"];
        assert_eq!(numbers(twice, &[1, 1, 2, 2]).await, [1, 2]);
        assert_eq!(numbers(twice, &[1, 1, 1, 1]).await, [1, 1]);
        assert_eq!(numbers(twice, &[1, 2, 1, 2]).await, [1, 2]);
        assert_eq!(numbers(twice, &[1, 2, 3]).await, [1, 2, 3]);
        let thrice: &[&str] = &["/a/b", "/a/*", "/**"];
        assert_eq!(numbers(thrice, &[1, 1, 1, 1, 1, 1]).await, [1, 1]);
    }
}
