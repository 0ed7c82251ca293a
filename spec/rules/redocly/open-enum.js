// open-enum: values are added over time, so a reader of an enum must expect one that it does not know.

import { isRead, rule } from './lib/rule.js'

export const openEnum = rule(({ schemas }, report) => {
  for (const { node, name, at } of schemas.filter(isRead)) {
    if (!node.enum || node['x-open-enum'] === true) continue
    report(`${name} is an enum that customers read: it needs x-open-enum: true`, at.child(['enum']).key())
  }
})
