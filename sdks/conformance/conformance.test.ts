// Every SDK against every vector.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { Vectors } from '../../scripts/compiler/emit/conformance/vector.ts'
import { conform, runners } from './conform.ts'
import { skipUnless } from '../../test/support/skip.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const vectors: Vectors = JSON.parse(await readFile(here('vectors.json'), 'utf8'))

describe('conformance', function () {
  this.timeout(120_000)

  it('has vectors for every operation', async () => {
    const { paths } = JSON.parse(await readFile(here('../../generated/openapi.json'), 'utf8')) as { paths: Record<string, object> }
    const ids = Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []))
    for (const id of ids) expect(vectors.calls.filter(({ operation }) => operation === id).length, id).to.be.at.least(3)
    expect(vectors.calls.length + vectors.webhooks.length).to.be.at.least(300)
  })

  for (const runner of runners) {
    it(`of ${runner.name}`, async function () {
      skipUnless(this, runner.present(), `the toolchain of ${runner.name} is not here`)
      const report = await conform(runner, vectors)
      expect(report.length, `\n${report.slice(0, 20).join('\n')}\n`).to.equal(0)
    })
  }
})
