// QR codes, held against what an independent encoder made of the same texts with the same mask.

import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { qrCode, qrModules } from './qr-code.ts'

const text = (length: number) => 'otpauth://totp/x'.repeat(20).slice(0, length)
const print = (modules: boolean[][]) =>
  createHash('sha256')
    .update(
      modules
        .flat()
        .map((dark) => (dark ? '1' : '0'))
        .join(''),
    )
    .digest('hex')
    .slice(0, 16)

describe('QR codes', () => {
  for (const [length, size, hash] of [
    [17, 21, '4ab3f5cf59db43e2'], // version 1, one block
    [150, 45, '99df3f7c1b7cb9f4'], // version 7, with version bits and two blocks
    [271, 57, '50d0ccbf2142ee1b'], // version 10, full, blocks of two lengths
  ] as const) {
    it(`of ${length} bytes are right`, () => {
      const modules = qrModules(text(length))!
      expect([modules.length, print(modules)]).to.deep.equal([size, hash])
    })
  }

  it('are not made of what does not fit', () => {
    expect(qrCode(text(272))).to.equal(null)
  })

  it('come as a path for an SVG', () => {
    const { size, path } = qrCode('HELLO')!
    expect(size).to.equal(21)
    expect(path).to.match(/^(M\d+ \d+h1v1h-1z)+$/)
  })
})
