// What stands in front of nodes: nginx with the configuration of deploy/, on a loopback port; where nginx is not installed, a
// small proxy with the same rules.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { eventually } from './eventually.ts'
import { freePort } from './free-port.ts'
import { startSmallProxy } from './small-proxy.ts'

export type Front = { name: 'nginx' | 'small proxy'; baseUrl: string; stop(): Promise<void> }

const CONFIGURATION = new URL('../../deploy/nginx.conf', import.meta.url)
const nginx = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, 'nginx')).find(existsSync)

/** `ports`: of two nodes on this machine. */
export async function startProxy(ports: [number, number]): Promise<Front> {
  if (!nginx) return startSmallProxy(ports)
  const folder = await mkdtemp(join(tmpdir(), 'relayos-nginx-'))
  await chmod(folder, 0o711) // its workers are another user
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, port, ports))
  const log = join(folder, 'error.log')
  const settings = ['-p', folder, '-e', log, '-c', file]
  const tested = spawnSync(nginx, ['-t', ...settings], { encoding: 'utf8' })
  if (tested.status !== 0) throw new Error(`deploy/nginx.conf is not right:\n${tested.stderr}`)
  const child = spawn(nginx, [...settings, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] })
  await eventually(() => listens(port, child))
  return {
    name: 'nginx',
    baseUrl: `http://127.0.0.1:${port}`,
    async stop() {
      const gone = once(child, 'exit')
      if (child.exitCode === null && child.kill('SIGTERM')) await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The file as it is, but for places and names that are of containers. */
function configuration(folder: string, port: number, [first, second]: [number, number]): string {
  return readFileSync(CONFIGURATION, 'utf8')
    .replace('worker_processes auto;', 'worker_processes 1;')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('server api-1:8080 ', `server 127.0.0.1:${first} `)
    .replace('server api-2:8080 ', `server 127.0.0.1:${second} `)
    .replaceAll(' /tmp/', ` ${folder}/`)
    .replaceAll('/dev/stderr', join(folder, 'error.log'))
}

async function listens(port: number, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return // the error is on stderr
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
  } finally {
    socket.destroy()
  }
}
