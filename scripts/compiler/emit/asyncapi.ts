// generated/asyncapi.json: the connections of the contract (operations with x-frames) as an AsyncAPI 3 document.

import { resolve, type Schema } from '../model/document.ts'
import { isPrivateKeyword } from '../../../sdks/cli/contract/keywords.ts'
import type { Model, Operation } from '../model/model.ts'
import type { Files } from './files.ts'

const PREFIX = '#/components/schemas/'

export function emitAsyncApi(model: Model): Files {
  const { info, servers } = model.document
  const connections = model.operations.filter(({ frames }) => frames)
  const schemas: Record<string, unknown> = {}
  const url = new URL(servers[0]!.url)
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: `${info.title}: connections`,
      version: info.version,
      description: 'Written by `npm run generate` from spec/. Do not edit.',
    },
    defaultContentType: 'application/json',
    servers: {
      local: {
        host: url.host,
        protocol: url.protocol === 'https:' ? 'wss' : 'ws',
        security: [{ $ref: '#/components/securitySchemes/bearer' }],
      },
    },
    channels: Object.fromEntries(connections.map((operation) => [operation.tag, channel(model, operation)])),
    operations: Object.fromEntries(
      connections.flatMap((operation) =>
        (['client', 'server'] as const).map((side) => [
          `${operation.tag}.${side}`,
          {
            action: side === 'client' ? 'send' : 'receive', // as the client sees it
            channel: { $ref: `#/channels/${operation.tag}` },
            summary: side === 'client' ? 'What a client sends.' : 'What the server sends.',
            messages: variants(model, operation.frames![side]).map(({ name }) => ({
              $ref: `#/channels/${operation.tag}/messages/${name}`,
            })),
          },
        ]),
      ),
    ),
    components: {
      messages: Object.fromEntries(
        connections.flatMap(({ frames }) =>
          [...variants(model, frames!.client), ...variants(model, frames!.server)].map(({ name, schema }) => [
            name,
            {
              name,
              title: name,
              summary: schema.description,
              contentType: 'application/json',
              payload: collect(model, { $ref: `${PREFIX}${name}` }, schemas),
            },
          ]),
        ),
      ),
      schemas,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'As for every operation.' } },
    },
  }
  return { 'generated/asyncapi.json': `${JSON.stringify(document, null, 2)}\n` }
}

const channel = (model: Model, { path, source, summary, frames }: Operation) => ({
  address: path,
  title: summary,
  description: source.description,
  messages: Object.fromEntries(
    [...variants(model, frames!.client), ...variants(model, frames!.server)].map(({ name }) => [
      name,
      { $ref: `#/components/messages/${name}` },
    ]),
  ),
})

const variants = (model: Model, union: Schema) =>
  (resolve<Schema>(model.document, union as Schema).oneOf ?? []).map(({ $ref }) => ({
    name: $ref!.slice(PREFIX.length),
    schema: model.document.components.schemas[$ref!.slice(PREFIX.length)]!,
  }))

/** The schema without our annotations; what it refers to goes to `into`. A discriminator is a plain name there. */
function collect(model: Model, node: unknown, into: Record<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((item) => collect(model, item, into))
  if (!node || typeof node !== 'object') return node
  const entries = Object.entries(node).filter(([key]) => !isPrivateKeyword(key))
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key !== '$ref') return [key, collect(model, value, into)]
      const name = String(value).slice(PREFIX.length)
      if (!(name in into)) {
        into[name] = null // breaks cycles; replaced in the next line
        into[name] = collect(model, model.document.components.schemas[name], into)
      }
      return [key, value]
    }),
  )
}
