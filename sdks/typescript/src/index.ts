// What `import … from '@relayos/sdk'` gives. A package needs one entry, so this is the one barrel of the house.

export { RelayOS } from './client.ts'
export {
  APIConnectionError,
  APIError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RelayOSError,
  ResyncRequiredError,
  ServerError,
  UnprocessableError,
  WebhookVerificationError,
} from './errors.ts'
export type * from './generated/types.gen.ts'
export { VERSION } from './generated/version.gen.ts'
export type { LogEntry } from './log.ts'
export type { Fetch, FetchInit, Middleware, Query, QueryValue, RelayOSOptions, RequestOptions } from './options.ts'
export { Page, type PageBody, PagePromise } from './page.ts'
export { type Answer, APIPromise } from './promise.ts'
export { EventSubscription } from './stream.ts'
export type { SubscribeOptions, SubscribeParams, WebSocketConstructor, WebSocketLike } from './stream-options.ts'
export type { Timing } from './timing.ts'
export * as webhooks from './webhooks.ts'
export type { WebhookHeaders, WebhookOptions } from './webhooks.ts'
