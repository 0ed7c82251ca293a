// What deploy/ says of the server, held against the server: there is no container engine here that would notice.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { FLAGS } from '../../sdks/cli/src/dev/platform.ts'
import { configHelp, readConfig } from '../../server/config.ts'
import { MAX_BODY_BYTES } from '../../server/gateway/body.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const dockerfile = read('deploy/docker/Dockerfile')
const compose = read('deploy/compose.yaml')
const nginx = read('deploy/nginx.conf')
const services = [...compose.slice(compose.indexOf('\nservices:'), compose.indexOf('\nnetworks:')).matchAll(/^ {2}([\w-]+):/gm)].map(
  ([, name]) => name!,
)
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found]) => found!)

describe('deploy/', () => {
  it('nginx asks the nodes that compose starts, on the port that the image listens on', () => {
    const upstreams = all(/^ *server ([\w-]+):8080 /gm, nginx)
    expect(upstreams).to.deep.equal(services.filter((name) => name.startsWith('api-')))
    expect(dockerfile).to.include('PORT=8080').and.include('EXPOSE 8080')
    expect(compose.match(/RELAYOS_TRUSTED_PROXIES: (\S+)/)![1]).to.equal(compose.match(/ipv4_address: (\S+) /)![1])
  })

  it('nginx takes what nodes take, and waits longer than they are silent', () => {
    const number = (name: string) => Number(nginx.match(new RegExp(`^\\s*${name} (?:\\d+ )?(\\d+)`, 'm'))![1])
    expect(number('client_max_body_size') * 1024).to.be.greaterThan(MAX_BODY_BYTES)
    expect(number('large_client_header_buffers') * 1024).to.be.greaterThan(16_384)
    const stream = nginx.slice(nginx.indexOf('location = /v1/event_stream'))
    expect(stream.match(/proxy_read_timeout (\d+)s/)![1]).to.equal('90')
    expect(stream).to.match(/^[^}]*proxy_buffering off;/)
  })

  it('compose sets settings that there are, and keeps passwords in files', () => {
    const set = new Set(all(/^\s+((?:RELAYOS_|DATABASE_|REDIS_)\w+):/gm, compose).concat(all(/\b(RELAYOS_ROLES): \w+/g, compose)))
    expect(set.size).to.be.at.least(5)
    for (const name of set) expect(configHelp(), name).to.include(name)
    for (const roles of all(/RELAYOS_ROLES: (\w+)/g, compose)) expect(readConfig({ RELAYOS_ROLES: roles }).roles).to.deep.equal([roles])
    expect(compose).to.not.match(/postgres:\/\/|PASSWORD: /)
    const declared = all(/^ {2}(\w+): \{ file: \.\/secrets\//gm, compose)
    expect([...new Set(all(/secrets: \[(\w+)\]/g, compose))].sort()).to.deep.equal(declared.sort())
    expect(read('.gitignore')).to.include('deploy/secrets/')
  })

  it('the image has what it copies, runs as nobody in particular, and holds no more than the server imports', () => {
    const kept = all(/^!(\S+)$/gm, read('deploy/docker/Dockerfile.dockerignore'))
    for (const path of kept) expect(existsSync(fileURLToPath(new URL(path, ROOT))), path).to.equal(true)
    for (const path of all(/^COPY --from=build \/build\/(\S+) /gm, dockerfile).filter((path) => path !== 'node_modules'))
      expect(kept, path).to.include(path)
    expect(dockerfile.lastIndexOf('\nUSER node')).to.be.greaterThan(dockerfile.lastIndexOf('\nFROM'))
    const start = (JSON.parse(read('package.json')).scripts.start as string).replace('exec ', '').split(' ')
    expect(JSON.parse(dockerfile.match(/^CMD (\[.*\])$/m)![1]!)).to.deep.equal(start)
    expect(['node', ...FLAGS, 'server/main.ts']).to.deep.equal(start)

    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    const files = ['server/', 'generated/server/'].flatMap((folder) =>
      readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|js)$/.test(file) && !/\.test\.ts$|assets\//.test(file))
        .map((file) => folder + file),
    )
    for (const file of files) {
      const imports = all(/^(?:import|export) (?!type )[^'"]*?from '([^'.#][^']*)'/gm, read(file)).filter(
        (name) => !name.startsWith('node:'),
      )
      for (const name of imports) {
        const packageName = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/')
        expect(dependencies, `${name} in ${file}`).to.have.property(packageName)
      }
    }
  })
})
