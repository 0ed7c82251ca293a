// Nodes that answer and nodes that work, as processes of their own on one database.

import type { ServerResponse } from 'node:http'
import { spawnSync } from 'node:child_process'
import { expect } from 'chai'
import { connect, type Db } from '../../server/lib/db.ts'
import { launch, type ServerProcess } from '../assure/server-process.ts'
import { sleep, tidy } from '../assure/check.ts'
import { eventually } from '../support/eventually.ts'
import { type Received, type Receiver, startReceiver } from '../support/receiver.ts'
import { needsRedis, startRedis } from '../support/redis.ts'
import { checkedRequest } from '../support/request.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

class Nodes {
  readonly api: ServerProcess
  constructor(api: ServerProcess) {
    this.api = api
  }
  request = async (method: string, path: string, body?: object) =>
    (await checkedRequest(this.api.baseUrl, method, path, { key: this.api.keys.sandbox.api_key, ...(body ? { body } : {}) })).body
  send = async () => (await this.request('POST', '/v1/messages', sms)).id as string
  status = async (id: string) => (await this.request('GET', `/v1/messages/${id}`)).status as string
}

/** Milliseconds from the answer until the message is delivered and its event has reached the receiver; the median of several. */
async function delay(nodes: Nodes, receiver: Receiver): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < 8; count++) {
    await sleep(130) // not always at the same place of the poll of a second
    const id = await nodes.send()
    const accepted = Date.now()
    await eventually(() => expect(receiver.received.map(({ event }) => event.subject)).to.include(id))
    times.push(receiver.received.find(({ event }) => event.subject === id)!.at - accepted)
  }
  return times.sort((a, b) => a - b)[times.length / 2]!
}

describe('roles of nodes', function () {
  this.timeout(60_000)
  afterEach(tidy)

  it('are api, worker or both, and nothing else', () => {
    for (const [roles, words] of [
      ['api,wroker', 'RELAYOS_ROLES must be api, worker or api,worker; wroker is no role'],
      [',', 'RELAYOS_ROLES must be api, worker or api,worker'],
    ] as const) {
      const env = { PATH: process.env.PATH ?? '', RELAYOS_ROLES: roles, RELAYOS_DATA_DIR: '/nowhere' }
      const { status, stderr } = spawnSync(process.execPath, ['server/main.ts'], { env, encoding: 'utf8' })
      expect([status, stderr]).to.deep.equal([2, `The settings are not right:\n  ${words}\n`])
    }
  })

  for (const means of ['PostgreSQL', 'Redis']) {
    it(`split: what one node accepts, the other delivers at once, over ${means}`, async function () {
      const receiver = await startReceiver()
      const settings: Record<string, string> = { RELAYOS_EGRESS_ALLOW: receiver.host }
      let stop = receiver.stop
      if (means === 'Redis') {
        needsRedis(this)
        const redis = await startRedis()
        settings.REDIS_URL = redis.url
        stop = async () => {
          await receiver.stop()
          await redis.stop()
        }
      }
      try {
        const nodes = new Nodes(await launch({ ...settings, RELAYOS_ROLES: 'api' }))
        await nodes.request('POST', '/v1/webhook_endpoints', { url: receiver.url, event_types: ['message.delivered'] })
        const early = await nodes.send()
        await sleep(1_500)
        expect(await nodes.status(early), 'nobody works').to.equal('queued')

        const worker = await launch({ ...settings, RELAYOS_ROLES: 'worker' }, nodes.api)
        await eventually(async () => expect(await nodes.status(early)).to.equal('delivered'))
        if (means === 'PostgreSQL') await sleep(5_500) // until the first node has seen that it is not alone
        expect(await delay(nodes, receiver)).to.be.lessThan(500) // by looking every second, each of them, it would be a second

        for (const path of ['/v1/me', '/docs', '/oauth/jwks.json']) {
          const answer = await fetch(worker.baseUrl + path)
          expect([path, answer.status, ((await answer.json()) as { code: string }).code]).to.deep.equal([path, 404, 'not_found'])
        }
        const metrics = await (await fetch(`${worker.baseUrl}/metrics`)).text()
        expect(metrics).to.match(/relayos_messages_total\{carrier="simulator",status="delivered"\} \d+/)
        expect((await (await fetch(`${nodes.api.baseUrl}/metrics`)).text()).match(/relayos_messages_total\{/)).to.equal(null)
        expect(await (await fetch(`${worker.baseUrl}/livez`)).json()).to.deep.equal({ status: 'ok' })

        const batch = await nodes.request('POST', '/v1/message_batches', { messages: [sms, sms] }) // ends by a job
        await eventually(async () => expect((await nodes.request('GET', `/v1/message_batches/${batch.id}`)).status).to.equal('completed'))
      } finally {
        await stop()
      }
    })
  }

  it('lets another worker finish what one was killed over', async () => {
    const receiver = await startReceiver()
    const held: { received: Received; response: ServerResponse }[] = []
    let holding = true
    receiver.answer((received, response) => {
      if (holding) held.push({ received, response })
      else response.writeHead(204).end()
    })
    let db: Db | undefined
    try {
      const settings = { RELAYOS_EGRESS_ALLOW: receiver.host }
      const nodes = new Nodes(await launch({ ...settings, RELAYOS_ROLES: 'api' }))
      const first = await launch({ ...settings, RELAYOS_ROLES: 'worker' }, nodes.api)
      await nodes.request('POST', '/v1/webhook_endpoints', { url: receiver.url, event_types: ['message.delivered'] })
      for (let count = 0; count < 5; count++) await nodes.send()
      await eventually(() => expect(held).to.have.length(5))
      const second = await launch({ ...settings, RELAYOS_ROLES: 'worker' }, nodes.api)
      await first.kill()
      holding = false
      const later = await nodes.send()
      await eventually(async () => expect(await nodes.status(later)).to.equal('delivered'))
      db = connect(await nodes.api.connection(), { max: 1 })
      await eventually(async () => {
        const leased = await db!('webhook_deliveries').where({ status: 'delivering' })
        expect(leased, 'the dead one has a lease of 30 seconds').to.have.length(5)
      })
      await db('webhook_deliveries').where({ status: 'delivering' }).update({ next_attempt_at: new Date() }) // … which is over
      const wanted = held.map(({ received }) => received.headers['webhook-id']).sort()
      await eventually(() => {
        const again = receiver.received.slice(5).map(({ headers }) => headers['webhook-id'])
        expect(again).to.include.members(wanted)
      })
      await eventually(async () => expect(await db!('webhook_deliveries').whereNot('status', 'delivered')).to.deep.equal([]))
      const log = await db('webhook_deliveries').where({ event_id: wanted[0]! }).first('attempts', 'tries')
      expect(log, 'an attempt that nobody could end is none of the ten').to.deep.equal({ attempts: 2, tries: 1 })
      expect(second.alive()).to.equal(true)
    } finally {
      await db?.destroy()
      for (const { response } of held) response.destroy()
      await receiver.stop()
    }
  })
})
