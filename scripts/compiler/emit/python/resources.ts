// generated/operations.py, and generated/resources/: two classes per tag, and the two that hold them all.

import type { Model } from '../../model/model.ts'
import type { Files } from '../files.ts'
import { pascal } from '../handlers.ts'
import { resultSchema } from '../sdk/results.ts'
import { resourceMethod, resultOf, subscribeMethod } from './method.ts'
import { decoderOf, paragraphs } from './models.ts'
import { pythonModule } from './module.ts'
import { constant, method } from './names.ts'
import type { Schemas } from '../sdk/schemas.ts'
import { docstring, exploded, quoted } from './text.ts'

/** Members of the hand-written classes that the generated ones extend or are extended by. */
const TAKEN = { client: ['request', 'raw_request', 'close', 'with_options'], resource: ['with_raw_response', 'subscribe'] }

export function emitOperationTable(model: Model, schemas: Schemas): string {
  const rows = model.operations.map((operation) => {
    const schema = resultSchema(operation, schemas)
    const decoder = (schema && decoderOf(schema, schemas, 'models.')) ?? 'plain'
    const items = [quoted(operation.id), quoted(operation.method), quoted(operation.path), decoder]
    return exploded(`${constant(operation.id)}: Operation[${resultOf(operation, schemas)}] = Operation(`, items, ')')
  })
  return pythonModule('Every operation of the contract: how it is sent, and what decodes its answer.', rows.join('\n'), [
    { from: '.._model', names: ['many', 'mapped', 'one', 'plain'] },
    { from: '.._request', names: ['Operation'] },
    { from: '.', names: ['models'] },
  ])
}

export function emitResources(model: Model, schemas: Schemas, folder: string): Files {
  const tags = [...new Set(model.operations.map(({ tag }) => tag))]
  const files = tags.map((tag) => [`${folder}/${method(tag)}.py`, resourceFile(model, schemas, tag)])
  return { ...Object.fromEntries(files), [`${folder}/__init__.py`]: container(model, tags) }
}

function resourceFile(model: Model, schemas: Schemas, tag: string): string {
  const operations = model.operations.filter((operation) => operation.tag === tag)
  for (const { id, verb } of operations) {
    if (TAKEN.resource.includes(verb)) throw new Error(`${id}: the resource class has a member ${verb} of its own`)
  }
  const text = description(model, tag)
  const classes = (['sync', 'async'] as const).map((kind) => {
    const [name, base] = kind === 'sync' ? [`${pascal(tag)}Resource`, 'Resource'] : [`Async${pascal(tag)}Resource`, 'AsyncResource']
    const methods = operations.flatMap((operation) => [
      resourceMethod(schemas, operation, kind),
      ...(operation.frames ? [subscribeMethod(schemas, operation, kind)] : []),
    ])
    const verbs = operations.map(
      ({ verb }) => `        self.${method(verb)} = ${kind === 'sync' ? 'raw' : 'raw_async'}(resource.${method(verb)})`,
    )
    return `class ${name}(${base}):
${docstring(paragraphs(text), '    ')}

    @property
    def with_raw_response(self) -> ${name}WithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return ${name}WithRawResponse(self)

${methods.join('\n\n')}


class ${name}WithRawResponse:
    """The methods of \`\`${name}\`\` with their answers as they came over HTTP."""

    def __init__(self, resource: ${name}) -> None:
${verbs.join('\n')}
`
  })
  const named = operations.map(({ id }) => constant(id)).sort()
  return pythonModule(
    `\`\`client.${method(tag)}\`\`.`,
    `\n${classes.join('\n\n')}`,
    [
      { from: '..._omit', names: ['OMIT', 'Omit'] },
      { from: '..._page', names: ['AsyncPages', 'Page'] },
      { from: '..._resource', names: ['AsyncResource', 'Resource', 'optional', 'raw', 'raw_async', 'split'] },
      { from: '..._stream_async', names: ['AsyncEventSubscription'] },
      { from: '..._stream_sync', names: ['EventSubscription'] },
      { from: '..', names: ['models', 'params'] },
      { from: '..operations', names: named },
    ],
    [
      'from typing_extensions import Unpack',
      '',
      'from ..._options import RequestOptions',
      ...(operations.some(({ frames }) => frames) ? ['from ..._stream import StreamOptions'] : []),
    ],
  )
}

function container(model: Model, tags: string[]): string {
  for (const tag of tags) if (TAKEN.client.includes(method(tag))) throw new Error(`tag ${tag}: the client has a member of this name`)
  const classes = [
    ['', 'Resources', 'Transport'],
    ['Async', 'AsyncResources', 'AsyncTransport'],
  ].map(([prefix, name, transport]) => {
    const members = tags.map(
      (tag) =>
        `        self.${method(tag)} = ${prefix}${pascal(tag)}Resource(transport)\n${docstring(paragraphs(description(model, tag)), '        ')}`,
    )
    return `class ${name}:
    """Every resource of the API, one member per tag of the contract."""

    def __init__(self, transport: ${transport}) -> None:
${members.join('\n')}
`
  })
  const imports = [...tags]
    .sort((a, b) => (method(a) < method(b) ? -1 : 1))
    .map((tag) => ({ from: `.${method(tag)}`, names: [`Async${pascal(tag)}Resource`, `${pascal(tag)}Resource`].sort() }))
  return pythonModule('The resources of both clients.', `\n${classes.join('\n\n')}`, [
    { from: '..._transport', names: ['AsyncTransport', 'Transport'] },
    ...imports,
  ])
}

const description = (model: Model, tag: string) => model.document.tags.find(({ name }) => name === tag)?.description ?? tag
