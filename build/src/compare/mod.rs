//! What changed between two states of a document, and whom it breaks.
