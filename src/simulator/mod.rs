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
//! crate: API key, token or client credentials, parameters, content type and body. What the
//! document does not name is refused as well, be it a query parameter, a form field or a member of
//! a JSON object. The refusal has status 400, and the message in its envelope names the place,
//! but never repeats a value.
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
//!
//! It answers as the service does, with `null` for members that have no value. Any other
//! operation answers with an instance of its schema.
//!
//! It is made for loopback. Nothing in it withstands an attacker.

mod accounts;
mod answer;
mod authentication;
mod board;
mod builder;
mod document;
mod instance;
mod path;
mod registration;
mod request;
mod schema;
mod security;
mod server;
mod sign_in;
mod state;
mod statistics;
mod validate;

use std::fmt;
use std::io;
use std::sync::Arc;

use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use self::builder::SimulatorBuilder;
pub use self::registration::{RegisteredClient, User};
use self::server::Server;
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
    server: Arc<Server>,
    ticker: Option<JoinHandle<()>>,
    /// The server runs as long as this exists.
    _running: oneshot::Sender<()>,
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

    /// Moves the values of all statistics on, beside the ticks that come by themselves.
    pub fn tick(&self) {
        self.server.state.board.advance();
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
