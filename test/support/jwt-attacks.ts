// Tokens that were tampered with in every way that we know of, made of a good one.

import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

export type Signer = { kid: string; alg: string; privateKey: KeyObject }
type Json = Record<string, unknown>

const P256_ORDER = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'
const flipped = (text: string) =>
  text.replace(/[a-z]/i, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))

export const encode = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A JWS over whatever text stands in the two parts. */
export function signText(signer: Pick<Signer, 'alg' | 'privateKey'>, header: string, payload: string): string {
  const text = `${encode(header)}.${encode(payload)}`
  return `${text}.${signBytes(signer, Buffer.from(text))}`
}

function signBytes({ alg, privateKey }: Pick<Signer, 'alg' | 'privateKey'>, bytes: Buffer): string {
  if (alg === 'EdDSA') return sign(null, bytes, privateKey).toString('base64url')
  const options = alg.startsWith('ES') ? { dsaEncoding: 'ieee-p1363' as const } : alg.startsWith('PS') ? { padding: 6, saltLength: 32 } : {}
  return sign(`sha${alg.slice(2)}`, bytes, { key: privateKey, ...options }).toString('base64url')
}

export const signJwt = (signer: Signer, claims: Json, header: Json = {}): string =>
  signText(signer, JSON.stringify({ alg: signer.alg, kid: signer.kid, typ: 'at+jwt', ...header }), JSON.stringify(claims))

/** Every entry must be refused. `good` says what a good token holds; the signer is the real one. */
export function attacksOn(signer: Signer, good: Json): Record<string, string> {
  const now = Math.floor(Date.now() / 1_000)
  const publicKey = createPublicKey(signer.privateKey)
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' })
  const publicJwk = publicKey.export({ format: 'jwk' })
  const header = { alg: signer.alg, kid: signer.kid, typ: 'at+jwt' }
  const p = encode(good)
  const genuine = signJwt(signer, good)
  const [gh, gp, gs] = genuine.split('.') as [string, string, string]
  const make = (claims: Json = {}, more: Json = {}) => signJwt(signer, { ...good, ...claims }, more)
  const without = (name: string) => signJwt(signer, Object.fromEntries(Object.entries(good).filter(([key]) => key !== name)))
  const withMac = (alg: string, key: string | Buffer) => {
    const text = `${encode({ ...header, alg })}.${p}`
    return `${text}.${createHmac(`sha${alg.slice(2)}`, key)
      .update(text)
      .digest('base64url')}`
  }
  const own = (alg: string): Signer => ({
    kid: signer.kid,
    alg,
    privateKey: (alg.startsWith('ES')
      ? generateKeyPairSync('ec', { namedCurve: alg === 'ES256' ? 'P-256' : alg === 'ES384' ? 'P-384' : 'P-521' })
      : alg === 'EdDSA'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('rsa', { modulusLength: 2048 })
    ).privateKey,
  })
  const forger = own('ES256')
  const forgerJwk = createPublicKey(forger.privateKey).export({ format: 'jwk' })
  const text = (headerText: string, payloadText = JSON.stringify(good)) => signText(signer, headerText, payloadText)
  const goodText = JSON.stringify(good)
  const lastBits = (part: string) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    return part.slice(0, -1) + alphabet[alphabet.indexOf(part.at(-1)!) ^ 1]
  }

  return {
    // algorithms
    'alg none': `${encode({ ...header, alg: 'none' })}.${p}.`,
    'alg none with the signature': `${encode({ ...header, alg: 'none' })}.${p}.${gs}`,
    'alg None': `${encode({ ...header, alg: 'None' })}.${p}.${gs}`,
    'alg NONE': `${encode({ ...header, alg: 'NONE' })}.${p}.${gs}`,
    'alg nOnE': `${encode({ ...header, alg: 'nOnE' })}.${p}.${gs}`,
    'alg empty': `${encode({ ...header, alg: '' })}.${p}.${gs}`,
    'no alg': `${encode({ kid: signer.kid, typ: 'at+jwt' })}.${p}.${gs}`,
    'alg null': `${encode({ ...header, alg: null })}.${p}.${gs}`,
    'alg a list': `${encode({ ...header, alg: [signer.alg] })}.${p}.${gs}`,
    'alg in lower case': text(JSON.stringify({ ...header, alg: signer.alg.toLowerCase() })),
    'HS256 with the public key as PEM': withMac('HS256', publicPem),
    'HS256 with the public key as trimmed PEM': withMac('HS256', String(publicPem).trim()),
    'HS256 with the public key as JWK': withMac('HS256', JSON.stringify(publicJwk)),
    'HS256 with the x coordinate or modulus': withMac('HS256', Buffer.from((publicJwk.x ?? publicJwk.n)!, 'base64url')),
    'HS256 with the public key as DER': withMac('HS256', publicKey.export({ type: 'spki', format: 'der' })),
    'HS256 with nothing': withMac('HS256', ''),
    'HS384 with the public key': withMac('HS384', publicPem),
    'HS512 with the public key': withMac('HS512', publicPem),
    'HS256 with the kid': withMac('HS256', signer.kid),
    'another key': signJwt(forger, good),
    'another curve': signJwt(own('ES384'), good),
    'a still larger curve': signJwt(own('ES512'), good),
    'RS256 by another key': signJwt(own('RS256'), good),
    'PS256 by another key': signJwt(own('PS256'), good),
    'EdDSA by another key': signJwt(own('EdDSA'), good),
    'another curve under the name of ours': signText({ ...own('ES384'), alg: 'ES384' }, JSON.stringify(header), goodText),
    'alg none, its n from another alphabet': `${encode({ ...header, alg: '\u0578one' })}.${p}.${gs}`,
    'alg with a blank': text(JSON.stringify({ ...header, alg: `${signer.alg} ` })),
    'alg with a zero': text(JSON.stringify({ ...header, alg: `${signer.alg}\0` })),
    'alg by the prototype': text(`{"__proto__":{"alg":"${signer.alg}"},"kid":"${signer.kid}","typ":"at+jwt"}`),
    'alg that objects have': text(JSON.stringify({ ...header, alg: 'toString' })),
    'another family over our signature': text(JSON.stringify({ ...header, alg: signer.alg.startsWith('ES') ? 'EdDSA' : 'ES256' })),
    'a family of no key': text(JSON.stringify({ ...header, alg: 'ES256K' })),
    'HS256 with the key set': withMac('HS256', JSON.stringify({ keys: [publicJwk] })),
    'HS256 with the public key as DER in base64': withMac('HS256', publicKey.export({ type: 'spki', format: 'der' }).toString('base64')),
    'HS256 with a zero': withMac('HS256', Buffer.alloc(1)),
    'HS256 with a word': withMac('HS256', 'secret'),
    'HS256 with the issuer': withMac('HS256', String(good.iss)),
    // signatures
    'no signature': `${gh}.${gp}.`,
    'no third part': `${gh}.${gp}`,
    'a signature of zeros': `${gh}.${gp}.${Buffer.alloc(64).toString('base64url')}`,
    'a signature of as many zeros as ours has bytes': `${gh}.${gp}.${Buffer.alloc(Buffer.from(gs, 'base64url').length).toString('base64url')}`,
    'a signature of zeros in DER': `${gh}.${gp}.${Buffer.from('3006020100020100', 'hex').toString('base64url')}`,
    'a signature of ones': `${gh}.${gp}.${Buffer.alloc(64, 255).toString('base64url')}`,
    'r and s that are the order of the curve': `${gh}.${gp}.${Buffer.from(P256_ORDER + P256_ORDER, 'hex').toString('base64url')}`,
    'r zero, s one': `${gh}.${gp}.${Buffer.from(`${'00'.repeat(63)}01`, 'hex').toString('base64url')}`,
    'r one, s zero': `${gh}.${gp}.${Buffer.from(`${'00'.repeat(31)}01${'00'.repeat(32)}`, 'hex').toString('base64url')}`,
    'a signature of one byte': `${gh}.${gp}.AA`,
    'a signature over the claims alone': `${gh}.${gp}.${signBytes(signer, Buffer.from(gp))}`,
    'a signature over what stands in the parts': `${gh}.${gp}.${signBytes(signer, Buffer.from(`${JSON.stringify(header)}.${goodText}`))}`,
    'a signature over another digest': `${gh}.${gp}.${signBytes(signer.alg === 'EdDSA' ? own('EdDSA') : { ...signer, alg: `${signer.alg.slice(0, 2)}384` }, Buffer.from(`${gh}.${gp}`))}`,
    'the signature of another token': `${gh}.${gp}.${signJwt(signer, { ...good, sub: 'somebody else' }).split('.')[2]}`,
    'a shorter signature': `${gh}.${gp}.${Buffer.from(gs, 'base64url').subarray(0, 32).toString('base64url')}`,
    'a longer signature': `${gh}.${gp}.${Buffer.concat([Buffer.from(gs, 'base64url'), Buffer.alloc(1)]).toString('base64url')}`,
    'a bit of the signature': `${gh}.${gp}.${(gs.startsWith('A') ? 'B' : 'A') + gs.slice(1)}`,
    'a signature in DER': `${gh}.${gp}.${sign(signer.alg === 'EdDSA' ? null : 'sha256', Buffer.from(`${gh}.${gp}`), signer.privateKey).toString('base64url')}A`,
    'other claims under the signature': `${gh}.${encode({ ...good, sub: 'somebody else' })}.${gs}`,
    'another header over the signature': `${encode({ ...header, x: 1 })}.${gp}.${gs}`,
    // keys that come along
    'a key in the header': signJwt(forger, good, { jwk: forgerJwk }),
    'a key in the header, and no kid': signText(forger, JSON.stringify({ alg: 'ES256', typ: 'at+jwt', jwk: forgerJwk }), goodText),
    'the address of a key set': signJwt(forger, good, { jku: 'http://127.0.0.1:1/jwks.json' }),
    'the address of a certificate': signJwt(forger, good, { x5u: 'http://127.0.0.1:1/cert.pem' }),
    'a certificate': signJwt(forger, good, { x5c: [forger.privateKey.asymmetricKeyType] }),
    // what changes the reading
    'crit, unknown': make({}, { crit: ['exp2'], exp2: 1 }),
    'crit, b64': make({}, { crit: ['b64'], b64: false }),
    'crit, empty': make({}, { crit: [] }),
    'b64 false': make({}, { b64: false }),
    'b64 true': make({}, { b64: true }),
    compressed: make({}, { zip: 'DEF' }),
    nested: make({}, { cty: 'JWT' }),
    encrypted: `${encode({ alg: 'dir', enc: 'A256GCM', kid: signer.kid })}..AAAA.AAAA.AAAA`,
    'encrypted and compressed': `${encode({ alg: 'dir', enc: 'A256GCM', zip: 'DEF', kid: signer.kid })}..AAAA.${'A'.repeat(4_000)}.AAAA`,
    'encrypted to our public key': `${encode({ alg: 'ECDH-ES', enc: 'A128GCM', epk: forgerJwk, kid: signer.kid })}..AAAA.AAAA.AAAA`,
    'encrypted by a password, with two thousand million rounds': `${encode({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2c: 2 ** 31 - 1, p2s: 'AAAA' })}.AAAA.AAAA.AAAA.AAAA`,
    'encrypted, in three parts': `${encode({ alg: 'dir', enc: 'A256GCM', kid: signer.kid })}.${p}.${gs}`,
    'the token as a JSON object': encode({ payload: gp, protected: gh, signature: gs }),
    'the token as a JSON object in clear': JSON.stringify({ payload: gp, signatures: [{ protected: gh, signature: gs }] }),
    // form
    'padding in the header': `${gh}=.${gp}.${gs}`,
    'padding in the claims': `${gh}.${gp}=.${gs}`,
    'padding in the signature': `${gh}.${gp}.${gs}==`,
    'bits beyond the last byte': `${gh}.${gp}.${lastBits(gs)}`,
    'the other alphabet': `${gh}.${gp}.${gs.replaceAll('-', '+').replaceAll('_', '/')}+`,
    'a percent sign': `${gh}.${gp}.${gs}%3D`,
    'a dot at the end': `${genuine}.`,
    'a dot at the start': `.${genuine}`,
    'four parts': `${genuine}.${gs}`,
    'five parts': `${genuine}.${gs}.${gs}`,
    'two tokens': `${genuine},${genuine}`,
    quotes: `"${genuine}"`,
    'an encoded blank in the claims': `${gh}.${gp.slice(0, 9)}%20${gp.slice(9)}.${gs}`,
    'an encoded blank before the signature': `${gh}.${gp}.%20${gs}`,
    'another dot': `${gh}\uff0e${gp}.${gs}`,
    'a header after a blank': text(` ${JSON.stringify(header)}`),
    'two headers': text(`${JSON.stringify(header)}{}`),
    'claims within claims': text(JSON.stringify(header), JSON.stringify({ claims: good })),
    'claims by the prototype': text(JSON.stringify(header), `{"__proto__":${goodText}}`),
    'claims as text of JSON': text(JSON.stringify(header), JSON.stringify(goodText)),
    'claims nested a thousand deep, unsigned': `${gh}.${encode(`{"x":${'['.repeat(2_500)}${']'.repeat(2_500)}}`)}.${gs}`,
    'objects nested a thousand deep, unsigned': `${gh}.${encode(`${'{"x":'.repeat(900)}1${'}'.repeat(900)}`)}.${gs}`,
    'an empty header': `.${gp}.${gs}`,
    'empty claims': `${gh}..${gs}`,
    'header alg twice': text(`{"alg":"none","alg":"${signer.alg}","kid":"${signer.kid}","typ":"at+jwt"}`),
    'header kid twice': text(`{"alg":"${signer.alg}","kid":"x","kid":"${signer.kid}","typ":"at+jwt"}`),
    'claim sub twice': text(JSON.stringify(header), `{"sub":"somebody else",${goodText.slice(1)}`),
    'claim exp twice, once escaped': text(JSON.stringify(header), `{"e\\u0078p":${now + 10},${goodText.slice(1)}`),
    'a member twice deep inside': text(JSON.stringify(header), `{"x":[{"a":1,"a":2}],${goodText.slice(1)}`),
    'a header that is a list': text('[]'),
    'a header that is text': text('"alg"'),
    'a header that is no JSON': text('{alg}'),
    'a header that is null': text('null'),
    'claims that are a list': text(JSON.stringify(header), '[]'),
    'claims that are text': text(JSON.stringify(header), '"x"'),
    'claims that are no JSON': text(JSON.stringify(header), `${goodText}x`),
    'a byte order mark': text(JSON.stringify(header), `\ufeff${goodText}`),
    'bytes that are no UTF-8': (() => {
      const body = Buffer.concat([Buffer.from(goodText.slice(0, -1)), Buffer.from(',"x":"'), Buffer.from([0xff]), Buffer.from('"}')])
      const both = `${encode(header)}.${body.toString('base64url')}`
      return `${both}.${signBytes(signer, Buffer.from(both))}`
    })(),
    'a large header': make({}, { x: 'x'.repeat(2_000) }),
    'a large token': make({ x: 'x'.repeat(9_000) }),
    // names of keys
    'no kid': text(JSON.stringify({ alg: signer.alg, typ: 'at+jwt' })),
    'an unknown kid': make({}, { kid: 'unknown' }),
    'a kid that is a path': make({}, { kid: '../../../../dev/null' }),
    'a kid that is a query': make({}, { kid: "x' union select 'y" }),
    'a kid that is an address': make({}, { kid: 'http://127.0.0.1:1/key' }),
    'a kid with a zero': make({}, { kid: `${signer.kid}\0` }),
    'a kid that objects have': make({}, { kid: '__proto__' }),
    'a kid that objects have too': make({}, { kid: 'constructor' }),
    'a kid of objects that has a method': make({}, { kid: 'hasOwnProperty' }),
    'a kid with a blank': make({}, { kid: ` ${signer.kid}` }),
    'a kid in another case': make({}, { kid: flipped(signer.kid) }),
    'a kid with a line end': make({}, { kid: `${signer.kid}\n` }),
    'a kid that asks the database to wait': make({}, { kid: "x'; select pg_sleep(10); --" }),
    'a kid that is a command': make({}, { kid: '| sleep 10' }),
    'a kid that is an object': make({}, { kid: { $ne: '' } }),
    'an empty kid': make({}, { kid: '' }),
    'a kid that is null': make({}, { kid: null }),
    'a kid that is a number': make({}, { kid: 1 }),
    'a kid that is a list': make({}, { kid: [signer.kid] }),
    'a long kid': make({}, { kid: 'k'.repeat(300) }),
    // type
    'an ID token': make({}, { typ: 'id+jwt' }),
    'a logout token': make({}, { typ: 'logout+jwt' }),
    'a proof': make({}, { typ: 'dpop+jwt' }),
    'type JWT': make({}, { typ: 'JWT' }),
    'type in another case': make({}, { typ: 'AT+JWT ' }),
    'type said twice': make({}, { typ: 'application/application/at+jwt' }),
    'type in a list': make({}, { typ: ['at+jwt'] }),
    'type with a parameter': make({}, { typ: 'at+jwt; charset=utf-8' }),
    'type of a security event': make({}, { typ: 'secevent+jwt' }),
    'type of a client assertion': make({}, { typ: 'client-authentication+jwt' }),
    'no type': text(JSON.stringify({ alg: signer.alg, kid: signer.kid })),
    // time
    expired: make({ exp: now - 60, iat: now - 120 }),
    'expired long ago': make({ exp: 1, iat: 0 }),
    'no exp': without('exp'),
    'exp as text': make({ exp: String(now + 600) }),
    'exp null': make({ exp: null }),
    'exp too far': make({ exp: now + 7_200 }),
    'exp too far from iat': make({ iat: now - 3_000, exp: now + 3_000 }),
    'exp without end': text(JSON.stringify(header), goodText.replace(/"exp":\d+/, '"exp":1e999')),
    'exp in milliseconds': make({ exp: Date.now() + 600_000 }),
    'exp negative': make({ exp: -1 }),
    'exp zero': make({ exp: 0 }),
    'exp true': make({ exp: true }),
    'exp a list': make({ exp: [now + 600] }),
    'exp an object': make({ exp: { valueOf: now + 600 } }),
    'exp as a date': make({ exp: new Date(Date.now() + 600_000).toISOString() }),
    'exp before iat': make({ iat: now, exp: now - 31 }),
    'nbf null': make({ nbf: null }),
    'nbf a list': make({ nbf: [now - 60] }),
    'iat null': make({ iat: null }),
    'iat negative': make({ iat: -1 }),
    'iat a list': make({ iat: [now] }),
    'not yet': make({ nbf: now + 300 }),
    'nbf as text': make({ nbf: 'now' }),
    'issued in the future': make({ iat: now + 300, exp: now + 900 }),
    'iat as text': make({ iat: String(now) }),
    // who and for whom
    'no iss': without('iss'),
    'another iss': make({ iss: 'https://evil.example' }),
    'iss with a slash': make({ iss: `${good.iss}/` }),
    'iss in capitals': make({ iss: String(good.iss).toUpperCase() }),
    'iss a list': make({ iss: [good.iss] }),
    'iss null': make({ iss: null }),
    'iss an object': make({ iss: { toString: good.iss } }),
    'iss with a user': make({ iss: String(good.iss).replace('://', '://user@') }),
    'iss with dots': make({ iss: `${good.iss}/./` }),
    'iss with a query': make({ iss: `${good.iss}?` }),
    'iss with a fragment': make({ iss: `${good.iss}#x` }),
    'iss with an encoded letter': make({ iss: String(good.iss).replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`) }),
    'iss with a blank': make({ iss: ` ${good.iss}` }),
    'no aud': without('aud'),
    'another aud': make({ aud: 'https://evil.example' }),
    'aud with a slash': make({ aud: `${good.aud}/` }),
    'aud a part': make({ aud: String(good.aud).slice(0, -1) }),
    'aud an object': make({ aud: { 0: good.aud } }),
    'aud null': make({ aud: null }),
    'aud an empty list': make({ aud: [] }),
    'aud a list in a list': make({ aud: [[good.aud]] }),
    'aud a star': make({ aud: '*' }),
    'aud in capitals': make({ aud: String(good.aud).toUpperCase() }),
    'aud in one text with another': make({ aud: `${good.aud} https://evil.example` }),
    'aud a number': make({ aud: 1 }),
    'no sub': without('sub'),
    'sub a number': make({ sub: 1 }),
    'sub null': make({ sub: null }),
    'sub empty': make({ sub: '' }),
    'sub a list': make({ sub: [good.sub] }),
    'sub an object': make({ sub: { $ne: '' } }),
    'iss with a zero': make({ iss: `${good.iss}\0` }),
    'iss that is only a zero': make({ iss: '\0' }),
    'aud with a zero': make({ aud: ['\0', good.aud] }),
    'aud with half a pair': make({ aud: ['\ud800', good.aud] }),
    'sub with a zero': make({ sub: 'a\0b' }),
    'sub with half a pair': text(JSON.stringify(header), goodText.replace(/"sub":"[^"]*"/, '"sub":"\\ud800"')),
    'a long sub': make({ sub: 'x'.repeat(1_000) }),
    'many audiences': make({ aud: [...Array.from({ length: 100 }, (_, index) => `a${index}`), good.aud] }),
    'bound to a key': make({ cnf: { jkt: 'x' } }),
    'bound in another way': make({ cnf: { 'x5t#S256': 'x' } }),
  }
}

/** A signer out of a JWK. */
export const signerOf = (jwk: Json & { kid: string }, alg: string): Signer => ({
  kid: jwk.kid,
  alg,
  privateKey: createPrivateKey({ key: jwk as never, format: 'jwk' }),
})
