// Webhooks to this machine: listen, trigger, events resend, logs tail.

import { expect } from 'chai'
import { eventually } from '../../../test/support/eventually.ts'
import { type Receiver, startReceiver } from '../../../test/support/receiver.ts'
import { startRelay } from '../../../test/support/relay.ts'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import { webhooks } from '../../typescript/src/index.ts'
import { loadDocument } from '../src/operations/document.ts'
import { createHome, type Home } from './support.ts'

describe('webhooks to this machine', function () {
  this.timeout(120_000)
  let server: TestServer
  let receiver: Receiver
  let home: Home
  before(async () => {
    receiver = await startReceiver()
    server = await startServer({ egressAllow: [receiver.host] })
    home = createHome({ RELAYOS_BASE_URL: server.baseUrl, RELAYOS_API_KEY: server.keys.sandbox.api_key })
  })
  after(async () => {
    home.remove()
    await server.stop()
    await receiver.stop()
  })
  beforeEach(() => {
    receiver.received.length = 0
    receiver.answer((_, response) => response.writeHead(204).end())
  })

  const send = async (body: object = {}) =>
    (await server.request('POST', '/v1/messages', { body: { channel: 'sms', to: '+15005550010', content: { text: 'Hello' }, ...body } }))
      .body.id as string
  const secret = async () => (await home.run(['listen', '--print-secret'])).out.trim()

  describe('relayos listen', () => {
    it('forwards every event under its own id, signed with a secret that stays', async () => {
      const listening = home.start(['listen', '--forward-to', receiver.url, '--events', 'message.*'])
      const [, shown] = await listening.says(/signed with (whsec_\S+)/)
      const id = await send()
      await eventually(() => expect(receiver.received.map(({ event }) => event.type)).to.include('message.delivered'))
      const feed = (await server.request('GET', `/v1/messages/${id}/events`)).body.data
      expect(receiver.ids()).to.deep.equal(feed.map((event: { id: string }) => event.id))
      for (const { text, headers } of receiver.received) {
        const event = await webhooks.unwrap(text, headers, shown!)
        expect(event.id).to.equal(headers['webhook-id'])
      }
      expect(JSON.parse(receiver.received[0]!.text)).to.deep.equal(feed[0])
      expect((await listening.end()).code).to.equal(130)
      expect(listening.out).to.match(/message\.delivered +evt_\w+ +→ 204 \(\d+ ms\)/)
      expect(await secret()).to.equal(shown)
    })

    it('tries again what failed, under the same id, and goes on after giving up', async () => {
      let failures = 0
      receiver.answer((one, response) =>
        response
          .writeHead(one.event.type === 'message.sent' && failures++ < 2 ? 500 : one.event.type === 'message.queued' ? 400 : 200)
          .end(),
      )
      const listening = home.start(['listen', '--forward-to', receiver.url, '--json'])
      await listening.says(/"type":"ready"/)
      await send()
      await eventually(() => expect(receiver.received.map(({ event }) => event.type)).to.include('message.delivered'), 15_000)
      const types = receiver.received.map(({ event }) => event.type)
      expect(types).to.deep.equal([
        'message.queued',
        'message.sending',
        'message.sent',
        'message.sent',
        'message.sent',
        'message.delivered',
      ])
      const sent = receiver.received.filter(({ event }) => event.type === 'message.sent')
      expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).to.equal(1)
      await listening.end()
      const lines = listening.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(lines.filter(({ event_type }) => event_type === 'message.sent').map(({ status, attempt }) => [attempt, status])).to.deep.equal(
        [
          [1, 500],
          [2, 500],
          [3, 200],
        ],
      )
    })

    it('says when nobody listens at the address, and does not follow redirects', async () => {
      const away = home.start(['listen', '--forward-to', '127.0.0.1:9', '--retries', '0', '--events', 'message.queued'])
      await away.says(/Listening/)
      receiver.answer((_, response) => response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end())
      const turned = home.start(['listen', '--forward-to', receiver.url, '--retries', '0', '--events', 'message.queued'])
      await turned.says(/Listening/)
      await send()
      await away.says(/→ (ECONNREFUSED|bad port)/)
      await turned.says(/→ 302/)
      await Promise.all([away.end(), turned.end()])
      expect(receiver.received.map(({ path }) => path)).to.deep.equal(['/hook'])
    })

    it('goes on where it was when the connection breaks', async () => {
      const relay = await startRelay(server.baseUrl)
      const listening = home.start(['listen', '--forward-to', receiver.url, '--events', 'message.queued'], {
        env: { RELAYOS_BASE_URL: relay.url },
      })
      await listening.says(/Listening/)
      await send()
      await eventually(() => expect(receiver.received).to.have.length(1))
      relay.cut()
      const [second, third] = [await send(), await send()]
      await eventually(() => expect(receiver.received.map(({ event }) => event.subject).slice(1)).to.deep.equal([second, third]), 20_000)
      expect(listening.err).to.contain('The connection is lost')
      await listening.end()
      await relay.stop()
    })

    it('says where to go on: an event that was not through comes again', async () => {
      receiver.answer(() => {}) // no answer, ever
      const first = home.start(['listen', '--forward-to', receiver.url, '--events', 'message.queued'])
      await first.says(/Listening/)
      const id = await send()
      await eventually(() => expect(receiver.received).to.have.length(1))
      await first.end()
      const [, from] = first.err.match(/--from (\S+)/)!
      receiver.answer((_, response) => response.writeHead(204).end())
      const second = home.start(['listen', '--forward-to', receiver.url, '--events', 'message.queued', '--from', from!])
      await eventually(() => expect(receiver.received.map(({ event }) => event.subject)).to.deep.equal([id, id]))
      await second.end()
    })

    it('prints events without --forward-to, and refuses what is no address', async () => {
      const listening = home.start(['listen', '--json', '--events', 'message.queued'])
      await listening.says(/"type":"ready"/)
      const id = await send()
      await listening.says(new RegExp(`"subject":"${id}"`))
      await listening.end('SIGTERM')
      for (const target of ['ftp://127.0.0.1', 'http://user:pass@127.0.0.1', 'http://']) {
        expect((await home.run(['listen', '--forward-to', target])).code, target).to.equal(2)
      }
      expect((await home.run(['listen', '--events', 'NOT A TYPE'])).code).to.equal(6)
      expect((await home.run(['listen'], { env: { RELAYOS_API_KEY: await server.addKey(['messages:read']) } })).code).to.equal(4)
    })
  })

  describe('relayos trigger', () => {
    const types = Object.keys(loadDocument().webhooks)

    it('makes every event type of the contract arrive', async () => {
      expect(types.length).to.be.greaterThan(20)
      const key = await secret()
      const waiting = [...types]
      const lane = async () => {
        for (let type = waiting.shift(); type; type = waiting.shift()) {
          const ran = await home.run(['trigger', type, '--forward-to', receiver.url])
          expect(ran.code, `${type}: ${ran.err}`).to.equal(0)
        }
      }
      await Promise.all([lane(), lane(), lane()])
      expect(receiver.received.map(({ event }) => event.type).sort()).to.deep.equal([...types].sort())
      for (const { text, headers } of receiver.received) await webhooks.verify(text, headers, key)
      expect(new Set(receiver.ids()).size).to.equal(types.length)
    })

    it('what can be caused is caused: the event is in the feed', async () => {
      const event = JSON.parse((await home.run(['trigger', 'message.received', '--json'])).out)
      expect((await server.request('GET', `/v1/events/${event.id}`)).body.type).to.equal('message.received')
    })

    it('lets the server send an example to an endpoint', async () => {
      const endpoint = (
        await server.request('POST', '/v1/webhook_endpoints', { body: { url: receiver.url, event_types: ['email.bounced'] } })
      ).body
      const ran = await home.run(['trigger', 'webhook_endpoint.paused', '--endpoint', endpoint.id])
      expect(ran.code, ran.err).to.equal(0)
      await webhooks.verify(receiver.received[0]!.text, receiver.received[0]!.headers, endpoint.secret)
      receiver.answer((_, response) => response.writeHead(500).end())
      expect((await home.run(['trigger', 'message.sent', '--endpoint', endpoint.id])).code).to.equal(1)
      await server.request('DELETE', `/v1/webhook_endpoints/${endpoint.id}`)
    })

    it('reaches nobody with a live key, and says what it lacks', async () => {
      const live = await home.run(['trigger', 'message.delivered'], { env: { RELAYOS_API_KEY: server.keys.live.api_key } })
      expect([live.code, live.err.includes('live')]).to.deep.equal([2, true])
      expect((await home.run(['trigger', 'message.unknown'])).err).to.contain('--forward-to')
      const wrong = await home.run(['trigger', 'message.lost'])
      expect([wrong.code, wrong.err.includes('message.delivered')]).to.deep.equal([2, true])
      receiver.answer((_, response) => response.writeHead(500).end())
      expect((await home.run(['trigger', 'message.unknown', '--forward-to', receiver.url])).code).to.equal(1)
    })
  })

  describe('relayos events resend', () => {
    it('sends an event again: from the server, for a window, and from here', async () => {
      const endpoint = (
        await server.request('POST', '/v1/webhook_endpoints', { body: { url: receiver.url, event_types: ['message.delivered'] } })
      ).body
      const since = new Date(Date.now() - 1_000).toISOString()
      await send()
      await eventually(() => expect(receiver.received).to.have.length(1))
      const id = receiver.ids()[0]!
      const again = await home.run(['events', 'resend', id])
      expect(again.code, again.err).to.equal(0)
      await eventually(() => expect(receiver.ids()).to.deep.equal([id, id]))
      const window = await home.run([
        'events',
        'resend',
        '--since',
        since,
        '--endpoint',
        endpoint.id,
        '--which',
        'all',
        '--query',
        'status',
      ])
      expect([window.code, window.out], window.err).to.deep.equal([0, 'completed\n'])
      await eventually(() => expect(receiver.ids()).to.deep.equal([id, id, id]))
      expect((await home.run(['events', 'resend', id, '--forward-to', receiver.url])).code).to.equal(0)
      await webhooks.verify(receiver.received.at(-1)!.text, receiver.received.at(-1)!.headers, await secret())
    })

    it('tells wrong use from what is not there', async () => {
      expect((await home.run(['events', 'resend'])).code).to.equal(2)
      expect((await home.run(['events', 'resend', '--since', '2026-01-01T00:00:00Z'])).code).to.equal(2)
      expect((await home.run(['events', 'resend', 'evt_00000000000000000000000000'])).code).to.equal(5)
      const created = (await server.request('GET', '/v1/events', { query: { type: 'message.queued', limit: 1 } })).body.data[0]
      expect((await home.run(['events', 'resend', created.id])).code).to.equal(5) // no endpoint takes these
    })
  })

  describe('relayos logs tail', () => {
    it('tells the latest requests and those that come, oldest first', async () => {
      await send()
      await eventually(async () =>
        expect((await server.request('GET', '/v1/request_logs', { query: { operation: 'messages.create' } })).body.data).to.not.have.length(
          0,
        ),
      )
      const tail = home.start(['logs', 'tail', '--operation', 'messages.create', '--json'])
      await tail.says(/"operation":"messages.create"/)
      const ids: string[] = []
      for (let index = 0; index < 3; index++) ids.push(await send())
      for (const id of ids) await tail.says(new RegExp(id))
      expect((await tail.end()).code).to.equal(130)
      const told = tail.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).resource_id as string)
      expect(told.filter((id) => ids.includes(id))).to.deep.equal(ids)
      expect(new Set(told).size).to.equal(told.length)
    })

    it('ends with --no-follow', async () => {
      await server.request('GET', '/v1/messages/msg_none')
      const ran = await eventually(async () => {
        const found = await home.run(['logs', 'tail', '--no-follow', '--status', '4xx'])
        expect(found.out).to.match(/404 +GET +messages\.get/)
        return found
      })
      expect(ran.code).to.equal(0)
    })
  })
})
