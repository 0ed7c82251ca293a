// Runs the stories against an environment, and tells what became of each.

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '../contract.ts'
import { isRecord } from '../document.ts'
import { storiesFolder } from '../load.ts'
import { NO_BODY, parseJson } from '../message.ts'
import { readStories, type Story } from './arazzo.ts'
import { createClient } from './client.ts'
import type { StepResult, StoryResult, VerifyReport } from './result.ts'
import { type Run, runStory } from './runner.ts'

export type VerifyOptions = {
  contract: Contract
  baseUrl: string
  apiKey: string
  stories?: string[] // files and folders; those of the package when there are none
  only?: string[] // names of stories; what they depend on runs too
  without?: string[] // what the environment can not do: stories that need it are skipped
  inputs?: Record<string, unknown>
  allowLive?: boolean // stories create and delete things, so a live environment is refused otherwise
  timeoutMs?: number // of one request
  signal?: AbortSignal
  onStep?(story: string, result: StepResult): void
}

const TIMEOUT_MS = 30_000

export async function verify({ contract, baseUrl, apiKey, timeoutMs = TIMEOUT_MS, ...options }: VerifyOptions): Promise<VerifyReport> {
  const began = performance.now()
  const stories = findStories(options.stories ?? [storiesFolder()], contract)
  const client = createClient(baseUrl, timeoutMs)
  try {
    if (!options.allowLive) await refuseLive(client, apiKey)
    const run: Run = {
      contract,
      client,
      given: { ...options.inputs, api_key: apiKey },
      stories,
      workflows: {},
      signal: options.signal,
      onStep: options.onStep,
    }
    const startedAt = new Date().toISOString()
    const results = await runAll(run, chosen(stories, options.only), options.without ?? [])
    const count = (status: StoryResult['status']) => results.filter((result) => result.status === status).length
    const steps = results.flatMap((result) => result.steps)
    const { title, version } = contract.document.info
    return {
      baseUrl: client.baseUrl,
      contract: { title, version },
      startedAt,
      milliseconds: performance.now() - began,
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
      requests: steps.reduce((sum, { attempts }) => sum + attempts, 0),
      operations: [...new Set(steps.flatMap(({ operation, answer }) => (operation && answer !== null ? [operation] : [])))].sort(),
      ofOperations: contract.operations.length,
      stories: results,
    }
  } finally {
    client.close()
  }
}

async function runAll(run: Run, stories: Story[], without: string[]): Promise<StoryResult[]> {
  const results = new Map<string, StoryResult>()
  for (const story of stories) {
    const { workflow, file } = story
    const { workflowId, summary = '', dependsOn = [], 'x-needs': needs = [] } = workflow
    const lacking = needs.filter((need) => without.includes(need))
    const broken = dependsOn.filter((id) => results.get(id)?.status !== 'passed')
    if (lacking.length > 0 || broken.length > 0) {
      const reason = lacking.length > 0 ? `it needs ${lacking.join(' and ')}` : `it needs the story ${broken.join(' and ')}`
      results.set(workflowId, { story: workflowId, file, summary, status: 'skipped', reason, milliseconds: 0, steps: [] })
      continue
    }
    const { outputs, ...result } = await runStory(run, story)
    run.workflows[workflowId] = { inputs: {}, outputs }
    results.set(workflowId, result)
  }
  return [...results.values()]
}

function findStories(paths: string[], contract: Contract): Map<string, Story> {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => /\.arazzo\.(ya?ml|json)$/.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path],
  )
  const found = new Map<string, Story>()
  for (const story of files.flatMap((file) => readStories(file, contract))) {
    const { workflowId } = story.workflow
    if (found.has(workflowId)) throw new Error(`Two stories are called ${workflowId}.`)
    found.set(workflowId, story)
  }
  if (found.size === 0) throw new Error(`There are no stories in ${paths.join(', ')}.`)
  return found
}

/** In the order in which they may run: what a story depends on comes before it. */
function chosen(stories: Map<string, Story>, only: string[] | undefined): Story[] {
  const order = new Set<Story>()
  const add = (id: string, path: string[]) => {
    const story = stories.get(id)
    if (!story) throw new Error(`There is no story ${id}; there are ${[...stories.keys()].join(', ')}.`)
    if (path.includes(id)) throw new Error(`Stories depend on each other in a circle: ${[...path, id].join(' → ')}.`)
    for (const before of story.workflow.dependsOn ?? []) add(before, [...path, id])
    order.add(story)
  }
  for (const id of only ?? stories.keys()) add(id, [])
  return [...order]
}

async function refuseLive(client: ReturnType<typeof createClient>, apiKey: string) {
  const headers = { authorization: `Bearer ${apiKey}`, accept: 'application/json' }
  const { status, body } = await client.send({ method: 'GET', url: '/v1/me', headers, body: NO_BODY })
  if (status === 401) throw new Error(`${client.baseUrl} does not take the key.`)
  const parsed = body.bytes ? parseJson(body.bytes) : { value: null }
  const me = 'value' in parsed ? parsed.value : null
  const kind = isRecord(me) && isRecord(me.environment) ? me.environment.kind : undefined
  if (kind === 'live')
    throw new Error('The key is of a live environment, and stories send messages there. Use a sandbox key, or --allow-live.')
}
