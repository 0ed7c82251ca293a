// Cookies that a browser keeps for us and shows to no script.

const isSecure = (origin: string) => origin.startsWith('https:')

/** The prefix makes browsers refuse a cookie that a neighbouring host has set. */
export const cookieName = (name: string, origin: string) => (isSecure(origin) ? `__Host-${name}` : name)

/** Lax: it comes along when a page elsewhere leads back here, and never with a post from elsewhere. */
export const writeCookie = (name: string, value: string, seconds: number, origin: string) =>
  `${cookieName(name, origin)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure(origin) ? '; Secure' : ''}`

/** Undefined when it is absent, or stands there twice: then somebody else set one of them. */
export function readCookie(header: string | undefined, name: string, origin: string): string | undefined {
  const wanted = cookieName(name, origin)
  const found = (header ?? '').split(';').flatMap((pair) => {
    const [key, ...value] = pair.trim().split('=')
    return key === wanted ? [value.join('=')] : []
  })
  return found.length === 1 ? found[0] : undefined
}
