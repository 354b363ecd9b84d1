//! Redis, for whatever is kept there.

#![deny(clippy::arithmetic_side_effects)]

use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::{ConnectionLike, MultiplexedConnection};
use redis::{AsyncConnectionConfig, Client, Cmd, FromRedisValue, RedisError, RedisResult, Value};
use tokio::runtime::{Handle, Id};
use tokio::sync::Mutex;

/// How long a command may take, with all that it needs. A webhook has to do with two of them within 10 seconds.
const LIMIT: Duration = Duration::from_secs(3);
/// How long a connection, and a response, may take. Less than the limit of both, so that a connection that went silent
/// is noticed, and replaced.
const LIMIT_OF_A_STEP: Duration = Duration::from_secs(2);

pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// A server of Redis, whichever way it is reached. Commands may be sent twice where a connection was lost: each has to
/// be idempotent.
#[derive(Clone)]
pub(crate) struct Redis {
    link: Arc<dyn Link>,
}

trait Link: Send + Sync {
    fn run<'a>(&'a self, command: &'a Cmd) -> Pin<Box<dyn Future<Output = RedisResult<Value>> + Send + 'a>>;
}

impl Redis {
    /// By one connection of this client, which is made when it is needed, and again when it was lost.
    pub(crate) fn of_client(client: Client) -> Self {
        Self {
            link: Arc::new(Reconnecting {
                client,
                current: Mutex::default(),
            }),
        }
    }

    /// # Errors
    ///
    /// [`Error::Configuration`](crate::Error::Configuration) of this setting.
    pub(crate) fn at_url(url: &str, setting: &'static str) -> Result<Self, crate::Error> {
        // What it says may quote the address.
        let client = Client::open(url).map_err(|error| {
            let reason = format!("the address of Redis can't be used ({})", error.category());
            crate::Error::configuration(setting, reason)
        })?;
        Ok(Self::of_client(client))
    }

    /// By connections that somebody else makes and replaces.
    pub(crate) fn by_connection<C: ConnectionLike + Clone + Send + Sync + 'static>(connection: C) -> Self {
        Self {
            link: Arc::new(Ready(connection)),
        }
    }

    pub(crate) async fn send<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, Failure> {
        let response = tokio::time::timeout(LIMIT, self.link.run(command)).await;
        let value = response.map_err(|_| TOO_LATE)?.map_err(failed)?;
        let value = value.extract_error().map_err(failed)?;
        T::from_redis_value(value).map_err(|_| "Redis responded with something else than is expected".into())
    }

    /// For what nobody can wait for. What comes of it is lost, and so is all of it without a runtime.
    pub(crate) fn send_in_background(&self, command: Cmd) {
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        let redis = self.clone();
        runtime.spawn(async move {
            let _: Result<Value, Failure> = redis.send(&command).await;
        });
    }
}

struct Ready<C>(C);

impl<C: ConnectionLike + Clone + Send + Sync> Link for Ready<C> {
    fn run<'a>(&'a self, command: &'a Cmd) -> Pin<Box<dyn Future<Output = RedisResult<Value>> + Send + 'a>> {
        let mut connection = self.0.clone();
        Box::pin(async move { connection.req_packed_command(command).await })
    }
}

struct Reconnecting {
    client: Client,
    current: Mutex<Option<Current>>,
}

#[derive(Clone)]
struct Current {
    connection: MultiplexedConnection,
    /// What drives the connection: where it is idle or gone, nothing would come through.
    runtime: Id,
    /// Tells it from those before and after.
    mark: Arc<()>,
}

impl Link for Reconnecting {
    fn run<'a>(&'a self, command: &'a Cmd) -> Pin<Box<dyn Future<Output = RedisResult<Value>> + Send + 'a>> {
        Box::pin(async move {
            let mut current = self.connect(None).await?;
            let response = current.connection.req_packed_command(command).await;
            let error = match response {
                Err(error) if error.is_io_error() || error.is_unrecoverable_error() => error,
                response => return response,
            };
            if error.is_timeout() {
                self.forget(&current.mark).await;
                return Err(error);
            }
            // It may have been lost long ago, and nobody has noticed until now.
            let mut current = self.connect(Some(&current.mark)).await?;
            current.connection.req_packed_command(command).await
        })
    }
}

impl Reconnecting {
    /// A connection that is not the lost one.
    async fn connect(&self, lost: Option<&Arc<()>>) -> RedisResult<Current> {
        let runtime = Handle::current().id();
        let mut current = self.current.lock().await;
        if let Some(current) = &*current
            && current.runtime == runtime
            && !lost.is_some_and(|lost| Arc::ptr_eq(lost, &current.mark))
        {
            return Ok(current.clone());
        }
        *current = None;
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(LIMIT_OF_A_STEP))
            .set_response_timeout(Some(LIMIT_OF_A_STEP));
        let connection = self.client.get_multiplexed_async_connection_with_config(&config);
        let connected = current.insert(Current {
            connection: connection.await?,
            runtime,
            mark: Arc::default(),
        });
        Ok(connected.clone())
    }

    async fn forget(&self, lost: &Arc<()>) {
        let mut current = self.current.lock().await;
        current.take_if(|current| Arc::ptr_eq(lost, &current.mark));
    }
}

/// What nobody else writes.
pub(crate) fn random_token() -> Result<String, Failure> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}

const TOO_LATE: &str = "no response from Redis in time";

/// Without what the server said, which may quote what it was sent.
fn failed(error: RedisError) -> Failure {
    let reason = if error.is_timeout() {
        TOO_LATE.to_owned()
    } else if let Some(code) = error.code() {
        format!("Redis refused a command with {code}")
    } else if error.is_io_error() {
        format!("no connection to Redis: {error}")
    } else {
        format!("Redis failed: {}", error.category())
    };
    reason.into()
}
