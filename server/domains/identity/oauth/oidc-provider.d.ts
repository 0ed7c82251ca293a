// The part of oidc-provider that we use; it comes without types.

declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type OidcClient = {
    clientId: string
    clientName?: string
    relayos: Record<string, unknown>
    compareClientSecret(secret: string): unknown
  }
  export type OidcContext = {
    route: string
    client: OidcClient
    params: Record<string, unknown>
    requestParamScopes: Set<string>
    entities: Record<string, unknown>
    session?: { accountId?: string }
    urlFor(name: string): string
  }
  export type KoaContext = {
    oidc: OidcContext
    type: string
    body: unknown
    status: number
    ip: string
    req: IncomingMessage
    set(name: string, value: string): void
    redirect(url: string): void
  }
  export type Interaction = {
    uid: string
    iat: number
    prompt: { name: string; reasons: string[] }
    params: Record<string, unknown>
    deviceCode?: string
  }
  export type Token = Record<string, unknown> & {
    kind: string
    jti: string
    iat: number
    exp: number
    clientId: string
    grantId?: string
    client: OidcClient
    expiration: number
    constructor: { IN_PAYLOAD: string[] }
  }
  export class Grant {
    constructor(properties: { accountId: string; clientId: string })
    jti: string
    addOIDCScope(scope: string): void
    rejectOIDCScope(scope: string): void
    addResourceScope(resource: string, scope: string): void
    rejectResourceScope(resource: string, scope: string): void
    save(): Promise<string>
  }
  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    static readonly ctx: KoaContext | undefined
    proxy: boolean
    use(middleware: (ctx: Omit<KoaContext, 'oidc'> & { oidc?: OidcContext }, next: () => Promise<void>) => Promise<void>): this
    readonly Grant: typeof Grant
    readonly Client: { prototype: OidcClient; find(id: string): Promise<OidcClient | undefined> }
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options?: { mergeWithLastSubmission?: boolean },
    ): Promise<void>
    on(event: string, listener: (...values: never[]) => void): this
  }
  export default Provider

  type Failure = new (description?: string, detail?: string) => Error & { error: string; error_description?: string }
  export const errors: Record<
    | 'InvalidGrant'
    | 'InvalidScope'
    | 'InvalidTarget'
    | 'InvalidRequestUri'
    | 'SlowDown'
    | 'CustomOIDCProviderError'
    | 'AccessDenied'
    | 'SessionNotFound',
    Failure
  >
}
