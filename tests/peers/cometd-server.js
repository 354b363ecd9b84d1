// The Statistics service as far as a client of its notifications needs it, with the CometD project's server inside.
//
//     node cometd-server.js PORT
//
// Any API key and any token will do. What a test wants to happen it asks for by POST to /control/<name>, with JSON:
//
//     publish         {"count": 3, "from": 1}   as many updates for each open subscription, the value of each its number
//     service-state   {"state": "UNAVAILABLE"}  announces it; then REST answers 503 and subscriptions are gone
//     disconnect                                disconnects all sessions, with the advice to give up, which reaches those
//                                               whose connect waits
//     expire                                    removes all sessions, as if their time had come
//     end-token       {"token": "..."}          lets a token count no more, or all that were issued
//     options         {"timeout": 1000}         sets options of the CometD server
//     sessions                                  lists sessions and the channels that they listen to
//     subscriptions                             lists open subscriptions to statistics
'use strict';

const crypto = require('node:crypto');
const http = require('node:http');
const { AcknowledgedMessagesExtension } = require('cometd-nodejs-server/ack-extension');
const { createCometDServer } = require('cometd-nodejs-server');

const BASE = '/statistics/v3';
const SERVICE = `${BASE}/service`;
const UPDATES = `${BASE}/updates`;
const COOKIE = 'STATISTICS_SESSIONID';

const cometd = createCometDServer();
cometd.addExtension(new AcknowledgedMessagesExtension());

// Sessions by their identifiers, and the cookies by which subscriptions belong to them.
const sessions = new Map();
const owners = new Map();
const subscriptions = new Map();
const issuedTokens = new Set();
const endedTokens = new Set();
let available = true;

cometd.addListener('sessionAdded', (session) => {
    const cookie = crypto.randomUUID();
    sessions.set(session.id, session);
    owners.set(cookie, session.id);
    cometd.context.response.setHeader('Set-Cookie', `${COOKIE}=${cookie}; Path=${BASE}; HttpOnly`);
    session.addExtension({
        outgoing: (sender, recipient, message, callback) => {
            // Of its own accord this server gives no advice here, as others do.
            if (message.channel === '/meta/disconnect' && message.id === undefined) {
                message.advice = { reconnect: 'none' };
            }
            callback(undefined, message);
        },
    });
});

cometd.addListener('sessionRemoved', (session) => {
    sessions.delete(session.id);
    for (const [cookie, id] of owners) {
        if (id === session.id) {
            owners.delete(cookie);
        }
    }
    for (const [id, subscription] of subscriptions) {
        if (subscription.session === session.id) {
            subscriptions.delete(id);
        }
    }
});

function publish(name, topic, data) {
    cometd.createServerChannel(topic).publish(null, { name, topic, data });
}

function announce(subscriptionId, statisticIds, value) {
    const timestamp = Date.now();
    const statistic = (statisticId) => ({ subscriptionId, statisticId, value: { value }, timestamp });
    publish('StatisticUpdate', UPDATES, { statistics: statisticIds.map(statistic) });
}

const CONTROL = {
    publish: ({ count = 1, from = 1 }) => {
        for (let number = from; number < from + count; number += 1) {
            for (const [id, { statistics }] of subscriptions) {
                announce(id, statistics.map((statistic) => statistic.statisticId), number);
            }
            if (subscriptions.size === 0) {
                announce('none', ['none'], number);
            }
        }
    },
    'service-state': ({ state }) => {
        available = state === 'AVAILABLE';
        if (!available) {
            subscriptions.clear();
        }
        publish('ServiceStateChange', SERVICE, { serviceState: state });
    },
    disconnect: () => [...sessions.values()].forEach((session) => session.disconnect()),
    expire: () => {
        // As its own sweeper does it.
        for (const session of [...sessions.values()]) {
            session._scheduler?.cancel();
            cometd._removeServerSession(session, true);
        }
    },
    'end-token': ({ token }) => {
        const ended = token === undefined ? issuedTokens : [token];
        ended.forEach((one) => endedTokens.add(one));
    },
    options: (options) => Object.assign(cometd.options, options),
    sessions: () => [...sessions.values()].map((session) => ({
        id: session.id,
        channels: session.subscriptions.map((channel) => channel.name),
        isWaiting: session._scheduler !== null,
    })),
    subscriptions: () => [...subscriptions].map(([id, { session }]) => ({ id, session })),
};

function answer(response, status, value) {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(value));
}

function envelope(request, response, status, data, message = null) {
    const code = status === 200 ? 0 : status;
    answer(response, status, { status: { code, message, detail: null }, data, errors: null, path: request.url });
}

async function readJson(request) {
    let text = '';
    request.setEncoding('utf8');
    for await (const chunk of request) {
        text += chunk;
    }
    return text === '' ? {} : JSON.parse(text);
}

function cookieOf(request) {
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    return pairs.find(([name]) => name === COOKIE)?.[1];
}

function issueToken(response) {
    const token = crypto.randomUUID();
    issuedTokens.add(token);
    const rest = { token_type: 'bearer', expires_in: 43199, scope: '*' };
    answer(response, 200, { access_token: token, refresh_token: crypto.randomUUID(), ...rest });
}

async function openSubscription(request, response) {
    const { operationId, data } = await readJson(request);
    const id = operationId ?? crypto.randomUUID();
    const { statistics } = data;
    subscriptions.set(id, { statistics, session: owners.get(cookieOf(request)) ?? null });
    const timestamp = Date.now();
    const valued = statistics.map(({ statisticId, objectId, objectType, name = null }) => (
        { statisticId, objectId, objectType, name, value: { value: 0 }, timestamp }
    ));
    const opened = { subscriptionId: id, operationId: operationId ?? null, statistics: valued };
    envelope(request, response, 200, opened);
}

async function handle(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/control/')) {
        const control = CONTROL[pathname.slice('/control/'.length)];
        if (control === undefined) {
            return answer(response, 404, { message: 'Not Found' });
        }
        const parameters = await readJson(request);
        return answer(response, 200, control(parameters) ?? null);
    }
    if (request.headers['x-api-key'] === undefined) {
        return answer(response, 403, { message: 'Forbidden' });
    }
    if (pathname === '/auth/v3/oauth/token') {
        request.resume();
        return issueToken(response);
    }
    const [, token] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined || endedTokens.has(token)) {
        return envelope(request, response, 401, null, 'Unauthorized');
    }
    if (pathname === `${BASE}/notifications` || pathname.startsWith(`${BASE}/notifications/`)) {
        // The CometD server sets a cookie of its own, which is not to replace the one of the service.
        const setHeader = response.setHeader.bind(response);
        response.setHeader = (name, value) => {
            const earlier = name === 'Set-Cookie' ? response.getHeader(name) : undefined;
            setHeader(name, earlier === undefined ? value : [earlier, value].flat());
        };
        return cometd.handle(request, response);
    }
    if (!available) {
        return envelope(request, response, 503, null, 'Service Unavailable');
    }
    if (request.method === 'POST' && pathname === `${BASE}/subscriptions`) {
        return openSubscription(request, response);
    }
    const [, id] = /\/subscriptions\/([^/]+)$/.exec(pathname) ?? [];
    if (request.method === 'DELETE' && id !== undefined) {
        subscriptions.delete(decodeURIComponent(id));
        return envelope(request, response, 200, null);
    }
    return answer(response, 404, { message: 'Not Found' });
}

const server = http.createServer((request, response) => {
    handle(request, response).catch((error) => answer(response, 400, { message: String(error) }));
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => {
    console.log(`listening on ${server.address().port}`);
});
