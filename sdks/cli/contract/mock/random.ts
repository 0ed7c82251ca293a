// Chance that is the same in every run with the same seed.

export type Random = { next(): number; below(bound: number): number; text(length: number, alphabet: string): string }

/** sfc32, seeded with a hash of the text (xmur3). Good enough for examples, not for secrets. */
export function createRandom(seed: string): Random {
  let hash = 1_779_033_703 ^ seed.length
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 3_432_918_353)
    hash = (hash << 13) | (hash >>> 19)
  }
  const spread = () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
    return (hash ^= hash >>> 16) >>> 0
  }
  let [a, b, c, d] = [spread(), spread(), spread(), spread()]
  const next = () => {
    const sum = (((a! + b!) | 0) + d!) | 0
    d = (d! + 1) | 0
    a = b! ^ (b! >>> 9)
    b = (c! + (c! << 3)) | 0
    c = (c! << 21) | (c! >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let round = 0; round < 15; round++) next()
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    text: (length, alphabet) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
  }
}
