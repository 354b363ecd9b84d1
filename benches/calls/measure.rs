//! Turns of both sides, and the figures that come of them.

use std::fmt::Write as _;
use std::os::unix::process::CommandExt;
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use tokio::runtime::Runtime;

use crate::payload::{Payload, Side};

const TURNS: usize = 41;
const LATENCIES_A_TURN: usize = 500;

pub struct Turns<'a, O, B> {
    ours: &'a O,
    bare: &'a B,
    payload: Payload,
    runtime: &'a Runtime,
}

/// What one turn took.
struct Spent {
    wall: Duration,
    cpu: Duration,
}

impl<'a, O: Side, B: Side> Turns<'a, O, B> {
    /// Connections belong to the runtime, which therefore is the same for all payloads.
    pub fn new(runtime: &'a Runtime, ours: &'a O, bare: &'a B, payload: Payload) -> Self {
        Self {
            ours,
            bare,
            payload,
            runtime,
        }
    }

    /// Both sides after each other, the first one in turns, the first two turns for warmth.
    fn take<T>(&self, ours: impl Fn() -> T, bare: impl Fn() -> T) -> Vec<(T, T)> {
        let turns = (0..TURNS + 2).map(|turn| match turn % 2 {
            0 => {
                let ours = ours();
                (ours, bare())
            }
            _ => {
                let bare = bare();
                (ours(), bare)
            }
        });
        turns.skip(2).collect()
    }

    pub fn at_once(&self, many: usize) -> Vec<Figure> {
        let spent = self.take(
            || self.runtime.block_on(batch(self.ours, self.payload, many)),
            || self.runtime.block_on(batch(self.bare, self.payload, many)),
        );
        let cpu = spent
            .iter()
            .map(|(ours, bare)| ours.cpu.as_secs_f64() / bare.cpu.as_secs_f64());
        let throughput = spent
            .iter()
            .map(|(ours, bare)| bare.wall.as_secs_f64() / ours.wall.as_secs_f64());
        vec![
            Figure::of(format!("CPU time of the client, {many} at a time"), cpu),
            Figure::of(format!("throughput, {many} at a time"), throughput),
        ]
    }

    pub fn one_by_one(&self) -> Figure {
        let medians = self.take(
            || self.runtime.block_on(median(self.ours, self.payload)),
            || self.runtime.block_on(median(self.bare, self.payload)),
        );
        let ratios = medians
            .iter()
            .map(|(ours, bare)| ours.as_secs_f64() / bare.as_secs_f64());
        Figure::of("latency, one at a time, median".to_owned(), ratios)
    }

    pub fn whole_calls(&self) -> Figure {
        let spent = self.take(
            || self.runtime.block_on(batch(self.ours, self.payload, 1)),
            || self.runtime.block_on(batch(self.bare, self.payload, 1)),
        );
        let ratios = spent
            .iter()
            .map(|(ours, bare)| bare.wall.as_secs_f64() / ours.wall.as_secs_f64());
        Figure::of(format!("{}, whole call, speed", self.payload.name()), ratios)
    }

    pub fn allocations(&self) -> Vec<Figure> {
        let ours = self.allocated(self.ours);
        let bare = self.allocated(self.bare);
        let ratio = |ours: u64, bare: u64| ours as f64 / bare as f64;
        vec![
            Figure {
                name: format!("allocations ({} and {})", ours.0, bare.0),
                ratios: vec![ratio(ours.0, bare.0)],
            },
            Figure {
                name: format!("bytes allocated ({} and {})", ours.1, bare.1),
                ratios: vec![ratio(ours.1, bare.1)],
            },
        ]
    }

    /// Allocations and bytes of one call, on a connection that is open.
    fn allocated(&self, side: &impl Side) -> (u64, u64) {
        const CALLS: u64 = 200;
        self.runtime.block_on(median(side, self.payload));
        let counted = allocation_counter::measure(|| {
            self.runtime.block_on(async {
                for _ in 0..CALLS {
                    side.call(self.payload).await;
                }
            });
        });
        (counted.count_total / CALLS, counted.bytes_total / CALLS)
    }
}

/// All figures of this crate beside another client.
pub fn all<O: Side, B: Side>(url: &str, ours: O, other: B) -> Vec<Figure> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().expect("no runtime");
    let (ours, other) = (&ours, &other);
    println!("the server is at {url}");
    let small = Turns::new(&runtime, ours, other, Payload::OneStatistic);
    let mut figures = small.at_once(64);
    figures.push(small.one_by_one());
    figures.extend(small.allocations());
    for payload in [Payload::ThousandStatistics, Payload::PageOfTenThousand] {
        figures.push(Turns::new(&runtime, ours, other, payload).whole_calls());
    }
    figures
}

/// Calls of one side for a profiler.
pub fn only(side: &impl Side, payload: Payload) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("no runtime");
    for _ in 0..100 {
        let many = if payload == Payload::OneStatistic { 64 } else { 1 };
        let spent = runtime.block_on(batch(side, payload, many));
        println!("{:?} of CPU time", spent.cpu);
    }
}

async fn batch(side: &impl Side, payload: Payload, many: usize) -> Spent {
    let (begun, cpu) = (Instant::now(), cpu_time());
    let calls = payload.calls() * if many > 1 { 2 } else { 1 };
    let tasks: Vec<_> = (0..many)
        .map(|_| {
            let side = side.clone();
            tokio::spawn(async move {
                for _ in 0..calls / many {
                    side.call(payload).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("a task failed");
    }
    Spent {
        wall: begun.elapsed(),
        cpu: cpu_time() - cpu,
    }
}

async fn median(side: &impl Side, payload: Payload) -> Duration {
    let mut latencies = Vec::with_capacity(LATENCIES_A_TURN);
    for _ in 0..LATENCIES_A_TURN {
        let begun = Instant::now();
        side.call(payload).await;
        latencies.push(begun.elapsed());
    }
    latencies.sort();
    latencies[LATENCIES_A_TURN / 2]
}

fn cpu_time() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("no usage");
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Duration::from_micros(micros.unsigned_abs())
}

/// Starts over with an allocator that keeps what it has. That of glibc returns memory to the system whenever the end of the
/// heap is free, which costs either side up to a tenth of the time of a page, by where its last buffer happened to be.
pub fn keep_memory() {
    const VARIABLE: &str = "MALLOC_TRIM_THRESHOLD_";
    if std::env::var_os(VARIABLE).is_some() {
        return;
    }
    let program = std::env::current_exe().expect("a program has a path");
    let mut again = std::process::Command::new(program);
    let error = again
        .args(std::env::args_os().skip(1))
        .env(VARIABLE, "1073741824")
        .exec();
    panic!("it can't be started again: {error}");
}

/// A ratio of this crate to another client, measured many times.
pub struct Figure {
    name: String,
    ratios: Vec<f64>,
}

impl Figure {
    fn of(name: String, ratios: impl Iterator<Item = f64>) -> Self {
        let mut ratios: Vec<f64> = ratios.collect();
        ratios.sort_by(f64::total_cmp);
        Self { name, ratios }
    }

    pub fn table(beside: &str, figures: &[Self]) -> String {
        let mut table = format!("| a call beside {beside} | median | quartiles |\n|---|---|---|\n");
        for Self { name, ratios } in figures {
            let at = |part: usize| ratios[(ratios.len() - 1) * part / 100];
            let (median, low, high) = (at(50), at(25), at(75));
            let _ = writeln!(table, "| {name} | {median:.3} | {low:.3} to {high:.3} |");
        }
        table
    }
}
