// Which addresses an app may be answered at (RFC 9700, section 2.1; RFC 8252, section 7).

export type AppType = 'confidential' | 'public'

const LOOPBACK = new Set(['127.0.0.1', '[::1]'])
const OWN_SCHEME = /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:$/ // reverse domain names: nobody else's, and none that a browser runs

/** Why an address is not allowed; null when it is. */
export function objectionTo(uri: string, type: AppType): string | null {
  const url = URL.parse(uri)
  if (!url) return 'is not an absolute address'
  if (/[#*\\]/.test(uri)) return 'has a fragment, a wildcard or a backslash'
  if (url.username !== '' || url.password !== '' || /^[a-z]+:\/\/[^/?]*@/i.test(uri)) return 'names a user'
  if (/(^|\/|%2f)(\.|%2e){1,2}(\/|%2f|$|\?)/i.test(uri.slice(url.protocol.length))) return 'has dots for a path'
  if (url.protocol === 'https:' && type === 'public' && (LOOPBACK.has(url.hostname) || url.hostname === 'localhost'))
    return 'must begin with http:// on the device itself: nobody can have a certificate for it'
  if (url.protocol === 'https:')
    return isWrittenPlainly(uri, url) ? null : 'must be written as it is compared: lower-case host, no default port'
  if (type === 'confidential') return 'must begin with https://'
  if (url.protocol === 'http:') {
    if (!LOOPBACK.has(url.hostname)) return 'may begin with http:// at 127.0.0.1 and [::1] alone'
    return isWrittenPlainly(uri, url) ? null : 'must be written as it is compared'
  }
  return OWN_SCHEME.test(url.protocol) && uri.startsWith(url.protocol) ? null : 'needs a scheme with a dot in it, com.example.app:/callback'
}

/** Redirects are compared as text, so there should be one way to write them. An empty path may be left out. */
const isWrittenPlainly = (uri: string, url: URL) => url.href === uri || url.href === uri.replace(/^([^?]*?:\/\/[^/?]+)(\?|$)/, '$1/$2')

/** Apps on a device: their redirect may come to any port of the loopback interface, and consent is asked every time. */
export const isNative = (uris: readonly string[]) => uris.some((uri) => !uri.startsWith('https:'))
