//! Webhooks in axum.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRef, FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use tokio::time::Instant;

use super::payload::{Payload, PayloadError};
use super::reply::Reply;
use super::verifier::{self, Verifier, VerifyError};

const READ_WITHIN: Duration = Duration::from_secs(10);

/// The payload of a signed request, as an extractor for axum. The state has to hold the [`Verifier`], by
/// [`FromRef`](axum::extract::FromRef).
///
/// A request without the right signature gets status 401, one that can't be read as `T` with 422. A body is
/// read only if there is a signature at all, up to axum's own limit: 2 MB, unless
/// [`DefaultBodyLimit`](axum::extract::DefaultBodyLimit) is set, beyond which the response is 413. It has to arrive within
/// 10 seconds, unless [`BodyTimeout`] is set; the response is 408 then.
///
/// ```
/// use axum::Router;
/// use axum::routing::post;
/// use genesys_multicloud_cx::webhook::{Signed, Verifier};
///
/// async fn anything(Signed(body): Signed<serde_json::Value>) -> String {
///     format!("{} was signed", body["type"])
/// }
///
/// let app: Router = Router::new().route("/hook", post(anything)).with_state(Verifier::new("secret")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signed<T>(pub T);

/// How long a [`Signed`] body may take to arrive. Put it into the requests as an
/// [`Extension`](axum::Extension): `router.layer(Extension(BodyTimeout(limit)))`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyTimeout(pub Duration);

/// Why a request is no [`Signed`] one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignedRejection {
    /// It is not signed, or wrongly: status 401.
    #[error(transparent)]
    Signature(#[from] VerifyError),
    /// Its body did not arrive in time: status 408.
    #[error("the body did not arrive in time")]
    Timeout,
    /// Its body could not be read: status 413 for one that is too large, and else 400.
    #[error("the body can't be read: {0}")]
    Body(#[from] BytesRejection),
    /// Its body is something else: status 422.
    #[error(transparent)]
    Payload(#[from] PayloadError),
}

impl SignedRejection {
    /// What it gets.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::Body(rejection) => rejection.status(),
            Self::Payload(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl From<SignedRejection> for Reply {
    fn from(rejection: SignedRejection) -> Self {
        Self::refusal(rejection.status(), &rejection.to_string())
    }
}

impl IntoResponse for SignedRejection {
    fn into_response(self) -> Response {
        Reply::from(self).into_response()
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        http::Response::<Body>::from(self)
    }
}

impl<S, T> FromRequest<S> for Signed<T>
where
    S: Send + Sync,
    T: Payload,
    Verifier: FromRef<S>,
{
    type Rejection = SignedRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, SignedRejection> {
        let signature = verifier::sent(request.headers())?;
        let limit = match request.extensions().get::<BodyTimeout>() {
            Some(BodyTimeout(limit)) => *limit,
            None => READ_WITHIN,
        };
        let now = Instant::now();
        let body = read(request, now.checked_add(limit).unwrap_or(now)).await?;
        let verified = Verifier::from_ref(state).check(&signature, &body)?;
        Ok(Self(verified.json()?))
    }
}

async fn read(request: Request, deadline: Instant) -> Result<Bytes, SignedRejection> {
    let reading = Bytes::from_request(request, &());
    match tokio::time::timeout_at(deadline, reading).await {
        Ok(body) => Ok(body?),
        Err(_) => Err(SignedRejection::Timeout),
    }
}

#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
mod route {
    use axum::routing::{MethodRouter, post};

    use super::*;
    use crate::webhook::{Delivery, Receiver};

    impl<D: Delivery> Receiver<D> {
        /// The webhook as a route for axum, for requests with the method `POST`.
        ///
        /// Bodies are read up to axum's own limit: 2 MB, unless
        /// [`DefaultBodyLimit`](axum::extract::DefaultBodyLimit) is set, beyond which the response is 413. One that does not
        /// arrive while there is time for a response gets 408.
        pub fn into_route<S: Clone + Send + Sync + 'static>(self) -> MethodRouter<S> {
            post(move |request: Request| {
                let receiver = self.clone();
                async move { receiver.receive_request(request).await }
            })
        }

        async fn receive_request(&self, request: Request) -> Reply {
            let arrival = self.arrival();
            let headers = request.headers().clone();
            if let Err(error) = verifier::sent(&headers) {
                return self.reject(arrival, error.into()).await;
            }
            match read(request, arrival.deadline).await {
                Ok(body) => self.receive_arrived(arrival, &headers, &body).await,
                Err(rejection) => self.reject(arrival, rejection.into()).await,
            }
        }
    }
}
