//! How a simulator is set up.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::Simulator;
use super::accounts::Accounts;
use super::board::{Board, ValueOf, preconfigured};
use super::registration::{RegisteredClient, User};
use super::server::{SERVICES, Server, serve};
use super::state::{Settings, State};

/// As in the manual's example of a token.
const TOKEN_LIFETIME: Duration = Duration::from_secs(43_199);
const TICK_INTERVAL: Duration = Duration::from_secs(1);

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
                .contact_center_id("9350e2fc-a1dd-4c65-8d40-1f75a2e080dd")
                .environment_id("1f75a2e0-80dd-4c65-8d40-9350e2fca1dd")
                .authority("ROLE_AGENT", ["statistics.read"]),
            default_client: RegisteredClient::new("simulated-client", "simulated-client-secret")
                .redirect_uri("https://yourapp.com/oauthcallback")
                .redirect_uri("http://127.0.0.1:8080/oauthcallback"),
            users: Vec::new(),
            clients: Vec::new(),
            statistics: preconfigured(),
            objects: agents
                .map(|agent| ("Agent".to_owned(), agent.to_owned()))
                .into(),
        }
    }
}

impl SimulatorBuilder {
    /// Sets how long access tokens live: 43199 seconds if nothing else is said, as in the manual.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Sets how often the values of statistics move by themselves: each second if nothing else is
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

    /// Adds a user, or replaces the one of this name.
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

    /// Starts the simulator on a free port of the loopback interface, in the current runtime.
    ///
    /// # Errors
    ///
    /// The port can't be opened, or one of the embedded documents can't be served.
    pub async fn start(self) -> io::Result<Simulator> {
        let (tick_interval, api_key) = (self.tick_interval, self.api_key.clone());
        let (user, client) = (self.default_user.clone(), self.default_client.clone());
        let server = Server::new(self.state(), SERVICES)
            .map_err(|reason| io::Error::new(io::ErrorKind::InvalidData, reason))?;
        let server = Arc::new(server);

        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let router = Router::new()
            .fallback(serve)
            .with_state(Arc::clone(&server));
        let (running, stopped) = oneshot::channel::<()>();
        let serving = axum::serve(listener, router).with_graceful_shutdown(async {
            // It ends by being dropped, never by a message.
            let _ = stopped.await;
        });
        tokio::spawn(async move { serving.await });

        let ticker = (!tick_interval.is_zero()).then(|| {
            let server = Arc::clone(&server);
            tokio::spawn(async move {
                loop {
                    tokio::time::sleep(tick_interval).await;
                    server.state.board.advance();
                }
            })
        });
        Ok(Simulator {
            url: format!("http://{address}"),
            api_key,
            user,
            client,
            server,
            ticker,
            _running: running,
        })
    }

    pub(super) fn state(self) -> State {
        let users = std::iter::once(self.default_user).chain(self.users);
        let users = users.map(|user| (user.user_name.clone(), user)).collect();
        let clients = std::iter::once(self.default_client).chain(self.clients);
        let clients = clients.map(|client| (client.id.clone(), client)).collect();
        let settings = Settings {
            api_key: self.api_key,
            clients,
        };
        let accounts = Accounts::new(users, self.token_lifetime);
        State::new(
            settings,
            accounts,
            Board::new(self.statistics, self.objects),
        )
    }
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
