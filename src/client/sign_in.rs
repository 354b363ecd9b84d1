//! The sign-in of users of a web application, up to a signed-in client.

use super::builder::ClientBuilder;
use super::handle::Client;
use crate::auth::{Authorization, OAuthClient, PendingAuthorization};
#[allow(unused_imports, reason = "for the documentation")]
use crate::{AuthenticationErrorKind, Error, Service};

impl Client {
    /// Begins the sign-in of a user of a web application, for whom the client needs no credentials:
    ///
    /// ```no_run
    /// # use genesys_multicloud_cx::auth::{OAuthClient, PendingAuthorization};
    /// # use genesys_multicloud_cx::{Client, ClientBuilder, Error};
    /// # fn remember(_: &PendingAuthorization) {}
    /// # fn remembered() -> PendingAuthorization { unimplemented!() }
    /// fn application() -> OAuthClient {
    ///     OAuthClient::new("client-id", "client-secret")
    /// }
    ///
    /// fn tenant() -> ClientBuilder {
    ///     Client::builder("https://api-demo.com").api_key("api-key")
    /// }
    ///
    /// // The user wants to sign in: remember the request with the user's session, redirect the browser to the address.
    /// fn sign_in() -> Result<String, Error> {
    ///     let request = tenant()
    ///         .build()?
    ///         .authorization(&application(), "https://yourapp.com/oauthcallback")
    ///         .request()?;
    ///     remember(request.pending());
    ///     Ok(request.url().to_string())
    /// }
    ///
    /// // The browser comes back to the redirect URI, with a query.
    /// async fn callback(query: &str) -> Result<Client, Error> {
    ///     remembered().exchange(application(), query, tenant()).await
    /// }
    /// ```
    ///
    /// The redirect URI has to be registered with Genesys, character for character. What is wrong with it is said by
    /// [`Authorization::request`].
    pub fn authorization(&self, application: &OAuthClient, redirect_uri: impl Into<String>) -> Authorization {
        let base_url = self.base_url(Service::Authentication);
        Authorization::new(base_url, application, redirect_uri.into())
    }
}

impl PendingAuthorization {
    /// Signs the user in: checks the redirect as [`PendingAuthorization::credentials`] does, and exchanges its code for
    /// tokens at once.
    ///
    /// `redirect` is the query with which the browser came back, or the whole address. `client` has the settings of the
    /// client that comes of it, and any credentials of it are replaced. Each user needs a client of their own, and thus a
    /// builder: clients that came of one would share their cookies.
    ///
    /// # Errors
    ///
    /// Those of [`PendingAuthorization::credentials`] and [`ClientBuilder::build`], before anything is sent;
    /// [`AuthenticationErrorKind::InvalidGrant`] if the service refuses the code, which works once and for a short time;
    /// [`AuthenticationErrorKind::InvalidClient`] if it refuses the application; and whatever else can go wrong with a
    /// call.
    pub async fn exchange(
        self,
        application: OAuthClient,
        redirect: &str,
        client: ClientBuilder,
    ) -> Result<Client, Error> {
        let credentials = self.credentials(application, redirect)?;
        let client = client.credentials(credentials).build()?;
        client.session().access_token().await?;
        Ok(client)
    }
}
