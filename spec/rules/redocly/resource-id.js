// resource-id: an id tells its kind by a prefix. The resource declares it, once; its other views repeat the pattern.

import { isRead, rule } from './lib/rule.js'

export const resourceId = rule(({ schemas, frames, resolve }, report) => {
  const owners = new Map()
  for (const { node, name, at } of schemas.filter((schema) => schema.node['x-id-prefix'] !== undefined)) {
    const prefix = node['x-id-prefix']
    const say = (message) => report(message, at.child(['x-id-prefix']).key())
    if (!/^[a-z]{2,4}$/.test(prefix)) say(`the x-id-prefix of ${name} must be 2 to 4 lower-case letters`)
    if (!node.properties?.id) say(`${name} has an x-id-prefix but no id`)
    if (owners.has(prefix)) say(`${name} and ${owners.get(prefix)} both declare the x-id-prefix ${prefix}`)
    owners.set(prefix, name)
  }
  for (const { node, name, at } of schemas.filter(isRead)) {
    const { id } = node.properties ?? {}
    if (!id || frames.has(node)) continue // the id of a frame is the one that the client gave its call
    const idAt = at.child(['properties', 'id'])
    const say = (message) => report(`${name}.id ${message}`, idAt.key())
    const [, prefix] = /^\^([a-z]+)_/.exec(resolve(id, idAt).node.pattern ?? '') ?? []
    const own = node['x-id-prefix']
    if (prefix === undefined) say(`needs a pattern that begins with its prefix: '^${own ?? 'abc'}_…'`)
    else if (own !== undefined && own !== prefix) say(`has the prefix ${prefix}, not ${own}`)
    else if (!owners.has(prefix)) say(`has the prefix ${prefix}, which no x-id-prefix declares`)
  }
})
