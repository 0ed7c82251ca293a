// relayos dev: the whole platform on this machine, with a database of its own. For laptops and CI.

import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import type { Context, Env } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { oneLine } from '../io/text.ts'
import { findPlatform } from '../dev/platform.ts'
import { type Server, startServer } from '../dev/server.ts'
import { readPrivate } from '../profiles/files.ts'

type Options = { port?: string; dataDir?: string; ephemeral?: boolean; allow?: string }
type Credentials = { sandbox?: { api_key?: string; environment_id?: string }; live?: { api_key?: string; environment_id?: string } }

export const createDev = (context: Context): Command =>
  new Command('dev')
    .summary('the whole platform on this machine')
    .description(
      'Starts the server with a PostgreSQL of its own, as `npm start` does, and prints address and keys. With a command after --, runs it and ends with it.',
    )
    .argument('[command...]', 'run this when the server is ready, with RELAYOS_BASE_URL and RELAYOS_API_KEY')
    .option('--port <number>', 'port to listen on; 0 takes a free one (default: PORT, or 8080; with --ephemeral a free one)')
    .option('--data-dir <folder>', 'folder of database, secret and keys (default: RELAYOS_DATA_DIR, or .relayos)')
    .option('--ephemeral', 'in a folder of its own that is removed at the end')
    .option('--allow <host:port>', 'webhooks may go there though it is private: 127.0.0.1:3000')
    .addHelpText(
      'after',
      `
Ctrl-C and SIGTERM end it cleanly, with exit code 0. With --json the first line of standard output says that it is ready and where.

  relayos dev
  relayos dev --ephemeral -- npm test`,
    )
    .action((command: string[], options: Options) => dev(context, command, options))

async function dev(context: Context, command: string[], options: Options) {
  if (options.ephemeral && options.dataDir) throw usageError('--ephemeral and --data-dir exclude each other')
  if (options.port !== undefined && !(/^\d{1,5}$/.test(options.port) && Number(options.port) <= 65_535))
    throw usageError('--port must be a number from 0 to 65535')
  const platform = findPlatform()
  if (platform.docs && !options.ephemeral) spawnSync(platform.node, platform.docs, { stdio: ['ignore', 2, 2] })
  context.endsItself = true
  context.endsWell = command.length === 0
  const folder = options.ephemeral
    ? await temporaryFolder()
    : resolve(context.cwd, options.dataDir ?? context.env['RELAYOS_DATA_DIR'] ?? '.relayos')
  try {
    const server = await startServer(platform, {
      env: environmentOf(context.env, options, folder),
      onOutput: (text) => (context.options.json || command.length > 0 ? context.io.draw(text) : context.io.write(text)),
      signal: context.signal,
    })
    try {
      await announce(context, server, folder)
      if (command.length > 0) await runBeside(context, server, command, folder)
      else await untilEnd(context, server)
    } finally {
      await server.stop()
    }
  } catch (error) {
    if (!context.signal.aborted) throw error
  } finally {
    if (options.ephemeral) await removeFolder(folder)
  }
}

async function untilEnd({ signal }: Context, server: Server) {
  const { code } = await server.ended
  if (!signal.aborted) throw new CliError(`The server ended by itself (${code})`, EXIT.failure)
}

function environmentOf(env: Env, { port, ephemeral, allow }: Options, folder: string): Env {
  const allowed = [env['RELAYOS_EGRESS_ALLOW'], allow].filter(Boolean).join(',')
  return {
    ...env,
    RELAYOS_DATA_DIR: folder,
    ...(port !== undefined ? { PORT: port } : ephemeral ? { PORT: '0' } : {}),
    ...(allowed ? { RELAYOS_EGRESS_ALLOW: allowed } : {}),
    ...(ephemeral ? { DATABASE_URL: undefined } : {}),
  }
}

async function announce({ io, options }: Context, { baseUrl }: Server, folder: string) {
  if (!options.json) return
  const file = join(folder, 'credentials.json')
  const { sandbox, live } = ((await readPrivate(file)) ?? {}) as Credentials
  io.json({
    type: 'ready',
    base_url: baseUrl,
    docs_url: `${baseUrl}/docs`,
    credentials_file: file,
    sandbox: sandbox ?? null,
    live: live ?? null,
  })
}

/** The command gets the sandbox key and its exit code becomes ours; the server ends with it. */
async function runBeside(context: Context, server: Server, [program, ...args]: string[], folder: string) {
  const { sandbox } = ((await readPrivate(join(folder, 'credentials.json'))) ?? {}) as Credentials
  const env = { ...context.env, RELAYOS_BASE_URL: server.baseUrl, ...(sandbox?.api_key ? { RELAYOS_API_KEY: sandbox.api_key } : {}) }
  const child = spawn(program!, args, { env, stdio: 'inherit', cwd: context.cwd })
  const abort = () => void child.kill('SIGTERM')
  context.signal.addEventListener('abort', abort, { once: true })
  const code = await new Promise<number>((done, fail) => {
    child.once('error', (error) => fail(new CliError(`${oneLine(program!)} can not be run: ${error.message}`, EXIT.failure)))
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)))
    server.ended.then(() => child.kill('SIGTERM'))
  })
  process.exitCode = code
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-dev-'))
  await chmod(folder, 0o711) // else root's database user can't reach it, and the cluster goes to /var/lib/relayos
  return folder
}

/** As root, the cluster may be where `postgres` links to. */
async function removeFolder(folder: string) {
  const elsewhere = await readlink(join(folder, 'postgres')).catch(() => null)
  if (elsewhere?.startsWith('/var/lib/relayos/')) await rm(dirname(elsewhere), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}
