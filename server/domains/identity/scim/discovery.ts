// What this SCIM server can do (RFC 7643, sections 5 to 7), for directories that ask.

import { GROUP, MAX_RESULTS, USER } from './scim.ts'

const text = (name: string, more: object = {}) => ({
  name,
  type: 'string',
  multiValued: false,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
})

export const serviceProviderConfig = (baseUrl: string) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: MAX_RESULTS },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Provisioning token',
      description: 'A token made by scim_tokens.create, as a bearer token.',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${baseUrl}/ServiceProviderConfig` },
})

export const resourceTypes = (baseUrl: string) =>
  [
    { name: 'User', endpoint: '/Users', description: 'A person of the organization', schema: USER },
    { name: 'Group', endpoint: '/Groups', description: 'A group of people, which may bring roles', schema: GROUP },
  ].map((type) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: type.name,
    ...type,
    schemaExtensions: [],
    meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${type.name}` },
  }))

const user = [
  text('userName', { required: true, uniqueness: 'server' }),
  {
    ...text('name'),
    type: 'complex',
    subAttributes: [text('formatted', { mutability: 'readOnly' }), text('givenName'), text('familyName')],
  },
  text('displayName'),
  {
    ...text('emails'),
    type: 'complex',
    multiValued: true,
    description: 'One address is kept: the primary one.',
    subAttributes: [text('value'), text('type'), { ...text('primary'), type: 'boolean' }],
  },
  { ...text('active'), type: 'boolean' },
  text('externalId', { caseExact: true }),
  {
    ...text('groups', { mutability: 'readOnly' }),
    type: 'complex',
    multiValued: true,
    subAttributes: [text('value', { mutability: 'readOnly' }), text('display', { mutability: 'readOnly' })],
  },
]

const group = [
  text('displayName', { required: true, uniqueness: 'server' }),
  text('externalId', { caseExact: true }),
  {
    ...text('members'),
    type: 'complex',
    multiValued: true,
    subAttributes: [
      text('value', { mutability: 'immutable' }),
      text('display', { mutability: 'readOnly' }),
      text('type', { mutability: 'immutable' }),
    ],
  },
]

export const schemas = (baseUrl: string) =>
  [
    { id: USER, name: 'User', description: 'A person of the organization', attributes: user },
    { id: GROUP, name: 'Group', description: 'A group of people', attributes: group },
  ].map((schema) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    ...schema,
    meta: { resourceType: 'Schema', location: `${baseUrl}/Schemas/${schema.id}` },
  }))
