// Cookies that a browser keeps for us and shows to nobody else.

/** The value of a cookie; null when it is absent, or stands there twice: then one of them is not ours. */
export function readCookie(header: string | undefined, name: string): string | null {
  const found = (header ?? '').split(';').flatMap((part) => {
    const cut = part.indexOf('=')
    return cut > 0 && part.slice(0, cut).trim() === name ? [part.slice(cut + 1).trim()] : []
  })
  return found.length === 1 && /^[A-Za-z0-9_-]{1,200}$/.test(found[0]!) ? found[0]! : null
}

/** Lax: it comes along when a page elsewhere leads back here, and never with a post from elsewhere. */
export function writeCookie(name: string, value: string, { secure, maxAgeMs }: { secure: boolean; maxAgeMs: number }): string {
  return [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${Math.floor(maxAgeMs / 1_000)}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}
