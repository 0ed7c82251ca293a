// What became of the stories.

export type Failure = { kind: 'criterion' | 'contract' | 'error'; message: string; rule: string; pointer?: string; contract?: string }

export type StepResult = {
  step: string
  description: string
  operation: string | null
  status: 'passed' | 'failed'
  attempts: number
  milliseconds: number
  request: string // POST /v1/messages
  answer: number | null
  requestId: string | null
  failures: Failure[]
  curl: string | null
}

export type StoryResult = {
  story: string
  file: string
  summary: string
  status: 'passed' | 'failed' | 'skipped'
  reason: string // of a skip, or of a failure beside the steps
  milliseconds: number
  steps: StepResult[]
}

export type VerifyReport = {
  baseUrl: string
  contract: { title: string; version: string }
  startedAt: string
  milliseconds: number
  passed: number
  failed: number
  skipped: number
  requests: number
  operations: string[] // that were called
  ofOperations: number // that the contract has
  stories: StoryResult[]
}
