//! What is kept only as long as there is room for it.

use std::collections::{HashMap, VecDeque};

/// Values by their names, of which the oldest go when there are too many.
#[derive(Debug)]
pub(crate) struct Recent<V> {
    most: usize,
    values: HashMap<String, V>,
    /// The names, the oldest first.
    order: VecDeque<String>,
}

impl<V> Recent<V> {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            values: HashMap::new(),
            order: VecDeque::new(),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&V> {
        self.values.get(name)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        self.values.get_mut(name)
    }

    /// A value of a name that is known keeps its place.
    pub(crate) fn insert(&mut self, name: String, value: V) {
        if self.values.insert(name.clone(), value).is_none() {
            self.order.push_back(name);
        }
        while self.order.len() > self.most {
            self.remove_oldest();
        }
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<V> {
        let value = self.values.remove(name)?;
        self.order.retain(|known| known != name);
        Some(value)
    }

    pub(crate) fn remove_oldest(&mut self) -> Option<V> {
        let oldest = self.order.pop_front()?;
        self.values.remove(&oldest)
    }

    pub(crate) fn retain(&mut self, mut keeps: impl FnMut(&V) -> bool) {
        let Self { values, order, .. } = self;
        values.retain(|_, value| keeps(value));
        order.retain(|name| values.contains_key(name));
    }

    pub(crate) fn clear(&mut self) {
        self.values.clear();
        self.order.clear();
    }
}

/// Things in the order in which they came, of which only the latest are kept.
#[derive(Debug)]
pub(crate) struct Log<T> {
    most: usize,
    latest: VecDeque<T>,
    /// How many there were.
    count: u64,
}

impl<T: Clone> Log<T> {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            latest: VecDeque::new(),
            count: 0,
        }
    }

    pub(crate) fn push(&mut self, thing: T) {
        self.latest.push_back(thing);
        self.count += 1;
        while self.latest.len() > self.most {
            self.latest.pop_front();
        }
    }

    pub(crate) fn latest(&self) -> Vec<T> {
        self.latest.iter().cloned().collect()
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_go_first() {
        let mut recent = Recent::new(2);
        for name in ["a", "b", "a", "c"] {
            recent.insert(name.to_owned(), name);
        }
        assert_eq!((recent.get("a"), recent.get("b")), (None, Some(&"b")));
        assert_eq!(recent.remove("b"), Some("b"));
        recent.insert("d".to_owned(), "d");
        recent.insert("e".to_owned(), "e");
        assert_eq!((recent.get("c"), recent.get("d")), (None, Some(&"d")));
        recent.retain(|value| *value == "e");
        assert_eq!((recent.remove_oldest(), recent.remove_oldest()), (Some("e"), None));
    }

    #[test]
    fn a_log_knows_how_long_it_would_be() {
        let mut log = Log::new(2);
        (0..5).for_each(|number| log.push(number));
        assert_eq!((log.latest(), log.count()), (vec![3, 4], 5));
        let mut none = Log::new(0);
        none.push(1);
        assert_eq!((none.latest(), none.count()), (vec![], 1));
    }
}
