// What the rest of the server asks about the person in front of a browser.

import type { Scope } from '#generated/operations.ts'

export type SignedIn = {
  userId: string
  memberId: string
  organizationId: string
  name: string
  scopes: ReadonlySet<Scope>
  sessionId: string
  signedInAt: Date
  strong: boolean // with a second factor or a passkey
}

export type SignInPort = { current(cookieHeader: string | undefined): Promise<SignedIn | null>; signInPath(returnTo: string): string }
