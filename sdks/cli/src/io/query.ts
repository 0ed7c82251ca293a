// --query: JMESPath over a result.

import { compile, type JSONValue, search } from '@jmespath-community/jmespath'
import { usageError } from '../exit.ts'

export type Query = (value: unknown) => unknown

/** Says at once when the expression is not one. */
export function createQuery(expression: string): Query {
  try {
    compile(expression)
  } catch (error) {
    throw usageError(`--query is not a JMESPath expression: ${(error as Error).message}`)
  }
  return (value) => {
    try {
      return search(value as JSONValue, expression)
    } catch (error) {
      throw usageError(`--query can not be answered: ${(error as Error).message}`)
    }
  }
}
