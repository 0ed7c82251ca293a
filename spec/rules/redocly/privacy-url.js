// privacy-url: people, content and credentials stay out of URLs, which end up in logs; searching by them is a POST.

import { annotationOf, categoriesOf } from './lib/privacy.js'
import { rule } from './lib/rule.js'

const banned = ['user.contact', 'message.content', 'user.auth']

export const privacyUrl = rule(({ parameters, resolve }, report) => {
  for (const { node, at } of parameters) {
    if (node.in !== 'path' && node.in !== 'query') continue
    const annotations = [node['x-relay-privacy'], annotationOf(node.schema, at.child(['schema']), resolve)]
    const found = annotations.flatMap(categoriesOf).find((category) => banned.includes(category))
    if (found) report(`the ${node.in} parameter ${node.name} is ${found}, which may not be in a URL`, at)
  }
})
