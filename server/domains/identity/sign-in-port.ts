// How the consent page finds out who is there. People sign in elsewhere; this is all that OAuth needs to know of it.

import type { Scope } from '#generated/operations.ts'

export type SignedIn = {
  userId: string
  memberId: string
  organizationId: string
  name: string
  scopes: ReadonlySet<Scope>
  sessionId: string
  signedInAt: Date
  strong: boolean
}

export type SignInPort = { current(cookieHeader: string | undefined): Promise<SignedIn | null>; signInPath(returnTo: string): string }
