// Filters of lists (RFC 7644, section 3.4.2.2): comparisons by `eq`, joined by `and`. Directories look people and groups up by
// name with them; nothing here scans.

import { ScimError } from './scim.ts'

export type Condition = { attribute: string; value: string | boolean }

const MAX_LENGTH = 1_000
const MAX_CONDITIONS = 5
// An attribute, perhaps of one of several values: emails[type eq "work"].value
const COMPARISON =
  /^\s*([A-Za-z$][\w.:$-]*(?:\[[\w.]+ eq (?:"[^"\\]*"|true|false)\])?(?:\.\w+)?)\s+(\w+)\s+("(?:[^"\\]|\\.)*"|true|false)\s*/i

export function parseFilter(text: string): Condition[] {
  if (text.length > MAX_LENGTH) throw refused('The filter is too long.')
  const conditions: Condition[] = []
  let rest = text
  for (;;) {
    const found = COMPARISON.exec(rest)
    if (!found) throw refused('Filters compare an attribute with a text or a truth value by eq.')
    const [all, attribute, operator, value] = found
    if (operator!.toLowerCase() !== 'eq') throw refused(`The operator ${operator} is not supported; eq is.`)
    conditions.push({ attribute: plain(attribute!), value: readValue(value!) })
    if (conditions.length > MAX_CONDITIONS) throw refused(`A filter has ${MAX_CONDITIONS} comparisons at most.`)
    rest = rest.slice(all.length)
    if (rest === '') return conditions
    const joined = /^and\s+/i.exec(rest)
    if (!joined) throw refused('Comparisons are joined by and alone.')
    rest = rest.slice(joined[0].length)
  }
}

/** Lower case, without the schema in front and without a selection of values: there is one of each. */
export const plain = (attribute: string) =>
  attribute
    .replace(/^urn:ietf:params:scim:schemas:core:2\.0:(?:user|group):/i, '')
    .replace(/\[[^\]]*\]/, '')
    .toLowerCase()

function readValue(text: string): string | boolean {
  try {
    const value = JSON.parse(text.startsWith('"') ? text : text.toLowerCase()) as string | boolean
    if (typeof value === 'string' && value.includes('\u0000')) throw refused('The filter holds a character that nothing has.')
    return value
  } catch (error) {
    throw error instanceof ScimError ? error : refused('The filter holds a malformed text.')
  }
}

const refused = (detail: string) => new ScimError(400, detail, 'invalidFilter')
