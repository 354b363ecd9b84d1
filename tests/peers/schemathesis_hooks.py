"""What the simulator asks of a request beside its spec: a token that is valid now, a signature over its very bytes, and
identifiers of things that are there.

Loaded by Schemathesis (SCHEMATHESIS_HOOKS). PEERS_SIMULATOR has what it needs of the simulator; what was answered is
counted in the file answers.json.
"""

import atexit
import collections
import hashlib
import hmac
import json
import os
import time

import requests
import schemathesis

SIMULATOR = json.loads(os.environ["PEERS_SIMULATOR"])
SERVICE = SIMULATOR["service"]
MANY = 150
HTTP = requests.Session()
HTTP.headers["x-api-key"] = SIMULATOR["api_key"]
TOKEN = None
KNOWN = collections.defaultdict(list)
ANSWERS = collections.defaultdict(collections.Counter)
TURNS = collections.Counter()


def token():
    response = HTTP.post(
        SIMULATOR["url"] + "/auth/v3/oauth/token",
        data={"grant_type": "password", "username": SIMULATOR["username"], "password": SIMULATOR["password"]},
        auth=(SIMULATOR["client_id"], SIMULATOR["client_secret"]),
        timeout=10,
    )
    response.raise_for_status()
    return response.json()["access_token"]


def sign(request):
    body = request.body or b""
    if isinstance(body, str):
        body = body.encode()
    signature = hmac.new(SIMULATOR["channel_secret"].encode(), body, hashlib.sha1)
    request.headers["X-Hub-Signature"] = "sha1=" + signature.hexdigest()
    return request


def call(method, path, **more):
    more.setdefault("headers", {"Authorization": "Bearer " + TOKEN})
    response = HTTP.request(method, SIMULATOR["base"] + path, timeout=10, **more)
    response.raise_for_status()
    return response.json() if response.content else {}


def job(version, suspended):
    old = version != "v10"
    return {
        "title": "Nightly", "type": "UCS", "source": "UCS", "suspended": str(suspended).lower() if old else suspended,
        "timeFrame": {"all": True}, "schedulerParam": {"immediately": True},
        "jobParams": {"type": "Contact", "media": ["chat"]},
    }


def make(count):
    """Makes things that requests can be about. The parameter of a path that names them is the key."""
    if SERVICE in ("cloud_data_download", "user_data_management"):
        version = "v4" if SERVICE == "cloud_data_download" else "v10"
        files = "v3" if SERVICE == "cloud_data_download" else "v10"
        for _ in range(count):
            made = call("POST", f"/{version}/export/jobs", json=job(version, False))
            KNOWN["id"].append(str(made["id"]))
            waiting = call("POST", f"/{version}/export/jobs", json=job(version, True))
            KNOWN["waiting"].append(str(waiting["id"]))
        end = time.monotonic() + 20
        while len(KNOWN["filename"]) < count and time.monotonic() < end:
            time.sleep(0.1)
            items = call("GET", f"/{files}/file-metadatas", params={"size": "1000"}).get("items", [])
            KNOWN["filename"] = [item.get("fileName") or item["name"] for item in items]
        assert KNOWN["filename"], "no files came of the jobs"
    elif SERVICE == "statistics":
        statistic = {"name": "CurrentAgentState", "objectType": "Agent", "objectId": "agent1", "statisticId": "1"}
        for number in range(count):
            call("POST", "/subscriptions", json={"operationId": f"known{number}", "data": {"statistics": [statistic]}})
            KNOWN["id"].append(f"known{number}")
        KNOWN["statisticName"] = ["CurrentAgentState"]
    elif SERVICE == "secure_email":
        for _ in range(count):
            made = call("POST", "/securemail", json={"data": {"subject": "Hello"}})
            KNOWN["secureMailId"].append(made["secureMailId"])
    elif SERVICE == "openmedia":
        for number in range(count):
            made = call("POST", "/openmedia/letters/interactions", json={"data": {"externalId": f"known{number}"}})
            KNOWN["externalId"].append(f"known{number}")
            KNOWN["interactionId"].append(made["data"]["interactionId"])
        KNOWN["openMediaService"] = ["letters"]
    elif SERVICE == "third_party_messaging":
        for _ in range(count):
            headers = {"x-ccid": SIMULATOR["ccid"]}
            files = {"file": ("a.txt", b"content", "text/plain")}
            channel = SIMULATOR["channel_id"]
            made = call("POST", f"/channels/{channel}/media", headers=headers, files=files, auth=sign)
            KNOWN["mediaId"].append(made["data"]["mediaId"])


@schemathesis.hook
def before_call(context, case, kwargs):
    global TOKEN
    if TOKEN is None:
        TOKEN = token()
        make(MANY)
    path, parameters = case.operation.path, case.path_parameters
    case.headers["x-api-key"] = SIMULATOR["api_key"]
    if path.startswith("/channels/"):
        kwargs["auth"] = sign
        case.headers["x-ccid"] = SIMULATOR["ccid"]
        parameters["channelId"] = SIMULATOR["channel_id"]
    elif path not in ("/oauth/token", "/oauth/authorize"):
        # One of the others there ends it.
        if SERVICE == "authentication":
            TOKEN = token()
        case.headers["Authorization"] = "Bearer " + TOKEN
    # Every second request is about something that is there, if nothing has deleted it meanwhile.
    label = case.operation.label
    TURNS[label] += 1
    if TURNS[label] % 2 == 0:
        about_what_is_there(case)


def one_of(known, method):
    """What was changed once is left alone from then on, as long as there are others."""
    if method != "GET":
        known.append(known.pop(0))
    return known[-1] if method != "GET" else known[0]


def about_what_is_there(case):
    path, method = case.operation.path, case.operation.method.upper()
    for name in list(case.path_parameters or {}):
        # A job that has run can't be changed any more.
        is_change = name == "id" and "/export/jobs/" in path and method in ("POST", "PUT")
        known = KNOWN["waiting"] if is_change else KNOWN[name]
        if known:
            case.path_parameters[name] = one_of(known, method)
    if path == "/statistic-values/{statisticName}":
        case.query.update(objectType="Agent", objectId="agent1")
    for name, kind in (("filename", "filename"), ("jobIDs", "id")):
        if name in (case.query or {}) and KNOWN[kind]:
            case.query[name] = [one_of(KNOWN[kind], method)]


@schemathesis.hook
def after_call(context, case, response):
    ANSWERS[case.operation.label][response.status_code] += 1


@atexit.register
def count():
    with open("answers.json", "w") as file:
        json.dump(ANSWERS, file)
