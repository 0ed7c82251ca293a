// Every command, in the order in which --help shows them.

import type { Command } from 'commander'
import { createListen } from './commands/listen.ts'
import { createLogin } from './commands/login.ts'
import { createLogout } from './commands/logout.ts'
import { createWhoami } from './commands/whoami.ts'
import type { Context } from './context.ts'

export type CommandFactory = (context: Context) => Command

export const commands: CommandFactory[] = [createListen, createLogin, createLogout, createWhoami]

/** Commands that stand among the operations of a resource. */
export const intoResources: Record<string, CommandFactory[]> = {}
