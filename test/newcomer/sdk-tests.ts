// The tests of the TypeScript SDK in a runtime that mocha's own command does not know: from the root of the project, with the
// titles of those that are left out.

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import Mocha from 'mocha'

/** About what is in the tree: they say nothing about the runtime. */
const OF_THE_TREE = ['bundle.test.ts', 'package.test.ts']
const folder = resolve('sdks/typescript/test')
const without = process.argv.slice(2)

const mocha = new Mocha({ reporter: 'dot', timeout: 20_000 })
for (const name of readdirSync(folder)) if (name.endsWith('.test.ts') && !OF_THE_TREE.includes(name)) mocha.addFile(resolve(folder, name))
await mocha.loadFilesAsync()
for (const title of without) mocha.grep(title).invert()
mocha.run((failures) => process.exit(failures ? 1 : 0))
