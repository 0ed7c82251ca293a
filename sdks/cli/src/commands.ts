// Every command, in the order in which --help shows them.

import type { Command } from 'commander'
import { createLogin } from './commands/login.ts'
import { createLogout } from './commands/logout.ts'
import { createWhoami } from './commands/whoami.ts'
import type { Context } from './context.ts'

export type CommandFactory = (context: Context) => Command

export const commands: CommandFactory[] = [createLogin, createLogout, createWhoami]
