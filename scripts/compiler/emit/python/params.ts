// generated/params.py: a TypedDict per object that a request may hold. Plain dicts at run time.

import type { Schema } from '../../model/document.ts'
import type { Model } from '../../model/model.ts'
import { paragraphs } from './models.ts'
import { pythonModule } from './module.ts'
import { isKeyword, isPlain } from './names.ts'
import { paramNames } from '../sdk/params.ts'
import { isObject, propertiesOf, type Schemas } from '../sdk/schemas.ts'
import { docstring, exploded, list, quoted } from './text.ts'
import { typeOf } from './types.ts'

const STYLE = { prefix: '', input: true }

export function emitParams(model: Model, schemas: Schemas): string {
  const names = paramNames(model, schemas)
  const objects = names.filter((name) => isObject(schemas.get(name)!))
  const aliases = names.filter((name) => !objects.includes(name))
  const body = [
    `${exploded('__all__ = [', [...names].sort().map(quoted), ']')}\n`,
    ...objects.map((name) => `\n${typedDict(name, schemas)}\n`),
    `\n${aliases.map((name) => alias(name, schemas.get(name)!)).join('\n')}`,
  ].join('\n')
  return pythonModule('Arguments that are objects, as the contract names them.', body)
}

/** Python 3.9 has neither `NotRequired` nor a way to write a key like `from` in a class: each gets a base of its own. */
function typedDict(name: string, schemas: Schemas): string {
  const schema = schemas.get(name)!
  const { properties, required } = propertiesOf(schemas, schema)
  const entries = Object.entries(properties)
  const reserved = (needed: boolean) => entries.filter(([member]) => isReserved(member) && required.includes(member) === needed)
  const own = (needed: boolean) => entries.filter(([member]) => !isReserved(member) && required.includes(member) === needed)
  const parts: string[] = []
  const bases: string[] = []
  for (const [needed, suffix] of [
    [true, 'Reserved'],
    [false, 'ReservedOptional'],
  ] as const) {
    if (!reserved(needed).length) continue
    bases.push(`_${name}${suffix}`)
    parts.push(functional(`_${name}${suffix}`, reserved(needed), needed))
  }
  const needed = own(true)
  if (needed.length && own(false).length) {
    bases.unshift(`_${name}Required`)
    parts.push(`class _${name}Required(TypedDict):\n${fields(needed)}`)
  }
  const rest = own(false).length ? own(false) : needed
  const total = own(false).length ? ', total=False' : ''
  const text = fields(rest)
  parts.push(
    `class ${name}(${bases.join(', ') || 'TypedDict'}${total}):\n${docstring(paragraphs(schema.description ?? name), '    ')}${text ? `\n\n${text}` : ''}`,
  )
  return parts.join('\n\n\n')
}

const isReserved = (member: string) => isKeyword(member) || !isPlain(member)

const fields = (entries: [string, Schema][]) =>
  entries
    .map(([member, property]) => {
      const line = `    ${member}: ${typeOf(property, STYLE)}`
      return property.description ? `${line}\n${docstring(paragraphs(property.description), '    ')}` : line
    })
    .join('\n')

const functional = (name: string, entries: [string, Schema][], total: boolean) =>
  list(
    `${name} = TypedDict(`,
    [
      quoted(name),
      `{${entries.map(([member, property]) => `${quoted(member)}: ${quotedType(typeOf(property, STYLE))}`).join(', ')}}`,
      ...(total ? [] : ['total=False']),
    ],
    ')',
  )

/** As a text unless it is a name that is there already: classes may come later in the file. */
const quotedType = (type: string) =>
  /^(str|int|bool|float)$/.test(type) ? type : `'${type}'`.replaceAll("'", type.includes('"') ? "'" : '"')

const alias = (name: string, schema: Schema) => {
  const type = typeOf(schema, { ...STYLE, quoteNames: true })
  const [, outer = '', inner = ''] = /^(Union|Literal)\[(.*)\]$/.exec(type) ?? []
  return inner ? list(`${name} = ${outer}[`, inner.split(', '), ']') : `${name} = ${type}`
}
