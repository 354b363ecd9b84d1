#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| genesys_multicloud_cx_fuzz::json(data));
