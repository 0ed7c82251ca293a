// Runs one story, step by step.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Contract } from '../contract.ts'
import { toCurl } from '../curl.ts'
import { type Answer, header, parseJson } from '../message.ts'
import { redactUrl } from '../redact.ts'
import { type Action, operationOf, type Step, type Story, type Workflow } from './arazzo.ts'
import type { Client } from './client.ts'
import { unmet } from './criteria.ts'
import { evaluate, fill, type Scope } from './expression.ts'
import { type Given, inputsOf } from './inputs.ts'
import { prepare } from './prepare.ts'
import type { Failure, StepResult, StoryResult } from './result.ts'

const MOST_STEPS = 500 // of one story, repetitions by goto included
const MOST_RETRIES = 200
const MOST_PAUSE_S = 30
const MOST_THROTTLED = 3 // answers 429 that nobody expected
const MAX_NESTED = 5

export type Run = {
  contract: Contract
  client: Client
  given: Given
  stories: Map<string, Story>
  workflows: Scope['workflows'] // those that are over
  signal?: AbortSignal | undefined
  onStep?: ((story: string, result: StepResult) => void) | undefined
}

type Next =
  | { go: 'on' }
  | { go: 'end' }
  | { go: 'step'; id: string }
  | { go: 'story'; id: string }
  | { go: 'retry'; after: number; limit: number }

export async function runStory(
  run: Run,
  { file, workflow }: Story,
  given: Given = run.given,
  depth = 0,
): Promise<StoryResult & { outputs: Record<string, unknown> }> {
  const began = performance.now()
  const steps: StepResult[] = []
  let reason = ''
  let failed = false
  const scope: Scope = { inputs: {}, steps: {}, workflows: run.workflows, outputs: {} }
  try {
    scope.inputs = inputsOf(workflow, given)
    for (let at = 0, count = 0; at < workflow.steps.length; count++) {
      if (count >= MOST_STEPS) throw new Error(`the story went ${MOST_STEPS} steps and has no end`)
      const step = workflow.steps[at]!
      const { result, next } = step.workflowId ? await runNested(run, step, scope, depth) : await runStep(run, workflow, step, scope)
      steps.push(result)
      run.onStep?.(workflow.workflowId, result)
      failed ||= result.status === 'failed'
      if (next.go === 'end') break
      if (next.go === 'story') throw new Error(`${step.stepId} goes to the story ${next.id}: only steps of the same story can be gone to`)
      at = next.go === 'step' ? workflow.steps.findIndex(({ stepId }) => stepId === next.id) : at + 1
      if (at < 0) throw new Error(`${step.stepId} goes to a step that is not there`)
    }
    if (!failed) scope.outputs = readOutputs(workflow.outputs, scope)
  } catch (error) {
    run.signal?.throwIfAborted()
    failed = true
    reason = (error as Error).message
  }
  return {
    story: workflow.workflowId,
    file,
    summary: workflow.summary ?? '',
    status: failed ? 'failed' : 'passed',
    reason,
    milliseconds: performance.now() - began,
    steps,
    outputs: scope.outputs,
  }
}

type Ran = { result: StepResult; next: Next }

async function runStep(run: Run, workflow: Workflow, step: Step, scope: Scope): Promise<Ran> {
  const began = performance.now()
  const operation = operationOf(step, run.contract)!
  const result = blank(step, operation.id)
  let throttled = 0
  for (;;) {
    run.signal?.throwIfAborted()
    result.attempts++
    result.failures = []
    try {
      const prepared = prepare(operation, step, workflow.parameters ?? [], scope)
      result.request = `${prepared.request.method} ${redactUrl(prepared.request.url)}`
      result.curl = toCurl(run.contract, operation, run.client.baseUrl, prepared.request)
      const asked = run.contract.checkRequest(prepared.request).violations
      const answer = await run.client.send(prepared.request)
      result.answer = answer.status
      result.requestId = header(answer.headers, 'x-request-id')?.slice(0, 100) ?? null
      const told = run.contract.checkAnswer(operation, answer, prepared.request).violations
      scope.request = prepared.scope
      scope.response = { status: answer.status, headers: answer.headers, body: bodyOf(answer) }
      for (const { message, in: place, pointer, rule, contract, side } of step['x-breaks-contract'] ? told : [...asked, ...told]) {
        result.failures.push({
          kind: 'contract',
          message: `${side} ${place}${pointer && ` ${pointer}`}: ${message}`,
          rule,
          pointer,
          contract,
        })
      }
      const isBroken = result.failures.length > 0
      const criteria = step.successCriteria ?? [{ condition: `$statusCode >= 200` }, { condition: `$statusCode < 300` }]
      const misses = unmet(criteria, scope).map((miss): Failure => ({ kind: 'criterion', ...miss }))
      result.failures.push(...misses)
      const pause = misses.length > 0 && !isBroken && answer.status === 429 ? Number(header(answer.headers, 'retry-after')) : Number.NaN
      if (pause <= MOST_PAUSE_S && throttled++ < MOST_THROTTLED) {
        await sleep(pause * 1_000, undefined, { signal: run.signal })
        continue
      }
      if (result.failures.length === 0) scope.steps[step.stepId] = { outputs: readOutputs(step.outputs, scope) }
    } catch (error) {
      run.signal?.throwIfAborted()
      result.failures.push({ kind: 'error', message: (error as Error).message, rule: (error as NodeJS.ErrnoException).code ?? 'error' })
    }
    const next = decide(workflow, step, result, scope)
    if (next.go === 'retry' && result.attempts <= Math.min(next.limit, MOST_RETRIES)) {
      await sleep(Math.min(next.after, MOST_PAUSE_S) * 1_000, undefined, { signal: run.signal })
      continue
    }
    result.status = result.failures.length === 0 ? 'passed' : 'failed'
    result.milliseconds = performance.now() - began
    return { result, next: next.go === 'retry' ? { go: 'end' } : next }
  }
}

/** A step that is a story of its own. */
async function runNested(run: Run, step: Step, scope: Scope, depth: number): Promise<Ran> {
  const result = blank(step, null)
  const story = run.stories.get(step.workflowId!.replace(/^\$sourceDescriptions\.[^.]+\./, ''))
  if (!story || depth >= MAX_NESTED) throw new Error(story ? 'stories are nested too deep' : `there is no story ${step.workflowId}`)
  const given = Object.fromEntries((step.parameters ?? []).map(({ name, value }) => [name, fill(value, scope)]))
  const inner = await runStory(run, story, { ...run.given, ...given }, depth + 1)
  result.milliseconds = inner.milliseconds
  result.attempts = 1
  if (inner.status === 'failed') {
    result.status = 'failed'
    result.failures = inner.steps.flatMap(({ failures }) => failures)
    if (inner.reason) result.failures.push({ kind: 'error', message: inner.reason, rule: 'error' })
    return { result, next: { go: 'end' } }
  }
  result.status = 'passed'
  scope.outputs = inner.outputs
  scope.steps[step.stepId] = { outputs: step.outputs ? readOutputs(step.outputs, scope) : inner.outputs }
  return { result, next: { go: 'on' } }
}

function decide(workflow: Workflow, step: Step, { failures }: StepResult, scope: Scope): Next {
  const isGood = failures.length === 0
  const actions = isGood ? (step.onSuccess ?? workflow.successActions) : (step.onFailure ?? workflow.failureActions)
  const isBroken = failures.some(({ kind }) => kind === 'contract') // it does not get better by asking again
  for (const action of actions ?? []) {
    if (action.type === 'retry' && isBroken) continue
    if (action.criteria && (scope.response === undefined || unmet(action.criteria, scope).length > 0)) continue
    return toNext(action)
  }
  return isGood ? { go: 'on' } : { go: 'end' }
}

function toNext({ type, stepId, workflowId, retryAfter = 1, retryLimit = 1 }: Action): Next {
  if (type === 'retry') return { go: 'retry', after: retryAfter, limit: retryLimit }
  if (type === 'goto') return stepId !== undefined ? { go: 'step', id: stepId } : { go: 'story', id: workflowId ?? '' }
  return { go: 'end' }
}

const blank = ({ stepId, description = '' }: Step, operation: string | null): StepResult => ({
  step: stepId,
  description: description.trim(),
  operation,
  status: 'failed',
  attempts: 0,
  milliseconds: 0,
  request: '',
  answer: null,
  requestId: null,
  failures: [],
  curl: null,
})

const readOutputs = (outputs: Record<string, string> = {}, scope: Scope) =>
  Object.fromEntries(Object.entries(outputs).map(([name, expression]) => [name, evaluate(expression, scope)]))

function bodyOf({ body }: Answer): unknown {
  const parsed = body.bytes && body.size > 0 ? parseJson(body.bytes) : { value: undefined }
  return 'value' in parsed ? parsed.value : undefined
}
