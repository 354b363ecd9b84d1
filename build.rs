//! Regenerates `generated/` under the feature `codegen`; without it there is nothing to do.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "codegen")]
    genesys_multicloud_cx_specs::build_script();
}
