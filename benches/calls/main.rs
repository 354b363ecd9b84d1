//! What a call costs beside bare `reqwest` and `serde_json`: `cargo bench --bench calls`.
//!
//! Both sides ask a server on loopback, in a process of its own, for the same bytes, and decode them into the same types.
//! They take turns, so that noise hits both, and each figure is the median of the ratios of neighbouring turns.
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
    let figures = measure::all(url, Ours::new(url), Bare::new(url));
    print!("{}", Figure::table("bare reqwest + serde_json", &figures));
}
