// Vectors about the event stream: what a subscription asks, how it acknowledges, resumes and ends. Each is a script for the
// mock server, connection by connection.

import type { Model } from '../../model/model.ts'
import { type ConnectionScript, kindOf, problem, type StreamFailure, type StreamStep, type StreamVector, type Wait } from './vector.ts'

const LATE = 5_000 // what a busy machine makes of a wait
const nominal = (n: number) => Math.min(8_000, 500 * 2 ** (n - 1))
const backoff = (n: number): Wait => ({ from: 0.75 * nominal(n) - 5, to: nominal(n) + LATE, jitter: nominal(n) })

const SMALL = { max_unacknowledged: 4 } // so that acknowledgements come one by one
const id = (n: number) => `evt_01k8z7m4x2q9v5n3c6b1a0g7${'0123456789abcdef'[n >> 4]}${'0123456789abcdef'[n & 15]}`
const ID = { zero: id(0), one: id(1), two: id(2), three: id(3) }

export function streamVectors(model: Model): StreamVector[] {
  const { name, example } = model.events.find(({ name }) => name === 'message.sent') ?? model.events[0]!
  const event = (n: number, more: object = {}) => ({ ...(example as object), id: id(n), type: name, ...more })
  const send = (n: number, more: object = {}): StreamStep => ({ send: { type: 'event', subscription: '$id', event: event(n, more) } })
  const handled = (n: number): StreamStep[] => [send(n), { await_ack: id(n) }]
  const begin = (from: string, last: string | null = from === 'now' ? ID.zero : from): StreamStep[] => [
    {
      send: {
        type: 'hello',
        connection_id: 'cnn_1',
        environment_id: 'env_1',
        api_version: '2026-11-01',
        oldest_event_id: null,
        last_event_id: last,
        limits: {},
      },
    },
    { subscribe: { from, ...SMALL } },
    { send: { type: 'subscribed', subscription: '$id', last_event_id: last } },
  ]
  const connection = (...steps: StreamStep[]): ConnectionScript => ({ steps })
  const again = (n: number, ...steps: StreamStep[]): ConnectionScript => ({ wait: backoff(n), steps })
  const refused = (status: number, code: string, more: object = {}): ConnectionScript => ({
    refuse: { status, body: problem(status, code) },
    steps: [],
    ...more,
  })
  const gives = (numbers: number[], last = id(numbers.at(-2) ?? 0)) => ({ events: numbers.map((n) => event(n)), last_event_id: last })
  const fails = (error: StreamFailure, numbers: number[] = [], last: string = 'now') => ({
    events: numbers.map((n) => event(n)),
    last_event_id: last,
    error,
  })
  const status = (status: number, code: string | null) => ({ kind: kindOf(status), status, code })
  const vector = (
    name: string,
    take: number,
    connections: ConnectionScript[],
    outcome: StreamVector['outcome'],
    more: Partial<StreamVector> = {},
  ): StreamVector => ({
    ...{ name: `a stream: ${name}`, params: SMALL, take, ...more, connections, outcome },
  })
  const resumes = (name: string, ...end: StreamStep[]) =>
    vector(
      `resumes ${name}`,
      3,
      [connection(...begin('now'), ...handled(1), ...handled(2), ...end), again(1, ...begin(ID.two), send(3))],
      gives([1, 2, 3]),
    )
  const wish = {
    event_types: ['message.*', 'email.bounced'],
    subject: 'msg_1',
    conversation_id: 'cnv_1',
    filter: 'event.data.channel == "sms"',
  }
  const large = event(1, { invented_later: 'ä€😀'.repeat(50) })

  return [
    vector('from now, as it is said', 2, [connection(...begin('now'), ...handled(1), send(2))], gives([1, 2]), {
      params: { from: 'now', ...SMALL },
    }),
    vector('from now, as it is not said', 2, [connection(...begin('now'), ...handled(1), send(2))], gives([1, 2])),
    vector('from the beginning', 1, [connection(...begin('beginning', null), send(1))], gives([1], 'beginning'), {
      params: { from: 'beginning', ...SMALL },
    }),
    vector('from an event', 1, [connection(...begin(ID.zero), send(1))], gives([1], ID.zero), { params: { from: ID.zero, ...SMALL } }),
    vector(
      'passes on what it is told',
      1,
      [
        connection(
          { subscribe: { from: 'now', max_unacknowledged: 7, ...wish } },
          { send: { type: 'subscribed', subscription: '$id', last_event_id: ID.zero } },
          send(1),
        ),
      ],
      gives([1], ID.zero),
      { params: { ...wish, max_unacknowledged: 7 } },
    ),
    vector(
      'events that wait are given in their order',
      4,
      [connection(...begin('now'), ...[1, 2, 3, 4].map((n) => send(n)))],
      gives([1, 2, 3, 4]),
    ),
    vector(
      'acknowledges an event when the next one is asked for, not before',
      3,
      [connection(...begin('now'), ...handled(1), ...handled(2), send(3))],
      gives([1, 2, 3]),
      { hold_ms: 400 },
    ),

    resumes('after a restart of the server', { close: 1012 }),
    resumes('when the server goes away', { close: 1001 }),
    resumes('when the server ends it without a reason', { close: 1000 }),
    resumes('when it was too slow', { close: 1013 }),
    resumes('when it showed no sign of life', { close: 4408 }),
    resumes('when it sent too much', { close: 4429 }),
    resumes('after the connection broke', { cut: true }),
    resumes('after a frame that is no JSON', { send_text: '{"type":"event"' }),
    vector(
      'resumes when the server falls silent',
      2,
      [
        connection(...begin('now'), ...handled(1), { silence: true }),
        { wait: { from: 1_200, to: 1_500 + LATE }, steps: [...begin(ID.one), send(2)] },
      ],
      gives([1, 2]),
      { options: { idle_ms: 1_000 } },
    ),
    vector(
      'is not taken for dead while the server shows signs of life',
      1,
      [connection(...begin('now'), { alive_ms: 2_500 }, send(1))],
      gives([1], ID.zero),
      { options: { idle_ms: 1_000 } },
    ),
    vector(
      'resumes from where it began, before the first event',
      1,
      [connection(...begin('now'), { cut: true }), again(1, ...begin(ID.zero), { close: 1012 }), again(1, ...begin(ID.zero), send(1))],
      gives([1], ID.zero),
    ),
    vector(
      'resumes from the beginning of an empty feed',
      1,
      [connection(...begin('now', null), { close: 1012 }), again(1, ...begin('beginning', null), send(1))],
      gives([1], 'beginning'),
    ),
    vector(
      'asks for the same again when the subscription never stood',
      1,
      [connection({ subscribe: { from: 'now', ...SMALL } }, { cut: true }), again(1, ...begin('now'), send(1))],
      gives([1], ID.zero),
    ),
    vector(
      'drops what comes twice after a resume',
      4,
      [
        connection(...begin('now'), ...handled(1), ...handled(2), { cut: true }),
        again(1, ...begin(ID.two), send(1), send(2), ...handled(3), send(4)),
      ],
      gives([1, 2, 3, 4]),
    ),
    vector(
      'drops what comes twice on one connection',
      3,
      [connection(...begin('now'), ...handled(1), ...handled(2), send(2), send(1), send(3))],
      gives([1, 2, 3]),
    ),

    ...[401, 403].map((code) => vector(`${code} at the door ends it`, 1, [refused(code, 'some_code')], fails(status(code, 'some_code')))),
    vector(
      '503 and 429 at the door are tried again',
      1,
      [refused(503, 'unavailable'), refused(429, 'too_many_streams', { wait: backoff(1) }), again(2, ...begin('now'), send(1))],
      gives([1], ID.zero),
    ),
    vector(
      'waits as long as Retry-After says',
      1,
      [
        { refuse: { status: 503, headers: { 'retry-after': '1' }, body: problem(503, 'unavailable') }, steps: [] },
        { wait: { from: 990, to: 1_000 + LATE }, steps: [...begin('now'), send(1)] },
      ],
      gives([1], ID.zero),
    ),
    vector(
      'gives up after as many failures in a row as it is told',
      1,
      [refused(503, 'unavailable'), refused(503, 'unavailable', { wait: backoff(1) }), refused(502, 'some_code', { wait: backoff(2) })],
      fails(status(502, 'some_code')),
      { options: { max_retries: 2 } },
    ),
    vector(
      'counts failures anew once a subscription stands',
      1,
      [
        refused(503, 'unavailable'),
        again(1, ...begin('now'), { close: 1012 }),
        refused(503, 'unavailable', { wait: backoff(1) }),
        again(2, ...begin(ID.zero), send(1)),
      ],
      gives([1], ID.zero),
      { options: { max_retries: 2 } },
    ),
    vector(
      'gives up after a broken connection',
      2,
      [connection(...begin('now'), ...handled(1), { close: 1012 })],
      fails({ kind: 'connection' }, [1], ID.one),
      { options: { max_retries: 0 } },
    ),

    vector(
      'ends when the credential does',
      2,
      [connection(...begin('now'), ...handled(1), { close: 4401 })],
      fails({ kind: 'authentication', status: 401 }, [1], ID.one),
    ),
    vector(
      'ends when the credential may no more',
      2,
      [connection(...begin('now'), ...handled(1), { close: 4403 })],
      fails({ kind: 'permission_denied', status: 403 }, [1], ID.one),
    ),
    ...[1002, 1003, 1007, 1008, 1009].map((code) =>
      vector(
        `ends when the server does not understand (${code})`,
        1,
        [connection(...begin('now'), { close: code })],
        fails({ kind: 'usage' }, [], ID.zero),
      ),
    ),
    vector(
      'says that the event to resume from is gone',
      1,
      [connection({ subscribe: { from: ID.one, ...SMALL } }, { send: { type: 'resync_required', subscription: '$id', oldest: ID.three } })],
      fails({ kind: 'resync_required', oldest_event_id: ID.three }, [], ID.one),
      { params: { from: ID.one, ...SMALL } },
    ),
    vector(
      'says so after a resume too',
      2,
      [
        connection(...begin('now'), ...handled(1), { cut: true }),
        again(1, { subscribe: { from: ID.one, ...SMALL } }, { send: { type: 'resync_required', subscription: '$id', oldest: null } }),
      ],
      fails({ kind: 'resync_required', oldest_event_id: null }, [1], ID.one),
    ),
    vector(
      'a problem with its name ends it',
      1,
      [
        connection(
          { subscribe: { from: 'now', ...SMALL } },
          { send: { type: 'problem', subscription: '$id', problem: problem(422, 'invalid_filter', { errors: [{ pointer: '/filter' }] }) } },
        ),
      ],
      fails({ ...status(422, 'invalid_filter'), request_id: 'req_in_body', faults: [{ pointer: '/filter' }] }),
    ),
    vector(
      'a problem without a name, in place of the subscription, ends it',
      1,
      [
        connection(
          { subscribe: { from: 'now', ...SMALL } },
          { send: { type: 'problem', subscription: null, problem: problem(400, 'invalid_request') } },
        ),
      ],
      fails(status(400, 'invalid_request')),
    ),
    vector(
      'a problem that passes is tried again',
      1,
      [
        connection(
          { subscribe: { from: 'now', ...SMALL } },
          { send: { type: 'problem', subscription: '$id', problem: problem(503, 'unavailable') } },
        ),
        again(1, ...begin('now'), send(1)),
      ],
      gives([1], ID.zero),
    ),
    vector(
      'a problem of something else is none of it',
      1,
      [
        connection(
          ...begin('now'),
          { send: { type: 'problem', subscription: null, problem: problem(400, 'invalid_request') } },
          { send: { type: 'problem', subscription: 'other', problem: problem(400, 'x') } },
          send(1),
        ),
      ],
      gives([1], ID.zero),
    ),

    vector(
      'frames that it does not know',
      2,
      [
        connection(
          { send: { type: 'invented_later', event: {} } },
          ...begin('now'),
          { send: { type: 'invented_later', subscription: '$id', event: event(9) } },
          ...handled(1),
          { send: { type: 'indicator', subject: 'cnv_1', kind: 'present', participant: null } },
          send(2),
        ),
      ],
      gives([1, 2]),
    ),
    vector(
      'an event of a type that it does not know',
      1,
      [connection(...begin('now'), send(1, { type: 'invented.later', invented_later: { deep: [1, null, 'ä€😀'] } }))],
      { events: [event(1, { type: 'invented.later', invented_later: { deep: [1, null, 'ä€😀'] } })], last_event_id: ID.zero },
    ),
    vector(
      'a large event in pieces, with pings between them',
      1,
      [connection(...begin('now'), { send: { type: 'event', subscription: '$id', event: large }, padding: 70_000, pieces: 700 })],
      { events: [large], last_event_id: ID.zero },
    ),
  ]
}
