//! What somebody would write first, from the documentation alone: one program for each of five services.

use std::time::{Duration, SystemTime};

use genesys_multicloud_cx::openmedia::types::{CreateInteractionRequest, StopInteractionRequest};
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::user_data_management::types::{Job, SchedulerParam, TimeFrame, UcsJobParams};
use genesys_multicloud_cx::{Client, Error, Upload};
use serde::Deserialize;
use serde_json::json;

async fn tenant() -> (Simulator, Client) {
    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder().build().unwrap();
    (simulator, client)
}

/// Exports the contacts of a week, and reads the page of jobs as a program with settings of its own does.
#[tokio::test]
async fn an_export() -> Result<(), Error> {
    let (_simulator, client) = tenant().await;
    let udm = client.user_data_management();
    let now = SystemTime::now();
    let week = TimeFrame::default()
        .date_from(now - Duration::from_secs(7 * 24 * 3600))
        .date_to(now);
    let parameters = UcsJobParams::new("Contacts", ["voice", "chat"]).export_attachments(true);
    let schedule = SchedulerParam::default().immediately(true);
    let job = Job::new("Nightly", "UCS", "UCS", parameters, week, schedule, false).description("All contacts");
    let created = udm.create_job(job).send().await?;
    let id = created.id.expect("a job has an identifier");
    let (size, order): (Option<u32>, Option<&str>) = (Some(50), None);
    let jobs = udm
        .list_jobs()
        .from(0)
        .desc_asc(true)
        .suspend(false)
        .maybe(size, |call, size| call.size(size))
        .maybe(order, |call, field| call.order_field(field))
        .send()
        .await?;
    assert!(jobs.items.as_ref().is_some_and(|items| items.len() == 1));
    assert_eq!(udm.get_job(id).send().await?.title.as_deref(), Some("Nightly"));
    udm.cancel_job(id).send().await?.into_inner();
    Ok(())
}

/// The same service before version 10, which is deprecated and has other types for the same.
#[tokio::test]
#[allow(deprecated)]
async fn an_older_export() -> Result<(), Error> {
    let (_simulator, client) = tenant().await;
    let download = client.cloud_data_download();
    let jobs = download.list_jobs_v4().size(50).desc_asc(true).from(100).send().await?;
    assert!(jobs.items.as_ref().is_none_or(Vec::is_empty));
    let gone = download.list_file_links_v3().filename(["a.zip", "b.zip"]).send().await;
    assert_eq!(gone.unwrap_err().status().unwrap(), 404);
    let key = Upload::new("tenant.pem", "certificate");
    assert!(download.upload_certificate_v3("tenant.pem", key).send().await.is_ok());
    Ok(())
}

/// Brings a letter to an agent, and takes it back.
#[tokio::test]
async fn a_letter() -> Result<(), Error> {
    #[derive(Deserialize)]
    struct Found {
        data: Interaction,
    }

    #[derive(Deserialize)]
    struct Interaction {
        #[serde(rename = "interactionId")]
        id: String,
    }

    let (_simulator, client) = tenant().await;
    let openmedia = client.openmedia();
    let letter = CreateInteractionRequest::default()
        .external_id("2024/17")
        .user_data([("Subject", "Parcel"), ("Language", "German")]);
    openmedia
        .create_interaction("letters", letter)
        .send()
        .await?
        .into_inner();
    let found = openmedia
        .get_interaction_by_external_id("letters", "2024/17")
        .send()
        .await?;
    let interaction = found.deserialize_into::<Found>().expect("it has an identifier");
    let reason = StopInteractionRequest::default().reason_system_name("Done");
    let stop = openmedia.stop_interaction("letters", &interaction.data.id, reason);
    stop.send().await?.into_inner();
    Ok(())
}

/// Sends a secure email, and reads what has come.
#[tokio::test]
async fn a_secure_email() -> Result<(), Error> {
    let (_simulator, client) = tenant().await;
    let emails = client.secure_email();
    emails
        .send_secure_email(json!({ "subject": "Hello" }))
        .send()
        .await?
        .into_inner();
    let unread = emails
        .list_secure_emails("consumer@example.com")
        .status("unread")
        .count(10);
    assert!(unread.send().await?.len() <= 10);
    Ok(())
}

/// Answers a consumer from a channel of one's own.
#[tokio::test]
async fn a_message() -> Result<(), Error> {
    use genesys_multicloud_cx::messaging::Text;

    let (simulator, client) = tenant().await;
    let channel = client.third_party_messaging(simulator.channel());
    let photo = channel
        .upload(Upload::new("parcel.png", "a photo").content_type("image/png"))
        .await?;
    assert!(photo.media_id.is_some());
    let text = Text::new("Where is my parcel?")
        .from("16504661149")
        .to(simulator.channel_id());
    let accepted = channel.send(text).await?;
    assert_eq!(accepted.message_ids().count(), 1);
    Ok(())
}
