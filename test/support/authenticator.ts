// An authenticator in software, which does what it is told: also sign for another site, count backwards, or check nobody.

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export type Ceremony = {
  challenge: string
  origin: string
  rpId: string
  counter?: number
  flags?: number // 1 present, 4 verified
  type?: string
  userHandle?: string
}

const PRESENT_AND_VERIFIED = 0x05
const HAS_CREDENTIAL = 0x40

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest()
const text = (data: Buffer) => data.toString('base64url')

export function createAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string }
  const id = randomBytes(16)

  const clientData = ({ challenge, origin, type }: Ceremony, usual: string) =>
    Buffer.from(JSON.stringify({ type: type ?? usual, challenge, origin, crossOrigin: false }))

  const authenticatorData = ({ rpId, flags = PRESENT_AND_VERIFIED, counter = 0 }: Ceremony, more = 0) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([hash(rpId), Buffer.from([flags | more]), count])
  }

  return {
    id: text(id),

    /** The answer to registration options. */
    create(ceremony: Ceremony) {
      const key = map([1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')])
      const length = Buffer.from([0, id.length])
      const data = Buffer.concat([authenticatorData(ceremony, HAS_CREDENTIAL), Buffer.alloc(16), length, id, key])
      const response = {
        clientDataJSON: text(clientData(ceremony, 'webauthn.create')),
        attestationObject: text(map(['fmt', 'none'], ['attStmt', map()], ['authData', data])),
        transports: ['internal'],
      }
      return { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {}, response }
    },

    /** The answer to authentication options. */
    get(ceremony: Ceremony) {
      const client = clientData(ceremony, 'webauthn.get')
      const data = authenticatorData(ceremony)
      const signature = sign('sha256', Buffer.concat([data, hash(client)]), privateKey)
      const handle = ceremony.userHandle === undefined ? {} : { userHandle: text(Buffer.from(ceremony.userHandle)) }
      const response = { clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature), ...handle }
      return { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {}, response }
    },
  }
}

type Value = number | string | Buffer | Encoded
class Encoded {
  readonly bytes: Buffer
  constructor(bytes: Buffer) {
    this.bytes = bytes
  }
}

/** As much CBOR (RFC 8949) as passkeys need. */
function encode(value: Value): Buffer {
  if (value instanceof Encoded) return value.bytes
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  const bytes = Buffer.from(value)
  return Buffer.concat([head(typeof value === 'string' ? 3 : 2, bytes.length), bytes])
}

function head(kind: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(kind << 5) | length])
  return length < 256 ? Buffer.from([(kind << 5) | 24, length]) : Buffer.from([(kind << 5) | 25, length >> 8, length & 255])
}

const pairs = (entries: [Value, Value][]) =>
  Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, value]) => [encode(key), encode(value)])])

/** A map inside another is part of it as it stands; on its own it is bytes. */
function map(): Encoded
function map(...entries: [Value, Value][]): Buffer
function map(...entries: [Value, Value][]): Buffer | Encoded {
  return entries.length === 0 ? new Encoded(pairs([])) : pairs(entries)
}
