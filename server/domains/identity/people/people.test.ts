// Small parts of people's sign-in, by themselves.

import { expect } from 'chai'
import { deviceCookie, readSessionCookie, sessionCookie } from './cookies.ts'
import { createDevices } from './devices.ts'
import { ofPassword } from './guesses.ts'
import { createPasswords } from './passwords.ts'
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.ts'

describe('the address that guesses', () => {
  it('is a whole network of IPv6, and IPv4 in either form', () => {
    const nameOf = (from: string) => ofPassword('a@b.c', null, from).address![0]
    expect(nameOf('2001:db8:1:2:3:4:5:6')).to.equal(nameOf('2001:db8:1:2::1'))
    expect(nameOf('2001:db8:1:2:3:4:5:6')).to.not.equal(nameOf('2001:db8:1:3::1'))
    expect(nameOf('::ffff:192.0.2.1')).to.equal(nameOf('192.0.2.1'))
  })
})

describe('the mark of a browser', () => {
  it('counts for its own account, as it was made', () => {
    const devices = createDevices(Buffer.alloc(32, 1))
    const mark = devices.issue('A@b.c')
    expect(devices.recognise(mark, 'a@B.c')).to.be.a('string')
    expect(devices.recognise(mark, 'other@b.c')).to.equal(null)
    expect(devices.recognise(`${mark.slice(0, -2)}xx`, 'a@b.c')).to.equal(null)
    expect(createDevices(Buffer.alloc(32, 2)).recognise(mark, 'a@b.c')).to.equal(null)
    expect(devices.recognise(undefined, 'a@b.c')).to.equal(null)
  })
})

describe('the cookies of people', () => {
  it('are read by their whole name, and not at all when they come twice', () => {
    const origin = 'http://localhost:1'
    expect(readSessionCookie('a=b; relayos_session=rs_1; c=d', origin)).to.equal('rs_1')
    expect(readSessionCookie('xrelayos_session=rs_1', origin)).to.equal(undefined)
    expect(readSessionCookie('relayos_session=rs_1; relayos_session=rs_2', origin)).to.equal(undefined)
    expect(readSessionCookie('relayos_session=rs_1', 'https://a.example')).to.equal(undefined)
    expect(sessionCookie('rs_1', 60, 'https://a.example')).to.equal(
      '__Host-relayos_session=rs_1; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    )
    expect(deviceCookie('x', origin)).to.not.include('Secure')
  })
})

describe('passwords', () => {
  it('are hashed with their own salt, two at a time, and turned away when too many wait', async () => {
    const passwords = createPasswords()
    const [one, other] = await Promise.all([passwords.hash('seven quiet lamps'), passwords.hash('seven quiet lamps')])
    expect(one).to.not.equal(other)
    expect(await passwords.verify('seven quiet lamps', one)).to.equal(true)
    expect(await passwords.verify('seven quiet lamp', one)).to.equal(false)
    expect(await passwords.verify('seven quiet lamps', null)).to.equal(false)
    expect(passwords.isOutdated(one)).to.equal(false)
    expect(passwords.isOutdated(one.replace('t=2', 't=1'))).to.equal(true)
    const flood = await Promise.allSettled(Array.from({ length: 60 }, () => passwords.verify('x', null)))
    expect(flood.filter(({ status }) => status === 'rejected')).to.have.length(60 - 2 - 32)
    expect(await passwords.verify('seven quiet lamps', other), 'and goes on afterwards').to.equal(true)
  })
})

describe('recovery codes', () => {
  it('are read as they were written by hand', () => {
    const [code] = newRecoveryCodes()
    expect(readRecoveryCode(code!)).to.equal(code)
    expect(readRecoveryCode(` ${code!.toUpperCase().replaceAll('-', '')} `)).to.equal(code)
    expect(readRecoveryCode('O1l0-aaaa-bbbb-cccc')).to.equal('0110-aaaa-bbbb-cccc')
    for (const text of ['', '123456', `${code}0`, 'uuuu-uuuu-uuuu-uuuu']) expect(readRecoveryCode(text)).to.equal(null)
  })
})
