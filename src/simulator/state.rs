//! What the handlers share.

use std::collections::BTreeMap;
use std::sync::{Arc, MutexGuard};
use std::time::Duration;

use serde_json::Value;

use super::accounts::Accounts;
use super::archive::Archive;
use super::board::Board;
use super::cometd;
use super::conversations::AutoReply;
use super::downloads::Links;
use super::messaging::Channels;
use super::openmedia::Interactions;
use super::outbox::Outbox;
use super::registration::RegisteredClient;
use super::secure_email::Mailboxes;
use super::sessions::{SERVICE, Sessions, UPDATES};
use super::shared::Shared;

/// The older of the two services that export data.
pub(super) const CLOUD_DATA_DOWNLOAD: &str = "cloud_data_download";

/// What was set up before the start and stays.
pub(super) struct Settings {
    pub(super) api_key: String,
    pub(super) clients: BTreeMap<String, RegisteredClient>,
    /// Identifier of the contact centre.
    pub(super) ccid: String,
    /// The origin of pre-signed URLs.
    pub(super) downloads_url: String,
    pub(super) download_lifetime: Duration,
    /// Identifiers of accepted messages are strings rather than objects.
    pub(super) plain_message_ids: bool,
    pub(super) auto_reply: Option<Arc<AutoReply>>,
    /// How long a webhook that was not taken waits for each further attempt.
    pub(super) redelivery_delays: Vec<Duration>,
    /// How much of what happened can be looked at.
    pub(super) history: usize,
}

pub(super) struct State {
    pub(super) settings: Settings,
    pub(super) board: Board,
    cloud_data_download: Shared<Archive>,
    user_data_management: Shared<Archive>,
    pub(super) links: Shared<Links>,
    pub(super) mailboxes: Shared<Mailboxes>,
    pub(super) interactions: Shared<Interactions>,
    pub(super) channels: Shared<Channels>,
    pub(super) outbox: Outbox,
    accounts: Shared<Accounts>,
    sessions: Shared<Sessions>,
}

impl State {
    pub(super) fn new(
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

    pub(super) fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock()
    }

    /// Lets everything end that has had its time. Nothing that shows is looked at before.
    pub(super) fn settle(&self) {
        let mut sessions = self.sessions();
        sessions.expire();
        self.board.close_orphans(|owner| sessions.owns(owner));
    }

    pub(super) fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock()
    }

    /// What the service of this name has exported.
    pub(super) fn archive(&self, service: &str) -> &Shared<Archive> {
        match service {
            CLOUD_DATA_DOWNLOAD => &self.cloud_data_download,
            _ => &self.user_data_management,
        }
    }

    /// A public client may say by an empty secret that it has none (RFC 6749, section 2.3.1).
    pub(super) fn is_client(&self, id: &str, secret: &str) -> bool {
        let client = self.settings.clients.get(id);
        client.is_some_and(|client| client.secret.as_deref().unwrap_or_default() == secret)
    }

    pub(super) fn is_public_client(&self, id: &str) -> bool {
        let client = self.settings.clients.get(id);
        client.is_some_and(RegisteredClient::is_public)
    }

    /// Moves on everything that moves by itself.
    pub(super) fn tick(&self) {
        self.board.advance();
        self.announce_changes();
        self.cloud_data_download.lock().advance();
        self.user_data_management.lock().advance();
    }

    /// Gives a statistic of an object a value, and announces it.
    pub(super) fn set_value(&self, name: &str, object_id: &str, value: Value) {
        self.board.set(name, object_id, value);
        self.announce_changes();
    }

    pub(super) fn set_statistics_available(&self, available: bool) {
        let mut sessions = self.sessions();
        if self.board.set_available(available) {
            sessions.publish(SERVICE, &cometd::service_state(available));
        }
    }

    /// What a server loses that starts anew.
    pub(super) fn forget_connections(&self) {
        self.sessions().forget();
        self.board.close_all();
    }

    fn announce_changes(&self) {
        self.settle();
        let mut sessions = self.sessions();
        for (owner, statistics) in self.board.changes() {
            sessions.publish_to(&owner, UPDATES, &cometd::update(statistics));
        }
    }
}
