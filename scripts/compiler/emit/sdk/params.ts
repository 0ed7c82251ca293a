// What an SDK sends: the schemas of bodies and queries.

import type { Model } from '../../model/model.ts'
import { reachable, type Schemas, schemaOf } from './schemas.ts'

/** Schemas of bodies and of query parameters, and what they refer to. */
export function paramNames(model: Model, schemas: Schemas): string[] {
  const query = model.operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'query'))
  return reachable(schemas, [
    ...model.operations.map((operation) => schemaOf(schemas, operation, 'Body')),
    ...query.map(({ schema }) => schema),
  ])
}
