// com/relayos/resources: a class per tag, the class that holds them all, and the table of operations.

import type { Model, Operation } from '../../model/model.ts'
import type { Files } from '../files.ts'
import { resultSchema } from '../sdk/results.ts'
import { type Schemas, schemaOf } from '../sdk/schemas.ts'
import { example } from './docs.ts'
import { constant, method, parameter, resourceClass } from './names.ts'
import { hasQuery, queryName } from './schemas.ts'
import { assignment, call, javadoc, javaFile, quoted } from './text.ts'
import { typeOf } from './types.ts'

const PACKAGE = 'com.relayos.resources'
const TAKEN = ['request', 'async', 'withOptions', 'withRawResponse', 'create', 'builder']
const IMPORTS = [
  'com.relayos.Page',
  'com.relayos.RequestOptions',
  'com.relayos.internal.Decode',
  'com.relayos.internal.Operation',
  'com.relayos.internal.Resource',
  'com.relayos.internal.Transport',
  'java.time.Instant',
  'java.time.LocalDate',
  'java.util.List',
  'java.util.Map',
]

/** Failures that tell about this operation; 401, 403, 429 and 5xx can happen to every call and are in the README. */
const THROWN: Record<string, string> = { 404: 'NotFoundException', 409: 'ConflictException', 422: 'UnprocessableException' }

type Argument = { name: string; type: string; text: string }

export function emitResources(model: Model, schemas: Schemas, folder: string): Files {
  const tags = [...new Set(model.operations.map(({ tag }) => tag))]
  const models = [...schemas.keys()].map((name) => `com.relayos.models.${name}`)
  const file = (name: string, body: string) => [`${folder}/${name}.java`, javaFile(name, PACKAGE, body, [...IMPORTS, ...models])] as const
  return Object.fromEntries([
    file('Operations', operationTable(model, schemas)),
    file('Resources', container(model, tags)),
    ...tags.map((tag) => file(resourceClass(tag), resource(model, schemas, tag))),
  ])
}

function resultOf(schemas: Schemas, operation: Operation) {
  const schema = resultSchema(operation, schemas)
  return schema ? typeOf(schemas, schema) : { type: 'Void', decode: 'Decode::nothing' }
}

function operationTable(model: Model, schemas: Schemas): string {
  const rows = model.operations.map((operation) => {
    const { type, decode } = resultOf(schemas, operation)
    const items = [quoted(operation.id), quoted(operation.method), quoted(operation.path), decode]
    return assignment(`static final Operation<${type}> ${constant(operation.id)}`, 'new Operation<>', items, '  ')
  })
  const doc = javadoc('Every operation of the contract: how it is sent, and what decodes its answer.', '')
  return `${doc}\nfinal class Operations {\n${rows.join('\n')}\n\n  private Operations() {}\n}`
}

function container(model: Model, tags: string[]): string {
  for (const tag of tags) if (TAKEN.includes(method(tag))) throw new Error(`tag ${tag}: the client has a method of this name`)
  const fields = tags.map((tag) => `  private final ${resourceClass(tag)} ${method(tag)};`)
  const made = tags.map((tag) => `    ${method(tag)} = new ${resourceClass(tag)}(${streams(model, tag) ? 'transport' : 'resource'});`)
  const methods = tags.map(
    (tag) =>
      `${javadoc(description(model, tag), '  ')}\n  public final ${resourceClass(tag)} ${method(tag)}() {\n    return ${method(tag)};\n  }`,
  )
  return `${javadoc('Every resource of the API, a method per tag of the contract.', '')}
public abstract class Resources {
${fields.join('\n')}

${javadoc('For the client, which extends this.', '  ')}
  protected Resources(Object connection) {
    Transport transport = (Transport) connection;
    Resource resource = new Resource(transport);
${made.join('\n')}
  }

${methods.join('\n\n')}
}`
}

/** Whether an operation of the tag opens a connection: its hand-written base class subscribes. */
const streams = (model: Model, tag: string) => model.operations.some((operation) => operation.tag === tag && operation.frames)

function resource(model: Model, schemas: Schemas, tag: string): string {
  const operations = model.operations.filter((operation) => operation.tag === tag)
  const name = resourceClass(tag)
  const opens = streams(model, tag)
  const parts = [
    ...(opens ? [] : ['  private final Resource resource;']),
    opens
      ? `  ${name}(Transport transport) {\n    super(transport);\n  }`
      : `  ${name}(Resource resource) {\n    this.resource = resource;\n  }`,
    ...operations.flatMap((operation) => methods(schemas, operation)),
  ]
  const clause = opens ? ' extends EventStreams' : ''
  return `${javadoc(description(model, tag), '')}\npublic final class ${name}${clause} {\n${parts.join('\n\n')}\n}`
}

/** The method with what it can not do without; with options; and both with what may be left out. */
function methods(schemas: Schemas, operation: Operation): string[] {
  const { needed, extra, path, query, body } = argumentsOf(schemas, operation)
  const options: Argument = { name: 'options', type: 'RequestOptions', text: 'what this call has otherwise than its client' }
  const result = resultOf(schemas, operation).type
  const returns = operation.paginated ? `Page<${result}>` : result === 'Void' ? 'void' : result
  const full = [...needed, ...extra, options]
  const name = method(operation.verb)
  const deprecated = operation.source.deprecated ? '  @Deprecated\n' : ''
  const define = (given: Argument[], first: boolean): string => {
    const doc = first ? documentation(schemas, operation, given) : short(name, given, needed)
    const signature = call(
      `public ${returns} ${name}`,
      given.map(({ type, name }) => `${type} ${name}`),
      ' {',
      '  ',
    )
    const values = full.map((argument) =>
      given.includes(argument) ? argument.name : argument === options ? 'RequestOptions.NONE' : 'null',
    )
    const keyword = returns === 'void' ? '' : 'return '
    if (given.length < full.length) return `${doc}\n${deprecated}${signature}\n${call(keyword + name, values, ';', '    ')}\n  }`
    const send = operation.paginated
      ? call(`${keyword}resource.page`, [`Operations.${constant(operation.id)}`, path, query, 'options'], ';', '    ')
      : call(`${keyword}resource.call`, [`Operations.${constant(operation.id)}`, path, query, body, 'options'], ';', '    ')
    return `${doc}\n${deprecated}${signature}\n${send}\n  }`
  }
  const forms = [needed, [...needed, options], ...(extra.length ? [[...needed, ...extra], full] : [])]
  return forms.map((given, index) => define(given, index === 0))
}

function argumentsOf(schemas: Schemas, operation: Operation) {
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, member = '']): Argument => {
    const { description = '' } = operation.parameters.find(({ name }) => name === member) ?? {}
    return { name: parameter(member), type: 'String', text: description }
  })
  const needed = [...ids]
  const extra: Argument[] = []
  const names = { query: 'null', body: 'null' }
  if (operation.body) {
    const schema = schemaOf(schemas, operation, 'Body')!
    const argument = { name: hasQuery(operation) ? 'body' : 'params', type: typeOf(schemas, schema).input, text: 'what is sent' }
    names.body = operation.body.required ? `Resource.needed(${quoted(argument.name)}, ${argument.name})` : argument.name
    ;(operation.body.required ? needed : extra).push(argument)
  }
  if (hasQuery(operation)) {
    const argument = { name: operation.body ? 'query' : 'params', type: queryName(operation), text: 'what is asked for' }
    const required = operation.parameters.some((parameter) => parameter.in === 'query' && parameter.required)
    names.query = required ? `Resource.needed(${quoted(argument.name)}, ${argument.name})` : argument.name
    ;(required ? needed : extra).push(argument)
  }
  const twice = [...needed, ...extra].map(({ name }) => name).find((name, index, all) => all.indexOf(name) !== index)
  if (twice) throw new Error(`${operation.id}: two of its parameters are named ${twice}`)
  const values = ids.map(({ name }) => `Resource.needed(${quoted(name)}, ${name})`)
  return { needed, extra, path: `List.of(${values.join(', ')})`, ...names }
}

function documentation(schemas: Schemas, operation: Operation, given: Argument[]): string {
  const scopes = operation.scopes.length ? ` Needs the scope ${operation.scopes.map((scope) => `\`${scope}\``).join(', ')}.` : ''
  const text = [
    `${operation.summary}.`.replace(/\.\.$/, '.'),
    operation.source.description ?? '',
    `\`${operation.method} ${operation.path}\`.${scopes}`,
  ].join('\n\n')
  const tags = [
    ...given.filter(({ text }) => text.trim()).map(({ name, text }) => `@param ${name} ${text}`),
    ...(operation.paginated ? ['@return the first page; iterate over it for all items'] : []),
    ...operation.responses
      .filter(({ status }) => status in THROWN)
      .map(({ status, response }) => `@throws com.relayos.errors.${THROWN[status]} ${response.description}`),
    ...(operation.source.deprecated ? ['@deprecated see the description'] : []),
  ]
  return javadoc(text, '  ', tags, example(schemas, operation))
}

const short = (name: string, given: Argument[], needed: Argument[]) => {
  const target = `{@link #${name}(${needed.map(({ type }) => type.replace(/<.*/, '')).join(', ')})}`
  const more = given.filter((argument) => !needed.includes(argument)).map(({ name }) => name)
  const text = `As ${target}, with ${more.join(' and ')}.`
  return text.length + 9 <= 100 ? `  /** ${text} */` : `  /**\n   * As ${target},\n   * with ${more.join(' and ')}.\n   */`
}

const description = (model: Model, tag: string) => model.document.tags.find(({ name }) => name === tag)?.description ?? tag
