import { expect } from 'chai'
import { createSamlThread } from './thread.ts'

const task = { do: 'open' as const, base64: Buffer.from('<a/>').toString('base64') }
const reasons = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'rejected' ? result.reason.message : 'done'))

describe('the thread that reads SAML responses', () => {
  it('answers in order, in the words of whoever refused', async () => {
    const thread = createSamlThread()
    const results = await Promise.allSettled([thread.run(task), thread.run({ ...task, base64: '%' })])
    expect(reasons(results)).to.deep.equal(['the document is no Response', 'not base64'])
    await thread.stop()
  })

  it('gives up what takes too long, and goes on with the next', async () => {
    const thread = createSamlThread({ longestMs: 1 })
    const results = await Promise.allSettled([1, 2, 3].map(() => thread.run(task)))
    expect(new Set(reasons(results))).to.deep.equal(new Set(['a response that takes too long']))
    await thread.stop()
  })

  it('refuses more than it can take, and everything when it stops', async () => {
    const thread = createSamlThread()
    const running = Array.from({ length: 60 }, () => thread.run(task))
    const settled = Promise.allSettled(running)
    await thread.stop()
    const words = reasons(await settled)
    expect(words.filter((word) => word.includes('Too many sign-ins wait'))).to.have.length(9)
    expect(words.filter((word) => word.includes('stopping'))).to.have.length(51)
  })
})
