// Transformations as a hostile customer writes them.

import { expect } from 'chai'
import { createSandbox } from './sandbox.ts'

const EVENT = JSON.stringify({ id: 'evt_1', type: 'message.sent', data: { to: '+49' } })

describe('the sandbox of transformations', () => {
  const sandbox = createSandbox()
  const run = (code: string) => sandbox.run('one', code, EVENT)
  after(() => sandbox.stop())

  it('sends what the function answers, and nothing for null', async () => {
    expect(await run('function transform(event) { return { text: event.type, to: event.data.to } }')).to.deep.equal({
      output: '{"text":"message.sent","to":"+49"}',
      error: null,
    })
    expect(await run('const transform = () => null')).to.deep.equal({ output: null, error: null })
    expect((await run('transform = (event) => event')).output).to.equal(EVENT)
  })

  const hostile: [string, string][] = [
    ['does not load', 'function transform(event) {'],
    ['has no function', 'const other = 1'],
    ['answers nothing', 'function transform() {}'],
    ['throws', 'function transform() { throw new Error("no") }'],
    ['throws what is no error', 'function transform() { throw null }'],
    ['never ends', 'function transform() { for (;;) {} }'],
    ['never ends while it loads', 'for (;;) {}'],
    ['calls itself for ever', 'function transform(event) { return transform(event) }'],
    ['takes all memory', 'function transform() { const all = []; for (;;) all.push(new Array(1e6).fill("x")) }'],
    ['takes all memory in one text', 'function transform() { return "x".repeat(2 ** 29) }'],
    ['answers too much', 'function transform() { return "x".repeat(70_000) }'],
    ['has a pattern that never ends', 'function transform() { return /^(a+)+$/.test("a".repeat(40) + "!") }'],
    ['answers a circle', 'function transform(event) { event.self = event; return event }'],
    ['looks for the process', 'function transform() { return process.env }'],
    ['looks for files', 'function transform() { return require("fs").readFileSync("/etc/passwd", "utf8") }'],
    ['calls the network', 'function transform() { return fetch("http://127.0.0.1/") }'],
    ['breaks out through constructors', 'function transform() { return transform.constructor("return process")().env }'],
    ['catches its own end', 'function transform() { for (;;) try { for (;;) {} } catch {} }'],
  ]
  for (const [what, code] of hostile) {
    it(`ends code that ${what}`, async () => {
      const began = performance.now()
      const { output, error } = await run(code)
      expect(output).to.equal(null)
      expect(error).to.be.a('string').and.to.have.length.within(1, 500)
      expect(error).to.not.match(/node_modules|file:|\.ts/)
      expect(performance.now() - began).to.be.lessThan(4_000)
    })
  }

  it('has no memory of the event before', async () => {
    const code = 'globalThis.seen = (globalThis.seen ?? 0) + 1; function transform() { return globalThis.seen }'
    expect((await run(code)).output).to.equal('1')
    expect((await run(code)).output).to.equal('1')
  })

  it("can't put its own functions in the place of ours", async () => {
    const code =
      'JSON.stringify = () => "forged"; JSON.parse = () => ({}); globalThis.run = 1; function transform(event) { return event.type }'
    expect((await run(code)).output).to.equal('"message.sent"')
  })

  it('takes turns: slow code holds up its own', async () => {
    const slow = Array.from({ length: 60 }, () => run('function transform() { for (;;) {} }'))
    let ended = 0
    for (const each of slow) void each.then(() => ended++)
    expect((await sandbox.run('other', 'transform = () => 1', EVENT)).output).to.equal('1')
    expect(ended).to.be.at.most(2)
    const errors = (await Promise.all(slow)).map(({ error }) => error)
    expect(errors.at(-1)).to.equal('Too many transformations wait.')
  })

  it('leaves the server free to do other things', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    await Promise.all(Array.from({ length: 5 }, () => run('function transform() { for (;;) {} }')))
    clearInterval(timer)
    expect(turns).to.be.greaterThan(20)
  })
})
