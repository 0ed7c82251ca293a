// Runs gates one after another and counts them.

export type Gate = {
  name: string
  slow?: boolean
  needs?: { what: string; present: boolean }
  run(): Promise<boolean>
}

/** Goes on after a failure, so that one run tells all of them. Answers the exit code. */
export async function runGates(gates: Gate[], { absentFails }: { absentFails: boolean }): Promise<number> {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const summary: string[] = []
  for (const { name, needs, run } of gates) {
    console.log(`\n▶ ${name}`)
    const started = performance.now()
    const outcome = needs && !needs.present ? (absentFails ? 'failed' : 'skipped') : (await run()) ? 'passed' : 'failed'
    counts[outcome]++
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
    const why = needs && !needs.present ? `: ${needs.what} is not here` : ''
    summary.push(`${{ passed: '✔', failed: '✘', skipped: '–' }[outcome]} ${name} (${why ? outcome : seconds})${why}`)
    console.log(summary.at(-1))
  }
  console.log(`\n${summary.join('\n')}\n`)
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
  return counts.failed === 0 ? 0 : 1
}
