// The verification of a response: pure work on text, without database or network. Runs in a thread of its own.

import { SAML, type SamlConfig, ValidateInResponseTo } from '@node-saml/node-saml'
import { checkEnvelope, type Expected, readStatement, SKEW_MS, type Statement } from './statement.ts'
import { checkXml, decodeXml } from './strict-xml.ts'
import { checkStructure, parse, refuse } from './structure.ts'

export const REQUEST_LIFE_MS = 300_000

/** As strict as the verifier can be. */
export const strictOptions = ({ settings, acsUrl, entityId }: Pick<Expected, 'settings' | 'acsUrl' | 'entityId'>): SamlConfig => ({
  callbackUrl: acsUrl,
  issuer: entityId,
  audience: entityId,
  entryPoint: settings.sso_url,
  idpIssuer: settings.idp_entity_id,
  idpCert: settings.certificates,
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
})

/** The request that a response says it answers. Its form is right, and nothing in it is verified. */
export async function requestIdOf(base64: string): Promise<string> {
  const xml = decodeXml(base64)
  checkXml(xml)
  const { response } = checkStructure(await parse(xml))
  return response.getAttribute('InResponseTo') || refuse('a response that nobody asked for')
}

/** Who it is about. Throws when anything is not right. */
export async function verify(base64: string, expected: Expected & { requestedAt: number }): Promise<Statement> {
  const { requestId, requestedAt } = expected
  const xml = decodeXml(base64)
  checkXml(xml)
  const { response } = checkStructure(await parse(xml))
  const verifier = new SAML({
    ...strictOptions(expected),
    // The one request that this response may answer. It is kept in the database, and taken from there once, after all checks.
    cacheProvider: {
      saveAsync: async () => null,
      getAsync: async (id) => (id === requestId ? new Date(requestedAt).toISOString() : null),
      removeAsync: async () => null, // done by our caller, in the transaction that answers the request
    },
  })
  const { profile } = await verifier.validatePostResponseAsync({ SAMLResponse: Buffer.from(xml).toString('base64') })
  checkEnvelope(response, expected)
  // From here on only what the verifier hands over as signed is read.
  const signed = (await parse(profile!.getAssertionXml!())).documentElement
  const statement = readStatement(signed, expected)
  if (profile!.nameID !== statement.assertion.subject || profile!.issuer !== statement.assertion.issuer)
    refuse('two readings of one assertion')
  return statement
}
