//! What the handlers share.

use std::collections::BTreeMap;
use std::sync::{Arc, MutexGuard};
use std::time::Duration;

use serde_json::Value;

use super::accounts::Accounts;
use super::archive::Archive;
use super::board::Board;
use super::channels::Channels;
use super::interactions::Interactions;
use super::links::Links;
use super::mailboxes::Mailboxes;
use super::notification;
use super::outbox::Outbox;
use super::registration::RegisteredClient;
use super::sessions::{SERVICE, Sessions, UPDATES};
use crate::simulator::protocol::shared::Shared;

/// The older of the two services that export data.
pub(crate) const CLOUD_DATA_DOWNLOAD: &str = "cloud_data_download";

/// What an automatic agent answers to a message of a consumer, if anything.
pub(crate) type AutoReply = dyn Fn(&Value) -> Option<String> + Send + Sync;

/// What was set up before the start and stays.
pub(crate) struct Settings {
    pub(crate) api_key: String,
    pub(crate) clients: BTreeMap<String, RegisteredClient>,
    /// Identifier of the contact centre.
    pub(crate) ccid: String,
    /// The origin of pre-signed URLs.
    pub(crate) downloads_url: String,
    pub(crate) download_lifetime: Duration,
    /// Identifiers of accepted messages are strings rather than objects.
    pub(crate) plain_message_ids: bool,
    pub(crate) auto_reply: Option<Arc<AutoReply>>,
    /// How long a webhook that was not taken waits for each further attempt.
    pub(crate) redelivery_delays: Vec<Duration>,
    /// How much of what happened can be looked at.
    pub(crate) history: usize,
}

pub(crate) struct State {
    pub(crate) settings: Settings,
    pub(crate) board: Board,
    cloud_data_download: Shared<Archive>,
    user_data_management: Shared<Archive>,
    pub(crate) links: Shared<Links>,
    pub(crate) mailboxes: Shared<Mailboxes>,
    pub(crate) interactions: Shared<Interactions>,
    pub(crate) channels: Shared<Channels>,
    pub(crate) outbox: Outbox,
    accounts: Shared<Accounts>,
    sessions: Shared<Sessions>,
}

impl State {
    pub(crate) fn new(
        settings: Settings,
        accounts: Accounts,
        board: Board,
        channels: Channels,
        sessions: Sessions,
    ) -> Self {
        Self {
            outbox: Outbox::new(settings.history),
            settings,
            board,
            cloud_data_download: Shared::default(),
            user_data_management: Shared::default(),
            links: Shared::default(),
            mailboxes: Shared::new(Mailboxes::seeded()),
            interactions: Shared::default(),
            channels: Shared::new(channels),
            accounts: Shared::new(accounts),
            sessions: Shared::new(sessions),
        }
    }

    pub(crate) fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock()
    }

    /// Lets everything end that has had its time. Nothing that shows is looked at before.
    pub(crate) fn settle(&self) {
        let mut sessions = self.sessions();
        sessions.expire();
        // Looked up for each subscription, and each request comes by here.
        let owners = sessions.owners();
        self.board.close_orphans(|owner| owners.contains(owner));
    }

    pub(crate) fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock()
    }

    /// What the service of this name has exported.
    pub(crate) fn archive(&self, service: &str) -> &Shared<Archive> {
        match service {
            CLOUD_DATA_DOWNLOAD => &self.cloud_data_download,
            _ => &self.user_data_management,
        }
    }

    /// A public client may say by an empty secret that it has none (RFC 6749, section 2.3.1).
    pub(crate) fn is_client(&self, id: &str, secret: &str) -> bool {
        let client = self.settings.clients.get(id);
        client.is_some_and(|client| client.secret.as_deref().unwrap_or_default() == secret)
    }

    pub(crate) fn is_public_client(&self, id: &str) -> bool {
        let client = self.settings.clients.get(id);
        client.is_some_and(RegisteredClient::is_public)
    }

    /// Moves on everything that moves by itself.
    pub(crate) fn tick(&self) {
        self.board.advance();
        self.announce_changes();
        self.cloud_data_download.lock().advance();
        self.user_data_management.lock().advance();
    }

    /// Gives a statistic of an object a value, and announces it.
    pub(crate) fn set_value(&self, name: &str, object_id: &str, value: Value) {
        self.board.set(name, object_id, value);
        self.announce_changes();
    }

    pub(crate) fn set_statistics_available(&self, available: bool) {
        let mut sessions = self.sessions();
        if self.board.set_available(available) {
            sessions.publish(SERVICE, &notification::service_state(available));
        }
    }

    /// What a server loses that starts anew.
    pub(crate) fn forget_connections(&self) {
        self.sessions().forget();
        self.board.close_all();
    }

    fn announce_changes(&self) {
        self.settle();
        let mut sessions = self.sessions();
        for (owner, statistics) in self.board.changes() {
            sessions.publish_to(&owner, UPDATES, &notification::update(statistics));
        }
    }
}
