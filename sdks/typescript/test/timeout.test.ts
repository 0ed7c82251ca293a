// Calls that take too long, and calls that nobody waits for any more.

import { getEventListeners } from 'node:events'
import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { APIConnectionError, APITimeoutError, RelayOSError } from '../src/index.ts'
import { connect, problem, rejection, serve, sms } from './support.ts'

const silence = () => {}

describe('timeouts', () => {
  it('end an attempt that gets no answer, and repeat it under the same key', async () => {
    const server = await serve(silence, { json: { id: 'msg_1' } })
    const { client, waits } = connect(server)
    const started = performance.now()
    expect(await client.messages.create(sms, { timeout: 60 })).to.deep.equal({ id: 'msg_1' })
    expect(performance.now() - started).to.be.within(55, 5_000)
    expect(waits).to.have.length(1)
    expect(server.seen[0]?.headers['idempotency-key']).to.equal(server.seen[1]?.headers['idempotency-key'])
  })

  it('reject with an APITimeoutError when no retry is left', async () => {
    const server = await serve(silence)
    const { client } = connect(server, { timeout: 30, maxRetries: 1 })
    const error = (await rejection(client.me.get())) as APITimeoutError
    expect(error).to.be.instanceOf(APITimeoutError).and.instanceOf(APIConnectionError).and.instanceOf(RelayOSError)
    expect(error.name).to.equal('APITimeoutError')
    expect(error.message).to.contain('30 ms')
    expect(server.seen).to.have.length(2)
  })

  it('count for each attempt by itself, and for its body too', async () => {
    const server = await serve(
      (_, response) => void setTimeout(() => response.writeHead(500).end(), 100),
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write('{') // and never the rest
      },
      (_, response) => void setTimeout(() => response.end('{}'), 100),
    )
    const { client } = connect(server, { timeout: 250 })
    expect(await client.me.get()).to.deep.equal({})
    expect(server.seen).to.have.length(3)
  })

  it('close the connection of the attempt that they end', async () => {
    const attempts: Socket[] = []
    const server = await serve(({ socket }) => void attempts.push(socket))
    await rejection(connect(server).client.me.get({ timeout: 100, maxRetries: 0 }))
    const [socket] = attempts // its own: Node 20 then opens another by itself, for later
    for (let tries = 0; !socket!.destroyed && tries < 100; tries++) await pause(10)
    expect(socket!.destroyed).to.equal(true)
  })

  it('leave no timer behind, which would keep a process alive', async () => {
    const server = await serve({ json: {} }, { status: 404 })
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    const { client } = connect(server)
    await client.me.get()
    await rejection(client.me.get())
    expect(timers()).to.be.at.most(before)
  })

  it('are refused when no timer can keep them', async () => {
    const server = await serve({ json: {} })
    for (const timeout of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
      expect(() => connect(server, { timeout })).to.throw(RelayOSError, 'timeout')
      expect(await rejection(connect(server).client.me.get({ timeout }))).to.be.instanceOf(RelayOSError)
    }
    expect(server.seen).to.deep.equal([])
  })
})

describe('an abort', () => {
  it('ends a call under way with the reason of the signal, without a retry', async () => {
    const server = await serve(silence)
    const { client } = connect(server)
    const controller = new AbortController()
    const reason = new Error('the user left')
    setTimeout(() => controller.abort(reason), 30)
    expect(await rejection(client.me.get({ signal: controller.signal }))).to.equal(reason)
    expect(server.seen).to.have.length(1)
  })

  it('without a reason rejects with an AbortError, as fetch does', async () => {
    const server = await serve(silence)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 30)
    expect(await rejection(connect(server).client.me.get({ signal: controller.signal }))).to.include({
      name: 'AbortError',
    })
  })

  it('sends nothing if it came before the call', async () => {
    const server = await serve({ json: {} })
    const signal = AbortSignal.abort(new Error('too late'))
    expect(await rejection(connect(server).client.me.get({ signal }))).to.equal(signal.reason)
    expect(server.seen).to.deep.equal([])
  })

  it('ends the wait between two attempts', async () => {
    const server = await serve(problem(503, 'unavailable', {}, { 'retry-after': '30' }))
    const { client } = connect(server, { timing: undefined })
    const started = performance.now()
    const error = await rejection(client.me.get({ signal: AbortSignal.timeout(50) }))
    expect(error).to.include({ name: 'TimeoutError' })
    expect(error).to.not.be.instanceOf(RelayOSError)
    expect(performance.now() - started).to.be.below(5_000)
    expect(server.seen).to.have.length(1)
  })

  it('leaves no listener on a signal that outlives the calls', async () => {
    const server = await serve(problem(500, 'internal_error'), { json: {} })
    const { signal } = new AbortController()
    await connect(server).client.me.get({ signal })
    expect(server.seen).to.have.length(2)
    expect(getEventListeners(signal, 'abort')).to.deep.equal([])
  })
})
