// event_stream.connect as an operation: who may open the stream, and where it stands. The doors make a connection of it.

import type { EventStreamHandlers } from '#generated/handlers.ts'
import { apiVersion } from '#generated/operations.ts'
import type { Context } from '../../../lib/context.ts'
import type { EventStream } from './stream.ts'

/** Bounds of one connection. */
export const STREAM_LIMITS = { subscriptions: 50, frame_bytes: 65_536, frames_per_second: 2_000, calls_at_once: 32 }

export const createEventStreamHandlers = ({ stream }: { stream: Pick<EventStream, 'bounds'> }): EventStreamHandlers<Context> => ({
  async connect({ environment }) {
    const { oldestId, lastId } = await stream.bounds(environment)
    return {
      object: 'event_stream',
      environment_id: environment,
      api_version: apiVersion,
      oldest_event_id: oldestId,
      last_event_id: lastId,
      limits: STREAM_LIMITS,
    }
  },
})
