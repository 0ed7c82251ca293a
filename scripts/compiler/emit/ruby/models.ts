// generated/models.rb: a class per object that an answer or an event may hold, a module per union and per enum.

import type { Schema } from '../../model/document.ts'
import type { Model } from '../../model/model.ts'
import { baseOf, isSecret, resultNames, sortByBase, variantsOf } from '../sdk/results.ts'
import { isObject, lookUp, propertiesOf, refName, type Schemas, withoutNull } from '../sdk/schemas.ts'
import { constant, isPlain, reader } from './names.ts'
import { comment, filled, HEADER, paragraphs, quoted, WIDTH, wrapped } from './text.ts'
import { yardType } from './types.ts'

const INDENT = '    '
const INNER = `${INDENT}  `
const ITEMS = ['item', 'part', 'piece']

/** Constants that the generated classes refer to; modules of enums inside of them must not hide these. */
export const TAKEN_MODELS = ['Model', 'Union', 'Decode', 'Models']

export const unknownOf = (union: string) => `Unknown${union}`

export function emitModels(model: Model, schemas: Schemas): string {
  const names = resultNames(model, schemas)
  const of = (filter: (schema: Schema) => boolean) => names.filter((name) => filter(schemas.get(name)!))
  const unions = of((schema) => schema.discriminator !== undefined)
  const enums = of((schema) => !isObject(schema) && enumOf(schema) !== null)
  for (const name of unions) if (schemas.has(unknownOf(name))) throw new Error(`${unknownOf(name)} is the name of a schema`)
  const parts = [
    ...enums.map((name) => enumModule(name, schemas.get(name)!, schemas.get(name)!.description ?? name, INDENT)),
    ...unions.map((name) => unionModule(name, schemas)),
    ...sortByBase(of(isObject), schemas).map((name) => modelClass(name, schemas)),
    ...unions.map((name) => unknownClass(name, schemas)),
    ...unions.map((name) => variantTable(name, schemas)),
  ]
  return `${HEADER}
module RelayOS
  # Results: one class per object of the contract. Texts of which the contract knows the values have constants; a newer
  # server may send others.
  module Models
${parts.join('\n')}  end
end
`
}

function unionModule(name: string, schemas: Schemas): string {
  const schema = schemas.get(name)!
  const kinds = [...new Set(variantsOf(name, schemas).map(({ variant }) => variant)), unknownOf(name)]
  const lines = [...paragraphs(schema.description ?? name), '', ...kinds.map((kind) => `@see ${kind}`)]
  return `${comment(lines, INDENT)}${INDENT}module ${name}\n${INNER}extend Union\n${INDENT}end\n`
}

function variantTable(name: string, schemas: Schemas): string {
  const rows = variantsOf(name, schemas).map(({ tag, variant }) => `${INNER}  ${quoted(tag)} => ${variant}`)
  const { propertyName } = schemas.get(name)!.discriminator!
  return `${INDENT}module ${name}\n${INNER}variants ${quoted(propertyName)}, ${unknownOf(name)}, {\n${rows.join(',\n')}\n${INNER}}\n${INDENT}end\n`
}

function modelClass(name: string, schemas: Schemas): string {
  const schema = schemas.get(name)!
  const base = baseOf(schema, schemas)
  const properties = base ? (schema.properties ?? {}) : propertiesOf(schemas, schema).properties
  const { required } = propertiesOf(schemas, schema)
  const parts = [
    fieldsOf(properties),
    ...Object.entries(properties).flatMap(([member, property]) => enumInside(member, property, schemas)),
    ...Object.entries(properties).map(([member, property]) => readerOf(member, property, required.includes(member), schemas)),
  ].filter(Boolean)
  return classOf(name, base, schema.description ?? name, parts)
}

function classOf(name: string, base: string | null, description: string, parts: string[]): string {
  const head = `${comment(paragraphs(description), INDENT)}${INDENT}class ${name} < ${base ?? 'Model'}`
  return parts.length ? `${head}\n${parts.join('\n')}${INDENT}end\n` : `${head}; end\n`
}

function fieldsOf(properties: Record<string, Schema>): string {
  const members = Object.keys(properties)
  if (!members.length) return ''
  const plain = members.filter(isPlain).map(reader)
  const renamed = members.filter((member) => !isPlain(member)).map((member) => `${quoted(member)} => :${reader(member)}`)
  const secrets = members.filter((member) => isSecret(properties[member]!))
  const options = [
    ...(renamed.length ? [`renamed: { ${renamed.join(', ')} }`] : []),
    ...(secrets.length ? [`hidden: %w[${secrets.join(' ')}]`] : []),
  ]
  const line = `${INNER}fields ${[symbols(plain), ...options].join(', ')}`
  if (line.length <= WIDTH) return `${line}\n`
  const words = plain.length ? `%i[\n${filled(plain, `${INNER}  `, ' ')}\n${INNER}]` : '[]'
  return `${INNER}fields ${[words, ...options].join(', ')}\n`
}

const symbols = (names: string[]) => (names.length > 1 ? `%i[${names.join(' ')}]` : `[${names.map((name) => `:${name}`).join('')}]`)

/** The values of an open or closed enum of texts, or of a list of them. */
export function enumOf(outer: Schema): string[] | null {
  const { schema } = withoutNull(outer)
  const values = schema.type === 'array' && typeof schema.items === 'object' ? withoutNull(schema.items).schema.enum : schema.enum
  const texts = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
  return texts.length > 1 ? texts : null
}

export const moduleName = (member: string, schemas: Schemas) => {
  const name = reader(member)
    .replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/_$/, '')
  return schemas.has(name) || TAKEN_MODELS.includes(name) ? `${name}Values` : name
}

function enumInside(member: string, property: Schema, schemas: Schemas): string[] {
  return enumOf(property) ? [enumModule(moduleName(member, schemas), property, `Known values of {#${reader(member)}}.`, INNER)] : []
}

function enumModule(name: string, schema: Schema, description: string, indent: string): string {
  const rows = constantsOf(schema).map(([key, value]) => `${indent}  ${key} = ${quoted(value)}\n`)
  return `${comment(paragraphs(description), indent)}${indent}module ${name}\n${rows.join('')}${indent}end\n`
}

/** The values of an enum by the names of their constants; a value without letters or digits has none. */
export function constantsOf(schema: Schema): [string, string][] {
  const values = new Map(enumOf(schema)!.map((value) => [constant(value), value]))
  return [...values].flatMap(([key, value]) => (key === null ? [] : [[key, value]]))
}

function readerOf(member: string, property: Schema, required: boolean, schemas: Schemas): string {
  const description = property.description ?? ''
  const type = yardType(property, { schemas, input: false })
  const see = enumReference(member, property, schemas)
  const returned = `@return [${required || /, nil$|^Object$/.test(type) ? type : `${type}, nil`}]${see ? ` see ${see}` : ''}`
  const name = reader(member)
  const expression = decoderOf(property, schemas, `@data[${quoted(member)}]`) ?? `@data[${quoted(member)}]`
  const text = comment([...paragraphs(description), ...wrapped(returned, '  ')], INNER)
  const line = `${INNER}def ${name} = ${expression}`
  return line.length <= WIDTH ? `${text}${line}\n` : `${text}${INNER}def ${name}\n${INNER}  ${expression}\n${INNER}end\n`
}

function enumReference(member: string, property: Schema, schemas: Schemas): string | null {
  if (enumOf(property)) return `{${moduleName(member, schemas)}}`
  const { schema } = withoutNull(property)
  const item = schema.type === 'array' && typeof schema.items === 'object' ? withoutNull(schema.items).schema : schema
  const target = item.$ref ? lookUp(schemas, item.$ref) : null
  return target && !isObject(target) && enumOf(target) ? `{${refName(item.$ref!)}}` : null
}

/** What a tag that this version does not know decodes to: what all variants have in common. */
function unknownClass(name: string, schemas: Schemas): string {
  const { propertyName } = schemas.get(name)!.discriminator!
  const variants = variantsOf(name, schemas).map(({ variant }) => schemas.get(variant)!)
  const bases = new Set(variants.map((variant) => baseOf(variant, schemas)))
  const [base = null] = bases.size === 1 ? bases : [null]
  const known = Object.keys(base ? propertiesOf(schemas, schemas.get(base)!).properties : {})
  const [first = {}, ...others] = variants.map((variant) => propertiesOf(schemas, variant).properties)
  const common = Object.keys(first).filter((member) => !known.includes(member) && others.every((properties) => member in properties))
  const readers = common.map((member) => {
    const type = member === propertyName ? 'String' : 'Object, nil'
    return `${comment([`@return [${type}]`], INNER)}${INNER}def ${reader(member)} = @data[${quoted(member)}]\n`
  })
  const fields = fieldsOf(Object.fromEntries(common.map((member) => [member, first[member]!])))
  const parts = [fields, ...readers].filter(Boolean)
  return classOf(unknownOf(name), base, `A kind of {${name}} whose \`${propertyName}\` this version does not know.`, parts)
}

/** The expression that decodes `value`; null if JSON is good as it is. `prefix`: where models are. */
export function decoderOf(outer: Schema, schemas: Schemas, value: string, prefix = '', depth = 0): string | null {
  const { schema } = withoutNull(outer)
  if (schema.$ref) {
    const target = lookUp(schemas, schema.$ref)
    if (!isObject(target) && !target.discriminator) return decoderOf(target, schemas, value, prefix, depth)
    return `${prefix}${refName(schema.$ref)}.decode(${value})`
  }
  const item = ITEMS[depth] ?? `item${depth}`
  const rest = schema.type === 'array' ? schema.items : schema.type === 'object' ? schema.additionalProperties : null
  if (!rest || typeof rest !== 'object') return null
  const inner = decoderOf(rest as Schema, schemas, item, prefix, depth + 1)
  return inner && `Decode.${schema.type === 'array' ? 'list' : 'map'}(${value}) { |${item}| ${inner} }`
}
