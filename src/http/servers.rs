//! Where the services of a tenant are.

use std::collections::BTreeMap;

use url::Url;

use crate::Service;

/// The addresses of all services, checked.
#[derive(Debug)]
pub(crate) struct Servers(Vec<Address>);

/// The address of one service.
#[derive(Debug)]
pub(crate) struct Address {
    /// Scheme, host and base path, without a slash at the end.
    pub(crate) base_url: String,
    /// Host and port, as messages name them.
    pub(crate) server: String,
    /// The base path.
    pub(crate) path: String,
    pub(crate) url: Option<Url>,
}

impl Servers {
    pub(crate) fn new(base_url: &str, own: &BTreeMap<Service, String>) -> Self {
        let services = Service::ALL.iter();
        Self(
            services
                .map(|service| match own.get(service) {
                    Some(url) => Address::new(url.clone()),
                    None => Address::new(format!("{base_url}{}", service.base_path())),
                })
                .collect(),
        )
    }

    pub(crate) fn of(&self, service: Service) -> &Address {
        // Made of `ALL`, which has each service at its place.
        &self.0[service as usize]
    }

    pub(crate) fn urls(&self) -> impl Iterator<Item = &Url> {
        self.0.iter().filter_map(|address| address.url.as_ref())
    }
}

impl Address {
    fn new(base_url: String) -> Self {
        let url = Url::parse(&base_url).ok();
        Self {
            server: url.as_ref().map(server_of).unwrap_or_default(),
            path: url.as_ref().map_or("/", Url::path).to_owned(),
            url,
            base_url,
        }
    }
}

/// Host and port of an address.
fn server_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port_or_known_default() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_service_is_at_its_place() {
        let own = BTreeMap::from([(Service::UserDataManagement, "https://udm.example.com/x".into())]);
        let servers = Servers::new("https://api-demo.com", &own);
        for service in Service::ALL {
            let expected = match service {
                Service::UserDataManagement => "https://udm.example.com/x".to_owned(),
                service => format!("https://api-demo.com{}", service.base_path()),
            };
            assert_eq!(servers.of(*service).base_url, expected);
        }
        assert_eq!(servers.of(Service::Statistics).server, "api-demo.com:443");
        assert_eq!(servers.of(Service::Statistics).path, "/statistics/v3");
    }
}
