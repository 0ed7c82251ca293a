// A server, a client of its sandbox and a receiver that it may call: the set-up of what tests webhooks.

import { type Client, createClient } from './client.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { startServer, type TestServer } from './server.ts'

export type Receiving = { server: TestServer; client: Client; receiver: Receiver; stop(): Promise<void> }

/** `egressAllow`: what the server may call besides the receiver. */
export async function startReceiving(...egressAllow: string[]): Promise<Receiving> {
  const receiver = await startReceiver()
  const server = await startServer({ egressAllow: [receiver.host, ...egressAllow] })
  const stop = async () => {
    await server.stop()
    await receiver.stop()
  }
  return { server, client: createClient(server), receiver, stop }
}
