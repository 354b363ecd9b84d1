// The CometD project's client, which watches a statistic.
//
//     node cometd-client.mjs URL API-KEY TOKEN
//
// It watches CurrentAgentState of agent1, prints a line of JSON for whatever happens, and leaves when its input ends.
import { pathToFileURL } from 'node:url';

const [, , base, key, token] = process.argv;
const load = (file) => import(pathToFileURL(`${process.env.NODE_PATH}/cometd/${file}`));
const headers = { 'x-api-key': key, Authorization: `Bearer ${token}` };
const cookies = new Map();

async function post(url, sent, body, signal) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { method: 'POST', headers: { ...sent, cookie }, body, signal });
    for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        cookies.set(name, value);
    }
    return { status: answer.status, text: await answer.text() };
}

// As much of a browser as the client needs.
globalThis.window = globalThis;
globalThis.XMLHttpRequest = class {
    static UNSENT = 0;
    readyState = 0;
    status = 0;
    #headers = {};
    #abort = new AbortController();
    open(method, url) {
        this.url = url;
        this.readyState = 1;
    }
    setRequestHeader(name, value) {
        this.#headers[name] = value;
    }
    send(body) {
        post(this.url, this.#headers, body, this.#abort.signal).then(({ status, text }) => {
            Object.assign(this, { status, statusText: String(status), responseText: text, readyState: 4 });
            this.onload();
        }, () => this.onerror());
    }
    abort() {
        this.#abort.abort();
    }
};

function print(event) {
    console.log(JSON.stringify(event));
}

const { CometD } = await load('cometd.js');
const { AckExtension } = await load('AckExtension.js');
const cometd = new CometD();
cometd.unregisterTransport('websocket');
cometd.unregisterTransport('callback-polling');
cometd.registerExtension('ack', new AckExtension());
cometd.configure({ url: `${base}/statistics/v3/notifications`, requestHeaders: headers });
cometd.addListener('/meta/*', ({ channel, successful, error }) => print({ channel, successful, error }));
cometd.addListener('/meta/handshake', ({ successful }) => {
    if (!successful) {
        return;
    }
    cometd.batch(() => {
        for (const channel of ['updates', 'service']) {
            cometd.subscribe(`/statistics/v3/${channel}`, ({ data }) => print(data));
        }
    });
    const statistic = { statisticId: '1', name: 'CurrentAgentState', objectType: 'Agent', objectId: 'agent1' };
    const body = JSON.stringify({ data: { statistics: [statistic] } });
    const sent = { ...headers, 'Content-Type': 'application/json' };
    post(`${base}/statistics/v3/subscriptions`, sent, body).then(({ status }) => print({ status }));
});
process.stdin.on('end', () => cometd.disconnect(() => process.exit())).resume();
cometd.handshake();
