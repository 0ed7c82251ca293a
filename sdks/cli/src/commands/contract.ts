// relayos contract: holds an application, an environment and a new contract against the contract, in CI.

import { Command } from 'commander'
import { createContractDiff } from '../contract/diff.ts'
import { createContractMock } from '../contract/mock.ts'
import { createContractProxy } from '../contract/proxy.ts'
import { createContractVerify } from '../contract/verify.ts'
import type { Context } from '../context.ts'

export const createContractCommand = (context: Context): Command =>
  new Command('contract')
    .summary('contract tests: verify, proxy, mock, diff')
    .description('Tests against the contract of the API, for CI: of an environment, of your application, offline, and before an upgrade.')
    .addCommand(createContractVerify(context))
    .addCommand(createContractProxy(context))
    .addCommand(createContractMock(context))
    .addCommand(createContractDiff(context))
