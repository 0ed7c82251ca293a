// Tables, JSON and text as people see them.

import { PassThrough } from 'node:stream'
import { expect } from 'chai'
import { createIo } from '../src/io/io.ts'
import { createProgress } from '../src/io/progress.ts'
import { showMany, showOne } from '../src/io/show.ts'
import { bold, oneLine, render, safeJson, visible, width } from '../src/io/text.ts'

function terminal(columns: number, env: Record<string, string> = { NO_COLOR: '1' }) {
  let text = ''
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns }) as unknown as NodeJS.WriteStream
  stream.on('data', (part) => (text += part))
  const io = createIo({ stdin: stream, stdout: stream, stderr: stream }, env)
  return { io, text: () => text }
}

describe('output for people', () => {
  const columns = [{ name: 'id' }, { name: 'name' }, { name: 'status', optional: true }, { name: 'note', optional: true }]

  it('is a table that fits the terminal', async () => {
    const { io, text } = terminal(40)
    await showMany({ io, options: {} }, columns).items([
      { id: 'a_1', name: '日本', status: 'sent', note: null },
      { id: 'a_22', name: 'x'.repeat(80), status: null, note: null },
    ])
    const lines = text().trimEnd().split('\n')
    expect(lines).to.have.length(3)
    expect(lines[0]).to.match(/^ID {4}NAME/)
    expect(lines[0]).to.not.contain('NOTE') // nobody has one
    for (const line of lines) expect(width(line)).to.be.at.most(40)
    expect(lines[2]).to.contain('…')
  })

  it('keeps the head of the first page for the next', async () => {
    const { io, text } = terminal(80)
    const view = showMany({ io, options: {} }, columns)
    await view.items([{ id: '1', name: 'a', status: 'x' }])
    await view.items([{ id: '2', name: 'b', status: 'y' }])
    expect(text().match(/ID/g)).to.have.length(1)
    expect(text().trimEnd().split('\n')).to.have.length(3)
  })

  it('is a list of members for one resource, and JSON where nothing else would do', () => {
    const { io, text } = terminal(80)
    showOne({ io, options: {} }, { id: 'a', object: 'x', error: null, tags: ['b'] })
    expect(text()).to.equal('id     a\nerror  –\ntags   ["b"]\n')
    const other = terminal(80)
    showOne({ io: other.io, options: { query: 'tags[0]' } }, { tags: ['b'] })
    showOne({ io: other.io, options: { query: 'tags[0]', json: true } }, { tags: ['b'] })
    showOne({ io: other.io, options: { query: 'none' } }, { tags: ['b'] })
    expect(other.text()).to.equal('b\n"b"\nnull\n')
  })

  it('makes what is hidden visible', () => {
    expect(visible('a\x1b[2Jb\u202ec\x9b')).to.equal('a\\x1b[2Jb\\u{202e}c\\x9b')
    expect(oneLine('a\nb\tc')).to.equal('a\\nb\\tc')
    expect(JSON.parse(safeJson({ 'a\x9b': '\u202e\u{e0041}\ud800' }))).to.deep.equal({ 'a\x9b': '\u202e\u{e0041}\ud800' })
    expect(safeJson('\u202e\x7f')).to.equal('"\\u202e\\u007f"')
    expect(render(`${bold('x')}\x1b[31m`, true)).to.equal('\x1b[1mx\x1b[0m\\x1b[31m')
    expect(render(bold('x'), false)).to.equal('x')
  })

  it('draws progress for people only', () => {
    const people = terminal(80)
    const bar = createProgress(people.io, 'Working')
    bar.at(1, 4)
    bar.end()
    expect(people.text()).to.contain('25 %')
    const ci = terminal(80, { CI: '1' })
    createProgress(ci.io, 'Working').at(1, 4)
    expect(ci.text()).to.equal('')
  })
})
