// The AsyncAPI document must be whole: every reference leads somewhere, and every frame of the contract is a message.

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'chai'
import type { Document } from '../model/document.ts'
import { createModel } from '../model/model.ts'
import { emitAsyncApi } from './asyncapi.ts'

const contract: Document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'))
const text = emitAsyncApi(createModel(contract))['generated/asyncapi.json']!
const document = JSON.parse(text)

describe('the AsyncAPI document', () => {
  it('has no reference that leads nowhere', () => {
    const refs = [...text.matchAll(/"\$ref": "#\/([^"]+)"/g)].map(([, path]) => path!)
    expect(refs.length).to.be.greaterThan(20)
    for (const ref of refs) {
      const found = ref.split('/').reduce<Record<string, unknown> | undefined>((at, key) => at?.[key] as never, document)
      expect(found, ref).to.be.an('object')
    }
  })

  it('has a message for every frame, on the side that sends it', () => {
    const names = (side: string) =>
      document.operations[`event_stream.${side}`].messages.map(({ $ref }: { $ref: string }) => $ref.split('/').at(-1))
    const variants = (name: string) => contract.components.schemas[name]!.oneOf!.map(({ $ref }) => $ref!.split('/').at(-1))
    expect(names('client')).to.deep.equal(variants('EventStreamClientFrame'))
    expect(names('server')).to.deep.equal(variants('EventStreamServerFrame'))
  })

  it('has payloads that a validator takes, and that tell good from bad', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema({ $id: 'asyncapi', components: document.components })
    const validate = (name: string, frame: object) => ajv.validate({ $ref: `asyncapi#/components/schemas/${name}` }, frame)
    expect(validate('EventStreamAck', { type: 'ack', id: 'a', event_id: `evt_${'0'.repeat(26)}` })).to.equal(true)
    expect(validate('EventStreamAck', { type: 'ack', id: 'a' })).to.equal(false)
    expect(validate('EventStreamSubscribe', { type: 'subscribe', id: 'a', surprise: 1 })).to.equal(false)
  })
})
