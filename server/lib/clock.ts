// Time as a dependency, so that tests and the sandbox can move it.

export type Clock = { now(): number } // milliseconds since 1970

export const systemClock: Clock = { now: () => Date.now() }

/** RFC 3339 in UTC with milliseconds, the form of every timestamp in a response. */
export const iso = (at: Date | number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** The last moment of the year 9999: RFC 3339 has no later one. */
export const LAST_TIME = 253_402_300_799_999

/** Reads a date-time that the contract accepted; a leap second (`:60`) counts as the last ordinary one. */
export const readTime = (text: string): number => Math.min(Date.parse(text.replace(/:60(?=[.Z+-])/i, ':59')), LAST_TIME)
