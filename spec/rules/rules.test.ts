// The rules must accept the canary, as files and as a bundle, and find every violation that is planted into it.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect } from 'chai'
import { bundle } from '../../scripts/compiler/bundle.ts'
import { breakingChanges } from '../../scripts/compiler/diff.ts'
import { type Finding, redocly, spectral } from '../../scripts/compiler/lint.ts'
import { harmless, type Loose, plants } from './plants.ts'

const canary = 'spec/rules/canary/openapi.yaml'
const ruleset = 'spec/rules/canary/spectral.yaml'

describe('the rules of the contract', function () {
  this.timeout(120_000)
  let folder: string
  let good: Loose
  let findings: Finding[]

  const file = (name: string, change: (document: Loose) => void) => {
    const document = structuredClone(good)
    change(document)
    const path = join(folder, `${name}.json`)
    return writeFile(path, JSON.stringify(document)).then(() => path)
  }
  const rulesIn = (name: string) => findings.filter((finding) => basename(finding.file) === `${name}.json`).map(({ rule }) => rule)

  // One run of each linter over all documents: starting them takes longer than linting.
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relayos-rules-'))
    good = await bundle(canary)
    const harmlessFiles = harmless.map(([, change], index) => file(`harmless-${index}`, change))
    const clean = [canary, ...(await Promise.all([file('good', () => {}), ...harmlessFiles]))]
    const planted = await Promise.all(plants.map(([, , plant], index) => file(`plant-${index}`, plant)))
    const forRedocly = planted.filter((_, index) => plants[index]?.[0].startsWith('relayos/'))
    const forSpectral = planted.filter((path) => !forRedocly.includes(path))
    const found = [redocly([...clean, ...forRedocly]), spectral([...clean, ...forSpectral], ruleset)]
    findings = (await Promise.all(found)).flat()
  })
  after(() => rm(folder, { recursive: true, force: true }))

  it('find nothing in the canary', () => {
    expect(findings.filter(({ file }) => file.includes('canary'))).to.deep.equal([])
    expect(rulesIn('good')).to.deep.equal([])
  })

  for (const [index, [rule, what]] of plants.entries()) {
    it(`${rule} finds ${what}`, () => expect(rulesIn(`plant-${index}`)).to.include(rule))
  }
  for (const [index, [what]] of harmless.entries()) {
    it(`do not mind ${what}`, () => expect(rulesIn(`harmless-${index}`)).to.deep.equal([]))
  }

  it('fail, and do not pass, where there is nothing to judge', async () => {
    for (const linter of [redocly, spectral]) {
      const failure = await linter([join(folder, 'absent.yaml')]).catch((error: Error) => error)
      expect(failure).to.be.an('error')
    }
  })

  describe('between two releases', () => {
    const breaks = async (from: (document: Loose) => void, to: (document: Loose) => void) => {
      const changes = await breakingChanges(await file('base', from), await file('revision', to))
      return changes.flatMap(({ verdicts }) => verdicts.map(({ ruleId }) => ruleId))
    }
    const newer = ({ components: { schemas }, paths }: Loose) => {
      paths['/v1/extra'] = { get: { ...paths['/v1/status'].get, operationId: 'extra.get' } }
      schemas.MessageStatus.enum.push('expired')
      schemas.Message.properties.content.oneOf.push({ $ref: '#/components/schemas/ProblemError' })
      schemas.ContentInput.oneOf.push({ $ref: '#/components/schemas/MessageSearch' })
    }

    it('let additions pass: an operation, a value of an enum, a variant of a union', async () => {
      expect(await breaks(() => {}, newer)).to.deep.equal([])
    })

    it('refuse their removal, and what a request must now say', async () => {
      const found = await breaks(newer, ({ components }) => components.schemas.MessageCreate.required.push('metadata'))
      expect(found).to.include.members(['path-removed', 'required-properties-added', 'schema-combinator-changed'])
    })
  })
})
