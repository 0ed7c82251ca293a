// The thread in which transformations run: JavaScript inside QuickJS inside WebAssembly, a new one for each event.

import { parentPort } from 'node:worker_threads'
import { getQuickJS } from 'quickjs-emscripten'

const RUN_MS = 50 // of the processor: other work of the machine does not count against the code
const WALL_MS = 1_000
const MEMORY_BYTES = 8 * 1024 * 1024
const STACK_BYTES = 256 * 1024
const OUTPUT_CHARACTERS = 65_536

/** `input` null: see whether the code loads, no more. */
export type Job = { id: number; code: string; input: string | null }
/** `output` null: the event is not to be sent. */
export type Done = { id: number; output: string | null; error: string | null }
export type Ready = 'ready' // said once, when jobs are taken

const quickjs = await getQuickJS()

function createLimit() {
  const before = process.threadCpuUsage()
  const began = performance.now()
  return () => {
    const wall = performance.now() - began
    if (wall < RUN_MS || wall > WALL_MS) return wall > WALL_MS
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1_000 >= RUN_MS
  }
}

function run({ id, code, input }: Job): Done {
  const runtime = quickjs.newRuntime()
  runtime.setMemoryLimit(MEMORY_BYTES)
  runtime.setMaxStackSize(STACK_BYTES)
  runtime.setInterruptHandler(createLimit())
  try {
    const context = runtime.newContext()
    try {
      const failed = (message: string): Done => ({ id, output: null, error: message.slice(0, 500) })
      const text = context.newString(input ?? '{}')
      context.setProp(context.global, 'input', text)
      text.dispose()
      // Taken before the code runs, so that it can't put others in their place.
      const prepared = context.evalCode(
        'globalThis.run = ((parse, write, text) => (transform) => write(transform(parse(text))))(JSON.parse, JSON.stringify, input); delete globalThis.input',
      )
      if (prepared.error) return failed('The sandbox could not be prepared.')
      prepared.value.dispose()
      const own = context.getProp(context.global, 'run')
      const loaded = context.evalCode(`${code}\n;typeof transform === 'function' ? transform : null`, 'transformation.js')
      if (loaded.error) {
        const message = describe(context.dump(loaded.error))
        loaded.error.dispose()
        own.dispose()
        return failed(message)
      }
      const kind = context.typeof(loaded.value)
      if (kind !== 'function') {
        loaded.value.dispose()
        own.dispose()
        return failed('The code has no function transform(event).')
      }
      if (input === null) {
        loaded.value.dispose()
        own.dispose()
        return { id, output: '0', error: null }
      }
      const result = context.callFunction(own, context.undefined, loaded.value)
      loaded.value.dispose()
      own.dispose()
      if (result.error) {
        const message = describe(context.dump(result.error))
        result.error.dispose()
        return failed(message)
      }
      const output = context.typeof(result.value) === 'string' ? context.getString(result.value) : null
      result.value.dispose()
      if (output === null) return failed('transform(event) answered nothing; answer null for an event that is not to be sent.')
      if (output.length > OUTPUT_CHARACTERS) return failed(`The payload has more than ${OUTPUT_CHARACTERS} characters.`)
      return { id, output: output === 'null' ? null : output, error: null }
    } finally {
      context.dispose()
    }
  } finally {
    runtime.dispose()
  }
}

const describe = (error: unknown): string => {
  const { name, message } = (typeof error === 'object' && error !== null ? error : {}) as { name?: unknown; message?: unknown }
  if (message === 'interrupted') return `It did not end within ${RUN_MS} ms.`
  return typeof message === 'string' ? `${String(name ?? 'Error')}: ${message}` : 'It failed.'
}

parentPort!.on('message', (job: Job) => {
  let done: Done
  try {
    done = run(job)
  } catch {
    done = { id: job.id, output: null, error: 'It used more than it may.' }
  }
  parentPort!.postMessage(done)
})
parentPort!.postMessage('ready' satisfies Ready)
