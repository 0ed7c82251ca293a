import { expect } from 'chai'
import { tidy } from './check.ts'
import { check } from './isolation.ts'

describe('isolation of tenants', () => {
  after(tidy)

  it('holds for every operation, at every place of an id, against every stranger', async () => {
    const told: string[] = []
    const { value, bar, n } = await check({ small: true, seed: 1, tell: (text) => told.push(text) })
    expect(value, told.join('\n')).to.deep.equal(bar)
    expect(n).to.be.greaterThan(200)
  }).timeout(120_000)
})
