// What a check of `relayos doctor` finds.

export type Finding = {
  name: string
  outcome: 'ok' | 'warning' | 'failure'
  message: string
  /** What to do about it. */
  advice?: string
}

export const ok = (name: string, message: string): Finding => ({ name, outcome: 'ok', message })
export const warning = (name: string, message: string, advice?: string): Finding => ({
  name,
  outcome: 'warning',
  message,
  ...(advice ? { advice } : {}),
})
export const failure = (name: string, message: string, advice?: string): Finding => ({
  ...warning(name, message, advice),
  outcome: 'failure',
})
