// npm run docs: builds the reference; `--if-stale` only when the contract changed since.

import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildDocs } from './compiler/emit/docs.ts'
import { createModel } from './compiler/model/model.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const FOLDER = 'generated/docs'
const STAMP = `${FOLDER}/contract.sha256`

const contract = await readFile('generated/openapi.json', 'utf8')
const hash = createHash('sha256').update(contract).digest('hex')
const stamp = await readFile(STAMP, 'utf8').catch(() => '')
if (!process.argv.includes('--if-stale') || stamp !== hash) {
  await buildDocs(createModel(JSON.parse(contract)), FOLDER)
  await writeFile(STAMP, hash)
}
