// Violations to plant into the canary: each rule has at least one, and must find it under its own name.

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type
export type Loose = any
export type Plant = [rule: string, what: string, plant: (document: Loose) => void]

const create = ({ paths }: Loose) => paths['/v1/messages'].post
const list = ({ paths }: Loose) => paths['/v1/messages'].get
const read = ({ paths }: Loose) => paths['/v1/messages/{message_id}']
const schemas = ({ components }: Loose) => components.schemas
const message = (document: Loose) => schemas(document).Message.properties
const input = (document: Loose) => schemas(document).MessageCreate.properties

export const plants: Plant[] = [
  [
    'relay-operation-id',
    'a name that is not <tag>.<verb>',
    (d) => {
      create(d).operationId = 'createMessage'
    },
  ],
  [
    'relay-operation-id',
    'a tag that is not the name',
    (d) => {
      create(d).tags = ['status']
    },
  ],
  [
    'relay-operation-id',
    'two tags',
    (d) => {
      create(d).tags = ['messages', 'status']
    },
  ],
  [
    'operation-operationId-unique',
    'a name used twice',
    (d) => {
      list(d).operationId = 'messages.get'
    },
  ],
  [
    'relay-rate-cost',
    'no cost',
    (d) => {
      delete create(d)['x-rate-cost']
    },
  ],
  [
    'relay-rate-cost',
    'a cost of zero',
    (d) => {
      create(d)['x-rate-cost'] = 0
    },
  ],
  ...['400', '401', '403', '404', '429', '500', '503'].map(
    (status): Plant => [
      'relay-responses',
      `no ${status}`,
      (d) => {
        delete read(d).get.responses[status]
      },
    ],
  ),
  [
    'relay-responses',
    'a default response',
    (d) => {
      create(d).responses.default = create(d).responses['400']
    },
  ],
  [
    'relay-rate-limit-headers',
    'an answer without RateLimit-Policy',
    (d) => {
      delete create(d).responses['202'].headers['RateLimit-Policy']
    },
  ],
  [
    'relay-create-links',
    'a create without links',
    (d) => {
      delete create(d).responses['202'].links
    },
  ],
  [
    'relay-create-links',
    'a link to nowhere',
    (d) => {
      create(d).responses['202'].links.get.operationId = 'messages.gone'
    },
  ],
  [
    'relay-page',
    'a list without limit',
    (d) => {
      list(d).parameters.shift()
    },
  ],
  [
    'relay-page',
    'a list that answers with an item',
    (d) => {
      list(d).responses['200'] = read(d).get.responses['200']
    },
  ],
  [
    'relay-page',
    'a page with one more field',
    (d) => {
      schemas(d).MessagePage.properties.total = message(d).segments
    },
  ],
  [
    'relay-page',
    'a page with an optional field',
    (d) => {
      schemas(d).MessagePage.required.pop()
    },
  ],
  [
    'relay-scopes',
    'a scope of no catalogue',
    (d) => {
      create(d).security = [{ apiKey: ['messages:wirte'] }]
    },
  ],
  [
    'relay-scopes',
    'a scheme of no declaration',
    (d) => {
      create(d).security = [{ password: [] }]
    },
  ],
  [
    'relay-scopes',
    'a public operation that is not listed',
    (d) => {
      create(d).security = [{}]
    },
  ],
  [
    'owasp:api8:2023-no-server-http',
    'plain HTTP beyond this machine',
    (d) => {
      d.servers[0].url = 'http://localhost.example'
    },
  ],

  [
    'owasp:api4:2023-string-limit',
    'a string without maxLength',
    (d) => {
      delete message(d).body.maxLength
    },
  ],
  [
    'owasp:api4:2023-array-limit',
    'an array without maxItems',
    (d) => {
      delete schemas(d).MessagePage.properties.data.maxItems
    },
  ],
  [
    'owasp:api4:2023-integer-limit',
    'an integer without maximum',
    (d) => {
      delete message(d).segments.maximum
    },
  ],
  [
    'owasp:api4:2023-integer-format',
    'an integer without format',
    (d) => {
      delete message(d).segments.format
    },
  ],
  [
    'relayos/free-keys-limited',
    'a map without maxProperties',
    (d) => {
      delete schemas(d).Metadata.maxProperties
    },
  ],
  [
    'relayos/request-string-restricted',
    'a text that may hold anything',
    (d) => {
      delete schemas(d).TextContentInput.properties.body.pattern
    },
  ],
  [
    'relayos/request-string-restricted',
    'a parameter that may hold anything',
    (d) => {
      delete schemas(d).Cursor.pattern
    },
  ],

  [
    'relayos/problem-responses',
    'an error as plain JSON',
    (d) => {
      const { invalid } = d.components.responses
      invalid.content = { 'application/json': invalid.content['application/problem+json'] }
    },
  ],
  [
    'relayos/problem-responses',
    'an error of another schema',
    (d) => {
      d.components.responses.failed.content['application/problem+json'].schema = { $ref: '#/components/schemas/Message' }
    },
  ],
  [
    'relayos/emits-known',
    'an event that is not declared',
    (d) => {
      create(d)['x-emits'].push('message.lost')
    },
  ],
  [
    'relayos/event-type',
    'a payload that says another type',
    (d) => {
      schemas(d).MessageQueuedEvent.properties.type.const = 'message.sent'
    },
  ],
  [
    'relayos/event-type',
    'an event without a past tense',
    (d) => {
      d.webhooks.queued = d.webhooks['message.queued']
    },
  ],

  [
    'relayos/privacy-annotation',
    'a property without annotation',
    (d) => {
      delete message(d).segments['x-relay-privacy']
    },
  ],
  [
    'relayos/privacy-annotation',
    'a parameter without annotation',
    (d) => {
      delete list(d).parameters[2]['x-relay-privacy']
      delete schemas(d).MessageStatus['x-relay-privacy']
    },
  ],
  [
    'relayos/privacy-annotation',
    'a header without annotation',
    (d) => {
      delete d.components.headers.RetryAfter['x-relay-privacy']
    },
  ],
  [
    'relayos/privacy-annotation',
    'an event field without annotation',
    (d) => {
      delete schemas(d).MessageQueuedEvent.properties.data['x-relay-privacy']
    },
  ],
  [
    'relayos/privacy-annotation',
    'a map without annotation',
    (d) => {
      delete schemas(d).Metadata['x-relay-privacy']
      input(d).metadata['x-relay-privacy'] = 'none'
      message(d).metadata['x-relay-privacy'] = 'none'
    },
  ],
  [
    'relayos/privacy-annotation',
    'an annotation without category',
    (d) => {
      message(d).body['x-relay-privacy'] = { kind: 'text' }
    },
  ],
  [
    'relayos/privacy-annotation',
    'a category that does not exist',
    (d) => {
      message(d).body['x-relay-privacy'].category = 'message.body'
    },
  ],
  [
    'relayos/privacy-annotation',
    'a misspelt member',
    (d) => {
      message(d).body['x-relay-privacy'].handeling = 'sensitive'
    },
  ],
  [
    'relayos/privacy-annotation',
    'a case without category',
    (d) => {
      message(d).body['x-relay-privacy'].cases = [{ when: 'direction == "inbound"' }]
    },
  ],
  [
    'relayos/privacy-annotation',
    'a scope of no catalogue',
    (d) => {
      message(d).body['x-relay-privacy'].scope = 'message.content:raed'
    },
  ],
  [
    'relayos/privacy-nullable',
    'a contact that is always there',
    (d) => {
      message(d).to.type = 'string'
    },
  ],
  [
    'relayos/privacy-nullable',
    'an address bound to a format',
    (d) => {
      message(d).to.format = 'email'
    },
  ],
  [
    'relayos/privacy-nullable',
    'a number too short for its token',
    (d) => {
      message(d).to.maxLength = 16
    },
  ],
  [
    'relayos/privacy-nullable',
    'a pattern that refuses a mask',
    (d) => {
      message(d).to.pattern = '^[+][0-9]+$'
    },
  ],
  [
    'relayos/privacy-nullable',
    'a union that is always there',
    (d) => {
      message(d).content.$ref = message(d).content.oneOf[0].$ref
      delete message(d).content.oneOf
    },
  ],
  [
    'relayos/privacy-nullable',
    'a case that can be hidden',
    (d) => {
      message(d).segments['x-relay-privacy'].cases = [{ when: 'true', category: 'user.contact' }]
    },
  ],
  [
    'relayos/privacy-secret',
    'a secret that can be read again',
    (d) => {
      message(d).body['x-relay-privacy'].handling = 'secret'
    },
  ],
  [
    'relayos/privacy-secret',
    'a secret in a header',
    (d) => {
      d.components.headers.RateLimit['x-relay-privacy'] = { category: 'user.auth', handling: 'secret' }
    },
  ],
  [
    'relayos/privacy-url',
    'a contact in a query',
    (d) => {
      list(d).parameters[2]['x-relay-privacy'] = { category: 'user.contact' }
    },
  ],
  [
    'relayos/privacy-url',
    'a credential in a path',
    (d) => {
      schemas(d).MessageId['x-relay-privacy'] = { category: 'user.auth' }
    },
  ],
  [
    'relayos/privacy-derived',
    'a source that is not there',
    (d) => {
      message(d).segments['x-relay-privacy'].derived_from = ['text']
    },
  ],

  [
    'relayos/request-closed',
    'a request that takes anything',
    (d) => {
      delete schemas(d).MessageCreate.additionalProperties
    },
  ],
  [
    'relayos/request-closed',
    'a variant that takes anything',
    (d) => {
      delete schemas(d).TextContentInput.additionalProperties
    },
  ],
  [
    'relayos/request-closed',
    'an allOf that is not closed as a whole',
    (d) => {
      delete schemas(d).TemplateContentInput.unevaluatedProperties
    },
  ],
  [
    'relayos/request-closed',
    'a map of any keys',
    (d) => {
      delete schemas(d).Metadata.propertyNames
    },
  ],
  [
    'relayos/response-open',
    'an answer that is closed',
    (d) => {
      schemas(d).Message.additionalProperties = false
    },
  ],
  [
    'relayos/response-open',
    'one schema for both directions',
    (d) => {
      message(d).content.oneOf[0].$ref = '#/components/schemas/TextContentInput'
    },
  ],
  [
    'relayos/open-enum',
    'an enum that is closed to readers',
    (d) => {
      delete schemas(d).MessageStatus['x-open-enum']
    },
  ],
  [
    'relayos/union-tag',
    'a union without mapping',
    (d) => {
      delete schemas(d).ContentInput.discriminator.mapping
    },
  ],
  [
    'relayos/union-tag',
    'a variant that is not mapped',
    (d) => {
      delete schemas(d).ContentInput.discriminator.mapping.template
    },
  ],
  [
    'relayos/union-tag',
    'a variant with another tag',
    (d) => {
      schemas(d).TextContentInput.properties.type.const = 'plain'
    },
  ],
  [
    'relayos/union-tag',
    'a tag that may be absent',
    (d) => {
      schemas(d).TextContentInput.required = ['body']
    },
  ],
  [
    'relayos/union-tag',
    'an anyOf',
    (d) => {
      schemas(d).ContentInput.anyOf = schemas(d).ContentInput.oneOf
      delete schemas(d).ContentInput.oneOf
      delete schemas(d).ContentInput.discriminator
    },
  ],
  [
    'relayos/union-tag',
    'a variant without a name',
    (d) => {
      schemas(d).ContentInput.oneOf.push({ type: 'string', maxLength: 9, pattern: '^x$' })
    },
  ],
  [
    'relayos/resource-id',
    'an id of no declared prefix',
    (d) => {
      delete schemas(d).Message['x-id-prefix']
    },
  ],
  [
    'relayos/resource-id',
    'a prefix declared twice',
    (d) => {
      schemas(d).ApiKeyCreated['x-id-prefix'] = 'msg'
      schemas(d).ApiKeyCreated.properties.id.pattern = schemas(d).MessageId.pattern
    },
  ],
  [
    'relayos/resource-id',
    'a pattern of another prefix',
    (d) => {
      schemas(d).MessageId.pattern = '^evt_[0-9a-hjkmnp-tv-z]{26}$'
    },
  ],
  [
    'relayos/resource-id',
    'a prefix that is too long',
    (d) => {
      schemas(d).MessageQueuedEvent['x-id-prefix'] = 'event'
    },
  ],
  [
    'relayos/named-objects',
    'an object without a name in an answer',
    (d) => {
      message(d).content = { type: ['object', 'null'], properties: {}, 'x-relay-privacy': 'none' }
    },
  ],
  [
    'relayos/named-objects',
    'a body without a name',
    (d) => {
      create(d).requestBody.content['application/json'].schema = schemas(d).MessageCreate
    },
  ],
  [
    'relayos/x-vocabulary',
    'a word that nobody knows',
    (d) => {
      create(d)['x-internal'] = true
    },
  ],
  [
    'relayos/x-vocabulary',
    'a misspelt word beside a $ref',
    (d) => {
      message(d).status['x-relay-privcy'] = 'none'
    },
  ],
  [
    'relayos/x-vocabulary',
    'a word in the wrong place',
    (d) => {
      create(d).requestBody.content['application/json']['x-relay-privacy'] = 'none'
    },
  ],
]

/** Changes that no rule may mind. */
export const harmless: [what: string, change: (document: Loose) => void][] = [
  [
    'conditions on an object of a request',
    (d) => {
      schemas(d).MessageCreate.anyOf = [{ required: ['metadata'] }, { required: ['content'] }]
    },
  ],
  [
    'plain HTTP on this machine',
    (d) => {
      d.servers[0] = { url: 'http://127.0.0.1:8080', description: 'A local server' }
    },
  ],
  [
    'a PUT that creates, without 404',
    (d) => {
      const { get } = read(d)
      const { 404: _, ...responses } = get.responses
      read(d).put = { ...get, operationId: 'messages.replace', responses }
    },
  ],
  [
    'text that may be hidden, with a pattern that lets a mask pass',
    (d) => {
      message(d).body.pattern = '^[^\\u0000]*$'
    },
  ],
  [
    'a header and a property whose names begin with x-',
    (d) => {
      create(d).responses['202'].headers['x-trace'] = d.components.headers.RateLimit
      message(d)['x-trace'] = message(d).segments
    },
  ],
  [
    'a second view of a resource',
    (d) => {
      schemas(d).MessageSummary = { type: 'object', properties: { id: { $ref: '#/components/schemas/MessageId' } } }
      message(d).reply = { $ref: '#/components/schemas/MessageSummary', 'x-relay-privacy': 'none' }
    },
  ],
]
