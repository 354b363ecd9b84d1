//! A gateway between the phones of consumers and the agents of a contact centre. It starts on a simulator of the cloud,
//! carries a text there and a response back, and ends:
//!
//! ```text
//! cargo run --example sms_gateway --features axum,simulator
//! ```
//!
//! The numbered lines are the six steps of the manual's data flow for SMS. The module `gateway` is the gateway itself, to
//! begin one of your own with; what is outside plays the phone, its network and the agent.

use std::error::Error;

use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::webhook::Verifier;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use gateway::Gateway;

mod gateway {
    use std::borrow::Cow;

    use axum::Router;
    use axum::middleware::map_response;
    use axum::response::Response;
    use genesys_multicloud_cx::Error;
    use genesys_multicloud_cx::messaging::{OutgoingMessage, Party, ReasonCode, Receipt, Text};
    use genesys_multicloud_cx::third_party_messaging::MessagingChannel;
    use genesys_multicloud_cx::webhook::{Deduplicator, Handled, Receiver, Verifier};
    use tokio::sync::mpsc::Sender;

    /// How many messages are known when they are delivered again. Use a database for more than one process remembers.
    const REMEMBERED: usize = 10_000;

    /// A text for a phone.
    pub struct TextForPhone {
        pub message_id: String,
        pub from: String,
        pub to: String,
        pub text: String,
    }

    #[derive(Clone)]
    pub struct Gateway {
        channel: MessagingChannel,
        network: Sender<TextForPhone>,
    }

    impl Gateway {
        /// Texts for phones go into the `network`. A message counts as handled once it is in there, so use a queue that
        /// outlives the process.
        pub fn new(channel: MessagingChannel, network: Sender<TextForPhone>) -> Self {
            Self { channel, network }
        }

        /// The webhook that Genesys delivers what agents write to.
        pub fn router(&self, verifier: Verifier) -> Router {
            let gateway = self.clone();
            let receiver = Receiver::new(verifier, move |message| {
                let gateway = gateway.clone();
                async move { gateway.agent_wrote(message).await }
            });
            let receiver = receiver.deduplicator(Deduplicator::new(REMEMBERED));
            Router::new()
                .route("/messages", receiver.into_route())
                .layer(map_response(answered))
        }

        /// To be called for each text that comes from a phone.
        pub async fn phone_wrote(&self, from: &str, to: &str, text: &str) -> Result<(), Error> {
            println!("1. Message API request: a text from {from} to {to}");
            let text = Text::new(text).from(from).to(to);
            let accepted = self.channel.send(text).await?;
            let ids: Vec<&str> = accepted.message_ids().collect();
            println!("2. Message API response: accepted as {}", ids.join(", "));
            Ok(())
        }

        /// To be called when the network tells what became of a text.
        pub async fn report(&self, text: &TextForPhone, outcome: Result<(), ReasonCode>) -> Result<(), Error> {
            let id = &text.message_id;
            let receipt = match outcome {
                Ok(()) => Receipt::delivered(id),
                Err(reason) => Receipt::failed(id, [reason]),
            };
            println!("5. Receipt API request: what became of {id}");
            let receipt = receipt.from(&text.from).to(&text.to);
            let _ = self.channel.send_receipt(receipt).await?;
            println!("6. Receipt API response: taken");
            Ok(())
        }

        /// An error has the message delivered again.
        async fn agent_wrote(&self, message: OutgoingMessage) -> Result<Handled, Error> {
            let message_id = message.id().map(Cow::into_owned);
            let shown = message_id.as_deref().unwrap_or("without an identifier");
            println!("3. Message Webhook request: message {shown}");
            let (from, to, text) = match message {
                OutgoingMessage::Sms(sms) => (sms.from, sms.to, sms.text),
                OutgoingMessage::Email(email) => (email.from, email.to, None),
                _ => (None, Vec::new(), None),
            };
            let id = |party: Party| party.id;
            let (Some(message_id), Some(from), Some(to)) = (message_id, from.and_then(id), to.into_iter().find_map(id))
            else {
                // Delivered again it would be the same.
                println!("   It can not be delivered, and no receipt can name it");
                return Ok(Handled::Done);
            };
            let Some(text) = text else {
                let receipt = Receipt::failed(message_id, [ReasonCode::Unsupported]);
                let _ = self.channel.send_receipt(receipt.from(from).to(to)).await?;
                return Ok(Handled::Done);
            };
            let text = TextForPhone {
                message_id,
                from,
                to,
                text,
            };
            Ok(match self.network.try_send(text) {
                Ok(()) => Handled::Done,
                Err(_) => Handled::Redeliver,
            })
        }
    }

    async fn answered(response: Response) -> Response {
        println!("4. Message Webhook response: {}", response.status());
        response
    }
}

const PHONE: &str = "16504661149";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::start().await?;
    let client = simulator.client_builder().build()?;
    let (network, mut phones) = mpsc::channel(100);
    let gateway = Gateway::new(client.third_party_messaging(simulator.channel()), network);

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/messages", listener.local_addr()?);
    let router = gateway.router(Verifier::new(simulator.channel_secret())?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let number = simulator.channel_id();
    simulator.register_message_webhook(number, &url)?;

    let question = "Where is my parcel?";
    println!("From the phone {PHONE}: {question}");
    gateway.phone_wrote(PHONE, number, question).await?;

    simulator.send_as_agent(number, PHONE, "It comes tomorrow.")?;
    let text = phones.recv().await.ok_or("the gateway has gone")?;
    // The webhook gets its response long before a text is on the phone.
    simulator.settled_deliveries().await;
    println!("To the phone {}: {}", text.to, text.text);
    gateway.report(&text, Ok(())).await?;

    let received = simulator.received_messages();
    let receipt = received.last().ok_or("nothing came in")?;
    if receipt["status"] != "Delivered" || receipt["channel"]["messageId"] != *text.message_id {
        return Err("the receipt did not come in".into());
    }
    println!("The answer is on the phone, and the contact centre knows it.");
    Ok(())
}
