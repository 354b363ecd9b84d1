//! An embedded stand-in for the Genesys Multicloud CX cloud, for quick starts and tests.
//!
//! A [`Simulator`] is an HTTP server on a loopback port, in the process that starts it. It has a
//! tenant with an API key, a client application and a user, and serves the documented operations:
//!
//! ```
//! use genesys_multicloud_cx::simulator::Simulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let simulator = Simulator::start().await?;
//! let client = simulator.client_builder().build()?;
//! let user = client.authentication().get_user_info().send().await?;
//! assert_eq!(user.login_name.as_deref(), Some("agent1"));
//! # Ok(())
//! # }
//! ```
//!
//! # What it checks
//!
//! Each request is held against the OpenAPI document of its service, not against the types of this
//! crate: API key, token, client credentials or signature, parameters, content type and body. A
//! query parameter or a part of an upload that the document does not name is refused as well. Members
//! of JSON objects beside those that are named are taken, since the documents leave objects open. The
//! refusal has status 400 and the form that errors have in the service, and its message names the
//! place, but never repeats a value. A body of more than 64 MiB is refused with status 413.
//!
//! The token endpoint goes by RFC 6749: form fields that it does not know are ignored, and every
//! error is `{"error": …, "error_description": …}`.
//!
//! A name that its own methods do not know (an operation, a statistic, an object) is a mistake in the
//! test, and panics at once.
//!
//! # What it does
//!
//! - *Authentication*: `/oauth/authorize` shows a sign-in form that works in any browser. The
//!   grants are `authorization_code`, `password` and `refresh_token`. A [public
//!   application](RegisteredClient::public) has no secret and needs PKCE. Authorization codes serve
//!   once, and refresh tokens are replaced at each use; whoever uses one again loses all tokens
//!   that came of the same sign-in. Signing out ends everything that came of one sign-in.
//! - *Statistics*: `CurrentAgentState` (`{"state": "WaitForNextCall", "reasons": []}`),
//!   `TimeInCurrentState` and `AverageHandlingTime` (`{"value": 187}`, in seconds) of the agents
//!   `agent`, `agent1` and `agent2` and of every [user](SimulatorBuilder::user). A statistic that a
//!   client defines counts up. Values move with each tick: one a second, or by [`Simulator::tick`],
//!   and stay as [`Simulator::set_value`] sets them.
//! - *Statistics Notifications*: CometD by long-polling, with acknowledgements for those who offer
//!   them. A subscription to statistics that is opened with the cookie `STATISTICS_SESSIONID` of
//!   a CometD session belongs to the session: its values are announced there when they change, and
//!   it ends with the session. Messages need the session's cookies `BAYEUX_BROWSER` and `AWSALB`.
//!   [`Simulator::set_statistics_available`] announces the state of the service.
//! - *User Data Management* and *Cloud Data Download*: a job starts with the next tick, whatever
//!   its schedule says, goes on by 25 per cent a tick, and ends with a CSV file. It runs once. A
//!   job has one of the statuses `new`, `in progress`, `suspended`, `finished` and `cancelled`.
//!   All versions of one service show the same jobs, records and files; the two services share
//!   nothing. Identifiers of jobs and records are numbered in one row, and a record is found by
//!   either. Links to files lead to [`Simulator::downloads_url`], count for 300 seconds, and are
//!   refused with status 400 if an API key, a token, a cookie or a referrer is sent there.
//! - *Secure Email*: the securebox `support1` of `consumer@example.com` holds two unread emails. An
//!   email that is sent belongs to the address in its `address`, `from` or `fromAddress`, or else
//!   to `consumer@example.com`, and shows up in the securebox that it was sent to. Requests that
//!   name no securebox concern the emails that are in none.
//! - *Openmedia*: any service name will do. The user data of an interaction is what an update
//!   changes.
//! - *Third-Party Messaging*: the channel [`Simulator::channel_id`] takes what is signed with its
//!   secret, from the contact centre [`Simulator::ccid`]. What arrived is in
//!   [`Simulator::received_messages`]. A receipt is taken if it is as the manual has it, sender and
//!   recipient included, and is about a message that was sent on the channel: by the identifier that
//!   the webhook delivered, or by the one that it got. After a failure or a removal
//!   nothing else can be said of a message. Otherwise the whole request is refused with status 400.
//! - *Webhooks*: what agents write is delivered to the URL that
//!   [`Simulator::register_message_webhook`] gives a channel. Agents write by
//!   [`Simulator::send_as_agent`], or [by themselves](SimulatorBuilder::auto_reply). An interaction
//!   begins with the first message of either side and lasts until
//!   [`Simulator::finish_interaction`]; both are told to
//!   [`Simulator::register_interactions_webhook`]. Whatever gets no response, or status 5XX, is
//!   delivered again, the same body each time; events about interactions are so with any status but
//!   200, as the manual has it. A channel's deliveries go one after the other, each when the one
//!   before was taken, refused or given up. [`Simulator::deliveries`] shows what became of them.
//!   [`Simulator::deliver_message`] and [`Simulator::deliver_interaction_events`] deliver anything
//!   else, once.
//!
//! It answers as the service does, with `null` for members that have no value. Any other
//! operation responds with an instance of its schema.
//!
//! It is made for loopback. Nothing in it withstands an attacker.
//!
//! # What it keeps
//!
//! It can run for weeks, since what it keeps is limited: the latest 1000 messages that came in and 1000
//! deliveries that came to an end ([`SimulatorBuilder::history`] sets the number); 10,000 each of jobs,
//! records, files, links to them, secure emails, interactions, open subscriptions to statistics, and
//! messages of a channel that receipts can be about;
//! 256 MiB of media a channel; 100,000 sign-ins and tokens. Beyond that the oldest go, those first that
//! are over. Calls and the like are counted on.
//!
//! # What it gets wrong
//!
//! Nothing, unless it is told to: [`Simulator::faults`] has errors, lost and late responses, lost
//! connections and whatever may become of a CometD session, and [`Simulator::restart`] is an
//! outage.

// From the lowest room to the highest: each uses only those above it here (see ARCHITECTURE.md). The blank lines keep
// rustfmt from sorting them.
mod protocol;

mod stores;

mod services;

mod server;

pub use server::builder::SimulatorBuilder;
pub use server::fault::Fault;
pub use server::faults::Faults;
pub use server::simulator::Simulator;
pub use stores::outbox::{Attempt, DeliveryState, WebhookDelivery, WebhookReply};
pub use stores::registration::{RegisteredClient, User};
