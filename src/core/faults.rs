//! All that is wrong with what a builder holds, at once.

/// None of these members may have a fault.
pub(crate) fn none<const N: usize>(members: [Option<&String>; N]) -> Result<(), String> {
    let faults: Vec<&str> = members.into_iter().flatten().map(String::as_str).collect();
    match faults.is_empty() {
        true => Ok(()),
        false => Err(faults.join("; ")),
    }
}
