import { IncomingMessage } from 'node:http'
import { isIP, type Socket } from 'node:net'
import { expect } from 'chai'
import { cpuMs } from '../../test/support/work.ts'
import { addressOf, createClientAddresses, lastUntrusted, passOn } from './client-address.ts'
import { createIpRanges } from './ip-ranges.ts'

const trusted = createIpRanges(['10.0.0.0/8', '2001:db8:1::/48', '127.0.0.1'])
const read = (header: string | string[] | undefined, peer = '10.0.0.1') => lastUntrusted(peer, header, trusted.includes)

function requestFrom(peer: string | undefined, header?: string): IncomingMessage {
  const request = new IncomingMessage({ remoteAddress: peer } as Socket)
  if (header !== undefined) request.headers['x-forwarded-for'] = header
  return request
}

describe('the address of the caller', () => {
  it('is the last hop that is no proxy of ours', () => {
    for (const [header, address] of [
      ['203.0.113.7', '203.0.113.7'],
      ['6.6.6.6, 203.0.113.7', '203.0.113.7'], // the caller claims to be somebody
      ['6.6.6.6, 203.0.113.7, 10.2.3.4', '203.0.113.7'],
      ['203.0.113.7,10.2.3.4,10.9.9.9,127.0.0.1', '203.0.113.7'],
      ['10.2.3.4', '10.2.3.4'], // the caller is in our own network
      ['10.7.7.7, 10.2.3.4', '10.7.7.7'],
      [' 203.0.113.7 ', '203.0.113.7'],
      ['203.0.113.7:4711', '203.0.113.7'],
      ['2001:db8:2::7', '2001:db8:2::7'],
      ['[2001:db8:2::7]', '2001:db8:2::7'],
      ['[2001:db8:2::7]:4711', '2001:db8:2::7'],
      ['2001:DB8:2:0:0:0:0:7', '2001:db8:2::7'], // one caller, one spelling
      ['198.51.100.1, 2001:db8:1::5', '198.51.100.1'],
      ['::ffff:203.0.113.7', '203.0.113.7'],
      ['::FFFF:cb00:7107', '203.0.113.7'],
      ['203.0.113.7, ::ffff:10.2.3.4', '203.0.113.7'],
    ] as const)
      expect(read(header), header).to.equal(address)
    expect(read(['6.6.6.6', '203.0.113.7']), 'two header lines').to.equal('203.0.113.7')
    expect(read('203.0.113.7', '::ffff:10.0.0.1')).to.equal('203.0.113.7')
  })

  it('is the proxy itself where the list ends or makes no sense', () => {
    const garbage = [
      undefined,
      '',
      ',',
      ', ,',
      'unknown',
      '_hidden',
      '203.0.113',
      '203.0.113.7.8',
      '203.0.113.256',
      '0203.0.113.7',
      '0xcb007107',
      '3405803783',
      '203.0.113.7/32',
      '203.0.113.7:',
      '203.0.113.7:123456',
      '[203.0.113.7',
      '2001:db8:::7',
      'fe80::1%eth0',
      '[fe80::1%25eth0]:80',
      'for=203.0.113.7',
      '"203.0.113.7"',
      '203.0.113.7;',
      '203.0.113.7\t8.8.8.8',
      '２０３.0.113.7',
      `203.0.113.7${' '.repeat(8_000)}x`,
      '1'.repeat(16_000),
      ':'.repeat(16_000),
      '['.repeat(16_000),
    ]
    for (const header of garbage) expect(read(header), header?.slice(0, 40)).to.equal('10.0.0.1')
    expect(read('203.0.113.7, rubbish, 10.2.3.4')).to.equal('10.2.3.4')
    expect(read('203.0.113.7,, 10.2.3.4')).to.equal('10.2.3.4')
  })

  it('is bounded work, whatever was sent', async () => {
    const thousand = () => {
      for (let count = 0; count < 1_000; count++) read('10.2.3.4,'.repeat(1_800))
    }
    expect((await cpuMs(thousand)) / 1_000).to.be.lessThan(1)
    expect(read(`203.0.113.7,${'10.2.3.4,'.repeat(1_800)}10.2.3.4`), 'so many proxies are none').to.equal('10.2.3.4')
  })

  it('never comes from the part of the list that strangers wrote', () => {
    const parts = ['203.0.113.1', '10.1.1.1', '2001:db8:1::1', '::1', 'x', '', ' ', '127.0.0.1', '1.2.3.4:5', '[::2]:1', '%', '\u0000']
    let state = 7
    const chance = (below: number) => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % below
    for (let round = 0; round < 20_000; round++) {
      const forged = Array.from({ length: chance(6) }, () => parts[chance(parts.length)]).join(chance(2) ? ', ' : ',')
      const inner = Array.from({ length: chance(3) }, () => `10.0.0.${chance(250)}`)
      const seen = ['198.51.100.9', ...inner].join(', ')
      expect(read(forged === '' ? seen : `${forged}, ${seen}`), forged).to.equal('198.51.100.9')
      const alone = read(forged)
      expect(isIP(alone), forged).to.not.equal(0)
    }
  })

  it('is whoever connects, unless that is a proxy of ours', () => {
    const addresses = createClientAddresses(['10.0.0.0/8'])
    const none = createClientAddresses([])
    const ask = (from: typeof addresses, peer: string | undefined, header?: string) => {
      const request = requestFrom(peer, header)
      from.note(request)
      return addressOf(request)
    }
    expect(ask(addresses, '10.0.0.1', '203.0.113.7')).to.equal('203.0.113.7')
    expect(ask(addresses, '::ffff:10.0.0.1', '203.0.113.7')).to.equal('203.0.113.7')
    expect(ask(addresses, '192.0.2.1', '203.0.113.7')).to.equal('192.0.2.1')
    expect(ask(addresses, '::ffff:192.0.2.1', '203.0.113.7')).to.equal('192.0.2.1')
    expect(ask(addresses, undefined, '203.0.113.7')).to.equal('') // it is gone already
    expect(ask(none, '10.0.0.1', '203.0.113.7')).to.equal('10.0.0.1')
    expect([addresses.isProxy('::ffff:10.1.1.1'), addresses.isProxy(''), none.isProxy('10.0.0.1')]).to.deep.equal([true, false, false])
  })

  it('stays when headers are changed afterwards, and goes along with a copy', () => {
    const request = requestFrom('10.0.0.1', '203.0.113.7')
    createClientAddresses(['10.0.0.0/8']).note(request)
    delete request.headers['x-forwarded-for']
    const copy = new IncomingMessage(request.socket)
    passOn(request, copy)
    expect([addressOf(request), addressOf(copy)]).to.deep.equal(['203.0.113.7', '203.0.113.7'])
  })
})
