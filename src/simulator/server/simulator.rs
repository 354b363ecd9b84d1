//! A simulator that runs.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use serde_json::Value;
use tokio::task::{JoinHandle, JoinSet};

use super::faults::Faults;
use super::listening::{Listening, listen};
use super::router::{Server, serve};
use crate::auth::{Credentials, OAuthClient};
use crate::client::{Client, ClientBuilder};
use crate::simulator::protocol::shared::Shared;
use crate::simulator::stores::names::insist;
use crate::simulator::stores::registration::{RegisteredClient, User};

/// A running simulator. It stops when this is dropped, and closes all connections.
#[must_use = "the simulator stops when this is dropped"]
pub struct Simulator {
    pub(super) url: String,
    pub(super) address: SocketAddr,
    pub(super) api_key: String,
    pub(super) user: User,
    pub(super) client: RegisteredClient,
    pub(super) channel_id: String,
    pub(super) channel_secret: String,
    pub(super) server: Arc<Server>,
    pub(super) ticker: Option<JoinHandle<()>>,
    /// They end with it.
    pub(super) _deliverers: JoinSet<()>,
    /// Nothing while it is stopped.
    pub(super) listening: Shared<Option<Listening>>,
    pub(super) _downloads: Listening,
}

impl Simulator {
    /// The API base URL, without a slash at its end: `http://127.0.0.1:` and a port.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The API key of the tenant.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// Identifier of the default client application.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client.id
    }

    /// Secret of the default client application; empty if it was replaced by a public one.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        self.client.secret.as_deref().unwrap_or_default()
    }

    /// Name of the default user, tenant included.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.user.user_name
    }

    /// The password that the default user has at the start.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.user.password
    }

    /// Where pre-signed URLs of files lead: an origin of its own, which refuses credentials.
    #[must_use]
    pub fn downloads_url(&self) -> &str {
        &self.server.state.settings.downloads_url
    }

    /// Identifier of the contact centre that the tenant is, for the header `x-ccid`.
    #[must_use]
    pub fn ccid(&self) -> &str {
        &self.server.state.settings.ccid
    }

    /// Identifier of the default channel of third-party messaging.
    #[must_use]
    pub fn channel_id(&self) -> &str {
        &self.channel_id
    }

    /// The secret of the default channel, which signs what goes over it in either direction.
    #[must_use]
    pub fn channel_secret(&self) -> &str {
        &self.channel_secret
    }

    /// The default channel, as a client of third-party messaging needs it.
    #[cfg(feature = "third-party-messaging")]
    pub fn channel(&self) -> crate::third_party_messaging::Channel {
        let (id, secret) = (self.channel_id(), self.channel_secret());
        crate::third_party_messaging::Channel::new(id, self.ccid(), secret)
    }

    /// The settings of a client of this simulator, signed in as the default user.
    pub fn client_builder(&self) -> ClientBuilder {
        let application = OAuthClient::new(self.client_id(), self.client_secret());
        let credentials = Credentials::password(application, self.username(), self.password());
        Client::builder(self.url())
            .api_key(self.api_key())
            .credentials(credentials)
    }

    /// How many requests reached an operation, those included that were refused. Operations of
    /// the same `operationId` are told apart as `statistics/createSubscription`.
    ///
    /// # Panics
    ///
    /// There is no such operation. The message names those that may be meant.
    #[must_use]
    #[track_caller]
    pub fn calls(&self, operation_id: &str) -> usize {
        insist(self.server.misnamed(operation_id));
        self.server.calls(operation_id)
    }

    /// Identifiers of the subscriptions to statistics that are open now.
    #[must_use]
    pub fn subscriptions(&self) -> Vec<String> {
        self.server.state.settle();
        self.server.state.board.subscription_ids()
    }

    /// Identifiers of the CometD sessions that are open now.
    #[must_use]
    pub fn cometd_sessions(&self) -> Vec<String> {
        self.server.state.settle();
        self.server.state.sessions().ids()
    }

    /// Gives a statistic of an object a value, which it keeps from then on, and announces it to
    /// whoever watches it. With a [tick interval](crate::simulator::SimulatorBuilder::tick_interval) of zero nothing
    /// else moves:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use genesys_multicloud_cx::simulator::Simulator;
    /// use serde_json::json;
    ///
    /// # async fn example() -> std::io::Result<()> {
    /// let simulator = Simulator::builder()
    ///     .tick_interval(Duration::ZERO)
    ///     .start()
    ///     .await?;
    /// let on_a_call = json!({ "state": "CallInbound", "reasons": [] });
    /// simulator.set_value("CurrentAgentState", "agent1", on_a_call);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// There is no preconfigured statistic of this name, or no object of this identifier. The
    /// message names those that may be meant.
    #[track_caller]
    pub fn set_value(&self, name: &str, object_id: &str, value: Value) {
        insist(self.server.state.board.misnamed(name, object_id));
        self.server.state.set_value(name, object_id, value);
    }

    /// Says whether the Statistics service has the servers behind it, and announces it if that is
    /// new. Without them it responds with status 503, and drops all subscriptions to statistics.
    pub fn set_statistics_available(&self, available: bool) {
        self.server.state.set_statistics_available(available);
    }

    /// What can be made to go wrong.
    #[must_use]
    pub fn faults(&self) -> Faults<'_> {
        Faults::new(&self.server)
    }

    /// Closes all connections, and refuses new ones until
    /// [`start_again`](Self::start_again). CometD sessions and subscriptions to statistics are lost.
    /// Everything else stays, and so does [`downloads_url`](Self::downloads_url).
    pub async fn stop(&self) {
        let listening = self.listening.lock().take();
        if let Some(listening) = listening {
            listening.stop().await;
        }
        self.server.state.forget_connections();
    }

    /// Takes connections again after [`stop`](Self::stop), at the same address.
    ///
    /// # Errors
    ///
    /// Something else has taken the port meanwhile.
    pub async fn start_again(&self) -> io::Result<()> {
        if self.listening.lock().is_some() {
            return Ok(());
        }
        let (listener, _) = listen(self.address).await?;
        let listening = Listening::start(listener, Arc::clone(&self.server), serve);
        *self.listening.lock() = Some(listening);
        Ok(())
    }

    /// As [`stop`](Self::stop) and [`start_again`](Self::start_again).
    ///
    /// # Errors
    ///
    /// As [`start_again`](Self::start_again).
    pub async fn restart(&self) -> io::Result<()> {
        self.stop().await;
        self.start_again().await
    }

    /// Ends all access tokens before their time, as the service may do. Refresh tokens stay.
    pub fn expire_access_tokens(&self) {
        self.server.state.accounts().expire_access_tokens();
    }

    /// Ends all access tokens and refresh tokens. Nobody is signed in then.
    pub fn revoke_all_tokens(&self) {
        self.server.state.accounts().revoke_all();
    }

    /// An authorization code, as if the default user had signed in to the default client
    /// application, without Proof Key for Code Exchange. It can be exchanged with the same redirect
    /// URI only, and not at all by a public client.
    #[must_use]
    pub fn issue_authorization_code(&self, redirect_uri: &str) -> String {
        let mut accounts = self.server.state.accounts();
        accounts.issue_code(self.username(), self.client_id(), redirect_uri)
    }

    /// Moves the values of all statistics and all export jobs on, beside the ticks that come by
    /// themselves.
    pub fn tick(&self) {
        self.server.state.tick();
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        if let Some(ticker) = &self.ticker {
            ticker.abort();
        }
        let mut violations = self.server.violations.list();
        violations.extend(self.server.caller.violations.list());
        // A test that fails anyway says why by itself.
        if !violations.is_empty() && !std::thread::panicking() {
            panic!(
                "the simulator departed from the documented services:\n{}",
                violations.join("\n")
            );
        }
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Simulator")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}
