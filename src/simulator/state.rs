//! What the handlers share.

use std::collections::BTreeMap;
use std::sync::MutexGuard;
use std::time::Duration;

use super::accounts::Accounts;
use super::archive::Archive;
use super::board::Board;
use super::downloads::Links;
use super::messaging::Channels;
use super::openmedia::Interactions;
use super::registration::RegisteredClient;
use super::secure_email::Mailboxes;
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
    accounts: Shared<Accounts>,
}

impl State {
    pub(super) fn new(
        settings: Settings,
        accounts: Accounts,
        board: Board,
        channels: Channels,
    ) -> Self {
        Self {
            settings,
            board,
            cloud_data_download: Shared::default(),
            user_data_management: Shared::default(),
            links: Shared::default(),
            mailboxes: Shared::new(Mailboxes::seeded()),
            interactions: Shared::default(),
            channels: Shared::new(channels),
            accounts: Shared::new(accounts),
        }
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

    pub(super) fn is_client(&self, id: &str, secret: &str) -> bool {
        let client = self.settings.clients.get(id);
        client.is_some_and(|client| client.secret == secret)
    }

    /// Moves on everything that moves by itself.
    pub(super) fn tick(&self) {
        self.board.advance();
        self.cloud_data_download.lock().advance();
        self.user_data_management.lock().advance();
    }
}
