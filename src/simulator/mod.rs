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
//! crate: API key, token, client credentials or signature, parameters, content type and body. What
//! the document does not name is refused as well, be it a query parameter, a form field, a part of
//! an upload or a member of a JSON object. The refusal has status 400 and the form that errors
//! have in the service, and its message names the place, but never repeats a value.
//!
//! # What it does
//!
//! - *Authentication*: `/oauth/authorize` shows a sign-in form that works in any browser. The
//!   grants are `authorization_code`, `password` and `refresh_token`. Authorization codes serve
//!   once, and refresh tokens are replaced at each use; whoever uses one again loses all tokens
//!   that came of the same sign-in. Signing out ends everything that came of one sign-in.
//! - *Statistics*: `CurrentAgentState` (`{"state": "WaitForNextCall", "reasons": []}`),
//!   `TimeInCurrentState` and `AverageHandlingTime` (`{"value": 187}`, in seconds) of the agents
//!   `agent`, `agent1` and `agent2`. A statistic that a client defines counts up. Values move with
//!   each tick: one a second, or by [`Simulator::tick`].
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
//!   [`Simulator::received_messages`].
//! - *Webhooks*: [`Simulator::deliver_message`] and [`Simulator::deliver_interaction_events`] call
//!   a third-party system as Genesys would.
//!
//! It answers as the service does, with `null` for members that have no value. Any other
//! operation answers with an instance of its schema.
//!
//! It is made for loopback. Nothing in it withstands an attacker.

mod accounts;
mod answer;
mod archive;
mod authentication;
mod board;
mod body;
mod builder;
mod clock;
mod document;
mod downloads;
mod export;
mod files;
mod instance;
mod job_parameters;
mod kind;
mod messaging;
mod multipart;
mod openmedia;
mod paging;
mod path;
mod registration;
mod request;
mod schema;
mod secure_email;
mod security;
mod server;
mod shared;
mod sign_in;
mod signature;
mod state;
mod statistics;
mod validate;
mod webhooks;

use std::fmt;
use std::io;
use std::sync::Arc;

use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use self::builder::SimulatorBuilder;
pub use self::registration::{RegisteredClient, User};
use self::server::Server;
pub use self::webhooks::Delivery;
use crate::auth::{Credentials, OAuthClient};
use crate::{Client, ClientBuilder};

/// A running simulator. It stops when this is dropped: idle connections are closed at once, others
/// after the answer that they wait for.
#[must_use = "the simulator stops when this is dropped"]
pub struct Simulator {
    url: String,
    api_key: String,
    user: User,
    client: RegisteredClient,
    channel_id: String,
    channel_secret: String,
    server: Arc<Server>,
    ticker: Option<JoinHandle<()>>,
    /// The servers run as long as this exists.
    _running: watch::Sender<()>,
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

    /// Secret of the default client application.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.client.secret
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
    #[must_use]
    pub fn calls(&self, operation_id: &str) -> usize {
        self.server.calls(operation_id)
    }

    /// Identifiers of the subscriptions to statistics that are open now.
    #[must_use]
    pub fn subscriptions(&self) -> Vec<String> {
        self.server.state.board.subscription_ids()
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
    /// application. It can be exchanged with the same redirect URI only.
    #[must_use]
    pub fn issue_authorization_code(&self, redirect_uri: &str) -> String {
        let mut accounts = self.server.state.accounts();
        accounts.issue_code(self.username(), self.client_id(), redirect_uri)
    }

    /// What was sent on the channels of third-party messaging, receipts included, in the order in
    /// which it arrived.
    #[must_use]
    pub fn received_messages(&self) -> Vec<Value> {
        self.server.state.channels.lock().received.clone()
    }

    /// Delivers a message to a third-party system once, as Genesys does by the third-party
    /// messaging webhook. The secret of the default channel signs it.
    ///
    /// # Errors
    ///
    /// The message is none that the webhook allows (`InvalidInput`), or no answer came within 10
    /// seconds. An answer of any status is no error, and redirects are not followed.
    pub async fn deliver_message(&self, url: &str, message: &Value) -> io::Result<Delivery> {
        let webhook = &self.server.message;
        webhook.deliver(url, &self.channel_secret, message).await
    }

    /// Delivers events about interactions to a third-party system once, as Genesys does by the
    /// interactions webhook. The secret of the default channel signs them.
    ///
    /// # Errors
    ///
    /// As [`deliver_message`](Self::deliver_message).
    pub async fn deliver_interaction_events(
        &self,
        url: &str,
        events: &Value,
    ) -> io::Result<Delivery> {
        let webhook = &self.server.interaction_events;
        webhook.deliver(url, &self.channel_secret, events).await
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
