// The two cookies of people: the session, and the mark of a browser that was here before.

import { readCookie, writeCookie } from '../../../lib/cookies.ts'

const SESSION = 'relayos_session'
const DEVICE = 'relayos_device'
const DEVICE_SECONDS = 180 * 86_400

export const sessionCookie = (token: string, seconds: number, origin: string) => writeCookie(SESSION, token, seconds, origin)
export const noSessionCookie = (origin: string) => writeCookie(SESSION, '', 0, origin)
export const deviceCookie = (mark: string, origin: string) => writeCookie(DEVICE, mark, DEVICE_SECONDS, origin)

export const readSessionCookie = (header: string | undefined, origin: string) => readCookie(header, SESSION, origin)
export const readDeviceCookie = (header: string | undefined, origin: string) => readCookie(header, DEVICE, origin)
