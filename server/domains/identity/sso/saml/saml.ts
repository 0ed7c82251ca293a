// SAML 2.0, web browser SSO profile: our request by redirect, the signed response by POST. Everything of SAML is in this folder.

import { SAML, ValidateInResponseTo } from '@node-saml/node-saml'
import { randomBytes } from 'node:crypto'
import { addressesOf, type SamlConnection } from '../connection.ts'
import type { Element } from './dom.ts'
import { checkEnvelope, type Expected, readStatement, SKEW_MS, type Statement } from './statement.ts'
import { checkXml, decodeXml } from './strict-xml.ts'
import { checkStructure, parse, refuse } from './structure.ts'

export const REQUEST_LIFE_MS = 300_000

export type Saml = ReturnType<typeof createSaml>

/** A response that may be looked at: plain XML of the right shape. Nothing in it is verified. */
export type Draft = { base64: string; response: Element; requestId: string }

export function createSaml({ publicUrl }: { publicUrl(): string }) {
  const verifier = (connection: SamlConnection, requestId: string, requestedAt: number) => {
    const { acs_url, entity_id } = addressesOf(publicUrl(), connection)
    return new SAML({
      callbackUrl: acs_url!,
      issuer: entity_id!,
      audience: entity_id!,
      entryPoint: connection.settings.sso_url,
      idpIssuer: connection.settings.idp_entity_id,
      idpCert: connection.settings.certificates,
      wantAssertionsSigned: true,
      wantAuthnResponseSigned: true,
      validateInResponseTo: ValidateInResponseTo.always,
      requestIdExpirationPeriodMs: REQUEST_LIFE_MS,
      acceptedClockSkewMs: SKEW_MS,
      maxAssertionAgeMs: REQUEST_LIFE_MS,
      signatureAlgorithm: 'sha256',
      digestAlgorithm: 'sha256',
      identifierFormat: null,
      disableRequestedAuthnContext: true, // how people authenticate is for the provider to decide
      generateUniqueId: () => requestId,
      // The one request that this response may answer. It is kept in the database, and taken from there once, after all checks.
      cacheProvider: {
        saveAsync: async () => null,
        getAsync: async (id) => (id === requestId ? new Date(requestedAt).toISOString() : null),
        removeAsync: async () => null, // done by our caller, in the transaction that answers the request
      },
    })
  }

  return {
    async begin(connection: SamlConnection, state: string, now: number): Promise<{ url: string; requestId: string }> {
      const requestId = `_${randomBytes(20).toString('hex')}`
      return { url: await verifier(connection, requestId, now).getAuthorizeUrlAsync(state, undefined, {}), requestId }
    },

    async open(base64: string): Promise<Draft> {
      const xml = decodeXml(base64)
      checkXml(xml)
      const { response } = checkStructure(await parse(xml))
      return { base64, response, requestId: response.getAttribute('InResponseTo') || refuse('a response that nobody asked for') }
    },

    /** Who it is about. Throws when anything is not right. */
    async verify(connection: SamlConnection, { base64, response, requestId }: Draft, requestedAt: number, now: number): Promise<Statement> {
      const { acs_url, entity_id } = addressesOf(publicUrl(), connection)
      const expected: Expected = { settings: connection.settings, acsUrl: acs_url!, entityId: entity_id!, requestId, now }
      const container = { SAMLResponse: Buffer.from(decodeXml(base64)).toString('base64') }
      const { profile } = await verifier(connection, requestId, requestedAt).validatePostResponseAsync(container)
      checkEnvelope(response, expected)
      // From here on only what the verifier hands over as signed is read.
      const signed = (await parse(profile!.getAssertionXml!())).documentElement
      const statement = readStatement(signed, expected)
      if (profile!.nameID !== statement.assertion.subject || profile!.issuer !== statement.assertion.issuer)
        refuse('two readings of one assertion')
      return statement
    },

    metadata(connection: SamlConnection): string {
      return verifier(connection, `_${connection.id}`, 0).generateServiceProviderMetadata(null)
    },
  }
}
