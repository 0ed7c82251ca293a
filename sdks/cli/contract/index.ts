// The library: `import { loadContract, startProxy } from 'relayos/contract'`.

export { type Contract, createContract } from './contract.ts'
export type { Finding } from './findings.ts'
export { type Exchange, readRecording, type Recording } from './har.ts'
export { loadContract, loadReleased, releases, storiesFolder } from './load.ts'
export { type Answer, type Body, bodyOf, type Headers, NO_BODY, type Request } from './message.ts'
export type { Operation } from './operations.ts'
export { type Proxy, type ProxyOptions, startProxy } from './proxy/proxy.ts'
export type { ProxyReport } from './proxy/inspector.ts'
export { describe, type Violation } from './violation.ts'
