// The log of requests: what was asked and how it was answered, for a few days.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    -- Ids begin with their time: a day is a range of ids, and retention drops whole days.
    create table request_logs (
      environment_id text collate "C" not null,
      id text collate "C" not null,
      method text collate "C" not null,
      operation text collate "C" not null,
      status smallint not null,
      code text collate "C", -- of a failure
      duration_ms real not null,
      credential_type text not null,
      credential_id text collate "C" not null,
      member_id text collate "C",
      resource_id text collate "C",
      sampled boolean not null, -- others like it were left out
      primary key (environment_id, id)
    ) partition by range (id);
    create index request_logs_failed on request_logs (environment_id, id) where status >= 400;
    create index request_logs_credential on request_logs (environment_id, credential_id, id);
    create index request_logs_resource on request_logs (environment_id, resource_id, id) where resource_id is not null;
    create table request_logs_default partition of request_logs default;
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
