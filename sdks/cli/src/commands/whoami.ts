// relayos whoami: which key on which server, and what it may do.

import { Command } from 'commander'
import type { Context } from '../context.ts'
import { showOne } from '../io/show.ts'
import { readProfiles } from '../profiles/profiles.ts'

export const createWhoami = (context: Context): Command =>
  new Command('whoami')
    .description('say which key is used on which server')
    .option('--profiles', 'list the profiles instead')
    .action(({ profiles }: { profiles?: boolean }) => (profiles ? listProfiles(context) : whoami(context)))

async function whoami(context: Context) {
  const account = await context.account()
  const me = await (await context.client()).me.get()
  const { name, type, environment, organization_id, scopes } = me
  showOne(context, {
    name,
    type,
    environment: environment.kind,
    environment_id: environment.id,
    organization_id,
    base_url: account.baseUrl,
    key_from: account.source,
    scopes,
  })
}

async function listProfiles(context: Context) {
  const { current, profiles } = await readProfiles(context.env)
  const rows = Object.entries(profiles).map(([name, { base_url, store }]) => ({ name, current: name === current, base_url, key_in: store }))
  if (context.options.json || context.options.query) return showOne(context, { profiles: rows })
  for (const { name, current, base_url, key_in } of rows) context.io.line(`${current ? '*' : ' '} ${name}\t${base_url}\t${key_in}`)
}
