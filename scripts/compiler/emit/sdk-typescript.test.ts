// The TypeScript SDK of a contract with shapes that today's contract does not have yet.

import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { type Files, HEADER, writeFiles } from './files.ts'
import { inPath, inQuery, json, oddContract, text, type Paths } from './sdk/odd-contract.ts'
import { emitTypescriptSdk } from './sdk-typescript.ts'

const generated = 'sdks/typescript/src/generated'

const problem = { description: 'It is not there.' }

const things: Paths = {
  '/v1/things': {
    get: {
      operationId: 'things.find',
      parameters: [inQuery('name', true)],
      responses: { 200: { description: '', ...json(text) } },
    },
    post: {
      operationId: 'things.search',
      deprecated: true,
      description: 'Ends a comment: */ process.exit() /*',
      parameters: [inQuery('dry_run')],
      requestBody: { required: false, ...json({ type: 'object', properties: { q: text } }) },
      responses: {
        200: { description: '', ...json({ type: 'object', required: ['n'], properties: { n: { type: 'integer' } } }) },
      },
    },
  },
  '/v1/things/{thing_id}/parts/{part_no}': {
    delete: {
      operationId: 'things.delete_part',
      parameters: [inPath('thing_id'), inPath('part_no'), inQuery('reason')],
      responses: { 204: { description: '' }, 404: problem },
    },
  },
}

const emit = (paths: Paths, tag = 'things') => emitTypescriptSdk(oddContract(paths, {}, tag))

describe('the TypeScript SDK', () => {
  let files: Files
  before(async () => {
    files = await emit(things)
  })

  it('is the same every time, and every file says where it comes from', async () => {
    expect(await emit(things)).to.deep.equal(files)
    expect(Object.keys(files)).to.include(`${generated}/types.gen.ts`).and.include(`${generated}/resources/things.gen.ts`)
    for (const [path, content] of Object.entries(files)) {
      expect(path.startsWith(`${generated}/`), path).to.equal(true)
      expect(content.startsWith(HEADER), path).to.equal(true)
    }
  })

  it('has path parameters first, then params, then options', () => {
    const content = flat(files[`${generated}/resources/things.gen.ts`])
    expect(content).to.contain("find(params: ThingsFindData['query'], options?: RequestOptions): APIPromise<ThingsFindResponse>")
    expect(content).to.contain(
      "deletePart( thingId: string, partNo: string, params?: ThingsDeletePartData['query'], options?: RequestOptions,",
    )
    expect(content).to.contain('): APIPromise<void> {')
    expect(content).to.contain("path: '/v1/things/{thing_id}/parts/{part_no}', values: [thingId, partNo], query: params, options")
    expect(content).to.contain("search(params?: ThingsSearchData['body'], options?: RequestOptions): APIPromise<ThingsSearchResponse>")
    expect(flat(files[`${generated}/resources.gen.ts`])).to.contain('readonly things: ThingsResource')
  })

  it('tells what is deprecated and what is thrown, and no text of the contract gets out of its comment', () => {
    const content = files[`${generated}/resources/things.gen.ts`]
    expect(content).to.contain('@deprecated').and.contain('@throws {NotFoundError} It is not there.')
    expect(content?.replace(/\/\*[\s\S]*?\*\//g, '')).to.not.contain('process.exit')
  })

  it('type-checks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'relayos-sdk-test-'))
    try {
      for (const name of ['src', 'tsconfig.json', 'package.json']) {
        await cp(join('sdks/typescript', name), join(folder, name), { recursive: true })
      }
      await symlink(resolve('node_modules'), join(folder, 'node_modules'))
      const moved = Object.entries(files).map(([path, content]) => [path.replace('sdks/typescript', folder), content])
      await writeFiles(join(folder, 'src/generated'), Object.fromEntries(moved))
      await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder, '--noEmit'])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('refuses names that the hand-written classes need, and queries that have no place', async () => {
    const get = (operationId: string) => ({ get: { ...things['/v1/things']?.get, operationId } })
    const both = { ...things['/v1/things']?.post, operationId: 'things.both', parameters: [inQuery('must', true)] }
    expect(await failure(emit({ '/v1/r': get('request.get') }, 'request'))).to.contain('tag request')
    expect(await failure(emit({ '/v1/t': get('things.page') }))).to.contain('things.page')
    expect(await failure(emit({ '/v1/s': get('things.subscribe') }))).to.contain('things.subscribe')
    expect(await failure(emit({ '/v1/b': { post: both } }))).to.contain('things.both')
  })
})

const flat = (content = '') => content.replace(/\s+/g, ' ')

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no failure',
    (error: Error) => error.message,
  )
