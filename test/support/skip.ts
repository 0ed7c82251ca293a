// Tests that can not run here say why. A toolchain that is absent fails in CI: scripts/check.ts sees to it.

/** Skips the test, or the suite in a `before` hook. */
export function skip(context: Mocha.Context, reason: string): never {
  console.log(`      skipped: ${reason}`)
  return context.skip()
}

export function skipUnless(context: Mocha.Context, condition: boolean, reason: string) {
  if (!condition) skip(context, reason)
}
