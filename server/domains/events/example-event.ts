// The example of an event type as an event of now, for trying out where events go.

import type { EventTypeRow } from '#generated/events.ts'
import type { Context } from '../../lib/context.ts'
import { newId } from '../../lib/ids.ts'
import type { FeedEvent } from './feed.ts'

export function exampleEvent({ environment, clock }: Context, { name, example }: EventTypeRow): FeedEvent {
  const at = clock.now()
  const { subject, data } = example as { subject: string; data: unknown }
  return { environment_id: environment, seq: 0, id: newId('evt', at), type: name, subject, data: JSON.stringify(data), at }
}
