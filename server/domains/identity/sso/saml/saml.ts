// SAML 2.0, web browser SSO profile: our request by redirect, the signed response by POST. Everything of SAML is in this folder.

import { randomBytes } from 'node:crypto'
import { SAML } from '@node-saml/node-saml'
import { addressesOf, type SamlConnection } from '../connection.ts'
import type { Statement } from './statement.ts'
import { createSamlThread } from './thread.ts'
import { strictOptions } from './verify.ts'

export type Saml = ReturnType<typeof createSaml>

/** A response that may be looked at: plain XML of the right shape. Nothing in it is verified. */
export type Draft = { base64: string; requestId: string }

export function createSaml({ publicUrl }: { publicUrl(): string }) {
  const thread = createSamlThread()
  const partiesOf = (connection: SamlConnection) => {
    const { acs_url, entity_id } = addressesOf(publicUrl(), connection)
    return { settings: connection.settings, acsUrl: acs_url!, entityId: entity_id! }
  }
  const speaker = (connection: SamlConnection, requestId: string) =>
    new SAML({
      ...strictOptions(partiesOf(connection)),
      generateUniqueId: () => requestId,
      cacheProvider: { saveAsync: async () => null, getAsync: async () => null, removeAsync: async () => null }, // our caller keeps it
    })

  return {
    async begin(connection: SamlConnection, state: string): Promise<{ url: string; requestId: string }> {
      const requestId = `_${randomBytes(20).toString('hex')}`
      return { url: await speaker(connection, requestId).getAuthorizeUrlAsync(state, undefined, {}), requestId }
    },

    async open(base64: string): Promise<Draft> {
      return { base64, requestId: await thread.run<string>({ do: 'open', base64 }) }
    },

    /** Who it is about. Throws when anything is not right. */
    verify(connection: SamlConnection, { base64, requestId }: Draft, requestedAt: number, now: number): Promise<Statement> {
      return thread.run({ do: 'verify', base64, expected: { ...partiesOf(connection), requestId, requestedAt, now } })
    },

    metadata: (connection: SamlConnection): string => speaker(connection, `_${connection.id}`).generateServiceProviderMetadata(null),
    stop: () => thread.stop(),
  }
}
