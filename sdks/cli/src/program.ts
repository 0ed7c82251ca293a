// The whole command: its global options, its commands, and how it answers when it was used wrongly.

import { Command } from 'commander'
import { VERSION } from '../../typescript/src/generated/version.gen.ts'
import { commands, hidden, intoResources } from './commands.ts'
import type { Context, GlobalOptions } from './context.ts'
import { EXIT_HELP } from './exit.ts'
import { createResourceCommands } from './operations/command.ts'
import { positiveInteger, wholeNumber } from './program-options.ts'

export function createProgram(context: Context): Command {
  const program = new Command('relayos')
    .description('RelayOS Integrate on the command line: a local platform, webhooks to your machine, and every operation of the API.')
    .version(VERSION, '--version', 'print the version')
    .option('--profile <name>', 'use the key and server of this profile (see login)')
    .option('--base-url <url>', 'address of the server; default: RELAYOS_BASE_URL, the profile, a local dev server')
    .option('--json', 'print JSON')
    .option('--query <expression>', 'print what a JMESPath expression finds in the result')
    .option('--timeout <ms>', 'milliseconds that one attempt of a request may take', positiveInteger)
    .option('--max-retries <number>', 'how often a failed request is repeated; 2 when not said', wholeNumber)
    .option('--verbose', 'tell every request on standard error')
    .addHelpText('after', help)
    .helpCommand('help [command]', 'explain a command')
    .showHelpAfterError('(--help explains)')
    .hook('preAction', (_, action) => {
      context.options = action.optsWithGlobals<GlobalOptions>()
    })
  for (const create of commands) program.addCommand(create(context).helpGroup('Commands:'))
  for (const resource of createResourceCommands(context)) {
    for (const create of intoResources[resource.name()] ?? []) resource.addCommand(create(context))
    program.addCommand(resource.helpGroup('Operations of the API, one command for each resource:'))
  }
  for (const create of hidden) program.addCommand(create(context), { hidden: true })
  return prepare(program, context)
}

/** Commander writes nothing by itself and never ends the process; main.ts does. */
function prepare(command: Command, context: Context): Command {
  command.exitOverride()
  command.configureHelp({ subcommandTerm: (child) => child.name() })
  command.configureOutput({
    writeOut: (text) => context.io.line(text.replace(/\n$/, '')),
    writeErr: (text) => context.io.note(text.replace(/\n$/, '')),
    getOutHelpWidth: () => Math.min(context.io.columns, 120),
    getErrHelpWidth: () => Math.min(context.io.columns, 120),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
  for (const child of command.commands) prepare(child, context)
  return command
}

const help = `
Keys are never given as arguments, which others on the machine can see: use \`relayos login\` or RELAYOS_API_KEY.

Exit codes:
${EXIT_HELP.map(([code, text]) => `  ${String(code).padStart(3)}  ${text}`).join('\n')}

Environment: RELAYOS_API_KEY RELAYOS_BASE_URL RELAYOS_PROFILE RELAYOS_KEYRING=off XDG_CONFIG_HOME NO_COLOR`
