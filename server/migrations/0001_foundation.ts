// Tenancy, keys, messages, the event feed and what keeps them consistent.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table organizations (
      id text collate "C" primary key,
      name text not null,
      created_at timestamptz not null
    );

    create table projects (
      id text collate "C" primary key,
      organization_id text collate "C" not null references organizations,
      name text not null,
      region text not null,
      created_at timestamptz not null
    );

    create table environments (
      id text collate "C" primary key,
      project_id text collate "C" not null references projects,
      kind text not null check (kind in ('sandbox', 'live')),
      created_at timestamptz not null
    );

    create table api_keys (
      environment_id text collate "C" not null references environments,
      id text collate "C" not null,
      name text not null,
      digest bytea not null unique, -- HMAC of the key; the key itself is nowhere
      last4 text not null,
      scopes text[] not null,
      expires_at timestamptz,
      revoked_at timestamptz,
      created_at timestamptz not null,
      primary key (environment_id, id)
    );

    -- The last number of each environment's feed. Its row is locked until the commit, so commit order is feed order.
    create table environment_sequences (
      environment_id text collate "C" primary key references environments,
      last bigint not null default 0
    ) with (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

    create table idempotency_keys (
      environment_id text collate "C" not null,
      operation text collate "C" not null,
      key text collate "C" not null,
      fingerprint text not null,
      request_id text collate "C" not null,
      status smallint not null,
      headers json,
      body text not null,
      expires_at timestamptz not null,
      primary key (environment_id, operation, key)
    );
    create index idempotency_keys_expiry on idempotency_keys using brin (expires_at);

    create table messages (
      environment_id text collate "C" not null,
      id text collate "C" not null,
      channel text not null,
      direction text not null,
      status text not null,
      "to" text not null,
      "from" text,
      content json not null,
      metadata json not null,
      tags text[] not null,
      batch_id text collate "C",
      in_reply_to text collate "C",
      route text[] not null, -- carriers in the order in which they are tried
      hop smallint not null default 0, -- place of the current carrier in the route, from 0
      carrier text collate "C" generated always as (route[hop + 1]) stored,
      carrier_reference text,
      attempts smallint not null default 0,
      fence integer not null default 0, -- counts claims; only the newest claim may complete
      error json,
      scheduled_at timestamptz,
      expires_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      sent_at timestamptz,
      delivered_at timestamptz,
      read_at timestamptz,
      next_attempt_at timestamptz, -- when a worker must look again; null when the message has its outcome
      primary key (environment_id, id)
    ) with (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05);
    -- A lane is a carrier in an environment: claims go round the lanes, so that no backlog holds up another.
    create index messages_due on messages (carrier, environment_id, next_attempt_at) where next_attempt_at is not null;
    -- For lists of what is rare; what is common is found quickly by walking the primary key.
    create index messages_outcome on messages (environment_id, status, id)
      where status not in ('scheduled', 'queued', 'sending', 'sent', 'delivered');
    create index messages_inbound on messages (environment_id, id) where direction = 'inbound';
    create index messages_batch on messages (environment_id, batch_id, id) where batch_id is not null;

    create table message_tags (
      environment_id text collate "C" not null,
      tag text collate "C" not null,
      message_id text collate "C" not null,
      primary key (environment_id, tag, message_id),
      foreign key (environment_id, message_id) references messages on delete cascade
    );

    create table message_batches (
      environment_id text collate "C" not null,
      id text collate "C" not null,
      operation_id text collate "C" not null,
      results json not null,
      metadata json not null,
      accepted integer not null,
      created_at timestamptz not null,
      completed_at timestamptz,
      primary key (environment_id, id)
    );

    create table operations (
      environment_id text collate "C" not null,
      id text collate "C" not null,
      type text not null,
      status text not null,
      resource_id text collate "C",
      error json,
      created_at timestamptz not null,
      completed_at timestamptz,
      primary key (environment_id, id)
    );

    -- Ids begin with their time, so a range of ids is a range of time and retention can drop whole partitions.
    create table events (
      environment_id text collate "C" not null,
      seq bigint not null,
      id text collate "C" not null,
      type text not null,
      subject text collate "C" not null,
      data json not null,
      created_at timestamptz not null,
      primary key (environment_id, seq, id)
    ) partition by range (id);
    create index events_id on events (environment_id, id);
    create index events_subject on events (environment_id, subject, seq);
    create table events_default partition of events default;

    create table usage (
      environment_id text collate "C" not null,
      day date not null,
      operation text not null,
      outcome text not null, -- 2xx, 4xx, 5xx
      requests bigint not null,
      primary key (environment_id, day, operation, outcome)
    );

    create table nodes (
      id text collate "C" primary key,
      worker_ids text[] not null,
      started_at timestamptz not null,
      seen_at timestamptz not null
    );

    -- What an event tells of a message: everything but its content.
    create function message_event_data(
      id text, channel text, direction text, status text, recipient text, sender text, metadata json, tags text[], batch_id text,
      attempt integer, carrier text, error json
    ) returns json language sql immutable parallel safe as $$
      select json_build_object(
        'id', id, 'object', 'message', 'channel', channel, 'direction', direction, 'status', status, 'to', recipient, 'from', sender,
        'metadata', metadata, 'tags', tags, 'batch_id', batch_id, 'attempt', attempt, 'carrier', carrier, 'error', error)
    $$;
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
