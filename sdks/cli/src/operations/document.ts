// The contract, as it was bundled: from the repository, or from the folder that the package was built into.

import { existsSync, readFileSync } from 'node:fs'

// biome-ignore lint/suspicious/noExplicitAny: JSON of every kind, looked into with care
export type Json = any
export type Schema = Record<string, Json>

export type Document = {
  openapi: string
  info: { title: string; version: string }
  tags: { name: string; description?: string; 'x-displayName'?: string }[]
  paths: Record<string, Record<string, Json>>
  webhooks: Record<string, Record<string, Json>>
  components: Record<string, Record<string, Json>>
}

// Four folders up from src/operations/, and from dist/sdks/cli/src/operations/ in the built package: both have generated/.
const FILE = new URL('../../../../generated/openapi.json', import.meta.url)

let loaded: Document | undefined

export function loadDocument(): Document {
  if (!existsSync(FILE)) throw new Error(`The contract is not where it should be: ${FILE.pathname}`)
  loaded ??= JSON.parse(readFileSync(FILE, 'utf8')) as Document
  return loaded
}

/** Follows a reference inside the document; what is none is given back. */
export function resolve(document: Document, node: Json): Json {
  let found = node
  for (let depth = 0; found && typeof found === 'object' && typeof found.$ref === 'string'; depth++) {
    if (depth > 20) throw new Error(`${found.$ref} leads to itself`)
    found = (found.$ref as string)
      .replace(/^#\//, '')
      .split('/')
      .reduce((at: Json, part: string) => at?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document)
  }
  return found
}

/** The dated version of the API, which stands in the example of every event. */
export function apiVersion(document: Document): string | null {
  const [event] = Object.values(document.webhooks)
  const example = resolve(document, event?.['post']?.requestBody)?.content?.['application/json']?.example
  return typeof example?.api_version === 'string' ? example.api_version : null
}
