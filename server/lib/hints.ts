// What a node that does not work tells those that do: there is a message to send, an event to deal out. Like everything on the
// bus it may get lost, and then workers find it when they look by themselves.

import type { Bus } from './bus.ts'

type Worker = { toSend(): void; toDeal(environments: Iterable<string>): void; toDealAll(environment: string): void }

export function createHints(bus: Bus) {
  return {
    toSend: () => bus.publish('send', ''),
    toDeal(environments: Iterable<string>) {
      for (const environment of environments) bus.publish('deal', environment)
    },
    toDealAll: (environment: string) => bus.publish('deal_all', environment),

    listen(worker: Worker) {
      bus.subscribe('send', worker.toSend)
      bus.subscribe('deal', (environment) => worker.toDeal([environment]))
      bus.subscribe('deal_all', worker.toDealAll)
    },
  }
}
