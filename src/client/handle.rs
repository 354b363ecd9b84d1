//! The client of one tenant.

use std::fmt;
use std::sync::Arc;

use crate::auth::Session;
use crate::http::pipeline::Pipeline;
use crate::{Error, Service};

/// A connection to one tenant of Genesys Multicloud CX, as one user.
///
/// Clones are cheap and share everything: connections, cookies and the access token. To act as several users, build a
/// client for each.
///
/// # Which feature brings what
///
/// Every service is a feature, and all of them are on by default. With `default-features = false` these are there only
/// where they are named:
///
/// | feature | brings |
/// | --- | --- |
/// | `authentication` | [`client.authentication()`](#method.authentication) |
/// | `cloud-data-download` | [`client.cloud_data_download()`](#method.cloud_data_download) |
/// | `interactions-webhook` | the modules and types of the interactions webhook, such as `webhook::InteractionEvents` |
/// | `openmedia` | [`client.openmedia()`](#method.openmedia) |
/// | `secure-email` | [`client.secure_email()`](#method.secure_email) |
/// | `statistics` | [`client.statistics()`](#method.statistics) |
/// | `statistics-notifications` | [`client.statistics_notifications()`](#method.statistics_notifications), `cometd` |
/// | both of these | `client.statistics().watch(…)` |
/// | `third-party-messaging` | [`client.third_party_messaging(channel)`](#method.third_party_messaging) |
/// | `third-party-messaging-webhook` | the modules and types of that webhook, such as `messaging::OutgoingMessage` |
/// | `user-data-management` | [`client.user_data_management()`](#method.user_data_management) |
/// | `rustls` or `native-tls` | addresses that begin with `https` |
///
/// and these are there only where they are named in any case:
///
/// | feature | brings |
/// | --- | --- |
/// | `axum` | `webhook::Signed`, and with one of the webhooks `Receiver::into_route` |
/// | `browser` | `ClientBuilder::sign_in_with_browser` |
/// | `metrics` | counters and histograms of calls, tokens, watches and webhooks, and `ClientBuilder::call_metrics` |
/// | `redis` | `auth::RedisTokenStore`, and with one of the webhooks `webhook::RedisDeliveryStore` |
/// | `schemars` | `JsonSchema` of every model |
/// | `simulator` | the module `simulator` |
/// | `webpki-roots` | `TlsRoots::compiled`, on which `TlsRoots::system` falls back where the system has none |
///
/// Where a feature is missing, the compiler says ``no method named `statistics` found for struct `Client` `` and no
/// more. Of a module or type it says which feature it is gated behind. Name the feature in `Cargo.toml`, with one for
/// TLS beside it:
///
/// ```toml
/// [dependencies.genesys-multicloud-cx]
/// version = "0.1"
/// default-features = false
/// features = ["rustls", "statistics", "statistics-notifications"]
/// ```
///
/// # Runtimes
///
/// A client is for one tokio runtime, and needs it to be driven: there live the connections that it keeps for later
/// calls, and the task that refreshes its token. On a runtime of one thread that is only while something blocks on it.
/// A call that gets a connection of a runtime that nobody drives waits until it times out, so use a client on one
/// runtime only, and build another one for another runtime.
///
/// What can be done for callers elsewhere is done: they do not wait for the token that a runtime was to fetch which has
/// ended or is driven no more, but fetch another one. If the service took the refresh token meanwhile, they sign in by
/// password where there is one.
// So that a search for a method whose feature is off leads to the table.
#[doc(alias(
    "authentication",
    "cloud_data_download",
    "openmedia",
    "secure_email",
    "statistics",
    "statistics_notifications",
    "third_party_messaging",
    "user_data_management",
    "sign_in_with_browser",
    "watch",
    "RedisTokenStore"
))]
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

pub(super) struct Inner {
    /// As it was given, for `Debug`.
    pub(super) base_url: String,
    pub(super) pipeline: Pipeline,
    pub(super) session: Arc<Session>,
    #[cfg(feature = "statistics-notifications")]
    pub(super) notifications: Arc<crate::cometd::Slot>,
}

impl Client {
    pub(super) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    /// The address of a service: scheme, host and base path, without a slash at the end.
    #[must_use]
    pub fn base_url(&self, service: Service) -> String {
        let servers = &self.inner.pipeline.settings().servers;
        servers.of(service).base_url.clone()
    }

    /// Waits until no exchange of tokens is on its way. An exchange that began is finished even if every caller has
    /// dropped its call, but not if the runtime ends before. Nor does a call wait for it while its token still works.
    /// So a program that is about to end, and whose tokens are in a [`TokenStore`](crate::auth::TokenStore), waits here
    /// so that a new refresh token gets there.
    ///
    /// It takes no longer than a call: see [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub async fn wait_for_token_refresh(&self) {
        self.inner.session.settled().await;
    }

    /// Ends the session: the service invalidates the token, and the client forgets its tokens, in the
    /// [`TokenStore`](crate::auth::TokenStore) too. A later call signs in again where the credentials allow that.
    /// Without a token there is nothing to do.
    ///
    /// # Errors
    ///
    /// Whatever can go wrong with a call. The client has forgotten its tokens all the same, and [`Error::TokenStore`]
    /// says that they may still be stored.
    pub async fn sign_out(&self) -> Result<(), Error> {
        self.inner.session.sign_out(false).await
    }

    /// The same, where the service invalidates all tokens of the user, those of other programs included.
    ///
    /// # Errors
    ///
    /// As [`sign_out`](Self::sign_out).
    pub async fn sign_out_everywhere(&self) -> Result<(), Error> {
        self.inner.session.sign_out(true).await
    }

    pub(crate) fn pipeline(&self) -> &Pipeline {
        &self.inner.pipeline
    }

    pub(crate) fn session(&self) -> &Arc<Session> {
        &self.inner.session
    }

    /// The place of the session in which notifications come.
    #[cfg(feature = "statistics-notifications")]
    pub(crate) fn notifications(&self) -> &Arc<crate::cometd::Slot> {
        &self.inner.notifications
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.inner.base_url)
            .finish_non_exhaustive()
    }
}
