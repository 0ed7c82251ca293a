// Who did what: one chain of hashes per organization, and the signed checkpoints that make it stand against its own database.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    -- The end of each organization's chain. Its row is locked until the commit, so commit order is chain order.
    create table audit_chains (
      organization_id text collate "C" primary key references organizations,
      size bigint not null default 0,
      hash bytea not null default '\\x0000000000000000000000000000000000000000000000000000000000000000'
    ) with (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

    create function audit_chain_start() returns trigger language plpgsql as $$
    begin
      insert into audit_chains (organization_id) values (new.id);
      return null;
    end $$;
    create trigger audit_chain_start after insert on organizations for each row execute function audit_chain_start();
    insert into audit_chains (organization_id) select id from organizations;

    -- The event without its long lists, which sort last. In a JSON string every quote is escaped: the mark is found in no value.
    create function audit_head(event text) returns jsonb language sql immutable parallel safe as $$
      select (split_part(event, ',"request_ids":[', 1) || '}')::jsonb
    $$;

    -- Only the text of an event is written (canonical JSON, RFC 8785); what is searched for is computed from it, so that
    -- it can't say anything else.
    create table audit_events (
      organization_id text collate "C" not null references audit_chains,
      seq bigint not null,
      event text not null,
      hash bytea not null, -- SHA-256 of 0x00, the hash before and the event
      id text collate "C" not null generated always as (audit_head(event) ->> 'id') stored,
      action text collate "C" not null generated always as (audit_head(event) ->> 'action') stored,
      actor_id text collate "C" not null generated always as (audit_head(event) -> 'actor' ->> 'id') stored,
      member_id text collate "C" generated always as (audit_head(event) -> 'actor' ->> 'member_id') stored,
      outcome text collate "C" not null generated always as (audit_head(event) ->> 'outcome') stored,
      primary key (organization_id, seq)
    );
    alter table audit_events alter column event set storage external; -- ids and ciphertext do not compress
    create unique index audit_events_id on audit_events (organization_id, id);
    create index audit_events_action on audit_events (organization_id, action, seq);
    create index audit_events_actor on audit_events (organization_id, actor_id, seq);
    create index audit_events_member on audit_events (organization_id, member_id, seq) where member_id is not null;
    create index audit_events_failed on audit_events (organization_id, seq) where outcome <> 'succeeded';
    create index audit_events_resource on audit_events using gin ((event::jsonb -> 'resource_ids') jsonb_path_ops);

    -- h = SHA-256(0x00 || the hash before || event), link by link in one statement; a window function in use.
    create function audit_link(state bytea, head bytea, event bytea) returns bytea language sql immutable parallel safe as $$
      select sha256('\\x00'::bytea || coalesce(state, head) || event)
    $$;
    create aggregate audit_chain(bytea, bytea) (sfunc = audit_link, stype = bytea);

    -- The text of an event whose lists the statement itself knows. Ids need no escapes.
    create function audit_event_text(head text, request_ids text[], resource_ids text[]) returns text language sql immutable parallel safe as $$
      select head || ',"request_ids":["' || array_to_string(request_ids, '","') || '"],"resource_ids":["' || array_to_string(resource_ids, '","') || '"]}'
    $$;

    create table audit_checkpoints (
      organization_id text collate "C" not null references audit_chains,
      number bigint not null, -- counts from 1
      body text not null, -- canonical JSON: what is signed
      signature bytea not null,
      size bigint not null generated always as ((body::jsonb ->> 'size')::bigint) stored,
      primary key (organization_id, number)
    );
    create index audit_checkpoints_size on audit_checkpoints (organization_id, size);

    -- How far checkpoints have come, and how many of them stand in the sink.
    create table audit_checkpoint_states (
      organization_id text collate "C" primary key references audit_chains,
      number bigint not null,
      size bigint not null,
      signed_at timestamptz not null,
      exported bigint not null default 0
    );

    create function audit_refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit log is only ever added to (% on %)', tg_op, tg_table_name using errcode = 'insufficient_privilege';
    end $$;
    create trigger audit_events_refuse before update or delete or truncate on audit_events for each statement execute function audit_refuse();
    create trigger audit_checkpoints_refuse before update or delete or truncate on audit_checkpoints for each statement execute function audit_refuse();
    create trigger audit_chains_refuse before delete or truncate on audit_chains for each statement execute function audit_refuse();
    create trigger audit_chains_grow before update on audit_chains for each row when (new.size <= old.size or new.organization_id <> old.organization_id)
      execute function audit_refuse();
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
