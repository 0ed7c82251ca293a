// generated/operation_table.rb, and generated/resources/: a class per tag, and the module that gives them to the client.

import type { Schema } from '../../model/document.ts'
import type { Model, Operation } from '../../model/model.ts'
import type { Files } from '../files.ts'
import { pascal } from '../handlers.ts'
import { resultSchema } from '../sdk/results.ts'
import type { Schemas } from '../sdk/schemas.ts'
import { documentation } from './docs.ts'
import { decoderOf } from './models.ts'
import { constant, method } from './names.ts'
import { type Argument, type Shape, shapeOf } from './shape.ts'
import { comment, filled, HEADER, list, paragraphs, quoted, WIDTH } from './text.ts'

/** Members of the hand-written classes that the generated ones extend or are extended by. */
const TAKEN = {
  client: ['request', 'raw_request', 'close', 'with_options', 'use'],
  resource: ['with_raw_response', 'perform', 'paginate', 'fetch_page', 'unwrapped', 'optional_body', 'subscribe'],
  constants: ['Resource', 'StreamResource', 'OperationTable', 'OMIT'],
}

export function emitOperationTable(model: Model, schemas: Schemas): string {
  const rows = model.operations.map((operation) => {
    const schema = resultSchema(operation, schemas)
    const decoder = schema && decoderOf(schema as Schema, schemas, 'body', 'Models::')
    const row = `    ${constant(operation.id)} = Operation.new(${[operation.id, operation.method, operation.path].map(quoted).join(', ')})`
    if (!decoder) return row
    const line = `${row} { |body| ${decoder} }`
    if (line.length <= WIDTH) return line
    const head = `${row} do |body|`
    const args = /\((.*)\)$/.exec(row)![1]
    const broken = head.length <= WIDTH ? head : `${row.slice(0, row.indexOf('(') + 1)}\n      ${args}\n    ) do |body|`
    return `${broken}\n      ${decoder}\n    end`
  })
  return `${HEADER}
module RelayOS
  # Every operation of the contract: how it is sent, and what decodes its answer.
  # @api private
  module OperationTable
${rows.join('\n')}
  end
end
`
}

export function emitResources(model: Model, schemas: Schemas, folder: string): Files {
  const tags = [...new Set(model.operations.map(({ tag }) => tag))]
  for (const tag of tags) {
    if (TAKEN.client.includes(method(tag))) throw new Error(`tag ${tag}: the client has a member of this name`)
    if (TAKEN.constants.includes(pascal(tag))) throw new Error(`tag ${tag}: the runtime has a class of this name`)
  }
  const files = tags.map((tag) => [`${folder}/${tag}.rb`, resourceFile(model, schemas, tag)])
  return { ...Object.fromEntries(files), [`${folder}.rb`]: container(model, tags) }
}

const description = (model: Model, tag: string) => model.document.tags.find(({ name }) => name === tag)?.description ?? tag

function container(model: Model, tags: string[]): string {
  const members = tags.map((tag) => {
    const lines = [...paragraphs(description(model, tag)), `@return [Resources::${pascal(tag)}]`]
    return `${comment(lines, '    ')}    def ${method(tag)} = Resources::${pascal(tag)}.new(@dispatcher)\n`
  })
  return `${HEADER}
${tags.map((tag) => `require_relative "resources/${tag}"\n`).join('')}
module RelayOS
  # Every resource of the API, one member per tag of the contract.
  module Resources
${members.join('\n')}  end
end
`
}

function resourceFile(model: Model, schemas: Schemas, tag: string): string {
  const operations = model.operations.filter((operation) => operation.tag === tag)
  for (const { id, verb } of operations) {
    if (TAKEN.resource.includes(verb)) throw new Error(`${id}: the resource class has a member ${verb} of its own`)
  }
  const base = operations.some(({ frames }) => frames) ? 'StreamResource' : 'Resource'
  const methods = operations.map((operation) => resourceMethod(operation, schemas))
  return `${HEADER}
module RelayOS
  module Resources
${comment(paragraphs(description(model, tag)), '    ')}    class ${pascal(tag)} < ${base}
${methods.join('\n')}    end
  end
end
`
}

function resourceMethod(operation: Operation, schemas: Schemas): string {
  const shape = shapeOf(schemas, operation)
  return `${comment(documentation(operation, shape, schemas), '      ')}${signature(operation, shape)}${body(operation, shape)}      end\n`
}

function signature({ verb }: Operation, { path, named }: Shape): string {
  const items = [
    ...path.map(({ name }) => name),
    ...named.map(({ name, required }) => (required ? `${name}:` : `${name}: OMIT`)),
    'request_options: {}',
  ]
  const line = `      def ${method(verb)}(${items.join(', ')})\n`
  return line.length <= WIDTH + 1 ? line : `      def ${method(verb)}(\n${filled(items, '        ')}\n      )\n`
}

function body(operation: Operation, shape: Shape): string {
  const items = [
    `OperationTable::${constant(operation.id)}`,
    'request_options',
    ...(shape.path.length ? [`path: [${shape.path.map(({ name }) => name).join(', ')}]`] : []),
    ...query(operation, shape),
    ...content(operation, shape),
  ]
  return `${list(`${operation.paginated ? 'paginate' : 'perform'}(`, items, ')', '        ')}\n`
}

function query({ paginated }: Operation, { named }: Shape): string[] {
  const members = named.filter((item) => item.in === 'query')
  return members.length || paginated ? [hash('query: ', members, '')] : []
}

function content(operation: Operation, { named, whole }: Shape): string[] {
  if (!operation.body) return []
  if (whole) return [`body: ${whole.name}`]
  const members = named.filter((item) => item.in === 'body')
  return [operation.body.required ? hash('body: ', members, '') : hash('body: optional_body(', members, ')')]
}

function hash(before: string, members: Argument[], after: string): string {
  const items = members.map(({ name, member }) => `${quoted(member)} => ${name}`)
  if (!items.length) return `${before}{}${after}`
  const line = `${before}{ ${items.join(', ')} }${after}`
  if (line.length <= WIDTH - 11) return line
  const inside = after ? [`${before}`, `            {`, '              ', '            }', `          ${after}`] : null
  if (inside)
    return `${before}\n            {\n${items.map((item) => `              ${item}`).join(',\n')}\n            }\n          ${after}`
  return `${before}{\n${items.map((item) => `            ${item}`).join(',\n')}\n          }`
}
