//! Regenerates `generated/` under the feature `codegen`; without it there is nothing to do.

#[cfg(feature = "codegen")]
#[path = "build/mod.rs"]
mod generator;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "codegen")]
    generator::run();
}
