// What the commands of `contract` have in common.

import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Contract, loadContract, loadReleased } from '../../contract/index.ts'
import type { ReportPaths } from '../../contract/report/reports.ts'
import type { Context } from '../context.ts'
import { usageError } from '../exit.ts'

export type Common = { contract?: string }
export type Reports = ReportPaths & { sarifFile?: string }

export const withContract = (command: Command): Command =>
  command.option(
    '--contract <place>',
    'another contract than the one of this version: a file, or an address like https://api.example.com/openapi.json',
  )

export const withReports = (command: Command): Command =>
  command
    .option('--junit <file>', 'write a JUnit report')
    .option('--sarif <file>', 'write a SARIF 2.1.0 report')
    .option('--html <file>', 'write a page for people')

/** A contract that can not be had is wrong use, told in one line. */
export async function open({ cwd }: Context, source: string | undefined, isReleased = false): Promise<Contract> {
  const place =
    source === undefined || /^https?:\/\//.test(source)
      ? source
      : /[/\\.]/.test(source) && !/^\d+(\.\d+)*$/.test(source)
        ? resolve(cwd, source)
        : source
  try {
    return await (isReleased ? loadReleased(place!) : loadContract(place))
  } catch (error) {
    throw usageError((error as Error).message)
  }
}

export const paths = ({ cwd }: Context, { junit, sarif, html }: ReportPaths): ReportPaths => ({
  ...(junit === undefined ? {} : { junit: resolve(cwd, junit) }),
  ...(sarif === undefined ? {} : { sarif: resolve(cwd, sarif) }),
  ...(html === undefined ? {} : { html: resolve(cwd, html) }),
})

export function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw usageError(`${text} is no port`)
  return port
}
