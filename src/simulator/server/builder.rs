//! How a simulator is set up.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::downloads;
use super::listening::{Listening, listen};
use super::router::{SERVICES, Server, serve};
use super::simulator::Simulator;
use crate::simulator::protocol::shared::Shared;
use crate::simulator::services::deliveries;
use crate::simulator::services::webhooks::Caller;
use crate::simulator::stores::accounts::Accounts;
use crate::simulator::stores::board::{Board, ValueOf, preconfigured};
use crate::simulator::stores::channels::Channels;
use crate::simulator::stores::registration::{RegisteredClient, User};
use crate::simulator::stores::sessions::Sessions;
use crate::simulator::stores::state::{AutoReply, Settings, State};

/// As in the manual's example of a token.
const TOKEN_LIFETIME: Duration = Duration::from_secs(43_199);
const TICK_INTERVAL: Duration = Duration::from_secs(1);
const DOWNLOAD_LIFETIME: Duration = Duration::from_secs(300);
/// As servers of the CometD project have it.
const COMETD_POLL_TIMEOUT: Duration = Duration::from_secs(30);
const COMETD_SESSION_TIMEOUT: Duration = Duration::from_secs(30);
/// How much of what happened can be looked at.
const HISTORY: usize = 1_000;
const REDELIVERY_DELAYS: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
    Duration::from_secs(16),
];
/// A free port of the loopback interface.
const ANY_PORT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
/// The type of the objects that users are to statistics.
const AGENT: &str = "Agent";
/// Identifier of the contact centre that the tenant is.
const CCID: &str = "9350e2fc-a1dd-4c65-8d40-1f75a2e080dd";

/// Sets up a [`Simulator`]. Everything has a default; what is added comes beside the defaults.
#[must_use = "a simulator runs once it is started"]
pub struct SimulatorBuilder {
    token_lifetime: Duration,
    tick_interval: Duration,
    api_key: String,
    default_user: User,
    default_client: RegisteredClient,
    users: Vec<User>,
    clients: Vec<RegisteredClient>,
    statistics: BTreeMap<String, ValueOf>,
    objects: BTreeSet<(String, String)>,
    default_channel: (String, String),
    channels: BTreeMap<String, String>,
    plain_message_ids: bool,
    auto_reply: Option<Arc<AutoReply>>,
    webhook_timeout: Option<Duration>,
    redelivery_delays: Vec<Duration>,
    history: usize,
    download_lifetime: Duration,
    cometd_poll_timeout: Duration,
    cometd_session_timeout: Duration,
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        let agents = ["agent", "agent1", "agent2"];
        Self {
            token_lifetime: TOKEN_LIFETIME,
            tick_interval: TICK_INTERVAL,
            api_key: "simulated-api-key".to_owned(),
            default_user: User::new(r"tenant\agent1", "simulated-password")
                .given_name("Agent")
                .family_name("One")
                .email("agent1@example.com")
                .dbid(101)
                .contact_center_id(CCID)
                .environment_id("1f75a2e0-80dd-4c65-8d40-9350e2fca1dd")
                .authority("ROLE_AGENT", ["statistics.read"]),
            default_client: RegisteredClient::new("simulated-client", "simulated-client-secret")
                .redirect_uri("https://yourapp.com/oauthcallback")
                .redirect_uri("http://127.0.0.1:8080/oauthcallback"),
            users: Vec::new(),
            clients: Vec::new(),
            statistics: preconfigured(),
            objects: agents.map(|agent| (AGENT.to_owned(), agent.to_owned())).into(),
            default_channel: ("0123456789".to_owned(), "simulated-channel-secret".to_owned()),
            channels: BTreeMap::new(),
            plain_message_ids: false,
            auto_reply: None,
            webhook_timeout: None,
            redelivery_delays: REDELIVERY_DELAYS.to_vec(),
            history: HISTORY,
            download_lifetime: DOWNLOAD_LIFETIME,
            cometd_poll_timeout: COMETD_POLL_TIMEOUT,
            cometd_session_timeout: COMETD_SESSION_TIMEOUT,
        }
    }
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
}

impl SimulatorBuilder {
    /// Sets how long access tokens live: 43199 seconds if nothing else is said, as in the manual.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Sets how often statistics and export jobs move by themselves: each second if nothing else is
    /// said. With an interval of zero they move only by [`Simulator::tick`].
    pub fn tick_interval(mut self, interval: Duration) -> Self {
        self.tick_interval = interval;
        self
    }

    /// Sets the API key that requests have to carry.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = key.into();
        self
    }

    /// Adds a user, or replaces the one of this name. Statistics have an object of type `Agent` for each user, whose
    /// identifier is the name without the tenant.
    pub fn user(mut self, user: User) -> Self {
        if user.user_name == self.default_user.user_name {
            self.default_user = user;
        } else {
            self.users.push(user);
        }
        self
    }

    /// Adds a client application, or replaces the one of this identifier.
    pub fn oauth_client(mut self, client: RegisteredClient) -> Self {
        if client.id == self.default_client.id {
            self.default_client = client;
        } else {
            self.clients.push(client);
        }
        self
    }

    /// Registers a further redirect URI of the default client application.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.default_client = self.default_client.redirect_uri(uri);
        self
    }

    /// Adds a preconfigured statistic, or replaces the one of this name. Its value comes from the
    /// identifier of the object and from the number of ticks since the start.
    ///
    /// ```
    /// use genesys_multicloud_cx::simulator::Simulator;
    /// use serde_json::json;
    ///
    /// # async fn example() -> std::io::Result<()> {
    /// let simulator = Simulator::builder()
    ///     .statistic("CallsAnswered", |_agent, tick| json!({ "value": tick / 60 }))
    ///     .start()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn statistic<F>(mut self, name: impl Into<String>, value: F) -> Self
    where
        F: Fn(&str, u64) -> Value + Send + Sync + 'static,
    {
        self.statistics.insert(name.into(), Arc::new(value));
        self
    }

    /// Adds an object that statistics are about, for instance a `Queue`.
    pub fn object(mut self, object_type: impl Into<String>, object_id: impl Into<String>) -> Self {
        self.objects.insert((object_type.into(), object_id.into()));
        self
    }

    /// Adds a channel of third-party messaging, or sets the secret of the one of this identifier.
    pub fn channel(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        let (id, secret) = (id.into(), secret.into());
        if id == self.default_channel.0 {
            self.default_channel.1 = secret;
        } else {
            self.channels.insert(id, secret);
        }
        self
    }

    /// Says whether the identifiers of accepted messages get their response as strings. If nothing else
    /// is said they are objects, `{"id": "..."}`. The manual has both.
    pub fn plain_message_ids(mut self, plain: bool) -> Self {
        self.plain_message_ids = plain;
        self
    }

    /// Has an agent answer the messages of consumers by itself: with a text, or not at all. It is
    /// given each message as it came in, receipts aside.
    ///
    /// ```
    /// use genesys_multicloud_cx::simulator::Simulator;
    ///
    /// # async fn example() -> std::io::Result<()> {
    /// let simulator = Simulator::builder()
    ///     .auto_reply(|message| Some(format!("You wrote: {}", message["text"].as_str()?)))
    ///     .start()
    ///     .await?;
    /// simulator.register_message_webhook(simulator.channel_id(), "http://127.0.0.1:8080/messages")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn auto_reply<F>(mut self, reply: F) -> Self
    where
        F: Fn(&Value) -> Option<String> + Send + Sync + 'static,
    {
        self.auto_reply = Some(Arc::new(reply));
        self
    }

    /// Sets how long a third-party system may take to answer a webhook: 10 seconds if nothing else
    /// is said, as in the manual.
    pub fn webhook_timeout(mut self, timeout: Duration) -> Self {
        self.webhook_timeout = Some(timeout);
        self
    }

    /// Sets how often a webhook that is not taken is delivered again, and how long it waits for
    /// it: after 1, 2, 4, 8 and 16 seconds if nothing else is said. In the service it is a matter
    /// of configuration.
    pub fn redelivery_delays(mut self, delays: impl IntoIterator<Item = Duration>) -> Self {
        self.redelivery_delays = delays.into_iter().collect();
        self
    }

    /// Sets how many of the latest messages [`Simulator::received_messages`] shows, and how many of
    /// the latest deliveries that came to an end [`Simulator::deliveries`] shows: 1000 each if
    /// nothing else is said. What came before is counted, and forgotten.
    pub fn history(mut self, most: usize) -> Self {
        self.history = most;
        self
    }

    /// Sets how long pre-signed URLs of files count: 300 seconds if nothing else is said.
    pub fn download_lifetime(mut self, lifetime: Duration) -> Self {
        self.download_lifetime = lifetime;
        self
    }

    /// Sets how long a CometD connect waits for something to be delivered: 30 seconds if nothing
    /// else is said. Clients are told by the advice in the reply to a handshake.
    pub fn cometd_poll_timeout(mut self, timeout: Duration) -> Self {
        self.cometd_poll_timeout = timeout;
        self
    }

    /// Sets how long a CometD session lives on without a connect: 30 seconds if nothing else is
    /// said.
    pub fn cometd_session_timeout(mut self, timeout: Duration) -> Self {
        self.cometd_session_timeout = timeout;
        self
    }

    /// Starts the simulator on free ports of the loopback interface, in the current runtime.
    ///
    /// # Errors
    ///
    /// No port can be opened, or one of the embedded documents can't be served.
    pub async fn start(self) -> io::Result<Simulator> {
        let (tick_interval, api_key) = (self.tick_interval, self.api_key.clone());
        let (user, client) = (self.default_user.clone(), self.default_client.clone());
        let (channel_id, channel_secret) = self.default_channel.clone();
        let (listener, address) = listen(ANY_PORT).await?;
        let (downloads_listener, downloads_address) = listen(ANY_PORT).await?;
        let webhook_timeout = self.webhook_timeout;
        let state = self.state(origin(downloads_address));
        let server = Caller::new(webhook_timeout)
            .and_then(|caller| Server::new(state, SERVICES, caller))
            .map_err(|reason| io::Error::new(io::ErrorKind::InvalidData, reason))?;
        let server = Arc::new(server);
        let listening = Listening::start(listener, Arc::clone(&server), serve);
        let downloads = Listening::start(downloads_listener, Arc::clone(&server.state), downloads::serve);
        let ticker = (!tick_interval.is_zero()).then(|| {
            let state = Arc::clone(&server.state);
            tokio::spawn(async move {
                loop {
                    tokio::time::sleep(tick_interval).await;
                    state.tick();
                }
            })
        });
        Ok(Simulator {
            url: origin(address),
            address,
            api_key,
            user,
            client,
            channel_id,
            channel_secret,
            _deliverers: deliveries::deliver(&server.state, &server.caller),
            server,
            ticker,
            listening: Shared::new(Some(listening)),
            _downloads: downloads,
        })
    }

    pub(crate) fn state(self, downloads_url: String) -> State {
        let users = std::iter::once(self.default_user).chain(self.users);
        let users: BTreeMap<_, _> = users.map(|user| (user.user_name.clone(), user)).collect();
        let agents = users.values().map(|user| user.login_name().to_owned());
        let mut objects = self.objects;
        objects.extend(agents.map(|agent| (AGENT.to_owned(), agent)));
        let clients = std::iter::once(self.default_client).chain(self.clients);
        let clients = clients.map(|client| (client.id.clone(), client)).collect();
        let channels = std::iter::once(self.default_channel).chain(self.channels);
        let settings = Settings {
            api_key: self.api_key,
            clients,
            ccid: CCID.to_owned(),
            downloads_url,
            download_lifetime: self.download_lifetime,
            plain_message_ids: self.plain_message_ids,
            auto_reply: self.auto_reply,
            redelivery_delays: self.redelivery_delays,
            history: self.history,
        };
        State::new(
            settings,
            Accounts::new(users, self.token_lifetime),
            Board::new(self.statistics, objects),
            Channels::new(channels.collect(), self.history),
            Sessions::new(self.cometd_poll_timeout, self.cometd_session_timeout),
        )
    }
}

fn origin(address: SocketAddr) -> String {
    format!("http://{address}")
}

impl fmt::Debug for SimulatorBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SimulatorBuilder")
            .field("token_lifetime", &self.token_lifetime)
            .field("tick_interval", &self.tick_interval)
            .finish_non_exhaustive()
    }
}
