// The vectors find faults: each of these, planted into a copy of an SDK, must turn some of them red.

import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { Vectors } from '../../scripts/compiler/emit/conformance/vector.ts'
import { conform, runners } from './conform.ts'

type Plant = { fault: string; only: RegExp; file: string; from: string; to: string }

const root = fileURLToPath(new URL('../..', import.meta.url))
const vectors: Vectors = JSON.parse(await readFile(join(root, 'sdks/conformance/vectors.json'), 'utf8'))

const typescript: Plant[] = [
  { fault: 'waits without jitter', only: /^a retry: after/, file: 'retry.ts', from: 'JITTER = 0.25', to: 'JITTER = 0' },
  { fault: 'waits that are too short', only: /^a retry: after 5/, file: 'retry.ts', from: 'FIRST_DELAY = 500', to: 'FIRST_DELAY = 300' },
  { fault: 'a date in Retry-After that is ignored', only: /date of Retry/, file: 'retry.ts', from: '/^[A-Z][a-z]{2}/', to: '/^never/' },
  {
    fault: 'every 409 repeated',
    only: /not after another 409/,
    file: 'retry.ts',
    from: "return code === 'idempotency_in_flight'",
    to: 'return true',
  },
  {
    fault: 'a new key with every attempt',
    only: /^messages.*under one key/,
    file: 'transport.ts',
    from: 'this.#attempt<T>(request',
    to: 'this.#attempt<T>(await prepare(settings, call)',
  },
  {
    fault: 'a path that is not encoded',
    only: /encodes its path/,
    file: 'request.ts',
    from: 'return encodeURIComponent(value)',
    to: 'return value',
  },
  {
    fault: 'redirects that are followed',
    only: /redirect/,
    file: 'transport.ts',
    from: "signal, redirect: 'manual'",
    to: "signal, redirect: 'follow' as 'manual'",
  },
  { fault: 'webhooks of any age', only: /^a webhook/, file: 'webhooks.ts', from: '<= tolerance', to: '<= Infinity' },
  { fault: 'only the first secret', only: /^a webhook/, file: 'webhooks.ts', from: 'of keys) {', to: 'of keys.slice(0, 1)) {' },
  {
    fault: 'a resume from where the program began',
    only: /^a stream: resumes after a restart/,
    file: 'stream-reader.ts',
    from: 'from: this.#handed }',
    to: "from: this.#params.from ?? 'now' }",
  },
  {
    fault: 'a resume from an event too early',
    only: /^a stream: drops what comes twice after/,
    file: 'stream-reader.ts',
    from: 'this.#handle(this.#handed)',
    to: 'this.#handle(this.#handed); this.#handed = [...this.#recent].at(-2) ?? this.#handed',
  },
  {
    fault: 'events that come twice',
    only: /^a stream: drops what comes twice/,
    file: 'stream-reader.ts',
    from: 'this.#recent.has(event.id)',
    to: 'false',
  },
  {
    fault: 'an acknowledgement before the event is handled',
    only: /^a stream: acknowledges/,
    file: 'stream-reader.ts',
    from: 'this.#remember(event.id)',
    to: 'this.#remember(event.id); this.#handle(event.id)',
  },
  {
    fault: 'a position that is ahead of what was handled',
    only: /^a stream: from an event/,
    file: 'stream-reader.ts',
    from: 'this.#remember(event.id)',
    to: 'this.#remember(event.id); this.position = event.id',
  },
  {
    fault: 'a stream that connects again at once',
    only: /^a stream: resumes after/,
    file: 'stream-reader.ts',
    from: 'await timing.sleep(delay',
    to: 'await timing.sleep(0',
  },
  {
    fault: 'failures that are never forgotten',
    only: /^a stream: counts/,
    file: 'stream-reader.ts',
    from: 'this.#failures = 0',
    to: 'this.#failures += 0',
  },
  {
    fault: 'a silent server that is waited for',
    only: /^a stream: resumes when the server falls silent/,
    file: 'stream-connection.ts',
    from: 'this.#idle = idleTimeout',
    to: 'this.#idle = 6 * idleTimeout',
  },
  {
    fault: 'a quiet server that is taken for dead',
    only: /^a stream: is not taken for dead/,
    file: 'stream-connection.ts',
    from: "this.#send({ type: 'unsubscribe', id: PROBE })",
    to: '',
  },
  {
    fault: 'a credential that ended and is tried again',
    only: /^a stream: ends when the credential/,
    file: 'stream-failures.ts',
    from: 'code < 4400',
    to: 'code < 4404',
  },
]

const python: Plant[] = [
  { fault: 'waits without jitter', only: /^a retry: after/, file: '_retry.py', from: 'JITTER = 0.25', to: 'JITTER = 0.0' },
  {
    fault: 'seconds in Retry-After that are ignored',
    only: /as Retry-After says/,
    file: '_retry.py',
    from: 'return float(header)',
    to: 'return None',
  },
  {
    fault: 'every 409 repeated',
    only: /not after another 409/,
    file: '_retry.py',
    from: 'return error.code == "idempotency_in_flight"',
    to: 'return True',
  },
  {
    fault: 'a new key with every attempt',
    only: /^messages.*under one key/,
    file: '_transport.py',
    from: 'self._attempt(prepared, timeout)',
    to: 'self._attempt(prepare(settings, self.key(), call), timeout)',
  },
  {
    fault: 'a path that is not encoded',
    only: /encodes its path/,
    file: '_request.py',
    from: 'quote(text, safe="")',
    to: 'quote(text, safe="/")',
  },
  { fault: 'a closed union', only: /type that is not known/, file: '_model.py', from: 'models.get(name, unknown)', to: 'models[name]' },
  {
    fault: 'unknown members that are dropped',
    only: /^me.get keeps/,
    file: '_model.py',
    from: '"_data", data)',
    to: '"_data", {k: v for k, v in data.items() if k in self._names.values()})',
  },
  {
    fault: 'pages that lose the filters',
    only: /walks all pages/,
    file: '_resource.py',
    from: '{**query, "cursor": cursor}',
    to: '{"cursor": cursor}',
  },
  {
    fault: 'signatures compared in part',
    only: /^a webhook/,
    file: 'webhooks.py',
    from: 'hashlib.sha256).digest(), signature)',
    to: 'hashlib.sha256).digest()[: len(signature)], signature)',
  },
  {
    fault: 'errors without their class',
    only: /^an error: 4/,
    file: '_errors.py',
    from: '_CLASSES.get(failure.status, ',
    to: '_CLASSES.get(0, ',
  },
]

const java: Plant[] = [
  { fault: 'waits without jitter', only: /^a retry: after/, file: 'internal/Retry.java', from: 'JITTER = 0.25', to: 'JITTER = 0.0' },
  {
    fault: 'seconds in Retry-After that are ignored',
    only: /as Retry-After says/,
    file: 'internal/Retry.java',
    from: 'Duration.ofSeconds(Long.parseLong(header))',
    to: 'null',
  },
  {
    fault: 'every 409 repeated',
    only: /not after another 409/,
    file: 'internal/Retry.java',
    from: 'failure.code().equals(Optional.of("idempotency_in_flight"))',
    to: 'failure.code() != Optional.of("")',
  },
  {
    fault: 'a new key with every attempt',
    only: /^messages.*under one key/,
    file: 'internal/Transport.java',
    from: 'http.attempt(prepared.request()',
    to: 'http.attempt(Prepared.of(settings, key.get(), call).request()',
  },
  {
    fault: 'a path that is not encoded',
    only: /encodes its path/,
    file: 'internal/Prepared.java',
    from: '"-._~".indexOf',
    to: '"-._~/:".indexOf',
  },
  {
    fault: 'a GET that is repeated by what lies below',
    only: /no retry is left/,
    file: 'internal/SentOnce.java',
    from: 'sent.getAndSet(true)',
    to: 'sent.get()',
  },
  {
    fault: 'a timeout that is told as a broken connection',
    only: /no answer in time$/,
    file: 'internal/Http.java',
    from: 'new HttpTimeoutException("request timed out")',
    to: 'new IOException("request timed out")',
  },
  {
    fault: 'unknown members that are dropped',
    only: /^me.get keeps/,
    file: 'models/Model.java',
    from: 'new LinkedHashMap<>(members);',
    to: 'new LinkedHashMap<>();',
  },
  { fault: 'a closed enum', only: /^messages.get keeps/, file: 'internal/Decode.java', from: 'of.apply(text(value))', to: 'null' },
  {
    fault: 'pages that lose the filters',
    only: /walks all pages/,
    file: 'internal/Resource.java',
    from: 'new LinkedHashMap<>(query)',
    to: 'new LinkedHashMap<>()',
  },
  {
    fault: 'signatures compared in part',
    only: /^a webhook/,
    file: 'internal/Signatures.java',
    from: 'MessageDigest.isEqual(mac.doFinal(content), signature)',
    to: 'MessageDigest.isEqual(java.util.Arrays.copyOf(mac.doFinal(content), signature.length), signature)',
  },
  {
    fault: 'a resume from where the program began',
    only: /^a stream: resumes after a restart/,
    file: 'internal/StreamReader.java',
    from: 'subscription.put("from", handed)',
    to: 'subscription.putIfAbsent("from", "now")',
  },
  {
    fault: 'events that come twice',
    only: /^a stream: drops what comes twice/,
    file: 'internal/StreamReader.java',
    from: '!recent.contains(id)',
    to: '!recent.contains("")',
  },
  {
    fault: 'an acknowledgement before the event is handled',
    only: /^a stream: acknowledges/,
    file: 'internal/StreamReader.java',
    from: 'remember(id);\n',
    to: 'remember(id); handle(id);\n',
  },
  {
    fault: 'a stream that connects again at once',
    only: /^a stream: resumes after/,
    file: 'internal/StreamReader.java',
    from: 'System.nanoTime() + delay.toNanos()',
    to: 'System.nanoTime()',
  },
  {
    fault: 'a silent server that is waited for',
    only: /^a stream: resumes when the server falls silent/,
    file: 'internal/StreamConnection.java',
    from: 'this.idle = idle;',
    to: 'this.idle = idle.multipliedBy(8);',
  },
  {
    fault: 'a credential that ended and is tried again',
    only: /^a stream: ends when the credential/,
    file: 'internal/StreamFailures.java',
    from: 'code < 4400',
    to: 'code < 4404',
  },
  {
    fault: 'errors without their class',
    only: /^an error: 4/,
    file: 'internal/Failures.java',
    from: 'switch (failure.status())',
    to: 'switch (0)',
  },
]

const cases = [
  { runner: runners.find(({ name }) => name === 'typescript')!, plants: typescript, source: 'typescript/src' },
  { runner: runners.find(({ name }) => name === 'python-sync')!, plants: python, source: 'python/src/relayos' },
  { runner: runners.find(({ name }) => name === 'java')!, plants: java, source: 'java/src/main/java/com/relayos' },
]

describe('the conformance vectors', function () {
  this.timeout(60_000)

  for (const { runner, plants, source } of cases) {
    for (const { fault, only, file, from, to } of plants) {
      it(`find in ${runner.name}: ${fault}`, async function () {
        if (!runner.present()) this.skip()
        const folder = await copySdks()
        try {
          const path = join(folder, 'sdks', source, file)
          const code = await readFile(path, 'utf8')
          expect(code, 'the place of the fault').to.contain(from)
          const some = {
            ...vectors,
            calls: vectors.calls.filter(({ name }) => only.test(name)),
            webhooks: vectors.webhooks.filter(({ name }) => only.test(name)),
            streams: vectors.streams.filter(({ name }) => only.test(name)),
          }
          await writeFile(
            path,
            code.replaceAll(from, () => to),
          )
          expect(await conform(runner, some, join(folder, 'sdks'))).to.not.have.length(0)
          await writeFile(path, code)
          if (plants[0]!.fault === fault) expect(await conform(runner, some, join(folder, 'sdks'))).to.deep.equal([]) // the copy as such is sound
        } finally {
          await rm(folder, { recursive: true, force: true })
        }
      })
    }
  }
})

async function copySdks(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-planted-'))
  for (const part of [
    'typescript/src',
    'typescript/package.json',
    'conformance/typescript.ts',
    'python/src',
    'python/tests',
    'java/src/main',
  ]) {
    await cp(join(root, 'sdks', part), join(folder, 'sdks', part), { recursive: true })
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
