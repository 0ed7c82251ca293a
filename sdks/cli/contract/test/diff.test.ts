import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { breakingChanges } from '../../../../scripts/compiler/diff.ts'
import type { Json } from '../../../../test/support/json.ts'
import {
  type Contract,
  createContract,
  diffTraffic,
  loadContract,
  loadReleased,
  readRecording,
  type Recording,
  releases,
  startMock,
  startProxy,
} from '../index.ts'

const KEY = 'rk_test_mock'

describe('the contract diff', () => {
  let contract: Contract
  let folder: string
  let recording: Recording

  /** An application that sends text messages and reads them back. */
  before(async () => {
    contract = await loadContract()
    folder = mkdtempSync(join(tmpdir(), 'relayos-diff-'))
    const mock = await startMock({ contract, key: KEY })
    const har = join(folder, 'traffic.har')
    const proxy = await startProxy({ contract, target: mock.url, har })
    const ask = async (method: string, path: string, body?: unknown) => {
      const headers = { authorization: `Bearer ${KEY}`, ...(body ? { 'content-type': 'application/json' } : {}) }
      return (await (await fetch(proxy.url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })).json()) as {
        id: string
      }
    }
    const { id } = await ask('POST', '/v1/messages', { channel: 'sms', to: '+15005550010', content: { text: 'Hello' }, tags: ['a'] })
    await ask('GET', `/v1/messages/${id}`)
    await ask('GET', '/v1/messages?status=queued')
    await ask('GET', '/v1/messages/msg_unknown')
    await proxy.stop()
    await mock.stop()
    recording = readRecording(har)
  })
  after(() => rmSync(folder, { recursive: true }))

  const changed = (change: (document: Json) => void) => {
    const document = structuredClone(contract.document)
    change(document)
    return document
  }
  const breaksOf = (document: Json) => diffTraffic(contract, createContract(document), [recording]).breaks
  const operation = (document: Json, path: string, method: string) => document.paths[path][method]
  const schema = (document: Json, name: string) => document.components.schemas[name]
  const query = (document: Json, name: string) =>
    operation(document, '/v1/messages', 'get').parameters.find((parameter: Json) => parameter.name === name)

  it('is quiet when nothing changed', () => {
    const report = diffTraffic(contract, contract, [recording])
    expect(report.breaks).to.deep.equal([])
    expect(report.operations).to.deep.equal({ 'messages.create': 1, 'messages.get': 2, 'messages.list': 1 })
  })

  /** Each touches what the application uses; `rule` is what it is called, and redocly must call it breaking too. */
  const TOUCHED: [string, string, (document: Json) => void][] = [
    ['an operation is removed', 'operation_removed', (document) => delete document.paths['/v1/messages/{message_id}'].get],
    [
      'a parameter is removed',
      'additionalProperties',
      (document) =>
        void (operation(document, '/v1/messages', 'get').parameters = operation(document, '/v1/messages', 'get').parameters.filter(
          (each: Json) => each.name !== 'status',
        )),
    ],
    ['a value of a parameter is removed', 'enum', (document) => void (query(document, 'status').schema.enum = ['sent', 'delivered'])],
    ['a parameter becomes required', 'required', (document) => void (query(document, 'channel').required = true)],
    ['a member of a request is removed', 'additionalProperties', (document) => delete schema(document, 'SmsMessageCreate').properties.tags],
    ['a member of a request becomes required', 'required', (document) => schema(document, 'SmsMessageCreate').required.push('from')],
    ['a text of a request gets shorter', 'maxLength', (document) => void (schema(document, 'SmsContent').properties.text.maxLength = 3)],
    [
      'a value of a request is removed',
      'enum',
      (document) => {
        delete schema(document, 'MessageCreate').discriminator.mapping.sms
        schema(document, 'MessageCreate').oneOf = schema(document, 'MessageCreate').oneOf.filter((each: Json) => !each.$ref.includes('Sms'))
      },
    ],
    [
      'a status is removed',
      'status',
      (document) => {
        const { responses } = operation(document, '/v1/messages', 'post')
        responses[200] = responses[202]
        delete responses[202]
      },
    ],
    [
      'a member of an answer is removed',
      'property_removed',
      (document) => {
        const message = schema(document, 'Message')
        delete message.properties.attempts
        message.required = message.required.filter((name: string) => name !== 'attempts')
      },
    ],
    [
      'a member of an answer may be absent',
      'property_optional',
      (document) =>
        void (schema(document, 'Message').required = schema(document, 'Message').required.filter((name: string) => name !== 'tags')),
    ],
    [
      'a member of an answer may be null',
      'property_nullable',
      (document) => void (schema(document, 'Message').properties.attempts.type = ['integer', 'null']),
    ],
    [
      'a member of an answer is of another type',
      'type',
      (document) => void (schema(document, 'Message').properties.attempts = { type: 'string' }),
    ],
  ]

  for (const [name, rule, change] of TOUCHED) {
    it(`tells when ${name}`, async () => {
      const document = changed(change)
      const found = breaksOf(document)
      expect(found.map((each) => each.rule)).to.include(rule)
      expect(found[0]!.examples[0]!.request).to.match(/^(GET|POST) \/v1\/messages/)
      const [base, revision] = ['base', 'revision'].map((each) => join(folder, `${each}.json`)) as [string, string]
      writeFileSync(base, JSON.stringify(contract.document))
      writeFileSync(revision, JSON.stringify(document))
      expect((await breakingChanges(base, revision)).length, 'redocly finds it too').to.be.above(0)
    }).timeout(60_000)
  }

  /** As breaking, but for others. */
  const UNTOUCHED: [string, (document: Json) => void][] = [
    ['an operation that it does not call', (document) => delete document.paths['/v1/webhook_endpoints']],
    [
      'a parameter that it does not send',
      (document) =>
        void (operation(document, '/v1/messages', 'get').parameters = operation(document, '/v1/messages', 'get').parameters.filter(
          (each: Json) => each.name !== 'tag',
        )),
    ],
    ['a value that it does not send', (document) => void (query(document, 'status').schema.enum = ['queued'])],
    ['another channel', (document) => schema(document, 'EmailMessageCreate').required.push('from')],
    ['a member that it does not send', (document) => delete schema(document, 'SmsMessageCreate').properties.scheduled_at],
    ['a status that it never got', (document) => delete operation(document, '/v1/messages', 'post').responses[409]],
    ['values that are added', (document) => schema(document, 'MessageStatus').enum.push('paused')],
    ['members that are added', (document) => void (schema(document, 'Message').properties.price = { type: 'string' })],
  ]

  for (const [name, change] of UNTOUCHED) {
    it(`says nothing about ${name}`, () => {
      expect(breaksOf(changed(change))).to.deep.equal([])
    })
  }

  it('tells of scopes, defaults and names, which schemas do not show', () => {
    expect(
      breaksOf(
        changed((document) => {
          for (const each of operation(document, '/v1/messages', 'post').security)
            for (const name of Object.keys(each)) each[name].push('senders:use')
        }),
      ).map(({ rule, message }) => [rule, message]),
    ).to.deep.equal([['scope_added', 'needs the scope senders:use now']])
    expect(
      breaksOf(changed((document) => void (document.components.parameters.Limit.schema.default = 10))).map(({ rule }) => rule),
    ).to.deep.equal(['default_changed'])
    expect(
      breaksOf(changed((document) => void (operation(document, '/v1/messages', 'get').operationId = 'messages.search'))).map(
        ({ rule }) => rule,
      ),
    ).to.deep.equal(['operation_renamed'])
  })

  it('does not take what was redacted for a break', () => {
    const exchanges = [
      {
        line: 1,
        request: {
          method: 'POST',
          url: '/v1/webhook_endpoints',
          headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
          body: {
            bytes: Buffer.from('{"url":"https://a.example/","event_types":["*"],"description":"[redacted]"}'),
            size: 10,
            complete: true,
          },
        },
        answer: { status: 400, headers: {}, body: { bytes: Buffer.alloc(0), size: 0, complete: true } },
      },
    ]
    const after = createContract(
      changed((document) => void (schema(document, 'WebhookEndpointCreate').properties.description.pattern = '^[a-z]+$')),
    )
    expect(diffTraffic(contract, after, [{ exchanges, unreadable: 0, version: null }]).breaks).to.deep.equal([])
  })

  it('knows the released contracts by their versions', async () => {
    const [version] = releases().keys()
    expect((await loadReleased(version!)).version).to.equal(version)
    expect(await loadReleased('99.0.0').catch((error) => error.message)).to.match(/99\.0\.0 is no file, no address and no released version/)
  })

  describe('of recordings that are none', () => {
    const write = (text: string) => {
      const path = join(folder, 'bad.har')
      writeFileSync(path, text)
      return path
    }
    for (const text of ['', 'nonsense', '[]', '{"log":{}}', '{"log":{"entries":{}}}', '{"log":null}']) {
      it(`refuses ${JSON.stringify(text)}`, () => {
        expect(() => readRecording(write(text))).to.throw(/is no HAR|is not valid JSON/)
      })
    }

    it('passes over what is no entry, and survives what is odd', () => {
      const entries = [
        null,
        5,
        {},
        { request: {}, response: {} },
        { request: { method: 'GET', url: 'not a url %zz' }, response: { status: 200 } },
        {
          request: {
            method: 'POST',
            url: 'https://api.example.com/v1/messages',
            headers: [null, { name: 5 }, { name: '__proto__', value: 'x' }],
            postData: { text: `${'['.repeat(50_000)}` },
          },
          response: { status: 999, headers: 'none', content: { text: '{"a":', encoding: 'base64' } },
        },
      ]
      const read = readRecording(write(JSON.stringify({ log: { entries } })))
      expect([read.exchanges.length, read.unreadable]).to.deep.equal([2, 4])
      expect(diffTraffic(contract, contract, [read])).to.include({ outside: 1 })
    })
  })
})
