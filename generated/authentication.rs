// @generated from specs/authentication.yaml by `cargo build --features codegen`. Do not edit.
// spec db100d73eeda8c5f50263318a961d0cfbec8414484890318e6d1261184b06cb0
// code 7ce503b9fad116b8db50d37160e51deb06f755c14c9b59e334e6aa1d3560386d

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX Authentication API.
///
/// Signs users and client applications in and out, and says who a token belongs to.
///
/// The service follows OAuth 2.0 (RFC 6749). Its supported flow is the Authorization Code grant: the user's browser
/// visits `/oauth/authorize`, and the client application exchanges the code it receives for tokens at `/oauth/token`.
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key`. A wrong key is rejected with status 403 and
///   `{"message": "Forbidden"}`, by any operation of any service.
/// - A token may end before its announced lifetime is over, for instance through security settings or something the
///   user did. The sign is status 401; the client then needs another token.
/// - HTTP Basic carries client credentials to `/oauth/token`. It is disabled as a way to sign users in.
/// - A web page that calls the service needs its origin registered for CORS.
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct Authentication {
    pub(crate) caller: crate::client::Caller,
}

impl Authentication {
    pub(crate) fn new(caller: crate::client::Caller) -> Self {
        Self { caller }
    }

    /// Settings of each call that is made from here, in place of those of the client.
    pub fn with_options(mut self, options: crate::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }

    fn draft(&self, operation: &'static crate::core::operation::Operation) -> crate::client::Draft {
        crate::client::Draft::new(&self.caller, operation)
    }

    /// Change the user's password.
    ///
    /// Replaces the password of the signed-in user, or of the user named in the request.
    ///
    /// `POST /auth/v3/change-password`, in the manual's chapter *Authentication API*. It is not safe to repeat, and is not
    /// retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The old and the new password.
    ///
    /// # Response
    ///
    /// The password was changed. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The password could not be changed.
    /// - 503: The service is unavailable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::authentication::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .authentication()
    ///     .change_password(
    ///         types::ChangePasswordOperation::new("the-old-one", "the-new-one")
    ///             .user_name("tenant\\agent2"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_password(&self, body: impl Into<types::ApiRequestOfChangePasswordOperation>) -> builder::ChangePassword {
        let draft = self.draft(&operations::CHANGE_PASSWORD).json("body", &Into::<types::ApiRequestOfChangePasswordOperation>::into(body));
        builder::ChangePassword(draft)
    }

    /// Get user information as a JSON Web Token.
    ///
    /// Puts the information about the token's user, encoded as a JSON Web Token, into the response header `X-GWS-User`.
    ///
    /// `GET /auth/v3/jwt-userinfo`, in the manual's chapter *Authentication API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The token's user is in the header; the body holds only the status. The manual leaves open what it holds: it is JSON,
    /// which [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.authentication().get_jwt_user_info().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_jwt_user_info(&self) -> builder::GetJwtUserInfo {
        let draft = self.draft(&operations::GET_JWT_USER_INFO);
        builder::GetJwtUserInfo(draft)
    }

    /// Perform authorization.
    ///
    /// The authorization endpoint of RFC 6749, section 3.1: an address for the user's browser, where it shows a sign-in
    /// form. After a successful sign-in the browser is redirected to the client application with an authorization code
    /// and the `state` that the request carried. The client checks `state` before it uses the code.
    ///
    /// `GET /auth/v3/oauth/authorize`, in the manual's chapter *Authentication API*. It is safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `client_id`: Identifier of the client application, as issued by Genesys.
    /// - `redirect_uri`: Where the browser goes after valid credentials were entered. Registered beforehand, absolute,
    ///   without a fragment.
    /// - `response_type`: Which grant is wanted, `code` for Authorization Code or `token` for Implicit.
    ///
    /// Optional: [`code_challenge`](builder::Authorize::code_challenge),
    /// [`code_challenge_method`](builder::Authorize::code_challenge_method),
    /// [`hide_tenant`](builder::Authorize::hide_tenant), [`scope`](builder::Authorize::scope),
    /// [`state`](builder::Authorize::state).
    ///
    /// # Response
    ///
    /// 200: The sign-in form, a page for the browser. 302: The user signed in; the redirect URI is extended by `code` and
    /// `state`. Where the redirect leads, a [`Redirect`](crate::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The credentials were refused.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .authentication()
    ///     .authorize("client_id", "redirect_uri", "code")
    ///     .code_challenge("code_challenge")
    ///     .code_challenge_method("S256")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.location().host_str().unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize(
        &self,
        client_id: impl IntoText,
        redirect_uri: impl IntoText,
        response_type: impl Into<types::ResponseType>,
    ) -> builder::Authorize {
        let draft = self.draft(&operations::AUTHORIZE)
            .query("client_id", client_id)
            .query("redirect_uri", redirect_uri)
            .query("response_type", Into::<types::ResponseType>::into(response_type));
        builder::Authorize(draft)
    }

    /// Retrieve an access token.
    ///
    /// The token endpoint of RFC 6749, section 3.2. Exchanges an authorization code or a refresh token, or a user's
    /// name and password where the tenant allows that, for an access token. The client application
    /// authenticates by HTTP Basic with its identifier and secret.
    ///
    /// `POST /auth/v3/oauth/token`, in the manual's chapter *Authentication API*. It is not safe to repeat, and is not
    /// retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The grant.
    ///
    /// # Response
    ///
    /// The tokens. The payload is a [`DefaultOAuth2AccessToken`](types::DefaultOAuth2AccessToken).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The grant was refused, for instance because the user's name or password is wrong.
    /// - 401: The client application's credentials were refused.
    /// - 403: Forbidden, most often because the API key is wrong.
    /// - 503: The service is unavailable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::authentication::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .authentication()
    ///     .retrieve_token(
    ///         types::TokenRequest::new("authorization_code")
    ///             .code("ABCXYZ")
    ///             .redirect_uri("https://yourapp.com/oauthcallback"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_token(&self, body: impl Into<types::TokenRequest>) -> builder::RetrieveToken {
        let draft = self.draft(&operations::RETRIEVE_TOKEN).form("body", &Into::<types::TokenRequest>::into(body));
        builder::RetrieveToken(draft)
    }

    /// Get OpenID Connect user information.
    ///
    /// Returns the OpenID Connect claims about the token's user.
    ///
    /// `GET /auth/v3/openid/userinfo`, in the manual's chapter *Authentication API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The claims. The payload is a [`OpenIdUserInfo`](types::OpenIdUserInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 503: The service is unavailable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.authentication().get_openid_user_info().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_openid_user_info(&self) -> builder::GetOpenidUserInfo {
        let draft = self.draft(&operations::GET_OPENID_USER_INFO);
        builder::GetOpenidUserInfo(draft)
    }

    /// Check whether the user is signed in.
    ///
    /// Returns 200 to a signed-in user, and 403 otherwise.
    ///
    /// `GET /auth/v3/ping`, in the manual's chapter *Authentication API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The user is signed in. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 403: Nobody is signed in.
    /// - 503: The service is unavailable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.authentication().ping().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> builder::Ping {
        let draft = self.draft(&operations::PING);
        builder::Ping(draft)
    }

    /// Sign the user out and redirect the browser.
    ///
    /// Invalidates the current token, or all tokens of the user, and sends the browser on.
    ///
    /// `GET /auth/v3/sign-out`, in the manual's chapter *Authentication API*. It is safe to repeat, and is retried.
    ///
    /// Optional: [`global`](builder::SignOutWithRedirect::global),
    /// [`redirect_uri`](builder::SignOutWithRedirect::redirect_uri).
    ///
    /// # Response
    ///
    /// The user is signed out. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 503: The service is unavailable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .authentication()
    ///     .sign_out_with_redirect()
    ///     .global(true)
    ///     .redirect_uri("redirect_uri")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign_out_with_redirect(&self) -> builder::SignOutWithRedirect {
        let draft = self.draft(&operations::SIGN_OUT_WITH_REDIRECT);
        builder::SignOutWithRedirect(draft)
    }

    /// Sign the user out.
    ///
    /// Invalidates the current token, or all tokens of the user.
    ///
    /// `POST /auth/v3/sign-out`, in the manual's chapter *Authentication API*. It is not safe to repeat, and is not retried
    /// unless the call is marked as `idempotent`.
    ///
    /// Optional: [`global`](builder::SignOut::global).
    ///
    /// # Response
    ///
    /// The user is signed out. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 503: The service is unavailable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.authentication().sign_out().global(true).send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign_out(&self) -> builder::SignOut {
        let draft = self.draft(&operations::SIGN_OUT);
        builder::SignOut(draft)
    }

    /// Get user information.
    ///
    /// Returns what the service knows about the token's user.
    ///
    /// `GET /auth/v3/userinfo`, in the manual's chapter *Authentication API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The user. The payload is a [`CloudUserDetails`](types::CloudUserDetails).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 503: The service is unavailable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.authentication().get_user_info().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_info(&self) -> builder::GetUserInfo {
        let draft = self.draft(&operations::GET_USER_INFO);
        builder::GetUserInfo(draft)
    }
}

/// Builders of requests, one for each operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{Integer, IntoText};
    use crate::client::request_builder;
    use crate::http::pipeline;

    request_builder! {
        /// Made by [`Authentication::change_password`](super::Authentication::change_password).
        ChangePassword: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Authentication::get_jwt_user_info`](super::Authentication::get_jwt_user_info).
        GetJwtUserInfo: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Authentication::authorize`](super::Authentication::authorize).
        Authorize: pipeline::Location => crate::Redirect
    }

    impl Authorize {
        /// Proof Key for Code Exchange (RFC 7636): the BASE64URL form of the SHA-256 hash of a random value, which the exchange
        /// of the code then sends as `code_verifier`. Optional; what the service does without it is not documented.
        pub fn code_challenge(self, code_challenge: impl IntoText) -> Self {
            Self(self.0.query("code_challenge", code_challenge))
        }

        /// How `code_challenge` was made. One of `S256`. Optional; what the service does without it is not documented.
        pub fn code_challenge_method(self, code_challenge_method: impl Into<types::AuthorizeCodeChallengeMethod>) -> Self {
            Self(self.0.query("code_challenge_method", Into::<types::AuthorizeCodeChallengeMethod>::into(code_challenge_method)))
        }

        /// Whether the sign-in form of the Authorization Code grant hides its tenant field. The service assumes `false` where it
        /// is missing.
        pub fn hide_tenant(self, hide_tenant: bool) -> Self {
            Self(self.0.query("hideTenant", hide_tenant))
        }

        /// Scope of the access request. Only `*` is supported. One of `*`. Optional; what the service does without it is not
        /// documented.
        pub fn scope(self, scope: impl Into<types::AuthorizeScope>) -> Self {
            Self(self.0.query("scope", Into::<types::AuthorizeScope>::into(scope)))
        }

        /// An unguessable value that the redirect returns unchanged, against forged redirects. Optional; what the service does
        /// without it is not documented.
        pub fn state(self, state: impl IntoText) -> Self {
            Self(self.0.query("state", state))
        }
    }

    request_builder! {
        /// Made by [`Authentication::retrieve_token`](super::Authentication::retrieve_token).
        RetrieveToken: pipeline::Json<types::DefaultOAuth2AccessToken> => types::DefaultOAuth2AccessToken
    }

    request_builder! {
        /// Made by [`Authentication::get_openid_user_info`](super::Authentication::get_openid_user_info).
        GetOpenidUserInfo: pipeline::Json<types::OpenIdUserInfo> => types::OpenIdUserInfo
    }

    request_builder! {
        /// Made by [`Authentication::ping`](super::Authentication::ping).
        Ping: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Authentication::sign_out_with_redirect`](super::Authentication::sign_out_with_redirect).
        SignOutWithRedirect: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    impl SignOutWithRedirect {
        /// Whether to invalidate all tokens of the user (`true`) or only the one in use (`false`). Optional; what the service
        /// does without it is not documented.
        pub fn global(self, global: bool) -> Self {
            Self(self.0.query("global", global))
        }

        /// Where the browser goes after a successful sign-out. Optional; what the service does without it is not documented.
        pub fn redirect_uri(self, redirect_uri: impl IntoText) -> Self {
            Self(self.0.query("redirectUri", redirect_uri))
        }
    }

    request_builder! {
        /// Made by [`Authentication::sign_out`](super::Authentication::sign_out).
        SignOut: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    impl SignOut {
        /// Whether to invalidate all tokens of the user (`true`) or only the one in use (`false`). Optional; what the service
        /// does without it is not documented.
        pub fn global(self, global: bool) -> Self {
            Self(self.0.query("global", global))
        }
    }

    request_builder! {
        /// Made by [`Authentication::get_user_info`](super::Authentication::get_user_info).
        GetUserInfo: pipeline::Json<types::CloudUserDetails> => types::CloudUserDetails
    }
}

pub(crate) mod operations {
    use http::Method;

    use crate::Service;
    #[allow(unused_imports)]
    use crate::core::operation::Credential::{self, *};
    use crate::core::operation::Operation;
    #[allow(unused_imports)]
    use crate::core::operation::ResponseKind::{self, *};

    pub(crate) static CHANGE_PASSWORD: Operation =
        Operation::new(Service::Authentication, "changePassword", Method::POST, "/change-password", &[ApiKey, Bearer], EnvelopeData, &["newPassword", "oldPassword"]);
    pub(crate) static GET_JWT_USER_INFO: Operation =
        Operation::new(Service::Authentication, "getJwtUserInfo", Method::GET, "/jwt-userinfo", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static AUTHORIZE: Operation =
        Operation::new(Service::Authentication, "authorize", Method::GET, "/oauth/authorize", &[ApiKey, ClientBasic], Redirect, &[]);
    pub(crate) static RETRIEVE_TOKEN: Operation =
        Operation::new(Service::Authentication, "retrieveToken", Method::POST, "/oauth/token", &[ApiKey, ClientBasic], Plain, &["access_token", "code", "code_verifier", "password", "refresh_token"]);
    pub(crate) static GET_OPENID_USER_INFO: Operation =
        Operation::new(Service::Authentication, "getOpenidUserInfo", Method::GET, "/openid/userinfo", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static PING: Operation =
        Operation::new(Service::Authentication, "ping", Method::GET, "/ping", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static SIGN_OUT_WITH_REDIRECT: Operation =
        Operation::new(Service::Authentication, "signOutWithRedirect", Method::GET, "/sign-out", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static SIGN_OUT: Operation =
        Operation::new(Service::Authentication, "signOut", Method::POST, "/sign-out", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static GET_USER_INFO: Operation =
        Operation::new(Service::Authentication, "getUserInfo", Method::GET, "/userinfo", &[ApiKey, Bearer], Plain, &[]);
}

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// A request to change a password.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct ApiRequestOfChangePasswordOperation {
        /// The old and the new password of a user.
        pub data: ChangePasswordOperation,
        /// Chosen by the client, to map the response of an asynchronous operation to its request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub operation_id: Option<String>,
    }

    impl ApiRequestOfChangePasswordOperation {
        /// With what has to be there: `data`.
        pub fn new(data: impl Into<ChangePasswordOperation>) -> Self {
            Self { data: data.into(), operation_id: Default::default() }
        }

        /// Sets [`operation_id`](Self#structfield.operation_id): chosen by the client, to map the response of an asynchronous
        /// operation to its request.
        #[must_use]
        pub fn operation_id(self, operation_id: impl IntoText) -> Self {
            Self { operation_id: Some(operation_id.into_text()), ..self }
        }
    }

    impl From<ChangePasswordOperation> for ApiRequestOfChangePasswordOperation {
        fn from(data: ChangePasswordOperation) -> Self {
            Self::new(data)
        }
    }

    open_enum! {
        /// The allowed values.
        pub enum AuthorizeCodeChallengeMethod {
            S256 = "S256",
        }
    }

    open_enum! {
        /// The allowed values.
        pub enum AuthorizeScope {
            All = "*",
        }
    }

    /// The old and the new password of a user.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct ChangePasswordOperation {
        /// The password to set.
        pub new_password: crate::Secret,
        /// The password that is in force.
        pub old_password: crate::Secret,
        /// Name of the user.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_name: Option<String>,
    }

    impl ChangePasswordOperation {
        /// With what has to be there: `old_password`, `new_password`.
        pub fn new(old_password: impl Into<crate::Secret>, new_password: impl Into<crate::Secret>) -> Self {
            Self {
                new_password: new_password.into(),
                old_password: old_password.into(),
                user_name: Default::default(),
            }
        }

        /// Sets [`user_name`](Self#structfield.user_name): name of the user.
        #[must_use]
        pub fn user_name(self, user_name: impl IntoText) -> Self {
            Self { user_name: Some(user_name.into_text()), ..self }
        }
    }

    /// A user as the service knows them.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct CloudUserDetails {
        /// The user's authorities.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub authorities: Option<Vec<UserRole>>,
        /// The user's name in Configuration Server. Missing for those who are not in Configuration Server, such as
        /// applications, services and system administrators of the cloud.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cme_user_name: Option<String>,
        /// Identifier of the contact centre that the user belongs to, if any.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub contact_center_id: Option<String>,
        /// The user's DBID in Configuration Server, if the user belongs to a contact centre.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dbid: Option<i64>,
        /// Identifier of the Genesys environment that the user belongs to, if any.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub environment_id: Option<String>,
        /// The user's name in Configuration Server. Missing for those who are not in Configuration Server, such as
        /// applications, services and system administrators of the cloud.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub login_name: Option<String>,
        /// The user's properties.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub properties: Option<serde_json::Map<String, serde_json::Value>>,
        /// The name of the user that is unique in the whole system. For users of a contact centre it includes the user
        /// name and DBID in Configuration Server and the identifier of the contact centre; for others the form differs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub username: Option<String>,
    }

    impl CloudUserDetails {
        /// Sets [`authorities`](Self#structfield.authorities): the user's authorities.
        #[must_use]
        pub fn authorities(self, authorities: impl IntoIterator<Item = impl Into<UserRole>>) -> Self {
            Self { authorities: Some(authorities.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`cme_user_name`](Self#structfield.cme_user_name): the user's name in Configuration Server. Missing for those who
        /// are not in Configuration Server, such as
        /// applications, services and system administrators of the cloud.
        #[must_use]
        pub fn cme_user_name(self, cme_user_name: impl IntoText) -> Self {
            Self { cme_user_name: Some(cme_user_name.into_text()), ..self }
        }

        /// Sets [`contact_center_id`](Self#structfield.contact_center_id): identifier of the contact centre that the user belongs
        /// to, if any.
        #[must_use]
        pub fn contact_center_id(self, contact_center_id: impl IntoText) -> Self {
            Self { contact_center_id: Some(contact_center_id.into_text()), ..self }
        }

        /// Sets [`dbid`](Self#structfield.dbid): the user's DBID in Configuration Server, if the user belongs to a contact
        /// centre.
        #[must_use]
        pub fn dbid(self, dbid: impl Into<i64>) -> Self {
            Self { dbid: Some(dbid.into()), ..self }
        }

        /// Sets [`environment_id`](Self#structfield.environment_id): identifier of the Genesys environment that the user belongs
        /// to, if any.
        #[must_use]
        pub fn environment_id(self, environment_id: impl IntoText) -> Self {
            Self { environment_id: Some(environment_id.into_text()), ..self }
        }

        /// Sets [`login_name`](Self#structfield.login_name): the user's name in Configuration Server. Missing for those who are
        /// not in Configuration Server, such as
        /// applications, services and system administrators of the cloud.
        #[must_use]
        pub fn login_name(self, login_name: impl IntoText) -> Self {
            Self { login_name: Some(login_name.into_text()), ..self }
        }

        /// Sets [`properties`](Self#structfield.properties): the user's properties.
        #[must_use]
        pub fn properties(self, properties: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { properties: Some(properties.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect()), ..self }
        }

        /// Sets [`username`](Self#structfield.username): the name of the user that is unique in the whole system. For users of a
        /// contact centre it includes the user
        /// name and DBID in Configuration Server and the identifier of the contact centre; for others the form differs.
        #[must_use]
        pub fn username(self, username: impl IntoText) -> Self {
            Self { username: Some(username.into_text()), ..self }
        }
    }

    /// The tokens of a successful grant.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DefaultOAuth2AccessToken {
        /// The access token.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub access_token: Option<crate::Secret>,
        /// Seconds until the access token is due to end. A hint only, since tokens may end earlier.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub expires_in: Option<i64>,
        /// The refresh token.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub refresh_token: Option<crate::Secret>,
        /// Scope of the token.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub scope: Option<String>,
        /// Type of the access token, always `bearer`. One of `bearer`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub token_type: Option<DefaultOAuth2AccessTokenTokenType>,
    }

    impl DefaultOAuth2AccessToken {
        /// Sets [`access_token`](Self#structfield.access_token): the access token.
        #[must_use]
        pub fn access_token(self, access_token: impl Into<crate::Secret>) -> Self {
            Self { access_token: Some(access_token.into()), ..self }
        }

        /// Sets [`expires_in`](Self#structfield.expires_in): seconds until the access token is due to end. A hint only, since
        /// tokens may end earlier.
        #[must_use]
        pub fn expires_in(self, expires_in: impl Into<i64>) -> Self {
            Self { expires_in: Some(expires_in.into()), ..self }
        }

        /// Sets [`refresh_token`](Self#structfield.refresh_token): the refresh token.
        #[must_use]
        pub fn refresh_token(self, refresh_token: impl Into<crate::Secret>) -> Self {
            Self { refresh_token: Some(refresh_token.into()), ..self }
        }

        /// Sets [`scope`](Self#structfield.scope): scope of the token.
        #[must_use]
        pub fn scope(self, scope: impl IntoText) -> Self {
            Self { scope: Some(scope.into_text()), ..self }
        }

        /// Sets [`token_type`](Self#structfield.token_type): type of the access token, always `bearer`. One of `bearer`.
        #[must_use]
        pub fn token_type(self, token_type: impl Into<DefaultOAuth2AccessTokenTokenType>) -> Self {
            Self { token_type: Some(token_type.into()), ..self }
        }
    }

    open_enum! {
        /// Type of the access token, always `bearer`.
        pub enum DefaultOAuth2AccessTokenTokenType {
            Bearer = "bearer",
        }
    }

    /// OpenID Connect claims about a user. The claims are present if the user signed in with the scope `openid`.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OpenIdUserInfo {
        /// The claim `aud`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub aud: Option<String>,
        /// The user's authorities.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub authorities: Option<Vec<UserRole>>,
        /// Identifier of the contact centre that the user belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub contact_center_id: Option<String>,
        /// The user's DBID in Configuration Server, if the user belongs to a contact centre.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dbid: Option<i64>,
        /// The claim `email`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// The claim `environment_id`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub environment_id: Option<String>,
        /// The claim `family_name`, the last name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub family_name: Option<String>,
        /// The claim `given_name`, the first name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub given_name: Option<String>,
        /// The user's properties.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub properties: Option<serde_json::Map<String, serde_json::Value>>,
        /// The claim `sub`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sub: Option<String>,
        /// Name of the user.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_name: Option<String>,
    }

    impl OpenIdUserInfo {
        /// Sets [`aud`](Self#structfield.aud): the claim `aud`.
        #[must_use]
        pub fn aud(self, aud: impl IntoText) -> Self {
            Self { aud: Some(aud.into_text()), ..self }
        }

        /// Sets [`authorities`](Self#structfield.authorities): the user's authorities.
        #[must_use]
        pub fn authorities(self, authorities: impl IntoIterator<Item = impl Into<UserRole>>) -> Self {
            Self { authorities: Some(authorities.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`contact_center_id`](Self#structfield.contact_center_id): identifier of the contact centre that the user belongs
        /// to.
        #[must_use]
        pub fn contact_center_id(self, contact_center_id: impl IntoText) -> Self {
            Self { contact_center_id: Some(contact_center_id.into_text()), ..self }
        }

        /// Sets [`dbid`](Self#structfield.dbid): the user's DBID in Configuration Server, if the user belongs to a contact
        /// centre.
        #[must_use]
        pub fn dbid(self, dbid: impl Into<i64>) -> Self {
            Self { dbid: Some(dbid.into()), ..self }
        }

        /// Sets [`email`](Self#structfield.email): the claim `email`.
        #[must_use]
        pub fn email(self, email: impl IntoText) -> Self {
            Self { email: Some(email.into_text()), ..self }
        }

        /// Sets [`environment_id`](Self#structfield.environment_id): the claim `environment_id`.
        #[must_use]
        pub fn environment_id(self, environment_id: impl IntoText) -> Self {
            Self { environment_id: Some(environment_id.into_text()), ..self }
        }

        /// Sets [`family_name`](Self#structfield.family_name): the claim `family_name`, the last name.
        #[must_use]
        pub fn family_name(self, family_name: impl IntoText) -> Self {
            Self { family_name: Some(family_name.into_text()), ..self }
        }

        /// Sets [`given_name`](Self#structfield.given_name): the claim `given_name`, the first name.
        #[must_use]
        pub fn given_name(self, given_name: impl IntoText) -> Self {
            Self { given_name: Some(given_name.into_text()), ..self }
        }

        /// Sets [`properties`](Self#structfield.properties): the user's properties.
        #[must_use]
        pub fn properties(self, properties: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { properties: Some(properties.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect()), ..self }
        }

        /// Sets [`sub`](Self#structfield.sub): the claim `sub`.
        #[must_use]
        pub fn sub(self, sub: impl IntoText) -> Self {
            Self { sub: Some(sub.into_text()), ..self }
        }

        /// Sets [`user_name`](Self#structfield.user_name): name of the user.
        #[must_use]
        pub fn user_name(self, user_name: impl IntoText) -> Self {
            Self { user_name: Some(user_name.into_text()), ..self }
        }
    }

    open_enum! {
        /// Which grant an authorization request asks for.
        pub enum ResponseType {
            Code = "code",
            Token = "token",
        }
    }

    /// A grant and what it needs.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TokenRequest {
        /// Identifier of the client application, as issued by Genesys.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub client_id: Option<String>,
        /// The authorization code, for the grant `authorization_code`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub code: Option<crate::Secret>,
        /// The random value behind the `code_challenge` of the authorization request (RFC 7636).
        #[serde(skip_serializing_if = "Option::is_none")]
        pub code_verifier: Option<crate::Secret>,
        /// The grant, for instance `authorization_code`, `refresh_token` or `password`.
        pub grant_type: String,
        /// The user's password, for the grant `password`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub password: Option<crate::Secret>,
        /// The redirect URI of the authorization request, for the grant `authorization_code`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub redirect_uri: Option<String>,
        /// The refresh token, for the grant `refresh_token`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub refresh_token: Option<crate::Secret>,
        /// Scope of the access request. Only `*` is supported. One of `*`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub scope: Option<TokenRequestScope>,
        /// The user's name, for the grant `password`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub username: Option<String>,
    }

    impl TokenRequest {
        /// With what has to be there: `grant_type`.
        pub fn new(grant_type: impl IntoText) -> Self {
            Self {
                client_id: Default::default(),
                code: Default::default(),
                code_verifier: Default::default(),
                grant_type: grant_type.into_text(),
                password: Default::default(),
                redirect_uri: Default::default(),
                refresh_token: Default::default(),
                scope: Default::default(),
                username: Default::default(),
            }
        }

        /// Sets [`client_id`](Self#structfield.client_id): identifier of the client application, as issued by Genesys.
        #[must_use]
        pub fn client_id(self, client_id: impl IntoText) -> Self {
            Self { client_id: Some(client_id.into_text()), ..self }
        }

        /// Sets [`code`](Self#structfield.code): the authorization code, for the grant `authorization_code`.
        #[must_use]
        pub fn code(self, code: impl Into<crate::Secret>) -> Self {
            Self { code: Some(code.into()), ..self }
        }

        /// Sets [`code_verifier`](Self#structfield.code_verifier): the random value behind the `code_challenge` of the
        /// authorization request (RFC 7636).
        #[must_use]
        pub fn code_verifier(self, code_verifier: impl Into<crate::Secret>) -> Self {
            Self { code_verifier: Some(code_verifier.into()), ..self }
        }

        /// Sets [`password`](Self#structfield.password): the user's password, for the grant `password`.
        #[must_use]
        pub fn password(self, password: impl Into<crate::Secret>) -> Self {
            Self { password: Some(password.into()), ..self }
        }

        /// Sets [`redirect_uri`](Self#structfield.redirect_uri): the redirect URI of the authorization request, for the grant
        /// `authorization_code`.
        #[must_use]
        pub fn redirect_uri(self, redirect_uri: impl IntoText) -> Self {
            Self { redirect_uri: Some(redirect_uri.into_text()), ..self }
        }

        /// Sets [`refresh_token`](Self#structfield.refresh_token): the refresh token, for the grant `refresh_token`.
        #[must_use]
        pub fn refresh_token(self, refresh_token: impl Into<crate::Secret>) -> Self {
            Self { refresh_token: Some(refresh_token.into()), ..self }
        }

        /// Sets [`scope`](Self#structfield.scope): scope of the access request. Only `*` is supported. One of `*`.
        #[must_use]
        pub fn scope(self, scope: impl Into<TokenRequestScope>) -> Self {
            Self { scope: Some(scope.into()), ..self }
        }

        /// Sets [`username`](Self#structfield.username): the user's name, for the grant `password`.
        #[must_use]
        pub fn username(self, username: impl IntoText) -> Self {
            Self { username: Some(username.into_text()), ..self }
        }
    }

    open_enum! {
        /// Scope of the access request. Only `*` is supported.
        pub enum TokenRequestScope {
            All = "*",
        }
    }

    /// An authority and what it allows.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserRole {
        /// Name of the authority.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// What the authority allows.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub privileges: Option<Vec<String>>,
    }

    impl UserRole {
        /// Sets [`name`](Self#structfield.name): name of the authority.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`privileges`](Self#structfield.privileges): what the authority allows.
        #[must_use]
        pub fn privileges(self, privileges: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self { privileges: Some(privileges.into_iter().map(IntoText::into_text).collect()), ..self }
        }
    }
}

#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::ApiRequestOfChangePasswordOperation>("ApiRequestOfChangePasswordOperation"),
    crate::models::Model::of::<types::ChangePasswordOperation>("ChangePasswordOperation"),
    crate::models::Model::of::<types::CloudUserDetails>("CloudUserDetails"),
    crate::models::Model::of::<types::DefaultOAuth2AccessToken>("DefaultOAuth2AccessToken"),
    crate::models::Model::of::<types::OpenIdUserInfo>("OpenIdUserInfo"),
    crate::models::Model::of::<types::ResponseType>("ResponseType"),
    crate::models::Model::of::<types::TokenRequest>("TokenRequest"),
    crate::models::Model::of::<types::UserRole>("UserRole"),
];
