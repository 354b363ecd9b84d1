// @generated from specs/authentication.yaml by `cargo build --features codegen`. Do not edit.
// spec f52a0145b38fecb97cc0d4106ed7a197d6869914a8a4463982598e5c2650a11c
// code 5c902c2af56684b2b67392d76da12c8e1f9944d6d2ed6ff5700d9e50a1357113

/**Genesys Multicloud CX Authentication API.

Signs users and client applications in and out, and says who a token belongs to.

The service follows OAuth 2.0 (RFC 6749). Its supported flow is the Authorization Code grant: the user's browser
visits `/oauth/authorize`, and the client application exchanges the code it receives for tokens at `/oauth/token`.

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key`. A wrong key is answered with status 403 and
  `{"message": "Forbidden"}`, by any operation of any service.
- A token may end before its announced lifetime is over, for instance through security settings or something the
  user did. The sign is status 401; the client then needs another token.
- HTTP Basic carries client credentials to `/oauth/token`. It is disabled as a way to sign users in.
- A web page that calls the service needs its origin registered for CORS.*/
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
}
impl Authentication {
    /**Change the user's password

Replaces the password of the signed-in user, or of the user named in the request.

Sends a `POST` request to `/change-password`

Arguments:

- `body`: The old and the new password.*/
    pub fn change_password(&self) -> builder::ChangePassword {
        builder::ChangePassword::new(self.caller.clone())
    }
    /**Get user information as a JSON Web Token

Puts the information about the token's user, encoded as a JSON Web Token, into the response header `X-GWS-User`.

Sends a `GET` request to `/jwt-userinfo`*/
    pub fn get_jwt_user_info(&self) -> builder::GetJwtUserInfo {
        builder::GetJwtUserInfo::new(self.caller.clone())
    }
    /**Perform authorization

The authorization endpoint of RFC 6749, section 3.1: an address for the user's browser, where it shows a sign-in
form. After a successful sign-in the browser is redirected to the client application with an authorization code
and the `state` that the request carried. The client checks `state` before it uses the code.

Sends a `GET` request to `/oauth/authorize`

Arguments:

- `client_id`: Identifier of the client application, as issued by Genesys.
- `code_challenge`: Proof Key for Code Exchange (RFC 7636): the BASE64URL form of the SHA-256 hash of a random value, which the exchange of the code then sends as `code_verifier`.
- `code_challenge_method`: How `code_challenge` was made.
- `hide_tenant`: Whether the sign-in form of the Authorization Code grant hides its tenant field. The service assumes `false` where it is missing.
- `redirect_uri`: Where the browser goes after valid credentials were entered. Registered beforehand, absolute, without a fragment.
- `response_type`: Which grant is wanted, `code` for Authorization Code or `token` for Implicit.
- `scope`: Scope of the access request. Only `*` is supported.
- `state`: An unguessable value that the redirect returns unchanged, against forged redirects.*/
    pub fn authorize(&self) -> builder::Authorize {
        builder::Authorize::new(self.caller.clone())
    }
    /**Retrieve an access token

The token endpoint of RFC 6749, section 3.2. Exchanges an authorization code or a refresh token, or a user's
name and password where the tenant allows that, for an access token. The client application
authenticates by HTTP Basic with its identifier and secret.

Sends a `POST` request to `/oauth/token`

Arguments:

- `body`: The grant.*/
    pub fn retrieve_token(&self) -> builder::RetrieveToken {
        builder::RetrieveToken::new(self.caller.clone())
    }
    /**Get OpenID Connect user information

Answers with the OpenID Connect claims about the token's user.

Sends a `GET` request to `/openid/userinfo`*/
    pub fn get_openid_user_info(&self) -> builder::GetOpenidUserInfo {
        builder::GetOpenidUserInfo::new(self.caller.clone())
    }
    /**Check whether the user is signed in

Answers 200 to a signed-in user, and 403 otherwise.

Sends a `GET` request to `/ping`*/
    pub fn ping(&self) -> builder::Ping {
        builder::Ping::new(self.caller.clone())
    }
    /**Sign the user out and redirect the browser

Invalidates the current token, or all tokens of the user, and sends the browser on.

Sends a `GET` request to `/sign-out`

Arguments:

- `global`: Whether to invalidate all tokens of the user (`true`) or only the one in use (`false`).
- `redirect_uri`: Where the browser goes after a successful sign-out.*/
    pub fn sign_out_with_redirect(&self) -> builder::SignOutWithRedirect {
        builder::SignOutWithRedirect::new(self.caller.clone())
    }
    /**Sign the user out

Invalidates the current token, or all tokens of the user.

Sends a `POST` request to `/sign-out`

Arguments:

- `global`: Whether to invalidate all tokens of the user (`true`) or only the one in use (`false`).*/
    pub fn sign_out(&self) -> builder::SignOut {
        builder::SignOut::new(self.caller.clone())
    }
    /**Get user information

Answers with what the service knows about the token's user.

Sends a `GET` request to `/userinfo`*/
    pub fn get_user_info(&self) -> builder::GetUserInfo {
        builder::GetUserInfo::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/auth/v3";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static CHANGE_PASSWORD: Operation = Operation {
        service: Service::Authentication,
        id: "changePassword",
        method: Method::POST,
        path: "/change-password",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &["newPassword", "oldPassword"],
    };
    pub(crate) static GET_JWT_USER_INFO: Operation = Operation {
        service: Service::Authentication,
        id: "getJwtUserInfo",
        method: Method::GET,
        path: "/jwt-userinfo",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static AUTHORIZE: Operation = Operation {
        service: Service::Authentication,
        id: "authorize",
        method: Method::GET,
        path: "/oauth/authorize",
        credentials: &[Credential::ApiKey, Credential::ClientBasic],
        response: ResponseKind::Redirect,
        secrets: &[],
    };
    pub(crate) static RETRIEVE_TOKEN: Operation = Operation {
        service: Service::Authentication,
        id: "retrieveToken",
        method: Method::POST,
        path: "/oauth/token",
        credentials: &[Credential::ApiKey, Credential::ClientBasic],
        response: ResponseKind::Plain,
        secrets: &["access_token", "code", "code_verifier", "password", "refresh_token"],
    };
    pub(crate) static GET_OPENID_USER_INFO: Operation = Operation {
        service: Service::Authentication,
        id: "getOpenidUserInfo",
        method: Method::GET,
        path: "/openid/userinfo",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static PING: Operation = Operation {
        service: Service::Authentication,
        id: "ping",
        method: Method::GET,
        path: "/ping",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static SIGN_OUT_WITH_REDIRECT: Operation = Operation {
        service: Service::Authentication,
        id: "signOutWithRedirect",
        method: Method::GET,
        path: "/sign-out",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static SIGN_OUT: Operation = Operation {
        service: Service::Authentication,
        id: "signOut",
        method: Method::POST,
        path: "/sign-out",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static GET_USER_INFO: Operation = Operation {
        service: Service::Authentication,
        id: "getUserInfo",
        method: Method::GET,
        path: "/userinfo",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
}
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A request to change a password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ApiRequestOfChangePasswordOperation {
        pub data: ChangePasswordOperation,
        ///Chosen by the client, to map the response of an asynchronous operation to its request.
        #[serde(
            rename = "operationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_id: ::std::option::Option<::std::string::String>,
    }
    impl ApiRequestOfChangePasswordOperation {
        pub fn builder() -> builder::ApiRequestOfChangePasswordOperation {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "`AuthorizeCodeChallengeMethod`"] pub enum AuthorizeCodeChallengeMethod {
        S256 = "S256", }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "`AuthorizeScope`"] pub enum AuthorizeScope { All = "*", }
    }
    ///The old and the new password of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChangePasswordOperation {
        ///The password to set.
        #[serde(rename = "newPassword")]
        pub new_password: crate::Secret,
        ///The password that is in force.
        #[serde(rename = "oldPassword")]
        pub old_password: crate::Secret,
        ///Name of the user.
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
    }
    impl ChangePasswordOperation {
        pub fn builder() -> builder::ChangePasswordOperation {
            Default::default()
        }
    }
    ///A user as the service knows them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CloudUserDetails {
        ///The user's authorities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authorities: ::std::option::Option<::std::vec::Vec<UserRole>>,
        /**The user's name in Configuration Server. Missing for those who are not in Configuration Server, such as
applications, services and system administrators of the cloud.
*/
        #[serde(
            rename = "cmeUserName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cme_user_name: ::std::option::Option<::std::string::String>,
        ///Identifier of the contact centre that the user belongs to, if any.
        #[serde(
            rename = "contactCenterId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_center_id: ::std::option::Option<::std::string::String>,
        ///The user's DBID in Configuration Server, if the user belongs to a contact centre.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dbid: ::std::option::Option<i64>,
        ///Identifier of the Genesys environment that the user belongs to, if any.
        #[serde(
            rename = "environmentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub environment_id: ::std::option::Option<::std::string::String>,
        /**The user's name in Configuration Server. Missing for those who are not in Configuration Server, such as
applications, services and system administrators of the cloud.
*/
        #[serde(
            rename = "loginName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub login_name: ::std::option::Option<::std::string::String>,
        ///The user's properties.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub properties: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /**The name of the user that is unique in the whole system. For users of a contact centre it includes the user
name and DBID in Configuration Server and the identifier of the contact centre; for others the form differs.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl CloudUserDetails {
        pub fn builder() -> builder::CloudUserDetails {
            Default::default()
        }
    }
    ///The tokens of a successful grant.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DefaultOAuth2AccessToken {
        ///The access token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access_token: ::std::option::Option<crate::Secret>,
        ///Seconds until the access token is due to end. A hint only, since tokens may end earlier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in: ::std::option::Option<i64>,
        ///The refresh token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refresh_token: ::std::option::Option<crate::Secret>,
        ///Scope of the token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<::std::string::String>,
        ///Type of the access token, always `bearer`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_type: ::std::option::Option<DefaultOAuth2AccessTokenTokenType>,
    }
    impl DefaultOAuth2AccessToken {
        pub fn builder() -> builder::DefaultOAuth2AccessToken {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Type of the access token, always `bearer`."] pub enum
        DefaultOAuth2AccessTokenTokenType { Bearer = "bearer", }
    }
    ///OpenID Connect claims about a user. The claims are present if the user signed in with the scope `openid`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OpenIdUserInfo {
        ///The claim `aud`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub aud: ::std::option::Option<::std::string::String>,
        ///The user's authorities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authorities: ::std::option::Option<::std::vec::Vec<UserRole>>,
        ///Identifier of the contact centre that the user belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_center_id: ::std::option::Option<::std::string::String>,
        ///The user's DBID in Configuration Server, if the user belongs to a contact centre.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dbid: ::std::option::Option<i64>,
        ///The claim `email`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The claim `environment_id`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment_id: ::std::option::Option<::std::string::String>,
        ///The claim `family_name`, the last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub family_name: ::std::option::Option<::std::string::String>,
        ///The claim `given_name`, the first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub given_name: ::std::option::Option<::std::string::String>,
        ///The user's properties.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub properties: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The claim `sub`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sub: ::std::option::Option<::std::string::String>,
        ///Name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_name: ::std::option::Option<::std::string::String>,
    }
    impl OpenIdUserInfo {
        pub fn builder() -> builder::OpenIdUserInfo {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Which grant an authorization request asks for."] pub enum ResponseType {
        Code = "code", Token = "token", }
    }
    ///A grant and what it needs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TokenRequest {
        ///Identifier of the client application, as issued by Genesys.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::std::string::String>,
        ///The authorization code, for the grant `authorization_code`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<crate::Secret>,
        ///The random value behind the `code_challenge` of the authorization request (RFC 7636).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_verifier: ::std::option::Option<crate::Secret>,
        ///The grant, for instance `authorization_code`, `refresh_token` or `password`.
        pub grant_type: ::std::string::String,
        ///The user's password, for the grant `password`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<crate::Secret>,
        ///The redirect URI of the authorization request, for the grant `authorization_code`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redirect_uri: ::std::option::Option<::std::string::String>,
        ///The refresh token, for the grant `refresh_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refresh_token: ::std::option::Option<crate::Secret>,
        ///Scope of the access request. Only `*` is supported.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<TokenRequestScope>,
        ///The user's name, for the grant `password`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl TokenRequest {
        pub fn builder() -> builder::TokenRequest {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Scope of the access request. Only `*` is supported."] pub enum
        TokenRequestScope { All = "*", }
    }
    ///An authority and what it allows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserRole {
        ///Name of the authority.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What the authority allows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub privileges: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl UserRole {
        pub fn builder() -> builder::UserRole {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct ApiRequestOfChangePasswordOperation {
            data: ::std::result::Result<
                super::ChangePasswordOperation,
                ::std::string::String,
            >,
            operation_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ApiRequestOfChangePasswordOperation {
            fn default() -> Self {
                Self {
                    data: Err("`data` is required, and was not set".to_string()),
                    operation_id: Ok(Default::default()),
                }
            }
        }
        impl ApiRequestOfChangePasswordOperation {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ChangePasswordOperation>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            pub fn operation_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.operation_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for operation_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ApiRequestOfChangePasswordOperation>
        for super::ApiRequestOfChangePasswordOperation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiRequestOfChangePasswordOperation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.data.as_ref().err(),
                    value.operation_id.as_ref().err(),
                ])?;
                Ok(Self {
                    data: value.data?,
                    operation_id: value.operation_id?,
                })
            }
        }
        impl ::std::convert::From<super::ApiRequestOfChangePasswordOperation>
        for ApiRequestOfChangePasswordOperation {
            fn from(value: super::ApiRequestOfChangePasswordOperation) -> Self {
                Self {
                    data: Ok(value.data),
                    operation_id: Ok(value.operation_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct ChangePasswordOperation {
            new_password: ::std::result::Result<crate::Secret, ::std::string::String>,
            old_password: ::std::result::Result<crate::Secret, ::std::string::String>,
            user_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ChangePasswordOperation {
            fn default() -> Self {
                Self {
                    new_password: Err(
                        "`new_password` is required, and was not set".to_string(),
                    ),
                    old_password: Err(
                        "`old_password` is required, and was not set".to_string(),
                    ),
                    user_name: Ok(Default::default()),
                }
            }
        }
        impl ChangePasswordOperation {
            pub fn new_password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.new_password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for new_password: {e}")
                    });
                self
            }
            pub fn old_password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.old_password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for old_password: {e}")
                    });
                self
            }
            pub fn user_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for user_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ChangePasswordOperation>
        for super::ChangePasswordOperation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ChangePasswordOperation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.new_password.as_ref().err(),
                    value.old_password.as_ref().err(),
                    value.user_name.as_ref().err(),
                ])?;
                Ok(Self {
                    new_password: value.new_password?,
                    old_password: value.old_password?,
                    user_name: value.user_name?,
                })
            }
        }
        impl ::std::convert::From<super::ChangePasswordOperation>
        for ChangePasswordOperation {
            fn from(value: super::ChangePasswordOperation) -> Self {
                Self {
                    new_password: Ok(value.new_password),
                    old_password: Ok(value.old_password),
                    user_name: Ok(value.user_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct CloudUserDetails {
            authorities: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::UserRole>>,
                ::std::string::String,
            >,
            cme_user_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            contact_center_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            dbid: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            environment_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            login_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            properties: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CloudUserDetails {
            fn default() -> Self {
                Self {
                    authorities: Ok(Default::default()),
                    cme_user_name: Ok(Default::default()),
                    contact_center_id: Ok(Default::default()),
                    dbid: Ok(Default::default()),
                    environment_id: Ok(Default::default()),
                    login_name: Ok(Default::default()),
                    properties: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl CloudUserDetails {
            pub fn authorities<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::UserRole>>,
                T::Error: ::std::fmt::Display,
            {
                self.authorities = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for authorities: {e}")
                    });
                self
            }
            pub fn cme_user_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cme_user_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for cme_user_name: {e}")
                    });
                self
            }
            pub fn contact_center_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_center_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for contact_center_id: {e}"
                        )
                    });
                self
            }
            pub fn dbid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.dbid = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for dbid: {e}")
                    });
                self
            }
            pub fn environment_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.environment_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for environment_id: {e}"
                        )
                    });
                self
            }
            pub fn login_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.login_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for login_name: {e}")
                    });
                self
            }
            pub fn properties<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.properties = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for properties: {e}")
                    });
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CloudUserDetails> for super::CloudUserDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CloudUserDetails,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.authorities.as_ref().err(),
                    value.cme_user_name.as_ref().err(),
                    value.contact_center_id.as_ref().err(),
                    value.dbid.as_ref().err(),
                    value.environment_id.as_ref().err(),
                    value.login_name.as_ref().err(),
                    value.properties.as_ref().err(),
                    value.username.as_ref().err(),
                ])?;
                Ok(Self {
                    authorities: value.authorities?,
                    cme_user_name: value.cme_user_name?,
                    contact_center_id: value.contact_center_id?,
                    dbid: value.dbid?,
                    environment_id: value.environment_id?,
                    login_name: value.login_name?,
                    properties: value.properties?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::CloudUserDetails> for CloudUserDetails {
            fn from(value: super::CloudUserDetails) -> Self {
                Self {
                    authorities: Ok(value.authorities),
                    cme_user_name: Ok(value.cme_user_name),
                    contact_center_id: Ok(value.contact_center_id),
                    dbid: Ok(value.dbid),
                    environment_id: Ok(value.environment_id),
                    login_name: Ok(value.login_name),
                    properties: Ok(value.properties),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct DefaultOAuth2AccessToken {
            access_token: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            expires_in: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            refresh_token: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            token_type: ::std::result::Result<
                ::std::option::Option<super::DefaultOAuth2AccessTokenTokenType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DefaultOAuth2AccessToken {
            fn default() -> Self {
                Self {
                    access_token: Ok(Default::default()),
                    expires_in: Ok(Default::default()),
                    refresh_token: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    token_type: Ok(Default::default()),
                }
            }
        }
        impl DefaultOAuth2AccessToken {
            pub fn access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.access_token = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for access_token: {e}")
                    });
                self
            }
            pub fn expires_in<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_in = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for expires_in: {e}")
                    });
                self
            }
            pub fn refresh_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.refresh_token = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for refresh_token: {e}")
                    });
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for scope: {e}")
                    });
                self
            }
            pub fn token_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DefaultOAuth2AccessTokenTokenType>,
                T::Error: ::std::fmt::Display,
            {
                self.token_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for token_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DefaultOAuth2AccessToken>
        for super::DefaultOAuth2AccessToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DefaultOAuth2AccessToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.access_token.as_ref().err(),
                    value.expires_in.as_ref().err(),
                    value.refresh_token.as_ref().err(),
                    value.scope.as_ref().err(),
                    value.token_type.as_ref().err(),
                ])?;
                Ok(Self {
                    access_token: value.access_token?,
                    expires_in: value.expires_in?,
                    refresh_token: value.refresh_token?,
                    scope: value.scope?,
                    token_type: value.token_type?,
                })
            }
        }
        impl ::std::convert::From<super::DefaultOAuth2AccessToken>
        for DefaultOAuth2AccessToken {
            fn from(value: super::DefaultOAuth2AccessToken) -> Self {
                Self {
                    access_token: Ok(value.access_token),
                    expires_in: Ok(value.expires_in),
                    refresh_token: Ok(value.refresh_token),
                    scope: Ok(value.scope),
                    token_type: Ok(value.token_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct OpenIdUserInfo {
            aud: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            authorities: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::UserRole>>,
                ::std::string::String,
            >,
            contact_center_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            dbid: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            environment_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            family_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            given_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            properties: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            sub: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            user_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OpenIdUserInfo {
            fn default() -> Self {
                Self {
                    aud: Ok(Default::default()),
                    authorities: Ok(Default::default()),
                    contact_center_id: Ok(Default::default()),
                    dbid: Ok(Default::default()),
                    email: Ok(Default::default()),
                    environment_id: Ok(Default::default()),
                    family_name: Ok(Default::default()),
                    given_name: Ok(Default::default()),
                    properties: Ok(Default::default()),
                    sub: Ok(Default::default()),
                    user_name: Ok(Default::default()),
                }
            }
        }
        impl OpenIdUserInfo {
            pub fn aud<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.aud = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for aud: {e}")
                    });
                self
            }
            pub fn authorities<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::UserRole>>,
                T::Error: ::std::fmt::Display,
            {
                self.authorities = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for authorities: {e}")
                    });
                self
            }
            pub fn contact_center_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_center_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for contact_center_id: {e}"
                        )
                    });
                self
            }
            pub fn dbid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.dbid = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for dbid: {e}")
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn environment_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.environment_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for environment_id: {e}"
                        )
                    });
                self
            }
            pub fn family_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.family_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for family_name: {e}")
                    });
                self
            }
            pub fn given_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.given_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for given_name: {e}")
                    });
                self
            }
            pub fn properties<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.properties = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for properties: {e}")
                    });
                self
            }
            pub fn sub<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.sub = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for sub: {e}")
                    });
                self
            }
            pub fn user_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for user_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<OpenIdUserInfo> for super::OpenIdUserInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OpenIdUserInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.aud.as_ref().err(),
                    value.authorities.as_ref().err(),
                    value.contact_center_id.as_ref().err(),
                    value.dbid.as_ref().err(),
                    value.email.as_ref().err(),
                    value.environment_id.as_ref().err(),
                    value.family_name.as_ref().err(),
                    value.given_name.as_ref().err(),
                    value.properties.as_ref().err(),
                    value.sub.as_ref().err(),
                    value.user_name.as_ref().err(),
                ])?;
                Ok(Self {
                    aud: value.aud?,
                    authorities: value.authorities?,
                    contact_center_id: value.contact_center_id?,
                    dbid: value.dbid?,
                    email: value.email?,
                    environment_id: value.environment_id?,
                    family_name: value.family_name?,
                    given_name: value.given_name?,
                    properties: value.properties?,
                    sub: value.sub?,
                    user_name: value.user_name?,
                })
            }
        }
        impl ::std::convert::From<super::OpenIdUserInfo> for OpenIdUserInfo {
            fn from(value: super::OpenIdUserInfo) -> Self {
                Self {
                    aud: Ok(value.aud),
                    authorities: Ok(value.authorities),
                    contact_center_id: Ok(value.contact_center_id),
                    dbid: Ok(value.dbid),
                    email: Ok(value.email),
                    environment_id: Ok(value.environment_id),
                    family_name: Ok(value.family_name),
                    given_name: Ok(value.given_name),
                    properties: Ok(value.properties),
                    sub: Ok(value.sub),
                    user_name: Ok(value.user_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct TokenRequest {
            client_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            code: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            code_verifier: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            grant_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            redirect_uri: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            refresh_token: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<
                ::std::option::Option<super::TokenRequestScope>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TokenRequest {
            fn default() -> Self {
                Self {
                    client_id: Ok(Default::default()),
                    code: Ok(Default::default()),
                    code_verifier: Ok(Default::default()),
                    grant_type: Err(
                        "`grant_type` is required, and was not set".to_string(),
                    ),
                    password: Ok(Default::default()),
                    redirect_uri: Ok(Default::default()),
                    refresh_token: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl TokenRequest {
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for client_id: {e}")
                    });
                self
            }
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }
            pub fn code_verifier<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.code_verifier = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for code_verifier: {e}")
                    });
                self
            }
            pub fn grant_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.grant_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for grant_type: {e}")
                    });
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            pub fn redirect_uri<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.redirect_uri = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for redirect_uri: {e}")
                    });
                self
            }
            pub fn refresh_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.refresh_token = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for refresh_token: {e}")
                    });
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenRequestScope>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for scope: {e}")
                    });
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TokenRequest> for super::TokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.client_id.as_ref().err(),
                    value.code.as_ref().err(),
                    value.code_verifier.as_ref().err(),
                    value.grant_type.as_ref().err(),
                    value.password.as_ref().err(),
                    value.redirect_uri.as_ref().err(),
                    value.refresh_token.as_ref().err(),
                    value.scope.as_ref().err(),
                    value.username.as_ref().err(),
                ])?;
                Ok(Self {
                    client_id: value.client_id?,
                    code: value.code?,
                    code_verifier: value.code_verifier?,
                    grant_type: value.grant_type?,
                    password: value.password?,
                    redirect_uri: value.redirect_uri?,
                    refresh_token: value.refresh_token?,
                    scope: value.scope?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::TokenRequest> for TokenRequest {
            fn from(value: super::TokenRequest) -> Self {
                Self {
                    client_id: Ok(value.client_id),
                    code: Ok(value.code),
                    code_verifier: Ok(value.code_verifier),
                    grant_type: Ok(value.grant_type),
                    password: Ok(value.password),
                    redirect_uri: Ok(value.redirect_uri),
                    refresh_token: Ok(value.refresh_token),
                    scope: Ok(value.scope),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct UserRole {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            privileges: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserRole {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    privileges: Ok(Default::default()),
                }
            }
        }
        impl UserRole {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn privileges<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.privileges = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for privileges: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserRole> for super::UserRole {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserRole,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.name.as_ref().err(),
                    value.privileges.as_ref().err(),
                ])?;
                Ok(Self {
                    name: value.name?,
                    privileges: value.privileges?,
                })
            }
        }
        impl ::std::convert::From<super::UserRole> for UserRole {
            fn from(value: super::UserRole) -> Self {
                Self {
                    name: Ok(value.name),
                    privileges: Ok(value.privileges),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::{operations, types};
    #[allow(unused_imports)]
    use crate::client::Caller;
    #[allow(unused_imports)]
    use crate::http::{pipeline, request::Request};
    #[allow(unused_imports)]
    use crate::{Error, Redirect, Response};
    /**Builder for [`Authentication::change_password`]

[`Authentication::change_password`]: super::Authentication::change_password*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ChangePassword {
        caller: Caller,
        body: crate::http::request::Argument<
            types::builder::ApiRequestOfChangePasswordOperation,
        >,
    }
    impl ChangePassword {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApiRequestOfChangePasswordOperation>,
            <V as std::convert::TryInto<
                types::ApiRequestOfChangePasswordOperation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ApiRequestOfChangePasswordOperation,
            ) -> types::builder::ApiRequestOfChangePasswordOperation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/change-password`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::CHANGE_PASSWORD);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::ApiRequestOfChangePasswordOperation::try_from(v)
                                .map_err(crate::http::request::Fault::new)
                        }),
                );
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::get_jwt_user_info`]

[`Authentication::get_jwt_user_info`]: super::Authentication::get_jwt_user_info*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetJwtUserInfo {
        caller: Caller,
    }
    impl GetJwtUserInfo {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/jwt-userinfo`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::GET_JWT_USER_INFO);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::authorize`]

[`Authentication::authorize`]: super::Authentication::authorize*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Authorize {
        caller: Caller,
        client_id: crate::http::request::Argument<::std::string::String>,
        code_challenge: crate::http::request::Argument<Option<::std::string::String>>,
        code_challenge_method: crate::http::request::Argument<
            Option<types::AuthorizeCodeChallengeMethod>,
        >,
        hide_tenant: crate::http::request::Argument<Option<bool>>,
        redirect_uri: crate::http::request::Argument<::std::string::String>,
        response_type: crate::http::request::Argument<types::ResponseType>,
        scope: crate::http::request::Argument<Option<types::AuthorizeScope>>,
        state: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl Authorize {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                client_id: Err(crate::http::request::not_set()),
                code_challenge: Ok(None),
                code_challenge_method: Ok(None),
                hide_tenant: Ok(None),
                redirect_uri: Err(crate::http::request::not_set()),
                response_type: Err(crate::http::request::not_set()),
                scope: Ok(None),
                state: Ok(None),
            }
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.client_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn code_challenge<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.code_challenge = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn code_challenge_method<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AuthorizeCodeChallengeMethod>,
            <V as std::convert::TryInto<
                types::AuthorizeCodeChallengeMethod,
            >>::Error: std::fmt::Display,
        {
            self.code_challenge_method = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn hide_tenant<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.hide_tenant = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn redirect_uri<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.redirect_uri = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn response_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResponseType>,
            <V as std::convert::TryInto<types::ResponseType>>::Error: std::fmt::Display,
        {
            self.response_type = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AuthorizeScope>,
            <V as std::convert::TryInto<
                types::AuthorizeScope,
            >>::Error: std::fmt::Display,
        {
            self.scope = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/oauth/authorize`
        pub async fn send(self) -> Result<Response<Redirect>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Location>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self {
                caller,
                client_id,
                code_challenge,
                code_challenge_method,
                hide_tenant,
                redirect_uri,
                response_type,
                scope,
                state,
            } = self;
            let mut request = Request::new(&operations::AUTHORIZE);
            request.query("client_id", "client_id", client_id);
            request.optional_query("code_challenge", "code_challenge", code_challenge);
            request
                .optional_query(
                    "code_challenge_method",
                    "code_challenge_method",
                    code_challenge_method,
                );
            request.optional_query("hide_tenant", "hideTenant", hide_tenant);
            request.query("redirect_uri", "redirect_uri", redirect_uri);
            request.query("response_type", "response_type", response_type);
            request.optional_query("scope", "scope", scope);
            request.optional_query("state", "state", state);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::retrieve_token`]

[`Authentication::retrieve_token`]: super::Authentication::retrieve_token*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct RetrieveToken {
        caller: Caller,
        body: crate::http::request::Argument<types::builder::TokenRequest>,
    }
    impl RetrieveToken {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TokenRequest>,
            <V as std::convert::TryInto<types::TokenRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TokenRequest,
            ) -> types::builder::TokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/oauth/token`
        pub async fn send(
            self,
        ) -> Result<Response<types::DefaultOAuth2AccessToken>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<types::DefaultOAuth2AccessToken>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::RETRIEVE_TOKEN);
            request
                .form(
                    "body",
                    body
                        .and_then(|v| {
                            types::TokenRequest::try_from(v)
                                .map_err(crate::http::request::Fault::new)
                        }),
                );
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::get_openid_user_info`]

[`Authentication::get_openid_user_info`]: super::Authentication::get_openid_user_info*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetOpenidUserInfo {
        caller: Caller,
    }
    impl GetOpenidUserInfo {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/openid/userinfo`
        pub async fn send(self) -> Result<Response<types::OpenIdUserInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::OpenIdUserInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::GET_OPENID_USER_INFO);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::ping`]

[`Authentication::ping`]: super::Authentication::ping*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Ping {
        caller: Caller,
    }
    impl Ping {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/ping`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::PING);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::sign_out_with_redirect`]

[`Authentication::sign_out_with_redirect`]: super::Authentication::sign_out_with_redirect*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SignOutWithRedirect {
        caller: Caller,
        global: crate::http::request::Argument<Option<bool>>,
        redirect_uri: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl SignOutWithRedirect {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                global: Ok(None),
                redirect_uri: Ok(None),
            }
        }
        pub fn global<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.global = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn redirect_uri<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.redirect_uri = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/sign-out`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, global, redirect_uri } = self;
            let mut request = Request::new(&operations::SIGN_OUT_WITH_REDIRECT);
            request.optional_query("global", "global", global);
            request.optional_query("redirect_uri", "redirectUri", redirect_uri);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::sign_out`]

[`Authentication::sign_out`]: super::Authentication::sign_out*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SignOut {
        caller: Caller,
        global: crate::http::request::Argument<Option<bool>>,
    }
    impl SignOut {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller, global: Ok(None) }
        }
        pub fn global<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.global = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/sign-out`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, global } = self;
            let mut request = Request::new(&operations::SIGN_OUT);
            request.optional_query("global", "global", global);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`Authentication::get_user_info`]

[`Authentication::get_user_info`]: super::Authentication::get_user_info*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetUserInfo {
        caller: Caller,
    }
    impl GetUserInfo {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/userinfo`
        pub async fn send(self) -> Result<Response<types::CloudUserDetails>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::CloudUserDetails>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::GET_USER_INFO);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
}
#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<
        types::ApiRequestOfChangePasswordOperation,
    >("ApiRequestOfChangePasswordOperation"),
    crate::models::Model::of::<
        types::ChangePasswordOperation,
    >("ChangePasswordOperation"),
    crate::models::Model::of::<types::CloudUserDetails>("CloudUserDetails"),
    crate::models::Model::of::<
        types::DefaultOAuth2AccessToken,
    >("DefaultOAuth2AccessToken"),
    crate::models::Model::of::<types::OpenIdUserInfo>("OpenIdUserInfo"),
    crate::models::Model::of::<types::ResponseType>("ResponseType"),
    crate::models::Model::of::<types::TokenRequest>("TokenRequest"),
    crate::models::Model::of::<types::UserRole>("UserRole"),
];
