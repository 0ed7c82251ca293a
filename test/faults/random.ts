// Chance that can be repeated: the same seed gives the same run.

/** Numbers in [0, 1): a 32-bit linear congruential step, scrambled so that its low bits are as good as its high ones. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    let mixed = state ^ (state >>> 15)
    mixed = Math.imul(mixed, 0x2c1b3c6d)
    mixed ^= mixed >>> 12
    return (mixed >>> 0) / 2 ** 32
  }
}
