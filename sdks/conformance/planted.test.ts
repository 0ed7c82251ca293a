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
    to: 'this.#idle = 12 * idleTimeout',
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
  {
    fault: 'a resume from an event too early',
    only: /^a stream: drops what comes twice after/,
    file: '_stream.py',
    from: '"from": self.handed})',
    to: '"from": next(iter(self._recent), self.handed)})',
  },
  {
    fault: 'events that come twice',
    only: /^a stream: drops what comes twice/,
    file: '_stream.py',
    from: 'if event_id in self._recent:',
    to: 'if False:',
  },
  {
    fault: 'an acknowledgement before the event is handled',
    only: /^a stream: acknowledges/,
    file: '_stream_sync.py',
    from: 'if event is not None:',
    to: 'if event is not None and not self._send(self._course.handle()):',
  },
  {
    fault: 'a stream that connects again at once',
    only: /^a stream: resumes after/,
    file: '_stream_sync.py',
    from: 'self._ended.wait(delay)',
    to: 'self._ended.wait(0)',
  },
  {
    fault: 'a credential that ended and is tried again',
    only: /^a stream: ends when the credential/,
    file: '_stream_failures.py',
    from: 'not 4400 <= code',
    to: 'not 4404 <= code',
  },
  {
    fault: 'a quiet server that is taken for dead',
    only: /^a stream: is not taken for dead/,
    file: '_stream_sync.py',
    from: 'self._pong is None or self._pong.is_set()',
    to: 'False',
  },
]

const ruby: Plant[] = [
  { fault: 'waits without jitter', only: /^a retry: after/, file: 'retries.rb', from: 'JITTER = 0.25', to: 'JITTER = 0.0' },
  {
    fault: 'seconds in Retry-After that are ignored',
    only: /as Retry-After says/,
    file: 'retries.rb',
    from: 'return header.to_f if',
    to: 'return nil if',
  },
  {
    fault: 'every 409 repeated',
    only: /not after another 409/,
    file: 'retries.rb',
    from: 'return error.code == "idempotency_in_flight"',
    to: 'return true',
  },
  {
    fault: 'a new key with every attempt',
    only: /^messages.*under one key/,
    file: 'dispatcher.rb',
    from: 'outcome = attempt(call, prepared, limits',
    to: 'outcome = attempt(call, call.prepare(settings, key.call), limits',
  },
  {
    fault: 'a path that is not encoded',
    only: /encodes its path/,
    file: 'encode.rb',
    from: 'UNRESERVED = /[^A-Za-z0-9._~-]/n',
    to: 'UNRESERVED = %r{[^A-Za-z0-9._~/-]}n',
  },
  {
    fault: 'a closed union',
    only: /type that is not known/,
    file: 'union.rb',
    from: '@variants.fetch(value[@tag], @unknown)',
    to: '@variants.fetch(value[@tag])',
  },
  {
    fault: 'unknown members that are dropped',
    only: /^me.get keeps/,
    file: 'model.rb',
    from: '@data = data.frozen? ? data : Decode.frozen(data)',
    to: '@data = data.slice(*self.class.members.keys)',
  },
  {
    fault: 'pages that lose the filters',
    only: /walks all pages/,
    file: 'resource.rb',
    from: 'query.merge("cursor" => cursor)',
    to: '{ "cursor" => cursor }',
  },
  {
    fault: 'signatures compared in part',
    only: /^a webhook/,
    file: 'webhooks.rb',
    from: 'signature.bytesize == digest.bytesize &&\n            OpenSSL.fixed_length_secure_compare(digest, signature)',
    to: 'digest.start_with?(signature)',
  },
  {
    fault: 'errors without their class',
    only: /^an error: 4/,
    file: 'errors.rb',
    from: 'CLASSES.fetch(status)',
    to: 'CLASSES.fetch(0)',
  },
  {
    fault: 'half an answer taken for a whole one',
    only: /^a fault/,
    file: 'net_http_transport.rb',
    from: 'http.ignore_eof = false',
    to: 'http.ignore_eof = true',
  },
  {
    fault: 'a resume from an event too early',
    only: /^a stream: drops what comes twice after/,
    file: 'event_stream/inbox.rb',
    from: 'def handed = @lock.synchronize { @handed }',
    to: 'def handed = @lock.synchronize { @recent.keys.first || @handed }',
  },
  {
    fault: 'events that come twice',
    only: /^a stream: drops what comes twice/,
    file: 'event_stream/inbox.rb',
    from: 'unless @recent.key?(event["id"])',
    to: '',
  },
  {
    fault: 'an acknowledgement before the event is handled',
    only: /^a stream: acknowledges/,
    file: 'event_stream.rb',
    from: '@inbox.take(timeout)\n',
    to: '@inbox.take(timeout)\n      acknowledge\n',
  },
  {
    fault: 'a stream that connects again at once',
    only: /^a stream: resumes after/,
    file: 'event_stream.rb',
    from: '@alarm.wait(seconds: delay)',
    to: '@alarm.wait(seconds: 0)',
  },
  {
    fault: 'a credential that ended and is tried again',
    only: /^a stream: ends when the credential/,
    file: 'event_stream/connection.rb',
    from: 'code.between?(4400, 4599)',
    to: 'code.between?(4404, 4599)',
  },
  {
    fault: 'a silent server that is waited for',
    only: /^a stream: resumes when the server falls silent/,
    file: 'event_stream/connection.rb',
    from: '@idle = idle',
    to: '@idle = 12 * idle',
  },
]

const go: Plant[] = [
  {
    fault: 'waits without jitter',
    only: /^a retry: after/,
    file: 'retry.go',
    from: 'jitter            = 0.25',
    to: 'jitter            = 0',
  },
  {
    fault: 'seconds in Retry-After that are ignored',
    only: /as Retry-After says/,
    file: 'retry.go',
    from: 'if wholeSeconds.MatchString(header) {',
    to: 'if header == "" && wholeSeconds.MatchString(header) {',
  },
  {
    fault: 'every 409 repeated',
    only: /not after another 409/,
    file: 'retry.go',
    from: 'return failure.Code == "idempotency_in_flight"',
    to: 'return true',
  },
  {
    fault: 'a new key with every attempt',
    only: /^messages.*under one key/,
    file: 'transport.go',
    from: 'response, err := c.attempt(',
    to: 'what, _ = c.prepare(ctx, op, args, options)\n\t\tresponse, err := c.attempt(',
  },
  {
    fault: 'a path that is not encoded',
    only: /encodes its path/,
    file: 'request.go',
    from: 'url.PathEscape(value)',
    to: 'url.PathEscape("") + value',
  },
  { fault: 'redirects that are followed', only: /redirect/, file: 'settings.go', from: 'return http.ErrUseLastResponse', to: 'return nil' },
  {
    fault: 'a closed union',
    only: /type that is not known/,
    file: 'unions.gen.go',
    from: 'value := new(UnknownEvent)\n\t\tif d.object(value) {',
    to: 'value := new(UnknownEvent)\n\t\tif d.object(value) && value.Type == "" {',
  },
  {
    fault: 'unknown members that are dropped',
    only: /^me.get keeps/,
    file: 'decoded.go',
    from: 'write(name, []byte(text), nil)',
    to: '_ = text',
  },
  {
    fault: 'pages that lose the filters',
    only: /walks all pages/,
    file: 'page.go',
    from: 'callList(ctx, c, op, args, item, append(',
    to: 'callList(ctx, c, op, arguments{path: args.path}, item, append(',
  },
  {
    fault: 'signatures compared in part',
    only: /^a webhook/,
    file: 'webhook.go',
    from: 'hmac.Equal(mac.Sum(nil), signature.content)',
    to: 'hmac.Equal(mac.Sum(nil)[:min(32, len(signature.content))], signature.content)',
  },
  { fault: 'errors without their class', only: /^an error: 4/, file: 'errors.go', from: 'switch status {', to: 'switch -status {' },
  {
    fault: 'a resume from where the program began',
    only: /^a stream: resumes after a restart/,
    file: 'stream.go',
    from: 'wish.From = Value(e.handed)',
    to: 'wish.From = Value(e.params.From.Or("now"))',
  },
  {
    fault: 'events that come twice',
    only: /^a stream: drops what comes twice/,
    file: 'stream.go',
    from: 'err == nil && e.recent[event.GetID()]:',
    to: 'err == nil && e.recent[""]:',
  },
  {
    fault: 'an acknowledgement before the event is handled',
    only: /^a stream: acknowledges/,
    file: 'stream.go',
    from: 'e.remember(event.GetID())',
    to: 'e.remember(event.GetID())\n\t\t\te.handle()',
  },
  {
    fault: 'a stream that connects again at once',
    only: /^a stream: resumes after/,
    file: 'stream.go',
    from: 'timing.sleep(e.ctx, delay)',
    to: 'timing.sleep(e.ctx, 0)',
  },
  {
    fault: 'a silent server that is waited for',
    only: /^a stream: resumes when the server falls silent/,
    file: 'streamconnection.go',
    from: 's.idle / 2',
    to: 's.idle * 6',
  },
  {
    fault: 'fragments of which the last one is the message',
    only: /^a stream: a large event/,
    file: 'websocket.go',
    from: 'append(message, payload...)',
    to: 'append(message[:0], payload...)',
  },
  {
    fault: 'a credential that ended and is tried again',
    only: /^a stream: ends when the credential/,
    file: 'streamconnection.go',
    from: 'closed.code >= 4400',
    to: 'closed.code >= 4404',
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
  { runner: runners.find(({ name }) => name === 'ruby')!, plants: ruby, source: 'ruby/lib/relayos' },
  { runner: runners.find(({ name }) => name === 'go')!, plants: go, source: 'go' },
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
    'ruby/lib',
    'ruby/test',
    'go',
    'java/src/main',
  ]) {
    await cp(join(root, 'sdks', part), join(folder, 'sdks', part), { recursive: true })
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
