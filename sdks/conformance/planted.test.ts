// The vectors find faults: each of these, planted into a copy of an SDK, must turn some of them red.

import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { Vectors } from '../../scripts/compiler/emit/conformance/vector.ts'
import { conform, runners } from './conform.ts'
import { go } from './plants/go.ts'
import { java } from './plants/java.ts'
import { python } from './plants/python.ts'
import { ruby } from './plants/ruby.ts'
import { typescript } from './plants/typescript.ts'
import { skipUnless } from '../../test/support/skip.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const vectors: Vectors = JSON.parse(await readFile(join(root, 'sdks/conformance/vectors.json'), 'utf8'))

describe('the conformance vectors', function () {
  this.timeout(60_000)

  for (const { runner: name, parts, source, plants } of [typescript, python, ruby, go, java]) {
    const runner = runners.find((runner) => runner.name === name)!
    for (const { fault, only, file, from, to } of plants) {
      it(`find in ${name}: ${fault}`, async function () {
        skipUnless(this, runner.present(), `the toolchain of ${name} is not here`)
        const folder = await copyOf(parts)
        try {
          const path = join(folder, 'sdks', source, file)
          const code = await readFile(path, 'utf8')
          expect(code, 'the place of the fault').to.contain(from)
          const some = {
            ...vectors,
            calls: vectors.calls.filter(({ name }) => only.test(name)),
            webhooks: vectors.webhooks.filter(({ name }) => only.test(name)),
            streams: vectors.streams.filter(({ name }) => only.test(name)),
          }
          await writeFile(
            path,
            code.replaceAll(from, () => to),
          )
          expect(await conform(runner, some, join(folder, 'sdks'))).to.not.have.length(0)
          await writeFile(path, code)
          if (plants[0]!.fault === fault) expect(await conform(runner, some, join(folder, 'sdks'))).to.deep.equal([]) // the copy as such is sound
        } finally {
          await rm(folder, { recursive: true, force: true })
        }
      })
    }
  }
})

async function copyOf(parts: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-planted-'))
  for (const part of parts) await cp(join(root, 'sdks', part), join(folder, 'sdks', part), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
