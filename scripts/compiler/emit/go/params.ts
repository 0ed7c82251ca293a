// params.gen.go: a struct per object that a request may hold, and an interface per union of them.

import type { Operation } from '../../model/model.ts'
import { typeName as operationName } from '../handlers.ts'
import { isObject, propertiesOf, refName, type Schemas } from '../sdk/schemas.ts'
import { fieldName, goName } from './names.ts'
import { comment, goFile, paragraphs, quoted } from './text.ts'
import { described, paramsField, typeName } from './types.ts'

type Declare = (name: string, owner: string) => string

export function emitParams(names: string[], operations: Operation[], schemas: Schemas, declare: Declare): string {
  const objects = names.filter((name) => isObject(schemas.get(name)!))
  const unions = names.filter((name) => schemas.get(name)!.discriminator !== undefined)
  const queries = operations.filter((operation) => queryOf(operation).length)
  return goFile(
    [
      ...objects.map((name) => struct(name, schemas, declare)),
      ...unions.map((name) => union(name, schemas, declare)),
      ...queries.map((operation) => queryStruct(operation, schemas, declare)),
    ].join('\n\n'),
  )
}

/** The cursor too: a program may have kept one. */
export const queryOf = ({ parameters }: Operation) => parameters.filter((parameter) => parameter.in === 'query')
/** A body may have the name with Params already. */
export const queryName = (operation: Operation) => goName(operationName(operation)) + (operation.body ? 'Query' : 'Params')

function struct(name: string, schemas: Schemas, declare: Declare): string {
  const type = declare(typeName(name, 'params'), `the arguments ${name}`)
  const schema = schemas.get(name)!
  const { properties, required } = propertiesOf(schemas, schema)
  const fixed = Object.entries(properties).filter(([, property]) => 'const' in property)
  const fields = Object.entries(properties)
    .filter(([, property]) => !('const' in property))
    .map(([member, property]) => {
      const needed = required.includes(member)
      const tag = `\`json:"${member}${needed ? '' : ',omitzero'}"\``
      const { name: kind } = paramsField(property, needed, schemas, `${name}_${member}`)
      return { name: fieldName(member), line: field(fieldName(member), kind, tag, described(property, schemas), needed) }
    })
  checkUnique(type, fields)
  const says = fixed.map(([member, property]) => `Its ${member} is ${JSON.stringify(property.const)}.`)
  const [first = '', ...rest] = paragraphs(schema.description)
  const head = comment([['For a request.', ...says, first].join(' ').replace('For', `${type} is for`), ...rest])
  const body = `${head}type ${type} struct {\n${fields.map(({ line }) => line).join('\n')}}`
  if (!fixed.length) return body
  const members = fixed.map(([member]) => `\t\t${goName(member)} json.RawMessage \`json:${quoted(member)}\`\n\n`).join('')
  const values = fixed.map(([, property]) => `json.RawMessage(${quoted(JSON.stringify(property.const))})`)
  return `${body}

// MarshalJSON implements json.Marshaler.
func (p ${type}) MarshalJSON() ([]byte, error) {
	type plain ${type}
	return encodeJSON(struct {
${members}		plain
	}{${[...values, 'plain(p)'].join(', ')}})
}`
}

function field(name: string, type: string, tag: string, description = '', required = false): string {
  const texts = paragraphs(description)
  const about = required ? [...texts.slice(0, -1), `${texts.at(-1) ?? ''} Required.`.trim()] : texts
  return `${comment(about, '\t')}\t${name} ${type} ${tag}\n`
}

function union(name: string, schemas: Schemas, declare: Declare): string {
  const type = declare(typeName(name, 'params'), `the arguments ${name}`)
  const { description, discriminator } = schemas.get(name)!
  const variants = [...new Set(Object.values(discriminator!.mapping))].map((ref) => typeName(refName(ref), 'params'))
  const head = comment([`${type} is one of these: ${variants.join(', ')}.`, ...paragraphs(description)])
  const methods = variants.map((variant) => `func (${variant}) is${type}() {}`)
  return `${head}type ${type} interface{ is${type}() }\n\n${methods.join('\n\n')}`
}

function queryStruct(operation: Operation, schemas: Schemas, declare: Declare): string {
  const type = declare(queryName(operation), `the query of ${operation.id}`)
  const fields = queryOf(operation).map(({ name, schema, required = false, description }) => {
    const kind = paramsField(schema, required, schemas, `${operationName(operation)}_${name}`).name
    return { name: fieldName(name), line: field(fieldName(name), kind, `\`query:${quoted(name)}\``, description, required) }
  })
  checkUnique(type, fields)
  const service = `${goName(operation.tag)}Service.${goName(operation.verb)}`
  return `${comment([`${type} is for [${service}].`])}type ${type} struct {\n${fields.map(({ line }) => line).join('\n')}}`
}

function checkUnique(type: string, fields: { name: string }[]) {
  const twice = fields.find(({ name }, index) => fields.findIndex((other) => other.name === name) !== index)
  if (twice) throw new Error(`${type}: two of its fields would be named ${twice.name}`)
}
