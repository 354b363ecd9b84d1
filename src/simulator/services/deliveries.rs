//! Delivers what is in the outbox.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::conversations::Conversations;
use super::webhooks::Caller;
use crate::simulator::stores::outbox::{Attempt, Kind, Outbox};
use crate::simulator::stores::state::State;

/// Delivers what is put into the outbox, in tasks that end with this.
pub(crate) fn deliver(state: &Arc<State>, caller: &Arc<Caller>) -> JoinSet<()> {
    let channels = state.channels.lock().secrets();
    let mut tasks = JoinSet::new();
    for (channel_id, secret) in channels {
        let (state, caller) = (Arc::clone(state), Arc::clone(caller));
        tasks.spawn(deliver_channel(state, caller, channel_id, secret));
    }
    tasks
}

/// One after the other, so that nothing overtakes what is delivered again.
async fn deliver_channel(state: Arc<State>, caller: Arc<Caller>, channel_id: String, secret: String) {
    let outbox = &state.outbox;
    let delays = &state.settings.redelivery_delays;
    let mut news = outbox.subscribe();
    while let Some((number, delivery)) = Outbox::next(&mut news, &channel_id).await {
        let tried = delivery.attempts.len();
        if let Some(delay) = tried.checked_sub(1).and_then(|retry| delays.get(retry)) {
            tokio::time::sleep(*delay).await;
        }
        let webhook = match delivery.kind {
            Kind::Message => &caller.message,
            Kind::InteractionEvents => &caller.interaction_events,
        };
        let answer = caller.call(webhook, &delivery.url, &secret, &delivery.body);
        let attempt = match answer.await {
            Ok(answer) => {
                Conversations::of(&state).taken(&channel_id, &answer);
                Attempt::Responded(answer)
            }
            Err(error) if error.is_timeout() => Attempt::TimedOut,
            Err(_) => Attempt::Disconnected,
        };
        outbox.tried(number, attempt, delays.len() + 1);
    }
}
