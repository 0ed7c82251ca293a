import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import {
  type Contract,
  loadContract,
  type Mock,
  ofVerify,
  startMock,
  toHtml,
  toJunit,
  toSarif,
  verify,
  type VerifyOptions,
} from '../index.ts'
import { holds } from '../verify/condition.ts'
import { evaluate, fill, type Scope } from '../verify/expression.ts'
import { query } from '../verify/jsonpath.ts'
import { startTarget } from './target.ts'

const KEY = 'rk_test_mock'

const scope: Scope = {
  inputs: { run: 'r1', list: [{ id: 'a' }] },
  steps: { send: { outputs: { id: 'msg_1', all: { data: [{ id: 'x' }] } } } },
  workflows: { 'message-sent': { inputs: {}, outputs: { id: 'msg_2' } } },
  outputs: {},
  request: { method: 'POST', url: '/v1/messages', headers: { 'x-a': 'b' }, body: { to: '+1' }, path: { id: 'p' }, query: { limit: '5' } },
  response: {
    status: 202,
    headers: { location: '/v1/messages/msg_1' },
    body: {
      id: 'msg_1',
      'a/b': 1,
      data: [
        { type: 'x', n: 1 },
        { type: 'y', n: 2 },
      ],
      note: null,
    },
  },
}

describe('expressions of stories', () => {
  for (const [expression, value] of [
    ['$statusCode', 202],
    ['$method', 'POST'],
    ['$response.body#/id', 'msg_1'],
    ['$response.body#/a~1b', 1],
    ['$response.body#/data/1/n', 2],
    ['$response.header.Location', '/v1/messages/msg_1'],
    ['$request.query.limit', '5'],
    ['$request.path.id', 'p'],
    ['$request.body#/to', '+1'],
    ['$inputs.list[0].id', 'a'],
    ['$steps.send.outputs.id', 'msg_1'],
    ['$steps.send.outputs.all#/data/0/id', 'x'],
    ['$workflows.message-sent.outputs.id', 'msg_2'],
    ['$steps.other.outputs.id', undefined],
    ['$response.body#/__proto__/polluted', undefined],
  ] as const) {
    it(`${expression} is ${value}`, () => expect(evaluate(expression, scope)).to.equal(value))
  }

  it('are filled into payloads, as what they are', () => {
    expect(fill({ a: '$response.body#/data/0', b: 'run {$inputs.run}!', c: ['{$statusCode}'], d: '$5 off' }, scope)).to.deep.equal({
      a: { type: 'x', n: 1 },
      b: 'run r1!',
      c: [202],
      d: '$5 off',
    })
  })

  for (const [condition, value] of [
    ['$statusCode == 202', true],
    ["$statusCode == 200 || $response.body#/id == 'MSG_1'", true],
    ['$statusCode >= 200 && $statusCode < 300', true],
    ['!($statusCode == 202)', false],
    ['$response.body#/note == null', true],
    ['$response.body#/absent == null', true],
    ['$response.body#/id != null', true],
    ["$response.body#/data/0/n < '2'", false],
    ["$inputs.run == 'it''s'", false],
  ] as const) {
    it(`${condition} is ${value}`, () => expect(holds(condition, scope)).to.equal(value))
  }

  it('say where they can not be read', () => {
    for (const wrong of ['$statusCode ==', '== 5', '($statusCode', '$statusCode === 5', 'x', '$nothing.x == 1'])
      expect(() => holds(wrong, scope), wrong).to.throw()
  })

  for (const [path, found] of [
    ['$.id', ['msg_1']],
    ["$['a/b']", [1]],
    ['$.data[0].type', ['x']],
    ['$.data[-1].n', [2]],
    ['$.data[*].n', [1, 2]],
    ['$..n', [1, 2]],
    ["$.data[?@.type == 'y'].n", [2]],
    ["$.data[?(@.n >= 1 && @.type != 'x')].n", [2]],
    ["$.data[?!(@.n == 1) || @.type == 'x'].n", [1, 2]],
    [
      '$[?length(@) == 2]',
      [
        [
          { type: 'x', n: 1 },
          { type: 'y', n: 2 },
        ],
      ],
    ],
    ["$.data[?match(@.type, '[xy]')].n", [1, 2]],
    [
      '$[?count(@.*) == 2]',
      [
        [
          { type: 'x', n: 1 },
          { type: 'y', n: 2 },
        ],
      ],
    ],
    ['$.nothing', []],
  ] as const) {
    it(`${path} finds ${JSON.stringify(found)}`, () => expect(query(path, scope.response!.body)).to.deep.equal(found))
  }

  it('are refused when the path is none', () => {
    for (const wrong of ['data', '$.', '$[', '$.data[?', '$.data[?@.n ==]', '$.data[?sum(@.n)]', '$.a b'])
      expect(() => query(wrong, { data: [1] }), wrong).to.throw()
  })
})

describe('contract verify', () => {
  let contract: Contract
  let mock: Mock
  let folder: string
  before(async () => {
    contract = await loadContract()
    folder = mkdtempSync(join(tmpdir(), 'relayos-verify-'))
  })
  beforeEach(async () => void (mock = await startMock({ contract, key: KEY })))
  afterEach(() => mock.stop())
  after(() => rmSync(folder, { recursive: true }))

  const write = (workflows: string, name = 'mine.arazzo.yaml') => {
    const path = join(folder, name)
    writeFileSync(
      path,
      `arazzo: 1.0.1\ninfo: { title: Mine, version: 1.0.0 }\nsourceDescriptions: [{ name: relayos, url: ./openapi.json, type: openapi }]\nworkflows:\n${workflows}`,
    )
    return path
  }
  const run = (stories: string[] | undefined, more: Partial<VerifyOptions> = {}) =>
    verify({ contract, baseUrl: mock.url, apiKey: KEY, ...(stories ? { stories } : {}), ...more })
  const AUTH = `    inputs: { type: object, required: [api_key], properties: { api_key: { type: string } } }\n    parameters: [{ name: Authorization, in: header, value: 'Bearer {$inputs.api_key}' }]\n`

  it('runs the stories of the package against the mock', async () => {
    const report = await run(undefined, { without: ['carrier', 'limits', 'webhooks'] })
    expect(report.stories.filter(({ status }) => status === 'failed')).to.deep.equal([])
    expect(report).to.include({ failed: 0, skipped: 3 })
    expect(report.passed).to.be.at.least(14)
    expect(JSON.stringify(report)).not.to.contain(KEY)
  })

  it('says which step failed, why, and how to repeat it, without the key', async () => {
    const story = write(
      `  - workflowId: wrong\n${AUTH}    steps:\n      - stepId: read\n        operationId: messages.get\n        parameters: [{ name: message_id, in: path, value: msg_1 }]\n        successCriteria: [{ condition: $statusCode == 200 }, { condition: "$response.body#/id == 'msg_1'" }]\n      - stepId: never\n        operationId: me.get\n`,
    )
    const report = await run([story])
    const [{ status, steps }] = report.stories as [(typeof report.stories)[0]]
    expect([status, steps.length]).to.deep.equal(['failed', 1])
    expect(steps[0]!.failures.map(({ message }) => message)).to.deep.equal([
      '$statusCode == 200, but $statusCode is 404',
      `$response.body#/id == 'msg_1', but $response.body#/id is absent`,
    ])
    expect(steps[0]!.curl).to.equal(
      `curl '${mock.url}/v1/messages/msg_1' -H 'accept: application/json' -H "Authorization: Bearer $RELAYOS_API_KEY"`.replace(
        /( -H 'accept: application\/json')( -H "Auth.*)/,
        '$2$1',
      ),
    )
    expect(JSON.stringify(report)).not.to.contain(KEY)
  })

  it('fails a step whose answer breaks the contract, whatever its criteria say', async () => {
    const target = await startTarget({ body: { object: 'me' } })
    const story = write(
      `  - workflowId: me\n${AUTH}    steps:\n      - stepId: me\n        operationId: me.get\n        onFailure: [{ name: again, type: retry, retryAfter: 0.01, retryLimit: 5 }]\n`,
    )
    const report = await run([story], { baseUrl: target.url })
    await target.stop()
    const [step] = report.stories[0]!.steps
    expect(step!.attempts, 'a broken contract does not get better').to.equal(1)
    expect(step!.failures.map(({ kind, rule }) => `${kind} ${rule}`)).to.include('contract required')
  })

  it('repeats a step as often as it says, and follows gotos', async () => {
    const story = write(
      `  - workflowId: around\n${AUTH}    steps:\n      - stepId: send\n        operationId: messages.create\n        requestBody: { contentType: application/json, payload: { channel: in_app, to: u, content: { text: x } } }\n        outputs: { id: $response.body#/id }\n        onSuccess: [{ name: on, type: goto, stepId: follow }]\n      - stepId: skipped\n        operationId: me.get\n        successCriteria: [{ condition: $statusCode == 500 }]\n      - stepId: follow\n        operationId: messages.get\n        parameters: [{ name: message_id, in: path, value: $steps.send.outputs.id }]\n        successCriteria: [{ condition: "$response.body#/status == 'delivered'" }]\n        onFailure: [{ name: again, type: retry, retryAfter: 0.01, retryLimit: 2 }]\n`,
    )
    const failed = await run([story])
    expect(failed.stories[0]!.steps.map(({ step, attempts, status }) => `${step} ${attempts} ${status}`)).to.deep.equal([
      'send 1 passed',
      'follow 3 failed',
    ])
  })

  it('skips what depends on a failed story, and runs stories within stories', async () => {
    const story = write(
      `  - workflowId: inner\n${AUTH}    steps: [{ stepId: me, operationId: me.get, outputs: { name: $response.body#/object } }]\n    outputs: { name: $steps.me.outputs.name }\n  - workflowId: outer\n${AUTH}    steps:\n      - { stepId: call, workflowId: inner, outputs: { kind: $outputs.name } }\n      - { stepId: use, operationId: me.get, successCriteria: [{ condition: $response.body#/object == $steps.call.outputs.kind }] }\n  - workflowId: broken\n${AUTH}    steps: [{ stepId: me, operationId: me.get, successCriteria: [{ condition: $statusCode == 500 }] }]\n  - workflowId: after\n    dependsOn: [broken]\n    steps: [{ stepId: me, operationId: me.get }]\n`,
    )
    const { stories } = await run([story])
    expect(stories.map(({ story: name, status }) => `${name} ${status}`)).to.deep.equal([
      'inner passed',
      'outer passed',
      'broken failed',
      'after skipped',
    ])
  })

  it('waits when it is told to by a 429 that nobody expected', async () => {
    await mock.stop()
    mock = await startMock({ contract, key: KEY, faults: ['messages.list: 429; retry-after=0; times=2'] })
    const story = write(`  - workflowId: slow\n${AUTH}    steps: [{ stepId: list, operationId: messages.list }]\n`)
    const { stories } = await run([story])
    expect([stories[0]!.status, stories[0]!.steps[0]!.attempts]).to.deep.equal(['passed', 3])
  })

  it('does not touch a live environment unasked', async () => {
    const target = await startTarget({ body: { environment: { kind: 'live' } } })
    const refusal = await run(undefined, { baseUrl: target.url }).catch((error) => error.message)
    await target.stop()
    expect(refusal).to.match(/live environment/)
    expect(target.asked).to.have.length(1)
  })

  it('says what is wrong with a story before anything runs', async () => {
    for (const [workflows, fault] of [
      ['  - workflowId: a\n    steps: [{ stepId: x, operationId: nothing.here }]\n', /a\/x: the contract has no operation nothing.here/],
      ['  - workflowId: a\n    steps: [{ stepId: x, operationId: me.get }, { stepId: x, operationId: me.get }]\n', /a\/x is there twice/],
      ['  - workflowId: a\n    steps: []\n', /a has no steps/],
      [
        '  - workflowId: a\n    steps: [{ stepId: x, operationId: me.get, successCriteria: [{ condition: "/a", type: xpath }] }]\n',
        /xpath are not supported/,
      ],
      ['  - workflowId: a\n    steps: [{ reference: $components.steps.nothing }]\n', /leads nowhere/],
      [
        '  - workflowId: a\n    dependsOn: [b]\n    steps: [{ stepId: x, operationId: me.get }]\n  - workflowId: b\n    dependsOn: [a]\n    steps: [{ stepId: x, operationId: me.get }]\n',
        /in a circle: a → b → a/,
      ],
    ] as [string, RegExp][]) {
      expect(await run([write(workflows)]).catch((error) => error.message)).to.match(fault)
    }
    writeFileSync(
      join(folder, 'bomb.yaml'),
      `arazzo: 1.0.1\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
        .join('\n')}\n`,
    )
    expect(await run([join(folder, 'bomb.yaml')]).catch((error) => error.message)).to.match(/alias/i)
    expect(await run([join(folder, 'absent.yaml')]).catch((error) => error.code)).to.equal('ENOENT')
  })

  it('ends when nobody answers, and when it is told to', async () => {
    const target = await startTarget(() => {})
    const began = performance.now()
    expect(await run(undefined, { baseUrl: target.url, timeoutMs: 100 }).catch((error) => error.message)).to.match(
      /no answer|abort|timeout/i,
    )
    expect(performance.now() - began).to.be.below(5_000)
    await target.stop()
    expect(
      await run(undefined, { signal: AbortSignal.abort() }).then(
        ({ failed, passed }) => failed > 0 && passed === 0,
        () => true,
      ),
    ).to.equal(true)
  })

  describe('reports', () => {
    const hostile = `<script>alert(1)</script> ]]> & "quoted" \u0000\u001b[31m \u202e`
    const report = async () => {
      const story = write(
        `  - workflowId: wrong\n    summary: 'It fails'\n${AUTH}    steps: [{ stepId: read, description: A step, operationId: messages.get, parameters: [{ name: message_id, in: path, value: msg_1 }] }]\n  - workflowId: right\n${AUTH}    steps: [{ stepId: me, operationId: me.get }]\n  - workflowId: skipped\n    x-needs: [carrier]\n    steps: [{ stepId: me, operationId: me.get }]\n`,
      )
      const outcome = ofVerify(await run([story], { without: ['carrier'] }))
      outcome.checks[0]!.faults[0]!.message = hostile
      return outcome
    }

    it('as JUnit', async () => {
      const xml = toJunit(await report())
      expect(xml).to.contain('tests="3" failures="1" errors="0" skipped="1"')
      expect(xml).to.contain('&lt;script&gt;').and.not.contain('<script>')
      expect(xml).not.to.match(/[\u0000-\u0008\u001b]/)
    })

    it('as SARIF 2.1.0', async () => {
      const log = JSON.parse(toSarif(await report(), 'spec/openapi.json'))
      expect(log.version).to.equal('2.1.0')
      const [{ tool, results }] = log.runs
      expect(tool.driver).to.include({ name: 'relayos contract' })
      expect(results).to.have.length(1)
      expect(tool.driver.rules[results[0].ruleIndex].id).to.equal(results[0].ruleId)
      expect(results[0].locations[0].physicalLocation.artifactLocation.uri).to.equal('spec/openapi.json')
      expect(results[0].partialFingerprints['relayosContract/v1']).to.match(/^[0-9a-f]{32}$/)
    })

    it('as a page, in which nothing that came from elsewhere is markup', async () => {
      const html = toHtml(await report())
      expect(html).to.contain('&lt;script&gt;').and.not.contain('<script')
      expect(html).not.to.match(/\u202e|\u0000|\u001b/)
      expect(html).to.contain("default-src 'none'")
      expect(html).to.contain('1 of 3 checks passed, 1 failed, 1 skipped')
    })
  })
})
