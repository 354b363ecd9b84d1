//! What a call costs beside bare `reqwest` and `serde_json`: `cargo bench --bench calls`.
//!
//! Both sides ask a server on loopback, in a process of its own, for the same bytes, and decode them into the same types.
//! They take turns, so that noise hits both, and each figure is the median of the ratios of neighbouring turns.
//!
//! With `METRICS=1` and `--features metrics` the other side is this crate as well, whose calls are not counted.
//!
//! With `PROFILE=ours` or `PROFILE=bare` one side alone makes calls, for a profiler; with `-page` behind it for pages.

mod bare;
mod measure;
mod ours;
mod payload;
mod server;

use bare::Bare;
use measure::Figure;
use ours::Ours;
use payload::Payload;

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(server::ARGUMENT) {
        server::run();
        return;
    }
    measure::keep_memory();
    let server = server::Process::start();
    let url = server.url.as_str();
    match std::env::var("PROFILE").as_deref() {
        Ok("ours") => return measure::only(&Ours::new(url), Payload::OneStatistic),
        Ok("bare") => return measure::only(&Bare::new(url), Payload::OneStatistic),
        Ok("ours-page") => return measure::only(&Ours::new(url), Payload::PageOfTenThousand),
        Ok("bare-page") => return measure::only(&Bare::new(url), Payload::PageOfTenThousand),
        _ => {}
    }
    #[cfg(feature = "metrics")]
    if std::env::var_os("METRICS").is_some() {
        let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        genesys_multicloud_cx::reexport::metrics::set_global_recorder(recorder).expect("no recorder");
        let (on, off) = (Ours::with_metrics(url, true), Ours::with_metrics(url, false));
        let figures = measure::all(url, on, off);
        assert!(handle.render().contains("genesys_call_duration_seconds_count"));
        print!("{}", Figure::table("the same client without metrics", &figures));
        return;
    }
    let figures = measure::all(url, Ours::new(url), Bare::new(url));
    print!("{}", Figure::table("bare reqwest + serde_json", &figures));
}
