// Words that no answer may hold: what the server is made of, and where it lies.

const WORDS = ['ajv', 'express', 'openapi-backend', 'knex', 'postgres', 'node_modules', 'file://', '    at ', '.ts:', '.js:', 'syntaxerror']

/** Those that a text holds. Ids are chance, which spells any word now and then. */
export function innardsIn(text: string): string[] {
  const plain = text.toLowerCase().replaceAll(/[a-z]{3}_[0-9a-z]{26}/g, '')
  return WORDS.filter((word) => plain.includes(word))
}
