// response-open: an answer may gain fields later without breaking its readers, so it never says that it is closed.

import { isRead, rule } from './lib/rule.js'

export const responseOpen = rule(({ schemas }, report) => {
  for (const schema of schemas.filter(isRead)) {
    const { node, name, at, roles } = schema
    const closed = ['additionalProperties', 'unevaluatedProperties'].find((key) => node[key] === false)
    if (!closed) continue
    const advice = roles.has('request') ? '; it is a request too, so write two schemas' : ''
    report(`${name} is read by customers and must stay open: no ${closed}: false${advice}`, at.child([closed]).key())
  }
})
