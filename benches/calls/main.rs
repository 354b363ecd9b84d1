//! What a call costs beside bare `reqwest` and `serde_json`: `cargo bench --bench calls`.
//!
//! Both sides ask a server on loopback, in a process of its own, for the same bytes, and decode them into the same types.
//! They take turns, so that noise hits both, and each figure is the median of the ratios of neighbouring turns.

mod bare;
mod measure;
mod ours;
mod payload;
mod server;

use bare::Bare;
use measure::Figure;
use ours::Ours;

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(server::ARGUMENT) {
        server::run();
        return;
    }
    let server = server::Process::start();
    let url = server.url.as_str();
    let figures = measure::all(url, Ours::new(url), Bare::new(url));
    print!("{}", Figure::table("bare reqwest + serde_json", &figures));
}
