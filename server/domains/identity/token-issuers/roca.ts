// The fingerprint of RSA keys from a broken generator (CVE-2017-15361): modulo many small primes such a modulus is a power of 65537.

const PRIMES = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139,
  149, 151, 157, 163, 167,
]

const powers = PRIMES.map((prime) => {
  const found = new Set<number>()
  for (let value = 1; !found.has(value); value = (value * (65_537 % prime)) % prime) found.add(value)
  return { prime: BigInt(prime), found }
})

/** A sound key passes for a broken one once in some hundred million. */
export const isRoca = (modulus: bigint) => powers.every(({ prime, found }) => found.has(Number(modulus % prime)))
