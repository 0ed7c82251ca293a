// Carries out a plan, one step after the other. What was done before a failure stays; the next plan goes on from there.

import type { RelayOS } from '../../../typescript/src/index.ts'
import { fill } from '../operations/run.ts'
import type { Plan, Step } from './plan.ts'
import type { Item, Section } from './sections.ts'

export type Done = { step: Step; id: string | null }

export async function applyPlan(client: RelayOS, plan: Plan, sections: readonly Section[], onDone: (done: Done, count: number) => void) {
  for (const [index, step] of plan.steps.entries()) {
    const section = sections.find(({ name }) => name === step.section)!
    onDone({ step, id: await applyStep(client, step, section) }, index + 1)
  }
}

async function applyStep(client: RelayOS, step: Step, { operations }: Section): Promise<string | null> {
  if (step.action === 'create') {
    const { status, ...body } = step.body // what is created is active; a pause comes after
    const answer = await client.request<Item>('POST', operations.create!.path, { body })
    const id = typeof answer['id'] === 'string' ? answer['id'] : null
    if (status !== undefined && id) await client.request('PATCH', fill(operations.update.path, [id]), { body: { status } })
    return id // and nothing else: the answer may show a secret
  }
  if (step.action === 'delete') {
    await client.request('DELETE', fill(operations.remove!.path, [step.id]))
    return step.id
  }
  await client.request(operations.update.method, fill(operations.update.path, step.id ? [step.id] : []), { body: step.body })
  return step.id
}
