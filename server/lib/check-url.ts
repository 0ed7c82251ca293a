// Whether a URL that somebody wants events to be sent to can be one. Every request looks again; this is to say so early.

import { type Egress, EgressError } from './egress.ts'
import { Problem } from './problem.ts'

/** Throws 422. `isOurs`: whether it is answered by this server itself and nothing goes out. */
export async function checkUrl(
  egress: Egress,
  url: string,
  httpsOnly: boolean,
  isOurs: (url: string) => Promise<boolean> = async () => false,
  pointer = '/url',
): Promise<void> {
  if (httpsOnly && URL.parse(url)?.protocol !== 'https:') throw urlProblem('https_only', HTTPS_ONLY, pointer)
  if (!(await isOurs(url))) await vetted(() => egress.vet(url), pointer)
}

/** Runs a check of egress.ts and tells what it throws as 422. */
export async function vetted(check: () => unknown, pointer: string): Promise<void> {
  try {
    await check()
  } catch (error) {
    if (!(error instanceof EgressError)) throw error
    throw urlProblem(error.reason, error.message, pointer)
  }
}

export const HTTPS_ONLY = 'The security policy of the organization asks for https.'

export const urlProblem = (code: string, message: string, pointer: string) =>
  new Problem('url_not_allowed', message, { errors: [{ in: 'body', pointer, code, message }] })
