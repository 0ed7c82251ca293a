// What every check is: a function that tries a promise and tells what it measured.

export type Options = {
  small: boolean // bounded, for CI
  seed: number
  tell(text: string): void // to whoever watches
}

export type Result = {
  name: string
  value: Record<string, unknown> // what was measured
  bar: Record<string, unknown> // what was promised, under the same names
  pass: boolean
  n: number // how many trials stand behind the value: "0 lost" says little without it
}

export type Check = (options: Options) => Promise<Result>

const leftovers: (() => Promise<unknown>)[] = []

/** Has something done at the end of the run, however it ends. */
export function atEnd(undo: () => Promise<unknown>): void {
  leftovers.push(undo)
}

/** Last in, first out; what can't be undone does not keep the rest from it. */
export async function tidy(): Promise<void> {
  for (let undo = leftovers.pop(); undo; undo = leftovers.pop()) await undo().catch((error) => console.error(error))
}

/** "0 in n" bounds the true rate at 3/n with 95 % confidence (rule of three). */
export const zeroIn = (n: number) => `95 % sure of fewer than ${n > 0 ? (3 / n).toExponential(1) : '?'} each`

/** The value below which a share of the measurements lies; nearest rank. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
