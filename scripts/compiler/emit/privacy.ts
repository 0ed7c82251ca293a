// generated/server/privacy.ts: what kind of data every property of every schema holds.

import type { Schema } from '../model/document.ts'
import type { Model } from '../model/model.ts'
import { type Files, HEADER } from './files.ts'

export function emitPrivacy(model: Model): Files {
  const schemas = model.document.components.schemas
  const rows = Object.keys(schemas)
    .map((name) => [name, classify(model, schemas[name]!)] as const)
    .filter(([, properties]) => properties.length > 0)
    .map(
      ([name, properties]) => `  ${name}: {\n${properties.map(([key, value]) => `    ${JSON.stringify(key)}: ${value},`).join('\n')}\n  },`,
    )
  const content = `${HEADER}
export type PrivacyClass = 'none' | { category: string; kind?: string; handling?: string; [annotation: string]: unknown }

/** schema → property → class; a property that is not listed here is not part of the contract. */
export const privacy: Readonly<Record<string, Readonly<Record<string, PrivacyClass>>>> = {
${rows.join('\n')}
}
`
  return { 'generated/server/privacy.ts': content }
}

function classify(model: Model, schema: Schema): [string, string][] {
  const inherited = (schema.allOf ?? []).flatMap((part) => classify(model, follow(model, part)))
  const own = Object.entries(schema.properties ?? {}).map(([key, property]): [string, string] => {
    const annotation = property['x-relay-privacy'] ?? follow(model, property)['x-relay-privacy']
    return [key, JSON.stringify(annotation)]
  })
  return [...new Map([...inherited, ...own])]
}

const follow = (model: Model, schema: Schema): Schema =>
  schema.$ref ? model.document.components.schemas[schema.$ref.slice('#/components/schemas/'.length)]! : schema
