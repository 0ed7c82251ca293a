// generated/models.py: a class per object that an answer or an event may hold.

import type { Schema } from '../../model/document.ts'
import type { Model } from '../../model/model.ts'
import { baseOf, isSecret, resultNames, sortByBase, variantsOf } from '../sdk/results.ts'
import { pythonModule } from './module.ts'
import { attribute, isPlain, snake } from './names.ts'
import { isObject, lookUp, propertiesOf, refName, type Schemas, withoutNull } from '../sdk/schemas.ts'
import { breakBracket, docstring, exploded, list, quoted, wrapped } from './text.ts'
import { typeOf } from './types.ts'

const STYLE = { prefix: '', input: false }

export function emitModels(model: Model, schemas: Schemas): string {
  const names = resultNames(model, schemas)
  const of = (filter: (schema: Schema) => boolean) => names.filter((name) => filter(schemas.get(name)!))
  const objects = sortByBase(of(isObject), schemas)
  const unions = of((schema) => schema.discriminator !== undefined)
  const aliases = of((schema) => !isObject(schema) && schema.discriminator === undefined)
  for (const name of unions) if (schemas.has(unknownOf(name))) throw new Error(`${unknownOf(name)} is the name of a schema`)

  const classes = [...objects.map((name) => modelClass(name, schemas)), ...unions.map((name) => unknownClass(name, schemas))]
  const aliased = [
    ...aliases.map((name) => aliasOf(name, typeOf(schemas.get(name)!, { ...STYLE, quoteNames: true }))),
    ...unions.map((name) => unionOf(name, schemas)),
  ]
  const decoders = objects.map((name) => decodersOf(name, schemas)).filter(Boolean)
  const exported = [...objects, ...unions.map(unknownOf), ...aliases, ...unions, ...unions.map((name) => `decode_${snake(name)}`)].sort()
  const body = [
    `${exploded('__all__ = [', exported.map(quoted), ']')}\n`,
    ...classes.map((text) => `\n${text}\n`),
    `\n${[...aliased, ...unions.map((name) => unionDecoder(name, schemas))].join('\n\n')}`,
    ...decoders,
  ].join('\n')
  return pythonModule('Results, one class per object of the contract.', body, [
    { from: '.._model', names: ['Model', 'many', 'mapped', 'one', 'tagged'] },
  ])
}

function modelClass(name: string, schemas: Schemas): string {
  const schema = schemas.get(name)!
  const base = baseOf(schema, schemas)
  const { properties, required } = base
    ? { properties: schema.properties ?? {}, required: schema.required ?? [] }
    : propertiesOf(schemas, schema)
  const fields = Object.entries(properties).map(([member, property]) => {
    const type = typeOf(property, STYLE)
    const optional = required.includes(member) || /^(Optional\[|Any$)/.test(type) ? type : `Optional[${type}]`
    return field(attribute(member), optional, property.description)
  })
  const secrets = Object.keys(properties).filter((member) => isSecret(properties[member]!))
  const hidden = secrets.length ? `\n    _secrets = frozenset({${secrets.map(quoted).join(', ')}})\n` : ''
  const renamed = Object.keys(properties).filter((member) => !isPlain(member))
  const mapping = renamed.map((member) => `${quoted(attribute(member))}: ${quoted(member)}`)
  const keyword = mapping.length ? [`renamed={${mapping.join(', ')}}`] : []
  return `${list(`class ${name}(`, [base ?? 'Model', ...keyword], '):')}
${docstring(paragraphs(schema.description ?? name), '    ')}

    __slots__ = ()
${hidden}${fields.length ? `\n${fields.join('\n')}` : ''}`.trimEnd()
}

function field(name: string, type: string, description?: string): string {
  const fitting = breakBracket(`${name}: ${type}`, '    ')
  return description ? `${fitting}\n${docstring(paragraphs(description), '    ')}` : fitting
}

const aliasOf = (name: string, type: string) => breakBracket(`${name} = ${type}`, '')

const unknownOf = (union: string) => `Unknown${union}`

/** What a tag that this version does not know decodes to: what all variants have in common. */
function unknownClass(name: string, schemas: Schemas): string {
  const { propertyName } = schemas.get(name)!.discriminator!
  const variants = variantsOf(name, schemas).map(({ variant }) => schemas.get(variant)!)
  const bases = new Set(variants.map((variant) => baseOf(variant, schemas)))
  const [base] = bases.size === 1 ? bases : [null]
  const known = Object.keys(base ? propertiesOf(schemas, schemas.get(base)!).properties : {})
  const [first = {}, ...others] = variants.map((variant) => propertiesOf(schemas, variant).properties)
  const common = Object.keys(first).filter((member) => !known.includes(member) && others.every((properties) => member in properties))
  const fields = common.map((member) => `    ${attribute(member)}: ${member === propertyName ? 'str' : 'Any'}`)
  return `class ${unknownOf(name)}(${base ?? 'Model'}):
    """One whose \`\`${propertyName}\`\` this version does not know."""

    __slots__ = ()${fields.length ? `\n\n${fields.join('\n')}` : ''}`
}

function unionOf(name: string, schemas: Schemas): string {
  const members = [...variantsOf(name, schemas).map(({ variant }) => variant), unknownOf(name)]
  return list(`${name} = Union[`, [...new Set(members)], ']')
}

function unionDecoder(name: string, schemas: Schemas): string {
  const { propertyName } = schemas.get(name)!.discriminator!
  const table = exploded(
    '{',
    variantsOf(name, schemas).map(({ tag, variant }) => `${quoted(tag)}: ${variant}`),
    '}',
    '    ',
  ).trim()
  return `decode_${snake(name)}: Callable[[Any], ${name}] = tagged(\n    ${quoted(propertyName)},\n    ${table},\n    ${unknownOf(name)},\n)`
}

function decodersOf(name: string, schemas: Schemas): string {
  const schema = schemas.get(name)!
  const base = baseOf(schema, schemas)
  const { properties } = propertiesOf(schemas, schema)
  const own = base ? (schema.properties ?? {}) : properties
  const needed = (all: Record<string, Schema>) =>
    Object.entries(all).flatMap(([member, property]) => {
      const decoder = decoderOf(property, schemas)
      return decoder ? [`${quoted(attribute(member))}: ${decoder}`] : []
    })
  if (!needed(own).length) return '' // those of the base are inherited
  return exploded(`${name}._decoders = {`, needed(properties), '}')
}

/** The expression that decodes a value of this schema; null if JSON is good as it is. `prefix`: where models are. */
export function decoderOf(outer: Schema, schemas: Schemas, prefix = ''): string | null {
  const { schema } = withoutNull(outer)
  if (schema.$ref) {
    const target = lookUp(schemas, schema.$ref)
    const name = refName(schema.$ref)
    if (isObject(target)) return `one(${prefix}${name})`
    return target.discriminator ? `${prefix}decode_${snake(name)}` : decoderOf(target, schemas, prefix)
  }
  if (schema.type === 'array' && typeof schema.items === 'object') {
    const item = decoderOf(schema.items, schemas, prefix)
    return item && `many(${item})`
  }
  const rest = schema.additionalProperties
  if (schema.type === 'object' && rest && typeof rest === 'object') {
    const item = decoderOf(rest as Schema, schemas, prefix)
    return item && `mapped(${item})`
  }
  return null
}

export const paragraphs = (text: string) =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => (line.trim() ? wrapped(line, '') : ['']))
