// The checks of the Java SDK: the compiler with all its warnings, Error Prone, google-java-format, tests. Everything that is built
// or downloaded stays under .cache/.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, 'sdks', 'java')
const CACHE = join(ROOT, '.cache', 'java')
const FORMATTER = 'com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps'
const DEPENDENCY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'
const HEAP = '-Xmx512m' // the machine is shared

export const hasJava =
  spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0 && spawnSync('javac', ['--version'], { stdio: 'ignore' }).status === 0

/** What is compiled: sources, tests and all, and the jars that they need. */
export type JavaBuild = { classes: string; tests: string; jars: string[] }

const MAVEN = ['-B', '-ntp', '-Dstyle.color=never', `-Dmaven.repo.local=${join(CACHE, 'maven')}`]

/** Compiled once per state of the sources; a marker file tells a whole build from a part. Two at a time would disturb each other. */
export function javaForSdk(): JavaBuild {
  const build = join(CACHE, `build-${fingerprint()}`)
  const marker = join(build, 'complete')
  if (!existsSync(marker)) {
    for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
      if (name.startsWith('build-')) rmSync(join(CACHE, name), { recursive: true, force: true })
    }
    mkdirSync(build, { recursive: true })
    const copied = [`${DEPENDENCY}:copy-dependencies`, '-DincludeScope=test', `-DoutputDirectory=${join(build, 'jars')}`]
    maven('-Pcheck', `-Drelayos.build=${build}`, 'test-compile', ...copied)
    writeFileSync(marker, '')
  }
  const jars = readdirSync(join(build, 'jars')).map((name) => join(build, 'jars', name))
  return { classes: join(build, 'classes'), tests: join(build, 'test-classes'), jars }
}

export function maven(...words: string[]) {
  const { status, error, stdout, stderr } = spawnSync('mvn', [...MAVEN, ...words], { cwd: FOLDER, encoding: 'utf8' })
  if (status === 0) return
  const told = `${stdout}${stderr}`.split('\n').filter((line) => /^\[(WARNING|ERROR)\]/.test(line))
  throw new Error(`mvn ${words.join(' ')} failed: ${error?.message ?? ''}\n${told.slice(0, 100).join('\n')}`)
}

/** Words for `java` that start a class of the tests, the examples or the bench. `before`: folders that are looked into first. */
export function javaCommand({ classes, tests, jars }: JavaBuild, main: string, words: string[] = [], before: string[] = []): string[] {
  return [HEAP, ...words, '-cp', [...before, classes, tests, ...jars].join(':'), main]
}

/** Of a copy of the SDK with a change in it: compiles the files that are otherwise, into a folder to be looked into first. */
export function compileChanges(build: JavaBuild, copy: string): string {
  const changed = sources(join(copy, 'src', 'main'))
    .filter((path) => readFileSync(path, 'utf8') !== readFileSync(join(FOLDER, relative(copy, path)), 'utf8'))
    .filter((path) => path.endsWith('.java'))
  const out = join(copy, 'changed')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  if (!changed.length) return out
  const words = [`-J${HEAP}`, '-proc:none', '-d', out, '-cp', [build.classes, ...build.jars].join(':'), ...changed]
  const { status, stderr } = spawnSync('javac', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return out
}

/** Goes on after a failure, so that one run tells all of them. */
export function checkJavaSdk(): boolean {
  const outcomes = [attempt('format', format), attempt('compile and test', test)]
  return outcomes.every(Boolean)
}

function attempt(name: string, work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`)
    return false
  }
}

function test() {
  const build = javaForSdk()
  const words = javaCommand(build, 'org.junit.platform.console.ConsoleLauncher', ['-XX:TieredStopAtLevel=1'])
  const options = ['execute', '--disable-banner', '--details=summary', '--fail-if-no-tests', `--scan-classpath=${build.tests}`]
  run('java', [...words, ...options])
}

/** Generated files too: the emitter prints what the formatter would. Its texts in comments keep the lines that they have. */
function format() {
  formatted(['src/main', 'src/test', 'examples', 'bench'].flatMap((part) => sources(join(FOLDER, part))))
  formatted(sources(join(FOLDER, 'src', 'generated')), '--skip-javadoc-formatting', '--skip-reflowing-long-strings')
}

/** Throws with the names of files that the formatter would change. */
export function formatted(files: string[], ...options: string[]) {
  const list = files.filter((path) => path.endsWith('.java'))
  if (list.length) run('java', [HEAP, '-jar', formatter(), ...options, '--dry-run', '--set-exit-if-changed', ...list])
}

function formatter(): string {
  const [, name = '', version = ''] = FORMATTER.split(':')
  const jar = join(CACHE, `${name}-${version}-all-deps.jar`)
  if (!existsSync(jar)) {
    maven(`${DEPENDENCY}:copy`, `-Dartifact=${FORMATTER}`, `-DoutputDirectory=${CACHE}`)
  }
  return jar
}

function run(program: string, words: string[]) {
  const { status } = spawnSync(program, words, { cwd: FOLDER, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${program} ended with ${status}`)
}

/** Of everything that is compiled, and of how. */
function fingerprint(): string {
  const parts = ['src', 'examples', 'bench', '.mvn'].flatMap((part) => sources(join(FOLDER, part)))
  const hash = createHash('sha256')
  for (const path of [join(FOLDER, 'pom.xml'), ...parts.sort()]) hash.update(`${relative(FOLDER, path)}\0`).update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

function sources(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The package as Maven makes it, in a folder of its own. */
export function packageSdk(folder: string): string {
  cpSync(FOLDER, join(folder, 'source'), { recursive: true })
  maven('-f', join(folder, 'source'), `-Drelayos.build=${join(folder, 'target')}`, '-DskipTests', '-Dmaven.test.skip=true', 'package')
  const [jar = ''] = readdirSync(join(folder, 'target')).filter((name) => /^relayos-[\d.]+\.jar$/.test(name))
  return join(folder, 'target', jar)
}

if (import.meta.main) process.exit(checkJavaSdk() ? 0 : 1)
