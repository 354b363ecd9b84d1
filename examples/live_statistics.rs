//! Statistics of agents as they change: a table that is kept up to date until Ctrl-C.
//!
//! Without settings it runs on a simulator of the cloud:
//!
//! ```text
//! cargo run --example live_statistics --features simulator
//! ```
//!
//! and with these in the environment against a real tenant:
//!
//! ```text
//! GENESYS_BASE_URL, GENESYS_API_KEY, and either GENESYS_TOKEN or all of
//! GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, GENESYS_USERNAME, GENESYS_PASSWORD
//! ```
//!
//! Where the output is no terminal, each event is a line of its own, which begins with its time.

use std::collections::BTreeSet;
use std::future::{Future, pending};
use std::io::{self, IsTerminal, Write};
use std::pin::{Pin, pin};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::statistics::types::{StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{Update, Watch, WatchEvent};
use genesys_multicloud_cx::{Client, Error, Settings};
use terminal_size::{Height, Width, terminal_size};
use tokio::time::MissedTickBehavior;

const USAGE: &str = "\
usage: live_statistics [--seconds N] [--with-outage] [AGENT...]

  AGENT          whom to watch: agent1, agent2 and agent unless named
  --seconds N    end by itself after N seconds, rather than at Ctrl-C
  --with-outage  stop the simulator for two seconds, to see what becomes of the table";

const AGENTS: [&str; 3] = ["agent1", "agent2", "agent"];
const STATISTICS: [&str; 3] = ["CurrentAgentState", "TimeInCurrentState", "AverageHandlingTime"];

/// When the outage begins, and how long it is.
const OUTAGE: (Duration, Duration) = (Duration::from_secs(4), Duration::from_secs(2));
const REDRAW: Duration = Duration::from_millis(200);
/// Of a terminal that does not tell.
const DEFAULT_SIZE: (usize, usize) = (80, 24);

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        // `live_statistics | head` is no failure.
        Ok(()) | Err(Failure::NobodyReads) => ExitCode::SUCCESS,
        Err(Failure::Settings(reason)) => {
            eprintln!("settings: {reason}");
            ExitCode::from(2)
        }
        Err(Failure::Other(reason)) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}

enum Failure {
    NobodyReads,
    Settings(String),
    Other(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match Settings::from_env().unwrap_or_default().explain(&error) {
            Some(reason) => Self::Settings(reason),
            None => Self::Other(error.to_string()),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::NobodyReads,
            _ => Self::Other(error.to_string()),
        }
    }
}

#[derive(Default)]
struct Options {
    agents: Vec<String>,
    seconds: Option<u64>,
    with_outage: bool,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>, Failure> {
        let mut options = Self::default();
        let mut named = BTreeSet::new();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--help" | "-h" => return Ok(None),
                "--with-outage" => options.with_outage = true,
                "--seconds" => {
                    let seconds = arguments.next().and_then(|number| number.parse().ok());
                    let wrong = || Failure::Settings("--seconds takes a number".to_owned());
                    options.seconds = Some(seconds.ok_or_else(wrong)?);
                }
                flag if flag.starts_with('-') => {
                    return Err(Failure::Settings(format!("{flag} is unknown\n\n{USAGE}")));
                }
                _ if named.insert(argument.clone()) => options.agents.push(argument),
                _ => {}
            }
        }
        if options.agents.is_empty() {
            options.agents = AGENTS.map(str::to_owned).to_vec();
        }
        Ok(Some(options))
    }
}

async fn run() -> Result<(), Failure> {
    let Some(options) = Options::parse(std::env::args().skip(1))? else {
        return say(USAGE);
    };
    let settings = Settings::from_env()?;
    if !settings.is_empty() {
        if options.with_outage {
            let reason = "--with-outage is for the simulator alone";
            return Err(Failure::Settings(reason.to_owned()));
        }
        let client = settings.build()?;
        say(&format!("Tenant: {}", settings.base_url.as_deref().unwrap_or_default()))?;
        live(&client, &options, Box::pin(pending())).await?;
        return say("closed");
    }
    let simulator = Simulator::start()
        .await
        .map_err(|error| Failure::Other(format!("the simulator can't be started: {error}")))?;
    say(&format!("Tenant: a simulator at {}", simulator.url()))?;
    say("(set GENESYS_BASE_URL and the settings beside it to use a real one)")?;
    let happens: Happens<'_> = match options.with_outage {
        true => Box::pin(outage(&simulator)),
        false => Box::pin(pending()),
    };
    let ended = live(&simulator.client_builder().build()?, &options, happens).await;
    let (subscriptions, sessions) = (simulator.subscriptions(), simulator.cometd_sessions());
    if !subscriptions.is_empty() || !sessions.is_empty() {
        let left = format!("left on the server: subscriptions {subscriptions:?}, sessions {sessions:?}");
        return Err(Failure::Other(left));
    }
    ended?;
    say("closed; nothing is left on the server")
}

/// What happens to the server while it is watched.
type Happens<'a> = Pin<Box<dyn Future<Output = io::Result<()>> + Send + 'a>>;

async fn outage(simulator: &Simulator) -> io::Result<()> {
    let (begin, length) = OUTAGE;
    tokio::time::sleep(begin).await;
    simulator.stop().await;
    tokio::time::sleep(length).await;
    simulator.start_again().await?;
    pending().await
}

/// Watches the agents until it is asked to end, and leaves nothing behind then.
async fn live(client: &Client, options: &Options, happens: Happens<'_>) -> Result<(), Failure> {
    let agents = options.agents.join(", ");
    let end = match options.seconds {
        Some(seconds) => format!("it ends after {seconds} seconds"),
        None => "Ctrl-C ends it".to_owned(),
    };
    say(&format!("Watching {agents}; {end}\n"))?;
    let mut board = Board::new(&options.agents);
    let asked: Vec<SubscribedStatistic> = board.rows.iter().map(Row::asked).collect();
    let mut watch = client.statistics().watch(asked).open().await?;
    let mut screen = Screen::new();
    let shown = show(&mut watch, &mut board, &mut screen, options.seconds, happens).await;
    board.enter(State::Closing);
    let _ = screen.draw(&board);
    let end = async {
        watch.close().await;
        client.sign_out().await
    };
    let ended = tokio::select! {
        ended = end => ended,
        () = interrupted() => {
            return Err(Failure::Other("interrupted before the server knew of the end".to_owned()));
        }
    };
    board.enter(State::Closed);
    let drawn = screen.draw(&board);
    drop(screen);
    shown?;
    drawn?;
    ended.map_err(|error| Failure::Other(format!("the service was not told of the end: {error}")))
}

/// Goes on until it is asked to end, or until nothing comes any more.
async fn show(
    watch: &mut Watch,
    board: &mut Board,
    screen: &mut Screen,
    seconds: Option<u64>,
    mut happens: Happens<'_>,
) -> Result<(), Failure> {
    let mut interrupted = pin!(interrupted());
    let mut over = pin!(after(seconds));
    let mut redraw = tokio::time::interval(REDRAW);
    redraw.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            // The end first: however many values come, it is not kept waiting.
            biased;
            () = &mut interrupted => return Ok(()),
            () = &mut over => return Ok(()),
            happened = &mut happens => happened?,
            _ = redraw.tick() => screen.draw(board)?,
            event = watch.next() => match event {
                Some(event) => {
                    if let Some(line) = board.take(event?) {
                        screen.tell(&line)?;
                    }
                }
                None => return Ok(()),
            },
        }
    }
}

async fn after(seconds: Option<u64>) {
    match seconds {
        Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
        None => pending().await,
    }
}

/// Waits for Ctrl-C, or for what ends a program elsewhere.
async fn interrupted() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = ctrl_c => {}
            _ = terminated.recv() => {}
        }
        return;
    }
    let _ = ctrl_c.await;
}

/// A statistic of an agent, and what is known of it.
struct Row {
    id: String,
    agent: String,
    statistic: &'static str,
    value: String,
    time: Option<SystemTime>,
}

impl Row {
    fn new(agent: &str, statistic: &'static str) -> Self {
        Self {
            id: format!("{agent} {statistic}"),
            agent: agent.to_owned(),
            statistic,
            value: "no value yet".to_owned(),
            time: None,
        }
    }

    fn asked(&self) -> SubscribedStatistic {
        let statistic = StatisticReference::new(self.statistic, "Agent", &self.agent);
        SubscribedStatistic::named(&self.id, statistic)
    }

    fn line(&self, time: SystemTime) -> String {
        let Self {
            agent,
            statistic,
            value,
            ..
        } = self;
        let time = time_of_day(time);
        format!("{time}  {agent:8}  {statistic:19}  {value}")
    }
}

enum State {
    Connected,
    Reconnecting(String),
    Unavailable,
    Resubscribed,
    Closing,
    Closed,
}

impl State {
    fn as_line(&self) -> String {
        match self {
            Self::Connected => "connected".to_owned(),
            Self::Reconnecting(reason) => format!("reconnecting: {reason}"),
            Self::Unavailable => "unavailable: the service says when it is back".to_owned(),
            Self::Resubscribed => "resubscribed: all values follow as they are now".to_owned(),
            Self::Closing => "closing".to_owned(),
            Self::Closed => String::new(),
        }
    }

    fn since(&self, age: &str) -> String {
        match self {
            Self::Connected => format!("connected for {age}"),
            Self::Reconnecting(reason) => format!("reconnecting for {age}: {reason}"),
            Self::Unavailable => format!("unavailable for {age}"),
            Self::Resubscribed => format!("connected; resubscribed {age} ago"),
            Self::Closing | Self::Closed => self.as_line(),
        }
    }

    fn style(&self) -> Style {
        match self {
            Self::Connected | Self::Resubscribed => Style::Good,
            Self::Reconnecting(_) | Self::Unavailable => Style::Bad,
            Self::Closing | Self::Closed => Style::Plain,
        }
    }
}

/// What there is to show.
struct Board {
    rows: Vec<Row>,
    state: State,
    since: Instant,
    values: u64,
    missed: u64,
    note: Option<String>,
}

impl Board {
    fn new(agents: &[String]) -> Self {
        let of = |agent: &String| STATISTICS.map(|statistic| Row::new(agent, statistic));
        Self {
            rows: agents.iter().flat_map(of).collect(),
            state: State::Connected,
            since: Instant::now(),
            values: 0,
            missed: 0,
            note: None,
        }
    }

    fn enter(&mut self, state: State) {
        let goes_on = std::mem::discriminant(&state) == std::mem::discriminant(&self.state);
        if !goes_on {
            self.since = Instant::now();
        }
        self.state = state;
    }

    fn row(&mut self, id: Option<&str>) -> Option<&mut Row> {
        self.rows.iter_mut().find(|row| Some(row.id.as_str()) == id)
    }

    /// Notes what happened, and gives it as a line.
    fn take(&mut self, event: WatchEvent) -> Option<String> {
        let now = SystemTime::now();
        let state = match event {
            WatchEvent::Update(update) => {
                self.values += 1;
                let row = self.row(Some(update.statistic_id()))?;
                row.value = readable(&update);
                row.time = Some(update.time().unwrap_or(now));
                return Some(row.line(row.time?));
            }
            WatchEvent::Rejected(rejected) => {
                let row = self.row(rejected.statistic.statistic_id.as_deref())?;
                row.value = plain(&format!("not watched: {}", rejected.reason));
                return Some(row.line(now));
            }
            WatchEvent::Missed(count) => {
                self.missed += count;
                return Some(format!("{}  missed {count}", time_of_day(now)));
            }
            WatchEvent::MultipleClients { interval } => {
                let note = format!("another program has this session's cookies: values come every {interval:?}");
                let line = format!("{}  {note}", time_of_day(now));
                self.note = Some(note);
                return Some(line);
            }
            WatchEvent::Connected => State::Connected,
            WatchEvent::Reconnecting(error) => State::Reconnecting(plain(&error.to_string())),
            WatchEvent::Unavailable => State::Unavailable,
            WatchEvent::Resubscribed => State::Resubscribed,
            _ => return None,
        };
        let line = format!("{}  {}", time_of_day(now), state.as_line());
        self.enter(state);
        Some(line)
    }

    /// The table and its status, in as many lines as there is room for.
    fn table(&self, width: usize, height: usize) -> Vec<(Style, String)> {
        let longest = self.rows.iter().map(|row| row.agent.chars().count()).max();
        let agents = longest.unwrap_or_default().max("AGENT".len());
        let columns = |agent: &str, statistic: &str, value: &str, age: &str| {
            format!("{agent:agents$}   {statistic:19}   {value:24} {age:>8}")
        };
        let header = (Style::Bold, columns("AGENT", "STATISTIC", "VALUE", "AGE"));
        let now = SystemTime::now();
        let rows = self.rows.iter().map(|row| {
            let age = row.time.map(|time| now.duration_since(time));
            let age = age.map(|age| brief(age.unwrap_or_default()));
            let age = age.unwrap_or_default();
            columns(&row.agent, row.statistic, &row.value, &age)
        });
        let footer = self.footer(width);
        let room = height.saturating_sub(1 + footer.len());
        let mut rows: Vec<String> = rows.collect();
        if rows.len() > room {
            let more = rows.len() + 1 - room.max(1);
            rows.truncate(room.saturating_sub(1));
            rows.push(format!("... and {more} more, in a higher terminal"));
        }
        let rows = rows.into_iter().map(|row| (Style::Plain, row));
        std::iter::once(header).chain(rows).chain(footer).collect()
    }

    fn footer(&self, width: usize) -> Vec<(Style, String)> {
        let (values, missed) = (self.values, self.missed);
        let mut footer = vec![
            (Style::Plain, String::new()),
            (Style::Plain, format!("{values} values, missed {missed}")),
        ];
        footer.extend(self.note.clone().map(|note| (Style::Plain, note)));
        let status = self.state.since(&brief(self.since.elapsed()));
        let status = wrapped(&status, width).into_iter();
        footer.extend(status.map(|line| (self.state.style(), line)));
        footer
    }
}

/// A value in words: a state, a time, a number, or whatever else it is as JSON.
fn readable(update: &Update) -> String {
    let is_time = |name: &String| name.contains("Time");
    let time = match update.statistic.name.as_ref().is_some_and(is_time) {
        true => update.duration().map(minutes),
        false => None,
    };
    let text = time
        .or_else(|| update.agent_state().map(|state| state.state))
        .or_else(|| update.number().map(|number| number.to_string()));
    plain(&text.unwrap_or_else(|| update.value.to_string()))
}

fn minutes(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

fn brief(time: Duration) -> String {
    match time.as_secs() {
        seconds @ ..60 => format!("{seconds} s"),
        seconds @ 60..3600 => format!("{} min", seconds / 60),
        seconds => format!("{} h", seconds / 3600),
    }
}

fn time_of_day(time: SystemTime) -> String {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    let seconds = since.unwrap_or_default().as_secs() % 86_400;
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    format!("{hours:02}:{minutes:02}:{:02}Z", seconds % 60)
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Text of a server can't command the terminal.
fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

fn say(line: &str) -> Result<(), Failure> {
    Ok(writeln!(io::stdout(), "{line}")?)
}

#[derive(Clone, Copy)]
enum Style {
    Plain,
    Bold,
    Good,
    Bad,
}

impl Style {
    fn code(self) -> Option<u8> {
        match self {
            Self::Plain => None,
            Self::Bold => Some(1),
            Self::Good => Some(32),
            Self::Bad => Some(33),
        }
    }
}

/// Where it is shown.
enum Screen {
    /// Each event is a line.
    Lines,
    /// The state after all events is a table.
    Table {
        /// The lines that are on the screen by now.
        drawn: usize,
        has_colours: bool,
    },
}

impl Screen {
    fn new() -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        match io::stdout().is_terminal() && !is_dumb {
            true => Self::Table {
                drawn: 0,
                has_colours: !is_set("NO_COLOR"),
            },
            false => Self::Lines,
        }
    }

    fn tell(&mut self, line: &str) -> Result<(), Failure> {
        match self {
            Self::Lines => say(line),
            Self::Table { .. } => Ok(()),
        }
    }

    /// Draws the table over the one before.
    fn draw(&mut self, board: &Board) -> Result<(), Failure> {
        let Self::Table { drawn, has_colours } = self else {
            return Ok(());
        };
        // The last line is the cursor's, and so is the last column.
        let (width, height) = size();
        let (width, height) = (width - 1, height - 1);
        let lines = board.table(width, height);
        let up = match *drawn {
            0 => String::new(),
            drawn => format!("\x1b[{drawn}A"),
        };
        let mut frame = format!("\x1b[?25l\r{up}");
        for (style, line) in &lines {
            let line: String = line.chars().take(width).collect();
            match style.code().filter(|_| *has_colours) {
                Some(code) => frame += &format!("\x1b[{code}m{line}\x1b[0m"),
                None => frame += &line,
            }
            frame += "\x1b[K\n";
        }
        frame += "\x1b[J";
        *drawn = lines.len();
        let mut output = io::stdout().lock();
        output.write_all(frame.as_bytes())?;
        Ok(output.flush()?)
    }
}

impl Drop for Screen {
    /// Gives the cursor back.
    fn drop(&mut self) {
        if matches!(self, Self::Table { .. }) {
            let mut output = io::stdout().lock();
            let _ = output.write_all(b"\x1b[?25h");
            let _ = output.flush();
        }
    }
}

fn size() -> (usize, usize) {
    match terminal_size() {
        Some((Width(width @ 1..), Height(height @ 1..))) => (width.into(), height.into()),
        _ => DEFAULT_SIZE,
    }
}
