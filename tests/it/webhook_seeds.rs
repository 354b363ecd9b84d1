//! The targets of the fuzzer, on its seeds.

use std::path::Path;

use crate::webhook_targets::TARGETS;

#[test]
fn every_seed_runs_through_its_target() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    for (name, target) in TARGETS {
        let files = std::fs::read_dir(seeds.join(name)).unwrap();
        let mut count = 0;
        for file in files {
            let seed = std::fs::read(file.unwrap().path()).unwrap();
            target(&seed);
            // A seed is a start: what is near it runs too.
            for end in 0..seed.len() {
                target(&seed[..end]);
                let mut changed = seed.clone();
                changed[end] ^= 0x20;
                target(&changed);
            }
            count += 1;
        }
        assert!(count >= 5, "{name} has {count} seeds");
    }
}
