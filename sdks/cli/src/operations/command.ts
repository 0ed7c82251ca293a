// Every operation of the contract as a command: relayos <resource> <method>.

import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { collect } from '../program-options.ts'
import { resolve } from './document.ts'
import type { Member } from './members.ts'
import { type Operation, readOperations } from './operations.ts'
import { runOperation } from './run.ts'

/** One command for each resource, in the order of the contract. */
export function createResourceCommands(context: Context): Command[] {
  const document = context.contract()
  const resources = new Map<string, Command>()
  const tags = new Map(document.tags.map((tag) => [tag.name, resolve(document, tag)]))
  for (const operation of readOperations(document)) {
    let resource = resources.get(operation.resource)
    if (!resource) {
      resource = withKebab(new Command(operation.resource)).summary(
        firstSentence(tags.get(operation.resource)?.description ?? operation.resource),
      )
      resource.description(tags.get(operation.resource)?.description ?? '')
      resources.set(operation.resource, resource)
    }
    resource.addCommand(createOperationCommand(context, operation))
  }
  return [...resources.values()]
}

function createOperationCommand(context: Context, operation: Operation): Command {
  const command = withKebab(new Command(operation.verb))
    .summary(operation.summary)
    .description(operation.description || operation.summary)
  for (const { name, description } of operation.arguments) command.argument(`<${name}>`, firstSentence(description))
  for (const member of operation.query) command.addOption(optionOf(member))
  for (const member of operation.body?.members ?? []) command.addOption(optionOf(member))
  if (operation.body) {
    command.option('--data <json>', 'the whole body: JSON, @file.json, or - for standard input; flags are put over it')
    command.option('--example', 'print an example of the body and send nothing')
  }
  if (operation.columns) command.option('--all', 'every page, as it comes')
  if (operation.idempotent) command.option('--idempotency-key <key>', 'name of this write: the server performs it once')
  if (operation.method !== 'GET') command.option('--dry-run', 'print the request and send nothing')
  command.addHelpText('after', footer(operation))
  command.action(async (...words: unknown[]) => {
    const ids = words.slice(0, operation.arguments.length) as string[]
    await runOperation(context, operation, ids, command.opts())
  })
  return command
}

function optionOf(member: Member): Option {
  const { flag, kind, choices, required, secret } = member
  const value = {
    text: 'text',
    integer: 'number',
    number: 'number',
    boolean: 'true|false',
    list: 'text…',
    map: 'name=value…',
    json: 'json',
  }[kind]
  const words = [firstSentence(member.description), choices.length > 0 ? `(${choices.join(', ')})` : '']
  if (secret) words.push('(@file or -)')
  else if (required) words.push('(required)')
  const option = new Option(`--${flag} <${secret ? '@file' : value}>`, words.filter(Boolean).join(' '))
  option.attributeName = () => flag // as it is written, dots and dashes included
  if (!secret && (kind === 'list' || kind === 'map')) option.argParser(collect)
  return option
}

function footer({ method, path, scopes, secrets }: Operation): string {
  const scope = scopes.length > 0 ? ` Needs ${scopes.join(', ')}.` : ''
  const secret = secrets.length > 0 ? `\nIts answer shows ${secrets.join(', ')} this once.` : ''
  return `\n${method} ${path}.${scope}${secret}`
}

/** `webhook-endpoints` works too; help shows the name that the contract, the SDKs and the audit log use. */
function withKebab(command: Command): Command {
  return command.name().includes('_') ? command.alias(command.name().replaceAll('_', '-')) : command
}

export const firstSentence = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .match(/^.*?[.:;](?=\s|$)/)?.[0]
    .replace(/[.:;]$/, '') ?? text.trim()
