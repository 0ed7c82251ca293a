// Headers as a plain object with names in lower case, checked here so that no later error message quotes a value.

import { RelayOSError } from './errors.ts'

/** Adds the caller's headers to ours; `undefined` takes one away. */
export function addHeaders(headers: Record<string, string>, more: Record<string, string | undefined> | undefined): Record<string, string> {
  for (const [name, value] of Object.entries(more ?? {})) {
    if (value === undefined) delete headers[name.toLowerCase()]
    else headers[name.toLowerCase()] = checkHeader(name, value)
  }
  return headers
}

export function checkHeader(name: string, value: string): string {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) throw new RelayOSError('A header has a name that can not be sent')
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) throw new RelayOSError(`The value of the header ${name} can not be sent`)
  return value
}
