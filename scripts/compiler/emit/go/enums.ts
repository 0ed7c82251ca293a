// enums.gen.go: a string type per enumeration, with its values as constants. Any other value is as good.

import type { Schema } from '../../model/document.ts'
import type { Model } from '../../model/model.ts'
import { typeName as operationName } from '../handlers.ts'
import { isObject, propertiesOf, type Schemas, withoutNull } from '../sdk/schemas.ts'
import { goName } from './names.ts'
import { aligned, comment, goFile, paragraphs, quoted } from './text.ts'

type Enum = { name: string; values: string[]; description: string; open: boolean }
type Declare = (name: string, owner: string) => string

/** Those of these schemas and of query parameters, by the same hints that `typeOf` is given. */
export function findEnums(model: Model, schemas: Schemas, names: string[]): Map<string, Enum> {
  const found = new Map<string, Enum>()
  const visit = (outer: Schema, hint: string, description = '') => {
    const { schema } = withoutNull(outer)
    if (schema.$ref) return
    if (schema.enum && schema.type === 'string') {
      const name = goName(hint)
      const values = (schema.enum as unknown[]).filter((value) => typeof value === 'string')
      found.set(name, { name, values, description: schema.description ?? description, open: 'x-open-enum' in schema })
    }
    if (schema.items && typeof schema.items === 'object') visit(schema.items, `${hint}_item`, schema.description)
    if (schema.additionalProperties && typeof schema.additionalProperties === 'object') {
      visit(schema.additionalProperties as Schema, `${hint}_value`, schema.description)
    }
  }
  for (const name of names) {
    const schema = schemas.get(name)!
    if (!isObject(schema)) visit(schema, name)
    else for (const [member, property] of Object.entries(propertiesOf(schemas, schema).properties)) visit(property, `${name}_${member}`)
  }
  for (const operation of model.operations) {
    for (const { in: where, name, schema, description } of operation.parameters) {
      if (where === 'query') visit(schema, `${operationName(operation)}_${name}`, description)
    }
  }
  return found
}

export function emitEnums(enums: Map<string, Enum>, declare: Declare): string {
  const parts = [...enums.values()].map(({ name, values, description, open }) => {
    declare(name, `the enumeration ${name}`)
    const about = open ? ['The server may have more values than these.'] : []
    const constants = values.map((value) => ({ key: declare(constantName(name, value), `the enumeration ${name}`), value }))
    const lines = aligned(
      constants.map(({ key, value }) => ({ key, value: `${name} = ${quoted(value)}` })),
      '\t',
    )
    const head = comment([`${name} is one of the constants of this type.`, ...paragraphs(description), ...about])
    return `${head}type ${name} string\n\n// Values of ${name}.\nconst (\n${lines})`
  })
  return goFile(parts.join('\n\n'))
}

/** MessageStatusQueued; a value that is no word, like `*`, is told by its letters. */
export function constantName(name: string, value: string): string {
  const words = value.replaceAll('*', ' any ').replaceAll('+', ' plus ')
  return name + (/[A-Za-z]/.test(words[0] ?? '') ? goName(words) : goName(`v_${words}`).slice(1) || 'None')
}
