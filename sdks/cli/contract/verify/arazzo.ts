// Arazzo 1.0 documents: what the runner knows of them, and what is wrong with one before it runs.

import { basename } from 'node:path'
import { parse } from 'yaml'
import type { Contract } from '../contract.ts'
import { isRecord } from '../document.ts'
import { readBounded } from '../load.ts'

export type Criterion = { context?: string; condition: string; type?: 'simple' | 'regex' | 'jsonpath' | { type: string; version?: string } }
export type Action = {
  name: string
  type: 'end' | 'goto' | 'retry'
  stepId?: string
  workflowId?: string
  retryAfter?: number
  retryLimit?: number
  criteria?: Criterion[]
}
export type StepParameter = { name: string; in?: 'path' | 'query' | 'header' | 'cookie'; value: unknown }
export type Replacement = { target: string; value: unknown }

export type Step = {
  stepId: string
  description?: string
  operationId?: string
  operationPath?: string
  workflowId?: string
  parameters?: StepParameter[]
  requestBody?: { contentType?: string; payload?: unknown; replacements?: Replacement[] }
  successCriteria?: Criterion[]
  onSuccess?: Action[]
  onFailure?: Action[]
  outputs?: Record<string, string>
  /** The request breaks the contract on purpose: the story is about the refusal. */
  'x-breaks-contract'?: boolean
}

export type Input = { type?: string; format?: string; default?: unknown; description?: string; 'x-from-now'?: number; 'x-unique'?: boolean }

export type Workflow = {
  workflowId: string
  summary?: string
  description?: string
  inputs?: { properties?: Record<string, Input>; required?: string[] }
  dependsOn?: string[]
  parameters?: StepParameter[]
  steps: Step[]
  successActions?: Action[]
  failureActions?: Action[]
  outputs?: Record<string, string>
  /** What the environment must be able to do; see `without` of verify. */
  'x-needs'?: string[]
}

export type Story = { file: string; workflow: Workflow }

const MAX_BYTES = 4 * 1024 * 1024

/** Reads the stories of a file; throws with all that is wrong in it. */
export function readStories(path: string, contract: Contract): Story[] {
  const file = basename(path)
  let document: unknown
  try {
    document = parse(readBounded(path, MAX_BYTES), { maxAliasCount: 100 })
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message.split('\n', 1)[0]}`)
  }
  if (!isRecord(document) || typeof document.arazzo !== 'string' || !document.arazzo.startsWith('1.'))
    throw new Error(`${path} is no Arazzo 1 document.`)
  if (!Array.isArray(document.workflows)) throw new Error(`${path} has no workflows.`)
  const components = isRecord(document.components) ? document.components : {}
  const workflows = document.workflows.map((workflow) => spellOut(workflow, components) as Workflow)
  const faults = workflows.flatMap((workflow) => faultsOf(workflow, contract))
  if (faults.length > 0) throw new Error(`${path}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  return workflows.map((workflow) => ({ file, workflow }))
}

/** Puts what `{reference: $components…}` and `{$ref: '#/components/inputs/…'}` stand for in their places. */
function spellOut(node: unknown, components: Record<string, unknown>, depth = 0): unknown {
  if (depth > 40) throw new Error('the document is nested too deep')
  if (Array.isArray(node)) return node.map((item) => spellOut(item, components, depth + 1))
  if (!isRecord(node)) return node
  const named = typeof node.reference === 'string' ? node.reference.replace('$components.', '').split('.') : null
  const linked = typeof node.$ref === 'string' ? node.$ref.replace('#/components/', '').split('/') : null
  const [section, name] = named ?? linked ?? []
  if (section === undefined || name === undefined) {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, spellOut(value, components, depth + 1)]))
  }
  const found = isRecord(components[section]) ? components[section][name] : undefined
  if (!isRecord(found)) throw new Error(`${node.reference ?? node.$ref} leads nowhere`)
  const { reference: _, $ref: __, ...own } = node
  return spellOut({ ...found, ...own }, components, depth + 1)
}

function faultsOf(workflow: Workflow, contract: Contract): string[] {
  if (!isRecord(workflow) || typeof workflow.workflowId !== 'string') return ['a workflow has no workflowId']
  const { workflowId, steps } = workflow
  if (!Array.isArray(steps) || steps.length === 0) return [`${workflowId} has no steps`]
  const ids = new Set<string>()
  return steps.flatMap((step) => {
    if (!isRecord(step) || typeof step.stepId !== 'string') return [`${workflowId}: a step has no stepId`]
    const where = `${workflowId}/${step.stepId}`
    const faults: string[] = []
    if (ids.has(step.stepId)) faults.push(`${where} is there twice`)
    ids.add(step.stepId)
    const targets = [step.operationId, step.operationPath, step.workflowId].filter((target) => target !== undefined)
    if (targets.length !== 1) faults.push(`${where} needs one of operationId, operationPath and workflowId`)
    if (!step.workflowId && !operationOf(step as Step, contract))
      faults.push(`${where}: the contract has no operation ${step.operationId ?? step.operationPath}`)
    for (const { type } of (step.successCriteria ?? []) as Criterion[]) {
      const kind = isRecord(type) ? type.type : (type ?? 'simple')
      if (!['simple', 'regex', 'jsonpath'].includes(kind as string)) faults.push(`${where}: criteria of type ${kind} are not supported`)
    }
    return faults
  })
}

/** `messages.create`, `$sourceDescriptions.relayos.messages.create`, or `{$sourceDescriptions.relayos.url}#/paths/~1v1~1messages/post`. */
export function operationOf({ operationId, operationPath }: Step, contract: Contract) {
  if (operationId !== undefined) return contract.operation(operationId.replace(/^\$sourceDescriptions\.[^.]+\./, ''))
  const pointer = operationPath?.slice(operationPath.indexOf('#'))
  return contract.operations.find((operation) => operation.contract === pointer)
}
