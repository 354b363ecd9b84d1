//! An embedded stand-in for the Genesys Multicloud CX cloud, for quick starts and tests.
//!
//! A [`Simulator`] is an HTTP server on a loopback port, in the process that starts it. It has a
//! tenant with an API key, a client application and a user, and serves the documented operations:
//!
//! ```
//! use genesys_multicloud_cx::simulator::Simulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let simulator = Simulator::start().await?;
//! let client = simulator.client_builder().build()?;
//! let user = client.authentication().get_user_info().send().await?;
//! assert_eq!(user.login_name.as_deref(), Some("agent1"));
//! # Ok(())
//! # }
//! ```
//!
//! # What it checks
//!
//! Each request is held against the OpenAPI document of its service, not against the types of this
//! crate: API key, token, client credentials or signature, parameters, content type and body. A
//! query parameter or a part of an upload that the document does not name is refused as well. Members
//! of JSON objects beside those that are named are taken, since the documents leave objects open. The
//! refusal has status 400 and the form that errors have in the service, and its message names the
//! place, but never repeats a value. A body of more than 64 MiB is refused with status 413.
//!
//! The token endpoint goes by RFC 6749: form fields that it does not know are ignored, and every
//! error is `{"error": …, "error_description": …}`.
//!
//! A name that its own methods do not know (an operation, a statistic, an object) is a mistake in the
//! test, and panics at once.
//!
//! # What it does
//!
//! - *Authentication*: `/oauth/authorize` shows a sign-in form that works in any browser. The
//!   grants are `authorization_code`, `password` and `refresh_token`. A [public
//!   application](RegisteredClient::public) has no secret and needs PKCE. Authorization codes serve
//!   once, and refresh tokens are replaced at each use; whoever uses one again loses all tokens
//!   that came of the same sign-in. Signing out ends everything that came of one sign-in.
//! - *Statistics*: `CurrentAgentState` (`{"state": "WaitForNextCall", "reasons": []}`),
//!   `TimeInCurrentState` and `AverageHandlingTime` (`{"value": 187}`, in seconds) of the agents
//!   `agent`, `agent1` and `agent2` and of every [user](SimulatorBuilder::user). A statistic that a
//!   client defines counts up. Values move with each tick: one a second, or by [`Simulator::tick`],
//!   and stay as [`Simulator::set_value`] sets them.
//! - *Statistics Notifications*: CometD by long-polling, with acknowledgements for those who offer
//!   them. A subscription to statistics that is opened with the cookie `STATISTICS_SESSIONID` of
//!   a CometD session belongs to the session: its values are announced there when they change, and
//!   it ends with the session. Messages need the session's cookies `BAYEUX_BROWSER` and `AWSALB`.
//!   [`Simulator::set_statistics_available`] announces the state of the service.
//! - *User Data Management* and *Cloud Data Download*: a job starts with the next tick, whatever
//!   its schedule says, goes on by 25 per cent a tick, and ends with a CSV file. It runs once. A
//!   job has one of the statuses `new`, `in progress`, `suspended`, `finished` and `cancelled`.
//!   All versions of one service show the same jobs, records and files; the two services share
//!   nothing. Identifiers of jobs and records are numbered in one row, and a record is found by
//!   either. Links to files lead to [`Simulator::downloads_url`], count for 300 seconds, and are
//!   refused with status 400 if an API key, a token, a cookie or a referrer is sent there.
//! - *Secure Email*: the securebox `support1` of `consumer@example.com` holds two unread emails. An
//!   email that is sent belongs to the address in its `address`, `from` or `fromAddress`, or else
//!   to `consumer@example.com`, and shows up in the securebox that it was sent to. Requests that
//!   name no securebox concern the emails that are in none.
//! - *Openmedia*: any service name will do. The user data of an interaction is what an update
//!   changes.
//! - *Third-Party Messaging*: the channel [`Simulator::channel_id`] takes what is signed with its
//!   secret, from the contact centre [`Simulator::ccid`]. What arrived is in
//!   [`Simulator::received_messages`]. A receipt is taken if it is as the manual has it, sender and
//!   recipient included, and is about a message that was sent on the channel: by the identifier that
//!   the webhook delivered, or by the one that it was answered with. After a failure or a removal
//!   nothing else can be said of a message. Otherwise the whole request is refused with status 400.
//! - *Webhooks*: what agents write is delivered to the URL that
//!   [`Simulator::register_message_webhook`] gives a channel. Agents write by
//!   [`Simulator::send_as_agent`], or [by themselves](SimulatorBuilder::auto_reply). An interaction
//!   begins with the first message of either side and lasts until
//!   [`Simulator::finish_interaction`]; both are told to
//!   [`Simulator::register_interactions_webhook`]. Whatever gets no answer, or status 5XX, is
//!   delivered again, the same body each time; events about interactions are so with any status but
//!   200, as the manual has it. A channel's deliveries go one after the other, each when the one
//!   before was taken, refused or given up. [`Simulator::deliveries`] shows what became of them.
//!   [`Simulator::deliver_message`] and [`Simulator::deliver_interaction_events`] deliver anything
//!   else, once.
//!
//! It answers as the service does, with `null` for members that have no value. Any other
//! operation answers with an instance of its schema.
//!
//! It is made for loopback. Nothing in it withstands an attacker.
//!
//! # What it keeps
//!
//! It can run for weeks, since what it keeps is limited: the latest 1000 messages that came in and 1000
//! deliveries that came to an end ([`SimulatorBuilder::history`] sets the number); 10,000 each of jobs,
//! records, files, links to them, secure emails, interactions, open subscriptions to statistics, and
//! messages of a channel that receipts can be about;
//! 256 MiB of media a channel; 100,000 sign-ins and tokens. Beyond that the oldest go, those first that
//! are over. Calls and the like are counted on.
//!
//! # What it gets wrong
//!
//! Nothing, unless it is told to: [`Simulator::faults`] has errors, lost and late answers, lost
//! connections and whatever may become of a CometD session, and [`Simulator::restart`] is an
//! outage.

mod accounts;
mod answer;
mod archive;
mod authentication;
mod board;
mod body;
mod builder;
mod clock;
mod cometd;
mod contract;
mod conversations;
mod document;
mod downloads;
mod export;
mod faults;
mod files;
mod instance;
mod job_parameters;
mod kind;
mod listening;
mod messaging;
mod multipart;
mod names;
mod oauth;
mod openmedia;
mod outbox;
mod paging;
mod path;
mod receipts;
mod recent;
mod registration;
mod request;
mod schema;
mod secure_email;
mod security;
mod server;
mod sessions;
mod shared;
mod sign_in;
mod state;
mod statistics;
mod third_party;
mod validate;
mod webhooks;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use serde_json::Value;
use tokio::task::{JoinHandle, JoinSet};

pub use self::builder::SimulatorBuilder;
pub use self::faults::{Fault, Faults};
use self::listening::{Listening, listen};
pub use self::outbox::{Attempt, DeliveryState, WebhookDelivery};
pub use self::registration::{RegisteredClient, User};
use self::server::{Server, serve};
use self::shared::Shared;
pub use self::webhooks::Delivery;
use crate::auth::{Credentials, OAuthClient};
use crate::{Client, ClientBuilder};

/// A running simulator. It stops when this is dropped, and closes all connections.
#[must_use = "the simulator stops when this is dropped"]
pub struct Simulator {
    url: String,
    address: SocketAddr,
    api_key: String,
    user: User,
    client: RegisteredClient,
    channel_id: String,
    channel_secret: String,
    server: Arc<Server>,
    ticker: Option<JoinHandle<()>>,
    /// They end with it.
    _deliverers: JoinSet<()>,
    /// Nothing while it is stopped.
    listening: Shared<Option<Listening>>,
    _downloads: Listening,
}

impl Simulator {
    /// Starts a simulator with the default set-up, in the current runtime.
    ///
    /// # Errors
    ///
    /// As [`SimulatorBuilder::start`].
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Sets up a simulator.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::default()
    }

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
    /// whoever watches it. With a [tick interval](SimulatorBuilder::tick_interval) of zero nothing
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
    /// new. Without them it answers with status 503, and drops all subscriptions to statistics.
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

/// In a test a name that is wrong would otherwise be a fault that never happens, or a count that is
/// always zero.
#[track_caller]
fn insist(misnamed: Option<String>) {
    if let Some(message) = misnamed {
        panic!("{message}");
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
