//! A user at the sign-in form of the simulator, without a browser.

use reqwest::Client;
use reqwest::redirect::Policy;
use url::Url;

pub fn no_redirects() -> Client {
    Client::builder().redirect(Policy::none()).build().unwrap()
}

/// Signs in and says where the browser is sent.
pub async fn sign_in(url: &Url, user: &str, password: &str) -> String {
    let http = no_redirects();
    let page = http.get(url.clone()).send().await.unwrap();
    assert_eq!(page.status(), 200);
    let page = page.text().await.unwrap();
    let mut fields = hidden(&page);
    fields.push(("username".to_owned(), user.to_owned()));
    fields.push(("password".to_owned(), password.to_owned()));
    let action = page.split("action=\"").nth(1).unwrap().split('"').next();
    let answer = http
        .post(url.join(action.unwrap()).unwrap())
        .form(&fields)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 302);
    answer.headers()["location"].to_str().unwrap().to_owned()
}

/// The hidden fields of a form. None of their values needs to be unescaped.
fn hidden(page: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!("{name}=\"")).nth(1).unwrap();
        value.split('"').next().unwrap().to_owned()
    };
    page.split("<input ")
        .skip(1)
        .map(|tag| tag.split('>').next().unwrap())
        .filter(|tag| tag.contains("type=\"hidden\""))
        .map(|tag| (attribute(tag, "name"), attribute(tag, "value")))
        .collect()
}
