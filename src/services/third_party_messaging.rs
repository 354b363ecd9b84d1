//! The Third-Party Messaging API: messages between the customers of a messaging system and agents.
//!
//! Use it in a gateway to SMS, email or another messaging system: send what consumers write, tell what became of
//! agents' messages, and transfer files. It needs the API key and a [`Channel`]: its identifier, that of the contact
//! centre, and the secret that is shared for it. No access token is needed, and so no credentials of a user: requests
//! are signed with the secret, by HMAC-SHA1 over the bytes of their body. The base path is `/nexus/v3`.
//!
//! What agents respond comes by [`webhook`](crate::webhook). The messages themselves are in
//! [`messaging`](crate::messaging).
//!
//! # Examples
//!
//! Send a consumer's text:
//!
//! ```no_run
//! use genesys_multicloud_cx::messaging::Text;
//! use genesys_multicloud_cx::third_party_messaging::Channel;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let channel = Channel::new("0123456789", "0ff723ff-6c6f-44e0-9ce3-ce579337eadd", "signing-secret");
//! let accepted = client
//!     .third_party_messaging(channel)
//!     .send(Text::new("Hello").from("16504661149").to("0123456789"))
//!     .await?;
//! println!("{:?}", accepted.message_ids().collect::<Vec<_>>());
//! # Ok(())
//! # }
//! ```
//!
//! Tell Genesys that an agent's message was delivered. Sender and recipient are those of that message:
//!
//! ```no_run
//! use genesys_multicloud_cx::messaging::Receipt;
//! use genesys_multicloud_cx::third_party_messaging::MessagingChannel;
//!
//! # async fn example(channel: MessagingChannel) -> Result<(), genesys_multicloud_cx::Error> {
//! let receipt = Receipt::delivered("1613474523265-0").from("0123456789").to("16504661149");
//! let _ = channel.send_receipt(receipt).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Upload a picture for a message to refer to, and download one:
//!
//! ```no_run
//! use genesys_multicloud_cx::Upload;
//! use genesys_multicloud_cx::third_party_messaging::MessagingChannel;
//!
//! # async fn example(channel: MessagingChannel) -> Result<(), Box<dyn std::error::Error>> {
//! let picture = Upload::from_path("picture.png").await?.content_type("image/png");
//! let uploaded = channel.upload(picture).await?;
//! println!("{:?} stands for it in a RichMedia message", uploaded.url);
//!
//! let mut download = channel.download("bb4a9f86-dbbb-4464-a669-650da94fbad6").await?;
//! let mut file = tokio::fs::File::create("downloaded.png").await?;
//! println!("{} bytes", download.copy_to(&mut file).await?);
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - `send` is not retried by itself, since messages could arrive twice.
//! - A message that Genesys would not understand fails before it is sent: see [`Messages`].
//! - The `url` of an upload stands for the file in messages, and can't be fetched; its `media_id` is what `download`
//!   and `delete` take.
//! - Large files take their time: see [`MessagingChannel::timeout`]. [`UploadSigner`](crate::UploadSigner) saves
//!   reading one a second time for its signature.

use std::fmt;
use std::time::Duration;

pub use crate::generated::third_party_messaging::{ThirdPartyMessaging, builder, types};

use crate::client::Caller;
use crate::generated::third_party_messaging::operations::SEND_MESSAGES;
use crate::messaging::{Messages, Receipt};
use crate::{CallOptions, Client, Download, Error, Response, Secret, Upload};

/// A channel between a messaging system and Genesys, as it was agreed on.
#[derive(Clone, Debug)]
#[must_use]
pub struct Channel {
    id: String,
    ccid: String,
    signing_secret: Secret,
}

impl Channel {
    /// The identifier of the channel, that of the contact centre, and the secret that is shared for the channel.
    pub fn new(id: impl Into<String>, ccid: impl Into<String>, signing_secret: impl Into<Secret>) -> Self {
        Self {
            id: id.into(),
            ccid: ccid.into(),
            signing_secret: signing_secret.into(),
        }
    }
}

impl Client {
    /// The Third-Party Messaging API, as a channel sees it.
    pub fn third_party_messaging(&self, channel: Channel) -> MessagingChannel {
        MessagingChannel {
            caller: Caller {
                signing_secret: Some(channel.signing_secret),
                ..self.caller()
            },
            id: channel.id,
            ccid: channel.ccid,
            trace_id: None,
        }
    }
}

/// The operations of a channel. Each request carries the identifier of the contact centre, an identifier for tracing, and
/// a signature over the bytes that are sent.
#[derive(Clone)]
#[must_use = "a channel does nothing by itself"]
pub struct MessagingChannel {
    caller: Caller,
    id: String,
    ccid: String,
    trace_id: Option<String>,
}

impl MessagingChannel {
    /// The identifier under which what follows is traced, in the header `X-B3-TraceId`: 16 or 32 hexadecimal digits.
    /// Unless it is set, each request has one of its own.
    pub fn trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// How long each of the calls that follow may take, in place of what
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout) says: large files take their time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.caller.options.change(|options| options.timeout(timeout));
        self
    }

    /// Settings of each of the calls that follow, in place of those of the client.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }

    /// Sends messages to Genesys: one of [`messaging`](crate::messaging), or several
    /// [`InboundMessage`](crate::messaging::InboundMessage)s.
    ///
    /// # Errors
    ///
    /// Whatever can go wrong with a call, [`Error::InvalidRequest`] if one of the messages is none that Genesys
    /// understands: see [`Messages`]. It is not retried by itself, since messages could arrive twice.
    pub async fn send(&self, messages: impl Into<Messages>) -> Result<Response<types::AcceptedMessages>, Error> {
        let messages = messages.into().checked();
        let messages = messages.map_err(|reason| Error::InvalidRequest {
            operation: SEND_MESSAGES.name(),
            reason,
        })?;
        let service = self.service();
        let call = service.send_messages(&self.id, &self.ccid, messages);
        call.x_b3_trace_id(self.trace()).send().await
    }

    /// Tells Genesys what became of a message that it sent.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_receipt(&self, receipt: Receipt) -> Result<Response<types::AcceptedMessages>, Error> {
        self.send(receipt).await
    }

    /// Uploads a file, which messages can refer to then. It is read while it is sent.
    ///
    /// # Errors
    ///
    /// Whatever can go wrong with a call, [`Error::InvalidRequest`] if the file can't be read.
    pub async fn upload(&self, file: impl Into<Upload>) -> Result<Response<types::MediaResource>, Error> {
        let service = self.service();
        let call = service.upload_media(&self.id, &self.ccid, file);
        call.x_b3_trace_id(self.trace()).send().await
    }

    /// Downloads a file, which is read as it arrives.
    ///
    /// # Errors
    ///
    /// Whatever can go wrong with a call.
    pub async fn download(&self, media_id: impl Into<String>) -> Result<Response<Download>, Error> {
        let service = self.service();
        let call = service.download_media(&self.id, media_id.into(), &self.ccid);
        call.x_b3_trace_id(self.trace()).stream().await
    }

    /// Deletes a file.
    ///
    /// # Errors
    ///
    /// Whatever can go wrong with a call.
    pub async fn delete(&self, media_id: impl Into<String>) -> Result<Response<types::MediaResource>, Error> {
        let service = self.service();
        let call = service.delete_media(&self.id, media_id.into(), &self.ccid);
        call.x_b3_trace_id(self.trace()).send().await
    }

    /// The operations one by one, with every parameter that they have. They are signed for this channel. What messages
    /// hold is the caller's to know here.
    pub fn service(&self) -> ThirdPartyMessaging {
        ThirdPartyMessaging::new(self.caller.clone())
    }

    fn trace(&self) -> String {
        let unique = || format!("{:016x}", fastrand::u64(1..));
        self.trace_id.clone().unwrap_or_else(unique)
    }
}

impl fmt::Debug for MessagingChannel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MessagingChannel")
            .field("id", &self.id)
            .field("ccid", &self.ccid)
            .finish_non_exhaustive()
    }
}

impl types::AcceptedMessages {
    /// The identifiers of the accepted messages, in either of the two forms in which the service sends them.
    pub fn message_ids(&self) -> impl Iterator<Item = &str> {
        self.ids
            .iter()
            .flatten()
            .filter_map(|id| id.get("id").unwrap_or(id).as_str())
    }
}
