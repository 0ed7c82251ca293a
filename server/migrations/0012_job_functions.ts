// What the server's own role may do with the job queue, whose tables are closed to all but their owner: add a job, and release
// those of nodes that are gone. PL/pgSQL, because the queue's schema is made after this.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create function job_add(name text, payload json, run_at timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform graphile_worker.add_job(name, payload := payload, run_at := run_at);
    end $$;

    create function jobs_release(workers text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform graphile_worker.force_unlock_workers(workers);
    end $$;

    -- Jobs of a node that was killed before its first beat: nobody ever said that it lived.
    create function jobs_release_orphans(idle interval) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
      where locked_at < now() - idle and not exists (select from public.nodes where locked_by = any(worker_ids))
      having count(*) > 0;
    end $$;
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
