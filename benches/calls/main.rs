//! What a call costs beside bare `reqwest` and `serde_json`: `cargo bench --bench calls`.
//!
//! Both sides ask a server on loopback, in a process of its own, for the same bytes, and decode them into the same types.
//! They take turns, so that noise hits both, and each figure is the median of the ratios of neighbouring turns.

mod measure;
mod server;
mod sides;

use measure::{Figure, Turns};
use sides::{Bare, Ours, Payload};

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(server::ARGUMENT) {
        server::run();
        return;
    }
    let server = server::Process::start();
    let (ours, bare) = (Ours::new(&server.url), Bare::new(&server.url));
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().expect("no runtime");
    let small = Turns::new(&runtime, &ours, &bare, Payload::OneStatistic);
    let mut figures = small.at_once(64);
    figures.push(small.one_by_one());
    figures.extend(small.allocations());
    for payload in [Payload::ThousandStatistics, Payload::PageOfTenThousand] {
        figures.push(Turns::new(&runtime, &ours, &bare, payload).whole_calls());
    }
    print!("{}", Figure::table(&figures));
}
