// What single sign-on asks of whoever keeps sessions. Wired in app.ts.

import type { Db } from '../../../lib/db.ts'

export type SessionPort = {
  /**
   * Begins a session after the identity provider has spoken. It is good for `organizationId` alone: the provider of one
   * organization says nothing about a person's other memberships, nor may it change what they sign in with elsewhere.
   */
  begin(input: {
    userId: string
    memberId: string
    organizationId: string
    method: 'oidc' | 'saml'
    connectionId: string
    address: string
    userAgent: string | null
    strong: boolean // the provider says that more than a password was asked for
  }): Promise<{ setCookie: string }>
}

export type SessionEnder = {
  /** Ends all sessions and tokens of a member in the transaction that takes the access away; felt within 5 s. */
  endAll(tx: Db, input: { organizationId: string; memberId: string; reason: string }): Promise<void>
}
