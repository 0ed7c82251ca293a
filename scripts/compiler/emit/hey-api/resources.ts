// Our plugin for @hey-api/openapi-ts: one class per tag (`client.messages`) and the class that holds them all.

import { $, definePluginConfig } from '@hey-api/openapi-ts'
import type { Model, Operation } from '../../model/model.ts'
import { pascal } from '../handlers.ts'
import { camel, type Runtime, resourceMethod, subscribeMethod } from './method.ts'

/** Members of the hand-written classes that the generated ones extend or are extended by. */
const TAKEN = { client: ['request', 'constructor'], resource: ['call', 'page', 'stream', 'subscribe', 'constructor'] }

export function resourcesPlugin(model: Model) {
  const plugin = definePluginConfig({
    name: 'relayos-resources',
    dependencies: ['@hey-api/typescript'],
    config: {},
    handler: ({ plugin }) => writeResources(plugin as never, model),
  })
  return plugin()
}

/** The few things of hey-api's plugin object that we use; its own type knows only the plugins that come with it. */
export type Plugin = {
  symbol(name: string, options: { external: string; kind?: 'type' } | { getFilePath: () => string }): Name
  node(node: unknown): void
  querySymbol(query: Record<string, string>): Name | undefined
  forEach(kind: 'operation', visit: (event: { operation: { id: string; operationId?: string } }) => void): void
}

export type Name = Parameters<typeof $.type>[0]

function writeResources(plugin: Plugin, model: Model) {
  const ids = new Map<string, string>() // hey-api has ids of its own: messages.list_events → messagesListEvents
  plugin.forEach('operation', ({ operation }) => ids.set(operation.operationId ?? '', operation.id))
  const runtime: Runtime = {
    APIPromise: plugin.symbol('APIPromise', { external: '../../promise.ts', kind: 'type' }),
    PagePromise: plugin.symbol('PagePromise', { external: '../../page.ts', kind: 'type' }),
    RequestOptions: plugin.symbol('RequestOptions', { external: '../../options.ts', kind: 'type' }),
    EventSubscription: plugin.symbol('EventSubscription', { external: '../../stream.ts', kind: 'type' }),
    SubscribeParams: plugin.symbol('SubscribeParams', { external: '../../stream-options.ts', kind: 'type' }),
    SubscribeOptions: plugin.symbol('SubscribeOptions', { external: '../../stream-options.ts', kind: 'type' }),
    type: (query) => known(plugin.querySymbol({ category: 'type', ...query }), query),
    operationType: (operation, role) => runtime.type({ resource: 'operation', resourceId: ids.get(operation.id) ?? '', role }),
  }
  const Resource = plugin.symbol('Resource', { external: '../../resource.ts' })
  const tags = [...new Set(model.operations.map(({ tag }) => tag))]
  const classes = tags.map((tag) => {
    const name = plugin.symbol(`${pascal(tag)}Resource`, { getFilePath: () => `resources/${tag}` })
    const resource = $.class(name).export().extends(Resource).doc(description(model, tag))
    for (const operation of model.operations) {
      if (operation.tag !== tag) continue
      free(camel(operation.verb), TAKEN.resource, operation)
      resource.do(resourceMethod(model, operation, runtime), $.newline())
      if (operation.frames) resource.do(subscribeMethod(operation, runtime), $.newline())
    }
    plugin.node(resource)
    return { tag, name }
  })
  writeContainer(plugin, model, classes)
}

/** `class Resources { readonly messages: MessagesResource … }`, which the hand-written client extends. */
function writeContainer(plugin: Plugin, model: Model, classes: { tag: string; name: Name }[]) {
  const Transport = plugin.symbol('Transport', { external: '../transport.ts', kind: 'type' })
  const container = $.class(plugin.symbol('Resources', { getFilePath: () => 'resources' })).export()
  container.doc('Every resource of the API, one member per tag of the contract.')
  for (const { tag, name } of classes) {
    if (TAKEN.client.includes(camel(tag))) throw new Error(`tag ${tag}: the client has a member of this name`)
    container.field(camel(tag), (field) => field.readonly().type($.type(name)).doc(description(model, tag)))
  }
  container.newline()
  container.init((init) => {
    init.param('transport', (parameter) => parameter.type($.type(Transport)))
    for (const { tag, name } of classes) {
      const member = $('this').attr(camel(tag))
      init.do(member.assign($.new(name, $('transport'))))
    }
  })
  plugin.node(container)
}

const description = (model: Model, tag: string) => model.document.tags.find(({ name }) => name === tag)?.description ?? tag

function known<T>(value: T | undefined, query: object): T {
  if (value === undefined) throw new Error(`@hey-api/typescript wrote no type for ${JSON.stringify(query)}`)
  return value
}

function free(name: string, taken: string[], operation: Operation) {
  if (taken.includes(name)) throw new Error(`${operation.id}: the resource class has a member ${name} of its own`)
}
