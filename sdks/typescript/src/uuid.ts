// Random UUIDs, also where crypto.randomUUID is missing: browsers have it on https and localhost only.

export function randomUUID(): string {
  return crypto.randomUUID ? crypto.randomUUID() : fromBytes(crypto.getRandomValues(new Uint8Array(16)))
}

/** A version 4 UUID (RFC 9562) from 16 random bytes. */
export function fromBytes(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
