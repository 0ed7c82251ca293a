// What the rules look at: every operation, event, parameter, header and schema of a document, each with its place.
// A schema is shared through `$ref`, so it has a set of roles; a document is walked once for all rules.

import { isCondition } from './schema.js'

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

export class Contract {
  operations = [] // { id, node, at, responses: [{ status, at, content }] }
  events = [] //     { type, at, content: [{ type, schema, at }] }
  parameters = [] // { node, at }
  headers = [] //    { name, node, at }
  schemas = [] //    { node, at, name, roles, isInline, isOnlyPart }
  scopes = new Set()
  frames = new Set() // nodes of what a server sends over a connection
  #follow
  #known = new Map()
  #namedSchemas
  #schemasAt

  constructor(root, { location, resolve }) {
    this.#follow = resolve
    this.#namedSchemas = root.components?.schemas ?? {}
    this.#schemasAt = location.child(['components', 'schemas'])
    const schemes = Object.values(root.components?.securitySchemes ?? {})
    this.scopes = new Set(schemes.flatMap((scheme) => Object.keys(scheme['x-scopes'] ?? {})))
    this.#eachMethod(root, 'paths', location, (_path, method, item) => this.#operation(method, item))
    this.#eachMethod(root, 'webhooks', location, (type, method, item) => this.#event(type, method, item))
  }

  /** Follows `$ref`s to what is meant. `beside` has the nodes on the way: 3.1 allows annotations next to a `$ref`. */
  resolve = (node, at) => {
    const beside = []
    let name
    while (typeof node?.$ref === 'string') {
      beside.push(node)
      name = nameOf(node.$ref)
      const target = this.#follow(node, at.source.absoluteRef)
      if (!target.location || beside.length > 20) return { node: {}, at, beside, name } // Redocly reports it itself
      node = target.node
      at = target.location
    }
    return { node, at, beside, name }
  }

  #eachMethod(root, section, location, visit) {
    for (const [key, raw] of Object.entries(root[section] ?? {})) {
      const item = this.resolve(raw, location.child([section, key]))
      for (const method of methods.filter((name) => item.node[name])) visit(key, method, item)
    }
  }

  #operation(method, item) {
    const node = item.node[method]
    const at = item.at.child([method])
    const { operationId: id, requestBody, responses = {} } = node
    for (const owner of [item, { node, at }]) {
      for (const [index, raw] of (owner.node.parameters ?? []).entries()) {
        this.#parameter(raw, owner.at.child(['parameters', index]))
      }
    }
    this.#content(this.resolve(requestBody, at.child(['requestBody'])), 'request', `the body of ${id}`)
    this.#frames(node['x-frames'] ?? {}, id)
    const answers = Object.entries(responses).map(([status, raw]) => {
      const role = method === 'post' && status === '201' ? 'created' : 'response'
      return { status, ...this.#response(raw, at.child(['responses', status]), role, `the ${status} of ${id}`) }
    })
    this.operations.push({ id, node, at, responses: answers })
  }

  /** Messages of a connection, by the names of their schemas: the client's are requests, the server's are answers. */
  #frames({ client, server }, id) {
    const sides = { client: [client, 'request'], server: [server, 'response'] }
    for (const [side, [name, role]] of Object.entries(sides).filter(([, [given]]) => given !== undefined)) {
      const at = this.#schemasAt.child([name])
      const raw = this.#namedSchemas[name]
      this.#schema(raw, at, role, `the ${side} frame of ${id}`)
      const { node, at: nodeAt } = this.resolve(raw, at)
      if (side === 'server') for (const variant of node?.oneOf ?? []) this.frames.add(this.resolve(variant, nodeAt).node)
    }
  }

  #event(type, method, item) {
    const at = item.at.child([method])
    const body = this.resolve(item.node[method].requestBody, at.child(['requestBody']))
    this.events.push({ type, at, content: this.#content(body, 'event', `the payload of ${type}`) })
  }

  #response(raw, rawAt, role, title) {
    const { node, at } = this.resolve(raw, rawAt)
    for (const [name, header] of Object.entries(node.headers ?? {})) {
      this.#header(name, header, at.child(['headers', name]))
    }
    return { at, content: this.#content({ node, at }, role, title) }
  }

  #content({ node, at }, role, title) {
    return Object.entries(node?.content ?? {}).map(([type, { schema }]) => {
      const place = at.child(['content', type, 'schema'])
      this.#schema(schema, place, role, title)
      return { type, schema, at: place }
    })
  }

  #parameter(raw, rawAt) {
    const { node, at } = this.resolve(raw, rawAt)
    if (!this.#isNew(node, { node, at }, this.parameters)) return
    this.#schema(node.schema, at.child(['schema']), 'parameter', `the parameter ${node.name}`)
  }

  #header(name, raw, rawAt) {
    const { node, at } = this.resolve(raw, rawAt)
    if (!this.#isNew(node, { name, node, at }, this.headers)) return
    this.#schema(node.schema, at.child(['schema']), 'header', `the header ${name}`)
  }

  // `title` is what messages call a schema without a name; `isPart` is true for a member of an allOf.
  #schema(raw, rawAt, role, title, isPart = false) {
    if (typeof raw !== 'object' || raw === null) return
    const { node, at, name } = this.resolve(raw, rawAt)
    const fresh = { node, at, name: name ?? title, roles: new Set(), isInline: name === undefined, isOnlyPart: true }
    this.#isNew(node, fresh, this.schemas)
    const entry = this.#known.get(node)
    entry.isOnlyPart &&= isPart
    if (entry.roles.has(role)) return
    entry.roles.add(role)
    const visit = (child, keys, suffix, asPart) => this.#schema(child, at.child(keys), role, `${entry.name}${suffix}`, asPart)
    for (const [key, child] of Object.entries(node.properties ?? {})) visit(child, ['properties', key], `.${key}`)
    visit(node.items, ['items'], '[]')
    visit(node.additionalProperties, ['additionalProperties'], '.*')
    for (const [index, part] of (node.allOf ?? []).entries()) visit(part, ['allOf', index], `.allOf[${index}]`, true)
    for (const key of ['oneOf', 'anyOf']) {
      for (const [index, choice] of (node[key] ?? []).entries()) {
        if (!isCondition(node, choice)) visit(choice, [key, index], `.${key}[${index}]`)
      }
    }
  }

  #isNew(node, entry, list) {
    if (this.#known.has(node)) return false
    this.#known.set(node, entry)
    list.push(entry)
    return true
  }
}

// `schemas/messages.yaml#/Message` and `schemas/Message.yaml` are both called Message.
function nameOf(ref) {
  const [file, pointer] = ref.split('#')
  return (pointer || file)
    .split('/')
    .pop()
    .replace(/\.(ya?ml|json)$/, '')
}
