// The package around the code: one version, no dependencies, sources for every platform, a README that is true.

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { VERSION } from '../src/index.ts'
import { KEY, problem, serve } from './support.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFile(join(root, path), 'utf8')
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*| \/\/ .*/gm, '')
const sources = (await readdir(join(root, 'src'), { recursive: true })).filter((path) => path.endsWith('.ts'))

describe('the package', () => {
  it('has one version', async () => {
    expect(JSON.parse(await read('package.json')).version).to.equal(VERSION)
    expect(await read('CHANGELOG.md')).to.contain(`\n## ${VERSION}\n`)
  })

  it('has no dependencies, and its sources import nothing but each other', async () => {
    const manifest = JSON.parse(await read('package.json'))
    expect(manifest).to.not.have.any.keys('dependencies', 'peerDependencies', 'optionalDependencies')
    for (const path of sources) {
      const imports = [...withoutComments(await read(`src/${path}`)).matchAll(/(?:from|import) '([^']+)'/g)].map(([, from]) => from)
      for (const from of imports) expect(from, path).to.match(/^\.\.?\/.*\.ts$/)
    }
  })

  it('uses no global that a browser lacks', async () => {
    for (const path of sources) {
      const code = withoutComments(await read(`src/${path}`))
      expect(code, path).to.not.match(/\b(Buffer|__dirname|require\(|global\.|setImmediate|queueMicrotask\.)/)
      if (path !== 'settings.ts') expect(code, path).to.not.match(/\bprocess\b/)
    }
  })

  it('has a README whose examples run', async () => {
    const blocks = [...(await read('README.md')).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
    const isProgram = (code: string) => code.startsWith('// receiver.ts') // by itself, with a server: in test/newcomer
    const code = blocks
      .filter((code) => !isProgram(code))
      .join('\n')
      .replaceAll('@relayos/sdk', new URL('../src/index.ts', import.meta.url).href)
    const folder = await mkdtemp(join(tmpdir(), 'relayos-readme-'))
    const list = { data: [{ id: 'msg_1' }], has_more: false, next_cursor: null, refresh_cursor: 'r' }
    const server = await serve((request, response) => {
      const reply = request.url === '/v1/messages/msg_unknown' ? problem(404, 'not_found') : {}
      const listed = request.method === 'GET' && request.url?.startsWith('/v1/messages?')
      const status = 'status' in reply ? reply.status : 200
      response.writeHead(status ?? 200, { 'content-type': 'application/json', 'x-request-id': 'req_1' })
      response.end(JSON.stringify('json' in reply ? reply.json : listed ? list : { id: 'msg_1', status: 'queued' }))
    })
    try {
      await writeFile(join(folder, 'readme.ts'), `${code}\nexport {}\n`)
      const env = { ...process.env, RELAYOS_API_KEY: KEY, RELAYOS_BASE_URL: server.url }
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'readme.ts')], { env })
      expect(stdout.split('\n')).to.include.members(['msg_1 queued', '1 false', 'no such message req_1', 'queued null req_1'])
      expect(server.seen.at(-1)).to.include({
        method: 'POST',
        url: '/v1/brand_new?dry_run=true',
        body: '{"answer":42}',
      })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
