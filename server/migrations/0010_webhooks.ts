// Webhook endpoints, how far each environment's events have been dealt out to them, and the deliveries.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table webhook_endpoints (
      environment_id text collate "C" not null references environments,
      id text collate "C" not null,
      url text not null,
      event_types text[] not null,
      description text,
      filter text,
      payload text not null,
      ordering text not null,
      concurrency smallint not null,
      rate_limit integer,
      signature_algorithms text[] not null,
      transformation text, -- JavaScript
      header_names text[] not null,
      headers text, -- sealed JSON
      secrets text, -- sealed JSON, newest first; null once deleted
      keys json not null, -- what may be told of the secrets, in their order
      metadata json not null,
      api_version text not null,
      status text not null,
      status_reason text,
      failing_since timestamptz, -- the first failure after the last success
      failures integer not null default 0, -- since then
      failure_marks smallint not null default 0, -- of them, so many are 12 hours apart
      last_mark_at timestamptz,
      stopped_at timestamptz, -- since when it gets no events
      rate_tokens double precision not null default 0,
      rate_at timestamptz,
      since_seq bigint not null, -- of the last event before it was created
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      primary key (environment_id, id)
    ) with (fillfactor = 70);

    -- How far the events of an environment are dealt out. Whoever deals says which version it saw, and makes the next one:
    -- of two nodes, one succeeds, so that each event is dealt once and caps are exact.
    create table webhook_cursors (
      environment_id text collate "C" primary key references environments,
      seq bigint not null,
      version bigint not null default 0
    ) with (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

    -- An id is made of the time of the event, the event and the endpoint: a pair can't be there twice.
    create table webhook_deliveries (
      environment_id text collate "C" not null,
      endpoint_id text collate "C" not null,
      id text collate "C" not null,
      event_id text collate "C" not null,
      event_type text not null,
      seq bigint not null,
      ordering_key text, -- null: needs no order
      status text not null,
      attempts integer not null default 0,
      tries smallint not null default 0, -- of the current schedule; a retry by hand begins a new one
      fence integer not null default 0, -- counts claims; only the newest may complete
      next_attempt_at timestamptz, -- when a worker must look again; of a claimed one, when its lease ends
      last_failure text,
      log json[] not null default '{}', -- attempts, oldest first
      created_at timestamptz not null,
      completed_at timestamptz,
      primary key (environment_id, endpoint_id, id)
    ) with (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05);
    create index webhook_deliveries_due on webhook_deliveries (environment_id, endpoint_id, next_attempt_at) where next_attempt_at is not null;
    create index webhook_deliveries_order on webhook_deliveries (environment_id, endpoint_id, ordering_key, seq)
      where ordering_key is not null and status in ('waiting', 'blocked', 'delivering');
    create index webhook_deliveries_failed on webhook_deliveries (environment_id, endpoint_id, id) where status in ('exhausted', 'canceled');
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
