//! A web application whose users sign in with Genesys.
//!
//! Without settings it runs on a simulator of the cloud:
//!
//! ```text
//! cargo run --example web_sign_in --features simulator
//! ```
//!
//! and with these in the environment against a real tenant:
//!
//! ```text
//! GENESYS_BASE_URL, GENESYS_API_KEY, GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, and GENESYS_REDIRECT_URI if
//! another one than http://127.0.0.1:8080/oauthcallback is registered
//! ```

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::header::{CACHE_CONTROL, COOKIE, REFERRER_POLICY, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use genesys_multicloud_cx::auth::{OAuthClient, PendingAuthorization};
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::{AuthenticationErrorKind, ClientBuilder, Error, Settings};
use tokio::net::TcpListener;
use url::Url;

const DEFAULT_REDIRECT_URI: &str = "http://127.0.0.1:8080/oauthcallback";
const SESSION_COOKIE: &str = "session";
/// Those who begin to sign in and never come back must not fill the memory.
const MOST_PENDING: usize = 1000;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Settings(reason)) => {
            eprintln!("settings: {reason}");
            ExitCode::from(2)
        }
        Err(Failure::Other(reason)) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}

enum Failure {
    Settings(String),
    Other(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match Settings::from_env().unwrap_or_default().explain(&error) {
            Some(reason) if reason.starts_with("redirect_uri") => {
                Self::Settings(format!("GENESYS_REDIRECT_URI: {reason}"))
            }
            Some(reason) => Self::Settings(reason),
            None => Self::Other(error.to_string()),
        }
    }
}

/// What the application knows of the tenant.
struct Tenant {
    settings: Settings,
    application: OAuthClient,
    redirect_uri: String,
}

impl Tenant {
    /// Each user gets a client, and each client its own cookies.
    fn client(&self) -> Result<ClientBuilder, Error> {
        self.settings.client_builder()
    }
}

struct App {
    tenant: Tenant,
    /// By the cookie of the browser, so that nobody can finish what somebody else began.
    pending: Mutex<HashMap<String, PendingAuthorization>>,
}

impl App {
    fn pending(&self) -> MutexGuard<'_, HashMap<String, PendingAuthorization>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn run() -> Result<(), Failure> {
    let settings = Settings::from_env()?;
    let (tenant, listener, simulator) = if !settings.is_empty() {
        let (tenant, port) = tenant(settings)?;
        (tenant, listen(port).await?, None)
    } else {
        let simulator = Simulator::start().await;
        let simulator = simulator.map_err(|error| Failure::Other(error.to_string()))?;
        let listener = listen(0).await?;
        (on_simulator(&simulator, &listener)?, listener, Some(simulator))
    };
    // What is wrong with the settings shows here, and not when the first user comes.
    let _ = tenant
        .client()?
        .build()?
        .authorization(&tenant.application, &tenant.redirect_uri)
        .request()?;
    let callback = callback_path(&tenant.redirect_uri)?;
    println!("Tenant: {}", tenant.settings.base_url.as_deref().unwrap_or_default());
    if let Some(simulator) = &simulator {
        println!("(a simulator; set GENESYS_BASE_URL and the settings beside it to use a real one)");
        println!("User: {}", simulator.username());
        println!("Password: {}", simulator.password());
    }
    let address = local_address(&listener)?;
    println!("Open http://{address}/ (Ctrl+C ends it)");

    let app = Arc::new(App {
        tenant,
        pending: Mutex::default(),
    });
    let router = Router::new()
        .route("/", get(home))
        .route("/sign-in", get(sign_in))
        .route(&callback, get(signed_in))
        .with_state(app);
    let served = axum::serve(listener, router).with_graceful_shutdown(ended()).await;
    served.map_err(|error| Failure::Other(error.to_string()))
}

/// Waits for Ctrl-C, or for what ends a program elsewhere.
async fn ended() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = ctrl_c => {}
            _ = terminated.recv() => {}
        }
        return;
    }
    let _ = ctrl_c.await;
}

/// The tenant, and the port of this machine that its redirects come to.
fn tenant(settings: Settings) -> Result<(Tenant, u16), Failure> {
    let redirect_uri = std::env::var("GENESYS_REDIRECT_URI").ok().filter(|uri| !uri.is_empty());
    let tenant = Tenant {
        application: settings.application()?,
        redirect_uri: redirect_uri.unwrap_or_else(|| DEFAULT_REDIRECT_URI.to_owned()),
        settings,
    };
    // Anything but plain HTTP is for a proxy in front of this application.
    let port = Url::parse(&tenant.redirect_uri)
        .ok()
        .filter(|url| url.scheme() == "http")
        .and_then(|url| url.port_or_known_default());
    Ok((tenant, port.unwrap_or(8080)))
}

fn on_simulator(simulator: &Simulator, listener: &TcpListener) -> Result<Tenant, Failure> {
    let mut settings = Settings::default();
    settings.base_url = Some(simulator.url().to_owned());
    settings.api_key = Some(simulator.api_key().into());
    Ok(Tenant {
        settings,
        application: OAuthClient::new(simulator.client_id(), simulator.client_secret()),
        redirect_uri: format!("http://{}/oauthcallback", local_address(listener)?),
    })
}

async fn listen(port: u16) -> Result<TcpListener, Failure> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await;
    listener.map_err(|error| Failure::Settings(format!("GENESYS_REDIRECT_URI: port {port} can't be opened: {error}")))
}

fn local_address(listener: &TcpListener) -> Result<std::net::SocketAddr, Failure> {
    let address = listener.local_addr();
    address.map_err(|error| Failure::Other(error.to_string()))
}

/// The path that the browser comes back to.
fn callback_path(redirect_uri: &str) -> Result<String, Failure> {
    let url = Url::parse(redirect_uri).ok();
    let path = url.map_or(String::new(), |url| url.path().to_owned());
    if ["", "/", "/sign-in"].contains(&path.as_str()) || path.contains(['{', '}']) {
        return Err(Failure::Settings(format!(
            "GENESYS_REDIRECT_URI: this example can't serve the path {path:?}"
        )));
    }
    Ok(path)
}

async fn home() -> Html<String> {
    page("Example", r#"<p><a href="/sign-in">Sign in</a></p>"#)
}

async fn sign_in(State(app): State<Arc<App>>) -> Result<Response, Page> {
    let tenant = &app.tenant;
    let request = tenant
        .client()?
        .build()?
        .authorization(&tenant.application, &tenant.redirect_uri)
        .request()?;
    let (url, pending) = request.into_parts();
    let session = unguessable()?;
    {
        let mut known = app.pending();
        if known.len() >= MOST_PENDING {
            known.clear();
        }
        known.insert(session.clone(), pending);
    }
    let secure = if tenant.redirect_uri.starts_with("https:") {
        "; Secure"
    } else {
        ""
    };
    let cookie = format!("{SESSION_COOKIE}={session}; HttpOnly; SameSite=Lax; Path=/{secure}");
    let headers = [(SET_COOKIE, cookie.as_str()), (CACHE_CONTROL, "no-store")];
    Ok((headers, Redirect::to(url.as_str())).into_response())
}

async fn signed_in(
    State(app): State<Arc<App>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Page> {
    let pending = session(&headers).and_then(|session| app.pending().remove(session));
    let Some(pending) = pending else {
        return Err(Page(
            StatusCode::BAD_REQUEST,
            "This sign-in was not begun here, or is over.".to_owned(),
        ));
    };
    let tenant = &app.tenant;
    let query = query.unwrap_or_default();
    let client = pending
        .exchange(tenant.application.clone(), &query, tenant.client()?)
        .await?;
    let user = client.authentication().get_user_info().send().await?;
    let name = user.username.as_deref().unwrap_or("somebody without a name");
    // A real application keeps the client with the user's session.
    client.sign_out().await?;
    let text = format!(
        r#"<p>Signed in as <strong>{}</strong>, and out again.</p><p><a href="/">Back</a></p>"#,
        escape(name)
    );
    let headers = [(CACHE_CONTROL, "no-store"), (REFERRER_POLICY, "no-referrer")];
    Ok((headers, page("Signed in", &text)).into_response())
}

fn session(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    let mut cookies = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
    cookies
        .find(|(name, _)| *name == SESSION_COOKIE)
        .map(|(_, value)| value)
}

fn unguessable() -> Result<String, Page> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Page(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// An error page.
struct Page(StatusCode, String);

impl From<Error> for Page {
    fn from(error: Error) -> Self {
        let status = match &error {
            Error::Authentication(refused)
                if !matches!(
                    refused.kind,
                    AuthenticationErrorKind::InvalidClient | AuthenticationErrorKind::InvalidApiKey
                ) =>
            {
                StatusCode::BAD_REQUEST
            }
            _ => StatusCode::BAD_GATEWAY,
        };
        Self(status, error.to_string())
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let Self(status, reason) = self;
        let text = format!(r#"<p role="alert">{}</p><p><a href="/">Back</a></p>"#, escape(&reason));
        let headers = [(CACHE_CONTROL, "no-store"), (REFERRER_POLICY, "no-referrer")];
        (status, headers, page("Not signed in", &text)).into_response()
    }
}

fn page(title: &str, content: &str) -> Html<String> {
    Html(format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         </head>\n<body>\n<main>\n<h1>{title}</h1>\n{content}\n</main>\n</body>\n</html>\n"
    ))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
