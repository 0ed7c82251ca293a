// Event sinks: where the feed is passed on to, and how far each has come.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table event_sinks (
      environment_id text collate "C" not null references environments,
      id text collate "C" not null,
      type text not null,
      name text not null,
      event_types text[] not null,
      filter text,
      batch_size integer not null,
      settings json not null, -- what may be shown
      secrets text, -- sealed JSON; null once deleted
      version integer not null default 0, -- counts changes by people; whoever delivers stops at one
      status text not null,
      status_reason text,
      failing_since timestamptz, -- the first failure after the last success
      failures integer not null default 0, -- since then
      failure_marks smallint not null default 0, -- of them, so many are 12 hours apart
      last_mark_at timestamptz,
      stopped_at timestamptz, -- since when it gets no events
      seq bigint not null, -- everything up to here was acknowledged, or not wanted
      last_event_id text,
      last_event_at timestamptz,
      last_delivered_at timestamptz,
      delivered_count bigint not null default 0,
      tries integer not null default 0, -- of the batch that is next
      next_attempt_at timestamptz, -- after a failure
      last_error text,
      last_error_message text,
      last_error_at timestamptz,
      lease_owner text, -- the node that delivers
      lease_until timestamptz,
      fence integer not null default 0, -- counts leases; only the newest may move the sink
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      primary key (environment_id, id)
    ) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
    create index event_sinks_running on event_sinks (environment_id) where status in ('active', 'degraded') and deleted_at is null;
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
