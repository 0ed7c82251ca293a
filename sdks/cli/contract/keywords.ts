// Keywords that stand in our schemas and that JSON Schema does not know.

/** OpenAPI's own keywords and annotations; a validator must accept and ignore them. */
export const ANNOTATIONS = ['example', 'discriminator', 'xml', 'externalDocs']

export const isPrivateKeyword = (key: string) => key.startsWith('x-') || ANNOTATIONS.includes(key)
