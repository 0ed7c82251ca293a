// Words that no answer may hold: what the server is made of, and where it lies.

export const INNARDS = [
  'ajv',
  'express',
  'openapi-backend',
  'knex',
  'postgres',
  'node_modules',
  'file://',
  '    at ',
  '.ts:',
  '.js:',
  'syntaxerror',
]
