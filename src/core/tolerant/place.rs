//! A value on its way into a type: where it stands, and what is known of it.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use super::tree::Node;

/// A list that is being read.
pub(super) struct Entries<'t> {
    pub(super) nodes: &'t [Node<'t>],
    /// Which one is being read.
    pub(super) index: Cell<usize>,
    /// Whether nothing but entries to pass over was left.
    pub(super) is_over: Cell<bool>,
}

impl<'t> Entries<'t> {
    pub(super) fn new(nodes: &'t [Node<'t>]) -> Self {
        let (index, is_over) = Default::default();
        Self { nodes, index, is_over }
    }

    /// Goes on to the next entry that is not to be passed over.
    pub(super) fn pass(&self, is_passed: fn(&Node<'_>) -> bool) -> Option<&'t Node<'t>> {
        let rest = self.nodes.iter().enumerate().skip(self.index.get());
        match { rest }.find(|(_, node)| !is_passed(node)) {
            Some((index, node)) => {
                self.index.set(index);
                Some(node)
            }
            None => {
                self.is_over.set(true);
                None
            }
        }
    }
}

/// What is known of a value from earlier readings.
#[derive(Default)]
pub(super) struct Notes {
    /// The addresses of texts such as `""` that were found where a number or a truth value is wanted.
    ///
    /// An `Option` decides whether it is one before its content says what it wants. So the content gets something for
    /// now, and with the next reading the option gets nothing.
    nothing: RefCell<HashSet<usize>>,
    pub(super) is_final: bool,
    /// Whether numbers such as `17.0` are whole to types that do not say what they want.
    pub(super) whole_numbers: bool,
}

impl Notes {
    pub(super) fn count(&self) -> usize {
        self.nothing.borrow().len()
    }

    fn address(node: &Node<'_>) -> usize {
        std::ptr::from_ref(node).addr()
    }

    pub(super) fn is_nothing(&self, node: &Node<'_>) -> bool {
        node.is_null() || self.nothing.borrow().contains(&Self::address(node))
    }

    /// Whether this was not known yet and another reading may show what it means.
    pub(super) fn note(&self, node: &Node<'_>) -> bool {
        !self.is_final && self.nothing.borrow_mut().insert(Self::address(node))
    }
}

/// One value, on its way into a type.
#[derive(Clone, Copy)]
pub(super) struct Reader<'t, 'l> {
    pub(super) node: &'t Node<'t>,
    pub(super) notes: &'t Notes,
    pub(super) place: Place<'t, 'l>,
}

/// Where a value stands, as far as it matters.
#[derive(Clone, Copy)]
pub(super) enum Place<'t, 'l> {
    Root,
    Member,
    /// In a list, where an entry that says nothing is passed over if its type takes no `null`.
    Entry(&'l Entries<'t>),
}
