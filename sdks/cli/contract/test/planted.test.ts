// 40 violations of the contract, 20 on each side: the proxy must see every one, as what it is, and nothing else.

import { expect } from 'chai'
import { loadContract, type ContractProxy, startProxy } from '../index.ts'
import { problem, startTarget, type Told } from './target.ts'

const KEY = 'rk_test_eu_0123456789abcdefghijklmnopqrstuvwxyz'
const auth = { authorization: `Bearer ${KEY}` }
const json = { ...auth, 'content-type': 'application/json' }
const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
const ID = 'msg_01k8z7m4x2q9v5n3c6b1a0g7ht'

type Planted = {
  name: string
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: unknown
  raw?: string
  expect: string
}

const create = { method: 'POST', path: '/v1/messages', headers: json }

// `expect` reads: operation, place, pointer, rule.
const REQUESTS: Planted[] = [
  { name: 'a path that nothing answers under', path: '/v1/mesages', expect: 'null url  unknown_operation' },
  {
    name: 'a method that the path does not take',
    method: 'PUT',
    path: '/v1/messages',
    headers: json,
    body: sms,
    expect: 'null method  method_not_allowed',
  },
  { name: 'bad percent-encoding', path: '/v1/messages/%zz', expect: 'null url  malformed_url' },
  { name: 'no credential', path: '/v1/messages', headers: {}, expect: 'messages.list auth /authorization auth_missing' },
  {
    name: 'a credential of another scheme',
    path: '/v1/messages',
    headers: { authorization: 'Basic dXNlcjpwYXNz' },
    expect: 'messages.list auth /authorization auth_scheme',
  },
  { name: 'an id that can be none', path: '/v1/messages/a%20b', expect: 'messages.get path /message_id pattern' },
  { name: 'an unknown query parameter', path: '/v1/messages?state=sent', expect: 'messages.list query /state additionalProperties' },
  { name: 'a query parameter twice', path: '/v1/messages?limit=5&limit=6', expect: 'messages.list query /limit repeated' },
  { name: 'a number out of range', path: '/v1/messages?limit=101', expect: 'messages.list query /limit maximum' },
  { name: 'a number that is none', path: '/v1/messages?limit=0x10', expect: 'messages.list query /limit type' },
  { name: 'a value that is not in the list', path: '/v1/messages?status=gone', expect: 'messages.list query /status enum' },
  {
    name: 'a header that breaks its pattern',
    ...create,
    headers: { ...json, 'idempotency-key': 'two words' },
    body: sms,
    expect: 'messages.create header /idempotency-key pattern',
  },
  { name: 'no body', ...create, expect: 'messages.create body  required' },
  { name: 'a body that is no JSON', ...create, raw: '{"channel":', expect: 'messages.create body  json' },
  {
    name: 'another content type',
    ...create,
    headers: { ...auth, 'content-type': 'text/plain' },
    body: sms,
    expect: 'messages.create content-type  content_type',
  },
  {
    name: 'a member that the contract does not know',
    ...create,
    body: { ...sms, recipient: 'x' },
    expect: 'messages.create body /recipient additionalProperties',
  },
  {
    name: 'a required member left out',
    ...create,
    body: { channel: 'sms', content: sms.content },
    expect: 'messages.create body /to required',
  },
  { name: 'a number for a text', ...create, body: { ...sms, content: { text: 5 } }, expect: 'messages.create body /content/text type' },
  { name: 'an unknown channel', ...create, body: { ...sms, channel: 'pigeon' }, expect: 'messages.create body /channel enum' },
  {
    name: 'a time that is none',
    ...create,
    body: { ...sms, scheduled_at: 'tomorrow' },
    expect: 'messages.create body /scheduled_at format',
  },
]

const message = {
  id: ID,
  object: 'message',
  channel: 'sms',
  direction: 'outbound',
  status: 'queued',
  to: '+15005550010',
  from: null,
  content: { text: 'Hello' },
  metadata: {},
  tags: [],
  batch_id: null,
  in_reply_to: null,
  attempts: 0,
  error: null,
  scheduled_at: null,
  expires_at: '2026-11-24T09:00:00.000Z',
  created_at: '2026-11-23T09:00:00.000Z',
  updated_at: '2026-11-23T09:00:00.000Z',
  sent_at: null,
  delivered_at: null,
  read_at: null,
}
const { attempts: _, ...withoutAttempts } = message
const page = (data: unknown[], more = {}) => ({
  data,
  has_more: false,
  next_cursor: null,
  prev_cursor: null,
  refresh_cursor: 'abc',
  ...more,
})

type PlantedAnswer = { name: string; list?: boolean; told: Told; expect: string }

const ANSWERS: PlantedAnswer[] = [
  { name: 'a status that the contract has not', told: { status: 201, body: message }, expect: 'messages.get status  status' },
  {
    name: 'another content type',
    told: { headers: { 'content-type': 'text/html' }, text: '<p>' },
    expect: 'messages.get content-type  content_type',
  },
  {
    name: 'a problem that says it is plain JSON',
    told: { status: 404, headers: { 'content-type': 'application/json' }, body: problem(404) },
    expect: 'messages.get content-type  content_type',
  },
  { name: 'no body', told: {}, expect: 'messages.get body  json' },
  { name: 'a body that is no JSON', told: { text: '{"id":' }, expect: 'messages.get body  json' },
  {
    name: 'a body that breaks off',
    told: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1', 'content-length': '1000' })
      response.write('{"id":', () => response.destroy())
    },
    expect: 'messages.get body  body_incomplete',
  },
  {
    name: 'no request id',
    told: (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(message)),
    expect: 'messages.get header /x-request-id required',
  },
  {
    name: 'a version that is none',
    told: { headers: { 'relayos-version': 'v1' }, body: message },
    expect: 'messages.get header /relayos-version pattern',
  },
  {
    name: 'Retry-After that is no number',
    told: { status: 429, headers: { 'retry-after': 'soon' }, body: problem(429) },
    expect: 'messages.get header /retry-after type',
  },
  { name: 'a required member left out', told: { body: withoutAttempts }, expect: 'messages.get body /attempts required' },
  { name: 'a text for a number', told: { body: { ...message, attempts: '0' } }, expect: 'messages.get body /attempts type' },
  { name: 'null where none may be', told: { body: { ...message, created_at: null } }, expect: 'messages.get body /created_at type' },
  {
    name: 'an id with another prefix',
    told: { body: { ...message, id: 'mess_01k8z7m4x2q9v5n3c6b1a0g7ht' } },
    expect: 'messages.get body /id maxLength|pattern',
  },
  {
    name: 'a status of a message that there is not',
    told: { body: { ...message, status: 'gone' } },
    expect: 'messages.get body /status enum',
  },
  { name: 'a time that is none', told: { body: { ...message, sent_at: '23.11.2026' } }, expect: 'messages.get body /sent_at format' },
  { name: 'a number out of range', told: { body: { ...message, attempts: -1 } }, expect: 'messages.get body /attempts minimum' },
  {
    name: 'a wrong item on a page',
    list: true,
    told: { body: page([message, { ...message, object: 'massage' }]) },
    expect: 'messages.list body /data/1/object const',
  },
  {
    name: 'a page longer than asked for',
    list: true,
    told: { body: page([message, message, message]) },
    expect: 'messages.list body /data page_limit',
  },
  {
    name: 'a page without its cursor',
    list: true,
    told: { body: { data: [], has_more: false, next_cursor: null, prev_cursor: null } },
    expect: 'messages.list body /refresh_cursor required',
  },
  {
    name: 'a problem of another status than the answer',
    told: { status: 404, body: problem(403, 'missing_scope') },
    expect: 'messages.get body /status problem_status',
  },
]

describe('planted violations', () => {
  let target: Awaited<ReturnType<typeof startTarget>>
  let proxy: ContractProxy
  before(async () => void (target = await startTarget()))
  beforeEach(async () => void (proxy = await startProxy({ contract: await loadContract(), target: target.url })))
  afterEach(() => proxy.stop())
  after(() => target.stop())

  it('are 40', () => {
    expect([REQUESTS.length, ANSWERS.length]).to.deep.equal([20, 20])
  })

  const only = async (side: string, expected: string) => {
    const { findings } = await proxy.stop()
    expect(
      findings.map(({ side, operation, in: place, pointer, rule }) => `${side} ${operation} ${place} ${pointer} ${rule}`),
    ).to.have.length(1)
    const [{ operation, in: place, pointer, rule, curl, contract }] = findings as [(typeof findings)[0]]
    const [operationId, where, at, rules] = expected.split(' ')
    expect([findings[0]!.side, String(operation), place, pointer]).to.deep.equal([side, operationId, where, at])
    expect(rules!.split('|')).to.include(rule)
    expect(curl)
      .to.match(/^curl /)
      .and.not.contain(KEY)
    expect(contract).to.match(/^#\/paths/)
  }

  for (const { name, method = 'GET', path = '/v1/messages', headers = auth, body, raw, expect: expected } of REQUESTS) {
    it(`request: ${name}`, async () => {
      target.tell({ status: 400, body: problem(400) })
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      await (await fetch(proxy.url + path, { method, headers, ...(sent === undefined ? {} : { body: sent }) })).text()
      await only('request', expected)
    })
  }

  for (const { name, list, told, expect: expected } of ANSWERS) {
    it(`answer: ${name}`, async () => {
      target.tell(told)
      await fetch(`${proxy.url}/v1/messages${list ? '?limit=2' : `/${ID}`}`, { headers: auth })
        .then((answer) => answer.text())
        .catch(() => {})
      await only('response', expected)
    })
  }

  it('what is right raises nothing', async () => {
    target.tell({ status: 202, body: message })
    await (
      await fetch(`${proxy.url}/v1/messages`, { method: 'POST', headers: { ...json, 'idempotency-key': 'a-1' }, body: JSON.stringify(sms) })
    ).text()
    target.tell({ body: page([message]) })
    await (await fetch(`${proxy.url}/v1/messages?limit=2&status=queued`, { headers: auth })).text()
    target.tell({ text: 'ok', headers: { 'content-type': 'text/plain' } })
    await (await fetch(`${proxy.url}/livez`)).text()
    const report = await proxy.stop()
    expect(report.findings).to.deep.equal([])
    expect(report).to.include({ exchanges: 3, checked: 2, outside: 1 })
    expect(report.operations).to.deep.equal({ 'messages.create': 1, 'messages.list': 1 })
  })
})
