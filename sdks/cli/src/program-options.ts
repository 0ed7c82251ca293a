// Readers of option values.

import { InvalidArgumentError } from 'commander'

export function positiveInteger(text: string): number {
  const value = Number(text)
  if (!/^\d{1,10}$/.test(text) || value < 1) throw new InvalidArgumentError('It must be a whole number from 1.')
  return value
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0 to 99.')
  return Number(text)
}

/** For options that may be given several times. */
export const collect = (text: string, before: string[] | undefined) => [...(before ?? []), text]
