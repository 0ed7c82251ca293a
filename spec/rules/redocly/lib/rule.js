// The form of the house rules: a function of the whole contract that reports what it finds, at its place.

import { Contract } from './contract.js'

const contracts = new WeakMap()

/** `check(contract, report)` runs once for each document; `report(message, at)`. */
export const rule = (check) => () => ({
  Root: {
    leave(root, context) {
      if (!contracts.has(root)) contracts.set(root, new Contract(root, context))
      check(contracts.get(root), (message, at) => context.report({ message, location: at }))
    },
  },
})

/** True for a schema that leaves the server: an answer, the answer of a create, or an event. */
export const isRead = ({ roles }) => roles.has('response') || roles.has('created') || roles.has('event')
