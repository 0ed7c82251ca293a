// The two cookies of people: the session, and the mark of a browser that was here before.

const SESSION = 'relayos_session'
const DEVICE = 'relayos_device'
const DEVICE_SECONDS = 180 * 86_400

const isSecure = (origin: string) => origin.startsWith('https:')

/** The prefix makes browsers refuse a cookie that a neighbouring host has set. */
const nameOf = (name: string, origin: string) => (isSecure(origin) ? `__Host-${name}` : name)

const write = (name: string, value: string, seconds: number, origin: string) =>
  `${nameOf(name, origin)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure(origin) ? '; Secure' : ''}`

export const sessionCookie = (token: string, seconds: number, origin: string) => write(SESSION, token, seconds, origin)
export const noSessionCookie = (origin: string) => write(SESSION, '', 0, origin)
export const deviceCookie = (mark: string, origin: string) => write(DEVICE, mark, DEVICE_SECONDS, origin)

export const readSessionCookie = (header: string | undefined, origin: string) => read(header, nameOf(SESSION, origin))
export const readDeviceCookie = (header: string | undefined, origin: string) => read(header, nameOf(DEVICE, origin))

/** Two cookies of one name mean that somebody else set one of them: then there is none. */
function read(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '').split(';').flatMap((pair) => {
    const [key, ...value] = pair.trim().split('=')
    return key === name ? [value.join('=')] : []
  })
  return found.length === 1 ? found[0] : undefined
}
