// named-objects: an object has a name, so that every SDK has a type for it. Maps and allOf parts need none.

import { isRead, rule } from './lib/rule.js'

export const namedObjects = rule(({ schemas }, report) => {
  for (const schema of schemas) {
    const { node, name, at, roles, isInline, isOnlyPart } = schema
    if (!isInline || isOnlyPart || !node.properties) continue
    if (roles.has('request') || isRead(schema)) {
      report(`${name} is an object without a name: put it in a file of its own and refer to it`, at.key())
    }
  }
})
