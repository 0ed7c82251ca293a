// sdks/conformance/vectors.json: what every SDK must send and make of an answer, for every operation of the contract.

import type { Model } from '../model/model.ts'
import { generalVectors } from './conformance/general.ts'
import { operationVectors } from './conformance/operations.ts'
import { streamVectors } from './conformance/streams.ts'
import { KEY, type Vectors } from './conformance/vector.ts'
import { webhookVectors } from './conformance/webhooks.ts'
import type { Files } from './files.ts'

export const VECTORS = 'sdks/conformance/vectors.json'

export function emitConformance(model: Model): Files {
  const calls = [...model.operations.flatMap((operation, index) => operationVectors(model, operation, index)), ...generalVectors()]
  const vectors: Vectors = {
    $comment: 'Written by `npm run generate` from spec/. Do not edit.',
    format: 1,
    key: KEY,
    calls,
    webhooks: webhookVectors(model),
    streams: streamVectors(model),
  }
  const names = [...calls, ...vectors.webhooks, ...vectors.streams].map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`two vectors are named ${twice}`)
  return { [VECTORS]: lines(vectors) }
}

/** A vector a line, so that a change of the contract shows as the lines that it changes. */
function lines({ calls, webhooks, streams, ...head }: Vectors): string {
  const list = (vectors: object[]) => `[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]`
  return `${JSON.stringify(head).slice(0, -1)},\n"calls": ${list(calls)},\n"webhooks": ${list(webhooks)},\n"streams": ${list(streams)}}\n`
}
