// The way of a delivery: to an inspector of the same sandbox inside this server, to everything else through the safe client.
//
// An inspector is never called over the network. So there is no exception to the egress rules that a URL could slip through: an
// address of this server stays as forbidden as it is.

import type { Incoming, Outgoing, SafeHttpClient } from '../../lib/http-client.ts'
import type { Recorder } from './inspectors/recorder.ts'

export type Sender = {
  /** Throws EgressError, and nothing else, when there is no whole answer in time. */
  send(environment: string, request: Outgoing, sealedHeaders: string[]): Promise<Incoming>
}

export const createSender = ({ http, recorder }: { http: SafeHttpClient; recorder: Recorder }): Sender => ({
  async send(environment, request, sealedHeaders) {
    const inspector = await recorder.own(environment, request.url)
    return inspector ? recorder.deliver(inspector, request, sealedHeaders) : http.send(request)
  },
})
