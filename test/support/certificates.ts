// Certificates for tests: an authority, servers and clients of it, made by openssl.

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Pair = { certificate: string; private_key: string; certificateFile: string; keyFile: string }
export type KeyKind = 'ec' | 'rsa2048' | 'rsa1024' | 'secp256k1'

export type Authority = {
  certificate: string
  /** For `localhost` and 127.0.0.1, and for ten days unless told. */
  issue(name: string, kind?: KeyKind, days?: number): Promise<Pair>
  remove(): Promise<void>
}

const KEYS: Record<KeyKind, string[]> = {
  ec: ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
  rsa2048: ['rsa:2048'],
  rsa1024: ['rsa:1024'],
  secp256k1: ['ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
}

export async function createAuthority(): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-ca-'))
  const at = (name: string) => join(folder, name)
  const openssl = (...parameters: string[]) => run('openssl', parameters, { cwd: folder })
  const ca = ['-x509', '-newkey', ...KEYS.ec, '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '30', '-subj', '/CN=Test authority']
  await openssl('req', ...ca)
  return {
    certificate: await readFile(at('ca.pem'), 'utf8'),
    async issue(name, kind = 'ec', days = 10) {
      await openssl(
        'req',
        '-newkey',
        ...KEYS[kind],
        '-nodes',
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.csr`,
        '-subj',
        `/O=Tests/CN=${name}`,
      )
      await writeFile(at(`${name}.ext`), 'subjectAltName = DNS:localhost, IP:127.0.0.1\n')
      const files = ['-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', `${name}.pem`]
      await openssl('x509', '-req', ...files, '-days', String(days), '-extfile', `${name}.ext`)
      const [certificate, private_key] = await Promise.all([readFile(at(`${name}.pem`), 'utf8'), readFile(at(`${name}.key`), 'utf8')])
      return { certificate, private_key, certificateFile: at(`${name}.pem`), keyFile: at(`${name}.key`) }
    },
    remove: () => rm(folder, { recursive: true }),
  }
}
