// Inspectors of webhooks and what came to them; of endpoints, client certificates and schedules of their own.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table webhook_endpoints
      add tls text, -- sealed JSON: client certificate, its key, authorities
      add client_certificate json, -- what may be told of it
      add has_ca_certificate boolean not null default false,
      add retry_schedule integer[]; -- seconds; null: the usual one

    create table webhook_inspectors (
      environment_id text collate "C" not null references environments,
      id text collate "C" not null,
      name text not null,
      url text not null,
      token text collate "C" not null unique, -- opens nothing but this inspector
      response_statuses integer[] not null,
      response_delay_ms integer not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      primary key (environment_id, id)
    );

    create table webhook_inspections (
      environment_id text collate "C" not null,
      id text collate "C" not null,
      inspector_id text collate "C" not null,
      source text not null,
      method text not null,
      headers json not null,
      body text not null,
      body_bytes integer not null,
      body_truncated boolean not null,
      event_id text collate "C", -- its webhook-id
      attempt integer not null,
      signature json not null,
      response_status integer not null,
      response_delay_ms integer not null,
      received_at timestamptz not null,
      primary key (environment_id, id)
    );
    create index webhook_inspections_inspector on webhook_inspections (environment_id, inspector_id, id);
    create index webhook_inspections_event on webhook_inspections (environment_id, inspector_id, event_id) where event_id is not null;
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
