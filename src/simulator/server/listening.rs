//! Ports, and the connections that come to them.

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use crate::simulator::protocol::response::{ConnectionDropped, ServiceResponse};
use crate::simulator::protocol::shared::Shared;

/// How long to wait when the system is short of something.
const PAUSE: Duration = Duration::from_millis(10);

/// How long a connection that got its response for the last time is read on, and how long it may be silent
/// meanwhile.
const LINGERING: Duration = Duration::from_secs(30);
const SILENCE: Duration = Duration::from_secs(5);

/// A server on a port. It ends with this, and so do all its connections, whatever they wait for.
pub(crate) struct Listening {
    accepting: JoinHandle<()>,
    connections: Arc<Shared<JoinSet<()>>>,
}

impl Listening {
    /// Answers what comes to a listener, in the current runtime.
    pub(crate) fn start<S, F, A>(listener: TcpListener, server: Arc<S>, answer: F) -> Self
    where
        S: Send + Sync + 'static,
        F: Fn(Arc<S>, Request<Incoming>) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Result<ServiceResponse, ConnectionDropped>> + Send + 'static,
    {
        let connections = Arc::new(Shared::new(JoinSet::new()));
        let accepted = Arc::clone(&connections);
        let accepting = tokio::spawn(async move {
            loop {
                match listener.accept().await {
                    Ok((stream, _)) => {
                        let mut accepted = accepted.lock();
                        while accepted.try_join_next().is_some() {}
                        accepted.spawn(serve(stream, Arc::clone(&server), answer.clone()));
                    }
                    Err(_) => tokio::time::sleep(PAUSE).await,
                }
            }
        });
        Self { accepting, connections }
    }

    /// Ends it, and comes back when the port is free and every connection closed.
    pub(crate) async fn stop(mut self) {
        self.accepting.abort();
        // It was ended on purpose.
        let _ = (&mut self.accepting).await;
        let mut connections = std::mem::take(&mut *self.connections.lock());
        connections.shutdown().await;
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.accepting.abort();
        self.connections.lock().abort_all();
    }
}

async fn serve<S, F, A>(stream: TcpStream, server: Arc<S>, answer: F)
where
    S: Send + Sync,
    F: Fn(Arc<S>, Request<Incoming>) -> A + Send + Sync,
    A: Future<Output = Result<ServiceResponse, ConnectionDropped>> + Send,
{
    let service = service_fn(|request| {
        let answer = answer(Arc::clone(&server), request);
        Box::pin(async { answer.await.map(ServiceResponse::into_response) })
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // What one connection does wrong is nothing to the others. It also ends for want of a response.
    if poll_fn(|context| connection.poll_without_shutdown(context))
        .await
        .is_ok()
    {
        linger(connection.into_parts().io.into_inner()).await;
    }
}

/// Ends a connection whose client may still be sending. Closed outright, the system would answer what
/// comes in with a reset, and the client could lose the response to it.
async fn linger(mut stream: TcpStream) {
    if stream.shutdown().await.is_err() {
        return;
    }
    let mut buffer = vec![0; 64 * 1024];
    let drained = async {
        while let Ok(Ok(read)) = timeout(SILENCE, stream.read(&mut buffer)).await
            && read > 0
        {}
    };
    // However it ends, it is closed then.
    let _ = timeout(LINGERING, drained).await;
}

/// A port of the loopback interface, and its origin.
pub(crate) async fn listen(address: SocketAddr) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}
