// Every command, in the order in which --help shows them.

import type { Command } from 'commander'
import { createAudit } from './commands/audit.ts'
import { createComplete, createCompletion } from './commands/completion.ts'
import { createConfig } from './commands/config.ts'
import { createContractCommand } from './commands/contract.ts'
import { createDev } from './commands/dev.ts'
import { createDoctor } from './commands/doctor.ts'
import { createEventsResend } from './commands/events-resend.ts'
import { createListen } from './commands/listen.ts'
import { createLogs } from './commands/logs.ts'
import { createLogin } from './commands/login.ts'
import { createLogout } from './commands/logout.ts'
import { createTrigger } from './commands/trigger.ts'
import { createWhoami } from './commands/whoami.ts'
import type { Context } from './context.ts'

export type CommandFactory = (context: Context) => Command

export const commands: CommandFactory[] = [
  createDev,
  createListen,
  createTrigger,
  createLogs,
  createLogin,
  createLogout,
  createWhoami,
  createDoctor,
  createAudit,
  createConfig,
  createContractCommand,
  createCompletion,
]

/** Not for people. */
export const hidden: CommandFactory[] = [createComplete]

/** Commands that stand among the operations of a resource. */
export const intoResources: Record<string, CommandFactory[]> = { events: [createEventsResend] }
