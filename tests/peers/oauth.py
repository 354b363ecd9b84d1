"""Signs in to the simulator by Authlib, in every way that there is, and is refused in every other."""

import html
import re
import sys
from urllib.parse import parse_qs, urlsplit

import requests
from authlib.common.security import generate_token
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session

url, api_key, client_id, client_secret, username, password = sys.argv[1:]
TOKEN = f"{url}/auth/v3/oauth/token"
AUTHORIZE = f"{url}/auth/v3/oauth/authorize"
KEY = {"x-api-key": api_key}
CALLBACK = "http://127.0.0.1:1234/callback"


def session(client, secret, method, **more):
    made = OAuth2Session(client, secret, token_endpoint_auth_method=method, **more)
    made.trust_env = False
    return made


def granted(token):
    assert token["token_type"] == "bearer" and token["access_token"] and token["refresh_token"], token
    assert token["expires_in"] == 43199, token
    return token


def refused(expected, made, /, **arguments):
    try:
        token = made.fetch_token(TOKEN, headers=KEY, **arguments)
    except OAuthError as error:
        assert error.error == expected, error
        assert error.description, error
    else:
        raise AssertionError(f"{expected}: {token}")


def sign_in(address):
    page = requests.get(address)
    assert page.status_code == 200, page.text
    fields = re.findall(r'name="(\w+)" value="([^"]*)"', page.text)
    fields = {name: html.unescape(value) for name, value in fields}
    tenant, name = username.split("\\")
    fields |= {"tenant": tenant, "username": name, "password": password}
    sent = requests.post(f"{url}/auth/v3/sign-in", data=fields, allow_redirects=False)
    assert sent.status_code == 302, sent.text
    return sent.headers["location"]


user = {"username": username, "password": password}
confidential = session(client_id, client_secret, "client_secret_basic")
# What a server does not know it ignores.
granted(confidential.fetch_token(TOKEN, headers=KEY, audience="a", resource="b", **user))
granted(confidential.refresh_token(TOKEN, headers=KEY))
refused("invalid_grant", confidential, username=username, password="wrong")
refused("invalid_request", confidential, grant_type="password", username=username)
refused("unsupported_grant_type", confidential, grant_type="client_credentials")
refused("invalid_scope", confidential, scope="all", **user)
refused("Unauthorized", session(client_id, "wrong", "client_secret_basic"), **user)
refused("invalid_client", session(client_id, client_secret, "client_secret_post"), **user)
refused("invalid_client", session(client_id, None, "none"), **user)
refused("invalid_client", session("nobody", None, "none"), **user)

public = session(
    "program", None, "none", redirect_uri=CALLBACK, scope="*", code_challenge_method="S256"
)
verifier = generate_token(48)
# Authlib adds a nonce for OpenID Connect.
address, state = public.create_authorization_url(AUTHORIZE, code_verifier=verifier, nonce="n")
answer = sign_in(address)
code = parse_qs(urlsplit(answer).query)["code"][0]
refused("invalid_grant", public, code=code, code_verifier=generate_token(48))
granted(
    public.fetch_token(
        TOKEN, headers=KEY, authorization_response=answer, state=state, code_verifier=verifier
    )
)
granted(public.refresh_token(TOKEN, headers=KEY))
address, _ = public.create_authorization_url(AUTHORIZE)
unproved = requests.get(address, allow_redirects=False)
assert "error=invalid_request" in unproved.headers["location"], unproved.headers
print("signed in")
