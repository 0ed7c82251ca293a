// <tag>.gen.go: a service per tag with a method per operation; resources.gen.go: the struct that has them all.

import type { Model, Operation } from '../../model/model.ts'
import type { Files } from '../files.ts'
import { resultSchema } from '../sdk/results.ts'
import { type Schemas, schemaOf } from '../sdk/schemas.ts'
import { exampleCall } from './example.ts'
import { argumentName, goName } from './names.ts'
import { queryName, queryOf } from './params.ts'
import { aligned, comment, commentWithCode, goFile, paragraphs, quoted } from './text.ts'
import { typeOf } from './types.ts'

type Declare = (name: string, owner: string) => string

/** Members of the hand-written struct that has the services. */
const OF_CLIENT = ['Request', 'With', 'Err', 'CloseIdleConnections', 'Resources']
/** Hand-written methods of services. */
const OF_SERVICES = ['EventStreamService.Subscribe']
const RAISED: Record<string, string> = { 404: 'ErrNotFound', 409: 'ErrConflict', 422: 'ErrUnprocessable' }

export function emitServices(model: Model, schemas: Schemas, declare: Declare, folder: string): Files {
  const tags = [...new Set(model.operations.map(({ tag }) => tag))]
  const files = tags.map((tag) => [`${folder}/${tag.replaceAll('_', '')}.gen.go`, service(model, schemas, tag, declare)])
  return { ...Object.fromEntries(files), [`${folder}/resources.gen.go`]: resources(model, tags) }
}

export const serviceName = (tag: string) => `${goName(tag)}Service`
const aboutTag = (model: Model, tag: string) => paragraphs(model.document.tags.find(({ name }) => name === tag)?.description ?? tag)

function resources(model: Model, tags: string[]): string {
  for (const tag of tags) if (OF_CLIENT.includes(goName(tag))) throw new Error(`tag ${tag}: the client has a member of this name`)
  const members = tags.map((tag) => `${comment(aboutTag(model, tag), '\t')}\t${goName(tag)} *${serviceName(tag)}\n`)
  const values = tags.map((tag) => ({ key: `${goName(tag)}:`, value: `&${serviceName(tag)}{client},` }))
  return goFile(`// Resources has a field per tag of the contract.
type Resources struct {
${members.join('\n')}}

func newResources(client *Client) Resources {
	return Resources{
${aligned(values, '\t\t')}	}
}`)
}

function service(model: Model, schemas: Schemas, tag: string, declare: Declare): string {
  const operations = model.operations.filter((operation) => operation.tag === tag)
  const name = declare(serviceName(tag), `the tag ${tag}`)
  const unique = new Set<string>()
  const methods = operations.flatMap((operation) => {
    const all = [goName(operation.verb), ...(operation.paginated ? [`${goName(operation.verb)}All`] : [])]
    for (const method of all) {
      const isTaken = unique.has(method) || OF_SERVICES.includes(`${name}.${method}`)
      if (isTaken) throw new Error(`${operation.id}: ${name} has a method ${method} already`)
      unique.add(method)
    }
    return method(operation, schemas, name)
  })
  const head = comment([`${name} is client.${goName(tag)}.`, ...aboutTag(model, tag)])
  return goFile(`${head}type ${name} struct{ client *Client }\n\n${methods.join('\n\n')}`)
}

type Shape = { parameters: string[]; args: string; passed: string }

function shapeOf(operation: Operation, schemas: Schemas): Shape {
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, member = '']) => argumentName(member))
  const parameters = ids.length ? [`${ids.join(', ')} string`] : []
  const given = ids.length ? [`path: []string{${ids.join(', ')}}`] : []
  const names = [...ids]
  if (operation.body) {
    const { name } = typeOf(schemaOf(schemas, operation, 'Body')!, schemas, 'params', '')
    parameters.push(`params ${operation.body.required ? '' : '*'}${name}`)
    given.push(operation.body.required ? 'body: params' : 'body: optionalBody(params)')
    names.push('params')
  }
  if (queryOf(operation).length) {
    const argument = operation.body ? 'query' : 'params'
    parameters.push(`${argument} ${queryName(operation)}`)
    given.push(`query: ${argument}`)
    names.push(argument)
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`${operation.id}: two of its arguments would be named ${twice}`)
  return { parameters, args: `arguments{${given.join(', ')}}`, passed: names.join(', ') }
}

function method(operation: Operation, schemas: Schemas, receiver: string): string[] {
  const { id, paginated, path } = operation
  const name = goName(operation.verb)
  const { parameters, args, passed } = shapeOf(operation, schemas)
  const signature = ['ctx context.Context', ...parameters, 'options ...RequestOption'].join(', ')
  const row = `operation{${quoted(id)}, ${quoted(operation.method)}, ${quoted(path)}}`
  const head = (returns: string, method = name) => `func (s *${receiver}) ${method}(${signature}) ${returns} {`
  const schema = resultSchema(operation, schemas)
  if (!schema) {
    return [`${documentation(operation, schemas)}${head('error')}\n\treturn callNothing(ctx, s.client, ${row}, ${args}, options)\n}`]
  }
  const type = typeOf(schema, schemas, 'result', `${operation.id}_result`)
  const [result, decode] = type.shape === 'object' ? [`*${type.name}`, `pointer[${type.name}]`] : [type.name, type.decode]
  const sent = (how: string) => `\treturn ${how}(ctx, s.client, ${row}, ${args}, ${decode}, options)\n}`
  if (!paginated) return [`${documentation(operation, schemas)}${head(`(${result}, error)`)}\n${sent('call')}`]
  const all = comment([`${name}All are the items of all pages of [${receiver}.${name}], fetched as they are needed. An error ends them.`])
  const items = ['ctx', ...(passed ? [passed] : []), 'options...'].join(', ')
  return [
    `${documentation(operation, schemas)}${head(`(*Page[${result}], error)`)}\n${sent('callList')}`,
    `${all}${head(`iter.Seq2[${result}, error]`, `${name}All`)}\n\treturn allOf(ctx, func() (*Page[${result}], error) {\n\t\treturn s.${name}(${items})\n\t})\n}`,
  ]
}

function documentation(operation: Operation, schemas: Schemas): string {
  const { id, summary, source, scopes, responses, parameters, path } = operation
  const needs = scopes.length ? ` Needs the scope ${scopes.join(', ')}.` : ''
  const ids = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, member = '']) => {
    const { description } = parameters.find(({ name }) => name === member) ?? {}
    return description ? [`${argumentName(member)}: ${description}`] : []
  })
  const failures = responses
    .filter(({ status }) => status in RAISED)
    .map(({ status, response }) => `Fails with [${RAISED[status]}]: ${response.description}`)
  const texts = [
    `${goName(operation.verb)} is ${id}: ${summary}`,
    ...paragraphs(source.description),
    `${operation.method} ${path}.${needs}`,
    ...ids,
    ...(failures.length ? [failures.join('\n')] : []),
    ...(source.deprecated ? [`Deprecated: ${summary}`] : []),
  ]
  return commentWithCode(texts, exampleCall(operation, schemas))
}
