//! Where the tokens of a session are kept beyond one client.

mod failure;
mod file;
mod lock;
mod memory;
#[cfg(feature = "redis")]
mod redis;
mod tokens;

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

#[cfg(feature = "redis")]
pub use self::redis::RedisTokenStore;
pub use file::FileTokenStore;
pub use memory::MemoryTokenStore;
pub use tokens::StoredTokens;
pub(super) use tokens::{Origin, Relation};

/// A place where the tokens of one session are kept, for several programs and for the next start of a program.
///
/// A session is one sign-in of one account by one application. Its refresh token is exchanged for another one each time,
/// and a strict service that sees one of them twice ends the session. Programs that share a session therefore share a
/// store: see [`ClientBuilder::token_store`](crate::ClientBuilder::token_store). This crate has stores in
/// [memory](MemoryTokenStore), in a [file](FileTokenStore) and, with the feature `redis`, in Redis; a table of one's own
/// database is a trait away.
///
/// # Who calls what
///
/// A client keeps its access token in memory, and comes to the store only when it has none, when the one it has is about to
/// end, and when the service refused it. One task in a client does it for all, and unless the token works no more nobody
/// waits for it:
///
/// 1. [`lock`](TokenStore::lock), for which it waits three quarters of
///    [`ClientBuilder::timeout`](crate::ClientBuilder::timeout) at most;
/// 2. [`load`](TokenLease::load). An access token that another program has put there is used, and nothing else is done;
/// 3. otherwise the stored refresh token is exchanged, and the outcome goes into [`save`](TokenLease::save) before anybody
///    uses it; or, if the service refuses the refresh token, a new sign-in by password and `save`; or, without a password,
///    `save` of an access token that still works alone, and [`clear`](TokenLease::clear) if there is none;
/// 4. the lease is dropped.
///
/// [`Client::sign_out`](crate::Client::sign_out) takes the lock too, and calls `load` and `clear`. Each of these three may
/// take ten seconds before it is given up, which drops its future.
///
/// # What an error does
///
/// One of `lock` or `load` reaches callers within [`Error::TokenStore`](crate::Error::TokenStore), and nothing is sent: who
/// does not know what others exchanged must not exchange anything. While the access token in memory is good, calls go on
/// with it.
///
/// One of `save` reaches nobody, since the tokens are good: it is traced as a warning, the client keeps the tokens in memory,
/// and as calls are made saves them again, after ten seconds at most at first and growing pauses then. A program that ends before that loses the session, and another
/// one on the store meanwhile has a refresh token that works no more. One of `clear` is traced too, except in `sign_out`, which
/// returns it.
///
/// No error may hold a token.
///
/// # A store of one's own
///
/// [`StoredTokens`] is serialized as a whole, so a column of text will do. The lock has to hold against everybody who shares
/// the session:
///
/// ```
/// use genesys_multicloud_cx::auth::{StoreFuture, StoredTokens, TokenLease, TokenStore};
/// # struct Database;
/// # struct Transaction(Option<String>);
/// # type Failure = std::convert::Infallible;
/// # impl Database { async fn begin(&self) -> Result<Transaction, Failure> { Ok(Transaction(None)) } }
/// # impl Transaction {
/// #     async fn select_for_update(&mut self) -> Result<Option<String>, Failure> { Ok(self.0.clone()) }
/// #     async fn write_and_commit(&mut self, row: Option<String>) -> Result<(), Failure> { self.0 = row; Ok(()) }
/// # }
///
/// impl TokenStore for Database {
///     fn lock(&self) -> StoreFuture<'_, Box<dyn TokenLease>> {
///         Box::pin(async {
///             let transaction = self.begin().await?; // which locks the row of this session
///             Ok(Box::new(transaction) as Box<dyn TokenLease>)
///         })
///     }
/// }
///
/// impl TokenLease for Transaction {
///     fn load(&mut self) -> StoreFuture<'_, Option<StoredTokens>> {
///         Box::pin(async {
///             let Some(row) = self.select_for_update().await? else {
///                 return Ok(None);
///             };
///             // What serde says may quote what it read.
///             let tokens = serde_json::from_str(&row).map_err(|_| "the row holds no tokens")?;
///             Ok(Some(tokens))
///         })
///     }
///
///     fn save<'a>(&'a mut self, tokens: &'a StoredTokens) -> StoreFuture<'a, ()> {
///         Box::pin(async {
///             let row = serde_json::to_string(tokens)?;
///             Ok(self.write_and_commit(Some(row)).await?)
///         })
///     }
///
///     fn clear(&mut self) -> StoreFuture<'_, ()> {
///         Box::pin(async { Ok(self.write_and_commit(None).await?) })
///     }
/// }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// Waits until nobody else has the store, and takes it. Dropping the future gives the place in the queue up.
    ///
    /// The lock is one of the whole store, against other processes and machines that share it. When its holder dies it has to
    /// become free by itself.
    ///
    /// # Errors
    ///
    /// Whatever keeps the lock from being taken, ever: that somebody else has it is a reason to wait.
    fn lock(&self) -> StoreFuture<'_, Box<dyn TokenLease>>;
}

/// A [`TokenStore`] while nobody else has it. Dropping it gives the store to the next.
pub trait TokenLease: Send {
    /// What was saved last, as a whole; nothing if nothing was, or if it was cleared since.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being read. "Nothing" would have the client sign in anew.
    fn load(&mut self) -> StoreFuture<'_, Option<StoredTokens>>;

    /// Replaces what is stored, durably, before it returns: others use it as soon as the lease is dropped.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being written. What was stored has to be left whole. A lease that has ended must not write.
    fn save<'a>(&'a mut self, tokens: &'a StoredTokens) -> StoreFuture<'a, ()>;

    /// Removes what is stored, if there is anything.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being removed. A lease that has ended must not remove anything.
    fn clear(&mut self) -> StoreFuture<'_, ()>;

    /// When a lease that ends by itself ends, at the earliest, time to save taken off. An exchange that the service has not
    /// answered by then is given up with [`Error::TokenStore`](crate::Error::TokenStore). Nothing unless implemented: the
    /// lease lasts until it is dropped.
    fn expires_at(&self) -> Option<Instant> {
        None
    }
}

/// The boxed future that the methods of [`TokenStore`] and [`TokenLease`] return.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Box<dyn Error + Send + Sync>>> + Send + 'a>>;

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn lock(&self) -> StoreFuture<'_, Box<dyn TokenLease>> {
        (**self).lock()
    }
}
