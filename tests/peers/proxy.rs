//! The client at the simulator with Prism between the two, which holds every request and every response to the spec.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::messaging::Text;
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::statistics::types::{CreateSubscriptionRequest, StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{Watch, WatchEvent};
use genesys_multicloud_cx::{Client, Error, Service, Upload, cloud_data_download, user_data_management};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::wire::{self, Wire, ok};
use crate::{Lines, calls, prism};

/// Prism in front of each service of a simulator, and what it finds.
struct Proxies {
    client: Client,
    simulator: Simulator,
    found: Arc<Mutex<Vec<String>>>,
    _processes: Vec<tokio::process::Child>,
}

impl Proxies {
    async fn start() -> Self {
        let simulator = Simulator::builder().tick_interval(Duration::ZERO);
        let simulator = simulator.start().await.unwrap();
        let upstream = relay(simulator.url()).await;
        let found = Arc::new(Mutex::new(Vec::new()));
        let mut builder = simulator.client_builder();
        let mut processes = Vec::new();
        for service in Service::ALL {
            let base = format!("{upstream}{}", service.base_path());
            let (process, url, lines) = prism(*service, &["proxy"], &[&base]).await;
            builder = builder.service_url(*service, url);
            processes.push(process);
            tokio::spawn(listen(*service, lines, Arc::clone(&found)));
        }
        Self {
            client: builder.build().unwrap(),
            simulator,
            found,
            _processes: processes,
        }
    }

    /// Everything that violated a spec.
    async fn violations(self) -> Vec<String> {
        // What Prism finds, it prints after it has answered.
        tokio::time::sleep(Duration::from_millis(500)).await;
        self.found.lock().unwrap().clone()
    }
}

/// Notes what Prism prints about a violation, and which request it is about.
async fn listen(service: Service, mut lines: Lines, found: Arc<Mutex<Vec<String>>>) {
    let mut request = String::new();
    while let Ok(Some(line)) = lines.next_line().await {
        if line.contains("Forwarding \"") {
            request = line;
        } else if line.contains("Violation: ") {
            let mut found = found.lock().unwrap();
            found.push(format!("{service}: {line} ({request})"));
        }
    }
}

/// Stands between Prism and the simulator. Prism joins several `Set-Cookie` headers by commas, which makes one cookie of
/// them (RFC 6265, section 3), and the session of a client would be unknown to the server from its second request on. So
/// the cookies are kept here, as those of a load balancer would be.
async fn relay(upstream: &str) -> String {
    let http = reqwest::Client::builder()
        .cookie_store(true)
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .gzip(false)
        .build()
        .unwrap();
    let relay = axum::Router::new()
        .fallback(pass_on)
        .with_state((http, upstream.to_owned()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, relay).await });
    url
}

async fn pass_on(State((http, upstream)): State<(reqwest::Client, String)>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    for name in ["cookie", "host", "content-length", "transfer-encoding", "connection"] {
        parts.headers.remove(name);
    }
    let request = http
        .request(parts.method, format!("{upstream}{}", parts.uri))
        .headers(parts.headers)
        .body(body);
    let answer = request.send().await.unwrap();
    let mut response = Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        if name != "set-cookie" && name != "transfer-encoding" {
            response = response.header(name, value);
        }
    }
    response.body(Body::from(answer.bytes().await.unwrap())).unwrap()
}

fn assert_none(violations: &[String]) {
    assert!(violations.is_empty(), "{}", violations.join("\n"));
}

#[tokio::test]
async fn every_operation_fits_its_spec_in_both_directions() {
    let proxies = Proxies::start().await;
    let Proxies { client, simulator, .. } = &proxies;
    let account = calls::Account {
        client_id: simulator.client_id().to_owned(),
        channel_id: simulator.channel_id().to_owned(),
        ccid: simulator.ccid().to_owned(),
        signing_secret: simulator.channel_secret().to_owned(),
    };
    for (operation, call) in calls::calls(client, &account) {
        match call.await {
            Ok(()) | Err(Error::Api(_) | Error::Authentication(_)) => {}
            // The form that a browser shows.
            Err(Error::Decode(_)) if operation == "authentication.authorize" => {}
            Err(error) => panic!("{operation}: {error:?}"),
        }
    }
    assert_none(&proxies.violations().await);
}

#[tokio::test]
async fn what_a_program_does_fits_the_specs_in_both_directions() {
    let proxies = Proxies::start().await;
    signed_in(&proxies).await;
    statistics(&proxies).await;
    exports(&proxies).await;
    messages(&proxies).await;
    secure_emails(&proxies).await;
    interactions(&proxies).await;
    assert_none(&proxies.violations().await);
}

async fn signed_in(proxies: &Proxies) {
    let authentication = proxies.client.authentication();
    let user = authentication.get_user_info().send().await.unwrap();
    assert_eq!(user.login_name.as_deref(), Some("agent1"));
    let _ = authentication.get_openid_user_info().send().await.unwrap();
    let _ = authentication.get_jwt_user_info().send().await.unwrap();
    let _ = authentication.ping().send().await.unwrap();
    proxies.simulator.expire_access_tokens();
    let _ = authentication.get_user_info().send().await.unwrap();
}

async fn next(watch: &mut Watch) -> WatchEvent {
    let next = tokio::time::timeout(Duration::from_secs(30), watch.next());
    next.await.expect("nothing came").unwrap().unwrap()
}

async fn statistics(Proxies { client, simulator, .. }: &Proxies) {
    let statistics = client.statistics();
    let agent = || StatisticReference::new("CurrentAgentState", "Agent", "agent1");
    let value = statistics.get_statistic_value("CurrentAgentState", "Agent", "agent1");
    let _ = value.send().await.unwrap();
    let unknown = StatisticReference::new("CurrentAgentState", "Agent", "nobody");
    let values = statistics.get_statistic_values([agent(), unknown]);
    let _ = values.send().await;
    let subscription = CreateSubscriptionRequest::new([SubscribedStatistic::named("one", agent())]);
    let subscription = subscription.operation_id("calls");
    let create = statistics.create_subscription(subscription);
    let created = create.send().await.unwrap();
    let id = created.subscription_id.clone().unwrap();
    let read = || statistics.get_subscription_values(id.as_str());
    let _ = read().send().await.unwrap();
    let _ = read().statistic_ids(["one"]).send().await.unwrap();
    let delete = statistics.delete_subscription(id.as_str());
    let _ = delete.send().await.unwrap();
    let gone = read().send().await.unwrap_err();
    assert_eq!(gone.status().map(|status| status.as_u16()), Some(500));

    let watch = statistics.watch([SubscribedStatistic::named("two", agent())]);
    let mut watch = watch.open().await.unwrap();
    while !matches!(next(&mut watch).await, WatchEvent::Update(_)) {}
    let state = json!({ "state": "CallInbound", "reasons": [] });
    simulator.set_value("CurrentAgentState", "agent1", state.clone());
    while !matches!(next(&mut watch).await, WatchEvent::Update(update) if *update.value == state) {}
    simulator.set_statistics_available(false);
    while !matches!(next(&mut watch).await, WatchEvent::Unavailable) {}
    let unavailable = statistics.get_subscription_values("any").send().await;
    assert!(unavailable.is_err());
    simulator.set_statistics_available(true);
    while !matches!(next(&mut watch).await, WatchEvent::Resubscribed) {}
    watch.close().await;
    assert_eq!(simulator.subscriptions().len(), 0);
}

#[allow(deprecated)]
/// The same export in both of its services, and in each version of them. Prism follows redirects by itself, API key and
/// token included, so that a download is asked for only where there is no file.
async fn exports(Proxies { client, simulator, .. }: &Proxies) {
    let job = |suspended: Value| {
        json!({
            "title": "Nightly", "source": "UCS", "type": "UCS", "suspended": suspended,
            "jobParams": { "type": "Contacts", "media": ["voice"] },
            "schedulerParam": { "immediately": true }, "timeFrame": { "all": true },
        })
    };
    macro_rules! export {
        ($service:ident, $job:ty, $suspended:expr, $create:ident, $get:ident, $progress:ident, $list:ident,
         $history:ident, $record:ident, $suspend:ident, $resume:ident, $cancel:ident, $delete:ident,
         $files:ident, $links:ident, $download:ident, $remove:ident) => {{
            let service = client.$service();
            let job = || -> $job { serde_json::from_value(job(json!($suspended))).unwrap() };
            let created = service.$create(job()).send().await.unwrap();
            let id = created.id.unwrap().to_string();
            let _ = service.$suspend(id.as_str()).send().await.unwrap();
            let _ = service.$resume(id.as_str()).send().await.unwrap();
            simulator.tick();
            let _ = service.$get(id.as_str()).send().await.unwrap();
            let _ = service.$progress(id.as_str()).send().await.unwrap();
            let _ = service.$list().send().await.unwrap();
            let running = service.$delete(id.as_str()).send().await.unwrap_err();
            assert_eq!(running.status().map(|status| status.as_u16()), Some(400));
            (0..10).for_each(|_| simulator.tick());
            let history = service.$history().send().await.unwrap();
            assert!(!history.items.as_ref().unwrap().is_empty());
            let _ = service.$record(id.as_str()).send().await.unwrap();
            let files = service.$files().send().await.unwrap();
            let file = files.items.as_ref().unwrap()[0].clone();
            let name = file["fileName"].as_str().or(file["name"].as_str()).unwrap().to_owned();
            let _ = service.$links().filename([name.as_str()]).send().await.unwrap();
            let _ = service.$remove(name.as_str()).send().await.unwrap();
            let gone = service.$download(name.as_str()).send().await.unwrap_err();
            assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));
            let other = service.$create(job()).send().await.unwrap();
            let other = other.id.unwrap().to_string();
            simulator.tick();
            let _ = service.$cancel(other.as_str()).send().await.unwrap();
            let _ = service.$delete(other.as_str()).send().await;
        }};
    }
    export!(
        user_data_management,
        user_data_management::types::Job,
        false,
        create_job,
        get_job,
        get_job_progress,
        list_jobs,
        list_history_records,
        get_history_record,
        suspend_job,
        resume_job,
        cancel_job,
        delete_job,
        list_file_metadata,
        list_file_links,
        download_file,
        delete_file
    );
    export!(
        user_data_management,
        user_data_management::types::JobV4,
        "false",
        create_job_v4,
        get_job_v4,
        get_job_progress_v4,
        list_jobs_v4,
        list_history_records_v4,
        get_history_record_v4,
        suspend_job_v4,
        resume_job_v4,
        cancel_job_v4,
        delete_job_v4,
        list_file_metadata_v3,
        list_file_links_v3,
        download_file_v3,
        delete_file_v3
    );
    export!(
        cloud_data_download,
        cloud_data_download::types::Job,
        "false",
        create_job_v4,
        get_job_v4,
        get_job_progress_v4,
        list_jobs_v4,
        list_history_records_v4,
        get_history_record_v4,
        suspend_job_v4,
        resume_job_v4,
        cancel_job_v4,
        delete_job_v4,
        list_file_metadata_v3,
        list_file_links_v3,
        download_file_v3,
        delete_file_v3
    );
}

async fn messages(Proxies { client, simulator, .. }: &Proxies) {
    let channel = client.third_party_messaging(simulator.channel());
    let text = Text::new("Hello").from("16504661149").to(simulator.channel_id());
    let _ = channel.send(text).await.unwrap();
    let uploaded = channel
        .upload(Upload::new("a.txt", "content").content_type("text/plain"))
        .await;
    let uploaded = uploaded.unwrap();
    let media = uploaded.media_id.clone().unwrap();
    let mut download = channel.download(media.as_str()).await.unwrap().into_inner();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "content");
    let _ = channel.delete(media.as_str()).await.unwrap();
    assert!(channel.delete(media.as_str()).await.is_err());
}

async fn secure_emails(Proxies { client, .. }: &Proxies) {
    let emails = client.secure_email();
    let _ = emails
        .send_secure_email(json!({ "subject": "Hello" }))
        .send()
        .await
        .unwrap();
    let list = emails.list_secure_emails("consumer@example.com").send().await.unwrap();
    assert!(!list.is_empty());
    let id = list[0]["secureMailId"].as_str().unwrap().to_owned();
    let _ = emails.count_secure_emails("consumer@example.com").send().await.unwrap();
    let _ = emails.get_secure_email(id.as_str()).read(true).send().await.unwrap();
    let _ = emails.get_secure_email_user_data(id.as_str()).send().await.unwrap();
    let _ = emails.remove_secure_email(id.as_str()).send().await.unwrap();
}

async fn interactions(Proxies { client, .. }: &Proxies) {
    use genesys_multicloud_cx::openmedia::types;

    let openmedia = client.openmedia();
    let create = || {
        let request = types::CreateInteractionRequest::default().external_id("2024/17");
        openmedia.create_interaction("letters", request)
    };
    let _ = create().send().await.unwrap();
    let taken = create().send().await.unwrap_err();
    assert_eq!(taken.status().map(|status| status.as_u16()), Some(409));
    let get = openmedia.get_interaction_by_external_id("letters", "2024/17");
    let _ = get.send().await.unwrap();
    let request = types::StopInteractionRequest::default();
    let stop = openmedia.stop_interaction_by_external_id("letters", "2024/17", request);
    let _ = stop.send().await.unwrap();
}

/// That nothing is found means something only where what is wrong is found.
#[tokio::test]
async fn what_violates_a_spec_is_found() {
    let statistics = |upstream: String| async move {
        let found = Arc::new(Mutex::new(Vec::new()));
        let (process, url, lines) = prism(Service::Statistics, &["proxy"], &[&upstream]).await;
        tokio::spawn(listen(Service::Statistics, lines, Arc::clone(&found)));
        (process, url, found)
    };
    let wrong = r#"{"status":{"code":0},"data":{"statistics":[{"statisticId":null}]}}"#;
    let wire = Wire::new([ok(wrong), wire::json("418 I'm a teapot", "{}"), ok("{}")]).await;
    let (_process, url, found) = statistics(wire.url.clone()).await;
    let client = wire.builder().credentials(Credentials::bearer("token"));
    let client = client.service_url(Service::Statistics, &url).build().unwrap();
    let read = || client.statistics().get_subscription_values("17");
    let _ = read().send().await;
    let _ = read().send().await;
    let post = reqwest::Client::new().post(format!("{url}/subscriptions"));
    let post = post.header("x-api-key", "key").header("authorization", "Bearer token");
    let _ = post
        .header("content-type", "application/json")
        .body(r#"{"data":{"statistics":1}}"#)
        .send()
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let found = found.lock().unwrap().join("\n");
    for expected in [
        "response.body.data.statistics",
        "returned status code",
        "request.body.data.statistics",
    ] {
        assert!(found.contains(expected), "{expected}: {found}");
    }
}
