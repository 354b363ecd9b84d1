//! Export jobs, the records of their runs, and the files that they make.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Value, json};

use super::clock::timestamp;

/// What each tick adds to the progress of a job that runs, in per cent.
const STEP: u8 = 25;

/// How many jobs, records and files there are at most. Those that have ended go first.
const MOST: usize = 10_000;

/// How many rows a file has for each medium.
const ROWS: u64 = 3;

/// What is exported if a job names no media.
const DEFAULT_MEDIUM: &str = "email";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    New,
    InProgress,
    Suspended,
    Finished,
    Cancelled,
}

impl Status {
    pub(crate) const ALL: [Self; 5] = [
        Self::New,
        Self::InProgress,
        Self::Suspended,
        Self::Finished,
        Self::Cancelled,
    ];

    /// The words of the manual's prose, where it has one for the status.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InProgress => "in progress",
            Self::Suspended => "suspended",
            Self::Finished => "finished",
            Self::Cancelled => "cancelled",
        }
    }

    pub(crate) fn has_ended(self) -> bool {
        matches!(self, Self::Finished | Self::Cancelled)
    }
}

/// An export job. It runs once.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    pub(crate) id: u64,
    /// As the client sent it.
    pub(crate) definition: Value,
    pub(crate) created: String,
    pub(crate) status: Status,
    pub(crate) progress: u8,
    /// Identifier of the record in the history, from the start of the job on.
    pub(crate) record: Option<u64>,
    pub(crate) file: Option<String>,
    pub(crate) file_size: Option<usize>,
}

impl Job {
    fn new(id: u64, definition: Value) -> Self {
        let mut job = Self {
            id,
            definition: Value::Null,
            created: timestamp(),
            status: Status::New,
            progress: 0,
            record: None,
            file: None,
            file_size: None,
        };
        job.define(definition);
        job
    }

    fn define(&mut self, definition: Value) {
        // The older versions have a string here.
        let suspended = match &definition["suspended"] {
            Value::String(text) => text.eq_ignore_ascii_case("true"),
            other => *other == Value::Bool(true),
        };
        self.status = if suspended { Status::Suspended } else { Status::New };
        self.definition = definition;
    }

    pub(crate) fn text(&self, pointer: &str) -> &str {
        let value = self.definition.pointer(pointer);
        value.and_then(Value::as_str).unwrap_or_default()
    }

    /// The type of the job itself, or that of its data where a version has only that.
    pub(crate) fn kind(&self) -> &str {
        match self.text("/type") {
            "" => self.text("/jobParams/type"),
            kind => kind,
        }
    }

    pub(crate) fn is_suspended(&self) -> bool {
        self.status == Status::Suspended
    }

    pub(crate) fn schedule_type(&self) -> &'static str {
        match self.text("/schedulerParam/cron") {
            "" => "manual",
            _ => "scheduled",
        }
    }

    fn file_name(&self) -> String {
        let title = self.text("/title").chars();
        let plain = title.map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
        format!("{}-{}.csv", plain.collect::<String>(), self.id)
    }

    /// The same rows for the same job.
    fn rows(&self) -> String {
        let media = self.definition.pointer("/jobParams/media");
        let media = media.and_then(Value::as_array).into_iter().flatten();
        let mut media: Vec<&str> = media.filter_map(Value::as_str).collect();
        if media.is_empty() {
            media.push(DEFAULT_MEDIUM);
        }
        let mut text = String::from("id,type,media,startDate,contactId\r\n");
        let rows = media.iter().flat_map(|medium| (1..=ROWS).map(move |_| medium));
        for (number, medium) in (1_u64..).zip(rows) {
            let fields = [
                &format!("{}-{number}", self.id),
                self.text("/jobParams/type"),
                medium,
                self.text("/timeFrame/dateFrom"),
                &format!("contact-{number}"),
            ];
            let fields: Vec<_> = fields.into_iter().map(field).collect();
            text += &fields.join(",");
            text += "\r\n";
        }
        text
    }
}

/// A field of a CSV file (RFC 4180).
fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// The record of a run: the job as it was then.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub(crate) id: u64,
    pub(crate) job: Job,
}

#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) content: Bytes,
    pub(crate) kind: String,
    pub(crate) source: String,
    pub(crate) job_title: String,
    pub(crate) job: u64,
    pub(crate) record: u64,
    pub(crate) uploaded: String,
}

#[derive(Debug, Clone)]
pub(crate) struct Certificate {
    pub(crate) name: String,
    pub(crate) size: usize,
    pub(crate) last_modified: String,
}

/// Why something was not done to a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    Unknown,
    /// The job is in a state that forbids it.
    Status,
}

/// What one service knows of exports. Jobs and records are numbered in one row, so that no
/// identifier stands for both.
#[derive(Debug, Default)]
pub(crate) struct Archive {
    last_id: u64,
    pub(crate) jobs: BTreeMap<u64, Job>,
    pub(crate) records: BTreeMap<u64, Record>,
    pub(crate) files: BTreeMap<String, File>,
    pub(crate) certificate: Option<Certificate>,
}

impl Archive {
    fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    pub(crate) fn create(&mut self, definition: Value) -> &Job {
        make_room(&mut self.jobs, |job| job.status.has_ended());
        let id = self.next_id();
        self.jobs.entry(id).or_insert_with(|| Job::new(id, definition))
    }

    /// Replaces the definition of a job that has not started.
    pub(crate) fn update(&mut self, id: u64, definition: Value) -> Result<&Job, Refusal> {
        let job = self.jobs.get_mut(&id).ok_or(Refusal::Unknown)?;
        if job.record.is_some() || job.status.has_ended() {
            return Err(Refusal::Status);
        }
        job.define(definition);
        Ok(job)
    }

    /// Cancels, suspends or resumes a job that has not ended.
    pub(crate) fn change(&mut self, id: u64, next: impl FnOnce(&Job) -> Status) -> Result<&Job, Refusal> {
        let job = self.jobs.get_mut(&id).ok_or(Refusal::Unknown)?;
        if job.status.has_ended() {
            return Err(Refusal::Status);
        }
        job.status = next(job);
        if let Some(record) = job.record.and_then(|id| self.records.get_mut(&id)) {
            record.job = job.clone();
        }
        Ok(job)
    }

    pub(crate) fn delete_job(&mut self, id: u64, may: impl FnOnce(Status) -> bool) -> Result<(), Refusal> {
        let job = self.jobs.get(&id).ok_or(Refusal::Unknown)?;
        if !may(job.status) {
            return Err(Refusal::Status);
        }
        self.jobs.remove(&id);
        Ok(())
    }

    /// A record by its own identifier or, as the older versions describe it, by that of its job.
    pub(crate) fn record(&self, id: u64) -> Option<&Record> {
        self.records
            .get(&id)
            .or_else(|| self.records.values().find(|record| record.job.id == id))
    }

    pub(crate) fn delete_record(&mut self, id: u64) -> Result<(), Refusal> {
        let record = self.record(id).ok_or(Refusal::Unknown)?;
        if record.job.status == Status::InProgress {
            return Err(Refusal::Status);
        }
        let id = record.id;
        self.records.remove(&id);
        Ok(())
    }

    /// Starts the jobs that wait, and moves on those that run.
    pub(crate) fn advance(&mut self) {
        let ids: Vec<u64> = self.jobs.keys().copied().collect();
        for id in ids {
            let next_id = self.last_id + 1;
            let Some(job) = self.jobs.get_mut(&id) else {
                continue;
            };
            match job.status {
                Status::New => {
                    job.status = Status::InProgress;
                    // One that was suspended before it started has none yet.
                    job.record = Some(next_id);
                    self.last_id = next_id;
                }
                Status::InProgress => {
                    job.progress = job.progress.saturating_add(STEP).min(100);
                }
                Status::Suspended | Status::Finished | Status::Cancelled => continue,
            }
            let record = job.record.unwrap_or(next_id);
            if job.progress == 100 {
                job.status = Status::Finished;
                let (name, content) = (job.file_name(), Bytes::from(job.rows()));
                job.file = Some(name.clone());
                job.file_size = Some(content.len());
                let file = File {
                    content,
                    kind: job.kind().to_owned(),
                    source: job.text("/source").to_owned(),
                    job_title: job.text("/title").to_owned(),
                    job: id,
                    record,
                    uploaded: timestamp(),
                };
                while self.files.len() >= MOST {
                    let oldest = self.files.iter().min_by_key(|(_, file)| file.record);
                    let oldest = oldest.map(|(name, _)| name.clone()).unwrap_or_default();
                    self.files.remove(&oldest);
                }
                self.files.insert(name, file);
            }
            // A record that somebody deleted while the job was suspended stays deleted.
            let started = job.progress == 0;
            if started || self.records.contains_key(&record) {
                let job = job.clone();
                if started {
                    make_room(&mut self.records, |record| record.job.status.has_ended());
                }
                self.records.insert(record, Record { id: record, job });
            }
        }
    }
}

/// Lets the oldest go, of what is over if there is anything of the sort.
fn make_room<T>(things: &mut BTreeMap<u64, T>, is_over: impl Fn(&T) -> bool) {
    while things.len() >= MOST {
        let over = things.iter().find(|(_, thing)| is_over(thing));
        let oldest = over.or_else(|| things.iter().next()).map(|(id, _)| *id);
        if let Some(oldest) = oldest {
            things.remove(&oldest);
        }
    }
}

/// What is said about a file; its form is not documented.
pub(crate) fn file_metadata(name: &str, file: &File) -> Value {
    json!({
        "name": name,
        "size": file.content.len(),
        "type": file.kind,
        "source": file.source,
        "jobTitle": file.job_title,
        "jobId": file.job,
        "historyId": file.record,
        "uploadedDate": file.uploaded,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn definition(suspended: Value) -> Value {
        json!({
            "title": "A, b", "source": "UCS", "suspended": suspended,
            "jobParams": { "type": "a\"b", "media": ["x,y", "z"] },
            "timeFrame": {}, "schedulerParam": {}
        })
    }

    #[test]
    fn a_job_runs_over_some_ticks() {
        let mut archive = Archive::default();
        let id = archive.create(definition(json!("false"))).id;
        let mut progress = Vec::new();
        while archive.jobs[&id].status != Status::Finished {
            archive.advance();
            progress.push(archive.jobs[&id].progress);
        }
        assert_eq!(progress, [0, 25, 50, 75, 100]);
        let rows = &archive.files["A--b-1.csv"].content;
        let rows = str::from_utf8(rows).unwrap();
        assert!(rows.contains("\r\n1-1,\"a\"\"b\",\"x,y\",,contact-1\r\n"), "{rows}");
        assert_eq!(rows.lines().count(), 7);
        archive.advance();
        assert_eq!(archive.files.len(), 1);
        assert_eq!(archive.record(id).unwrap().id, 2);
    }

    #[test]
    fn the_oldest_that_have_ended_go_first() {
        let mut archive = Archive::default();
        let running = archive.create(definition(json!(true))).id;
        for _ in 0..MOST + 10 {
            let id = archive.create(definition(json!(false))).id;
            archive.change(id, |_| Status::Cancelled).unwrap();
        }
        assert_eq!(archive.jobs.len(), MOST);
        assert!(archive.jobs.contains_key(&running) && !archive.jobs.contains_key(&2));
    }

    #[test]
    fn a_suspended_job_stands_still() {
        let mut archive = Archive::default();
        for suspended in [json!("TRUE"), json!(true)] {
            let id = archive.create(definition(suspended)).id;
            archive.advance();
            assert_eq!(archive.jobs[&id].status, Status::Suspended);
            assert!(archive.record(id).is_none());
        }
    }

    #[test]
    fn a_deleted_record_does_not_come_back() {
        let mut archive = Archive::default();
        let id = archive.create(definition(json!(false))).id;
        archive.advance();
        archive.change(id, |_| Status::Suspended).unwrap();
        archive.delete_record(id).unwrap();
        archive.change(id, |_| Status::InProgress).unwrap();
        for _ in 0..4 {
            archive.advance();
        }
        assert_eq!(archive.jobs[&id].status, Status::Finished);
        assert!(archive.record(id).is_none() && archive.files.len() == 1);
    }
}
