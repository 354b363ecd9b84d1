//! Ports, and the connections that come to them.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::answer::{Answer, NoAnswer};
use super::server::Server;
use super::shared::Shared;

/// How long to wait when the system is short of something.
const PAUSE: Duration = Duration::from_millis(10);

/// A server on a port. It ends with this, and so do all its connections, whatever they wait for.
pub(super) struct Listening {
    accepting: JoinHandle<()>,
    connections: Arc<Shared<JoinSet<()>>>,
}

impl Listening {
    /// Answers what comes to a listener, in the current runtime.
    pub(super) fn start<F, A>(listener: TcpListener, server: Arc<Server>, answer: F) -> Self
    where
        F: Fn(Arc<Server>, Request<Incoming>) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Result<Answer, NoAnswer>> + Send + 'static,
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
        Self {
            accepting,
            connections,
        }
    }

    /// Ends it, and comes back when the port is free and every connection closed.
    pub(super) async fn stop(mut self) {
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

async fn serve<F, A>(stream: TcpStream, server: Arc<Server>, answer: F)
where
    F: Fn(Arc<Server>, Request<Incoming>) -> A + Send + Sync,
    A: Future<Output = Result<Answer, NoAnswer>> + Send,
{
    let service = service_fn(|request| {
        let answer = answer(Arc::clone(&server), request);
        async { answer.await.map(Answer::into_response) }
    });
    // What one connection does wrong is nothing to the others. It also ends for want of an answer.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// A port of the loopback interface, and its origin.
pub(super) async fn listen(address: SocketAddr) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}
