// How somebody gets the SDK of each language, and what they then have.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goEnvironment, hasGo } from '../../scripts/check/go.ts'
import { hasJava, javaForSdk } from '../../scripts/check/java.ts'
import { hasPython, pythonForSdk } from '../../scripts/check/python.ts'
import { hasRuby, installGem } from '../../scripts/check/ruby.ts'
import { below, type Language, must, olderNode, ROOT, sdk } from './language.ts'
import { bun, deno, installed, isHere, quietly, type Runtime } from './runtimes.ts'

/** Not in the tree: what is built stays out of it. */
function copyOf(folder: string, empty: string): string {
  const source = join(empty, 'source')
  cpSync(sdk(folder), source, { recursive: true, filter: (path) => !/\/(dist|target|node_modules|__pycache__)$/.test(path) })
  return source
}

const project = (empty: string) => {
  const home = join(empty, 'project')
  mkdirSync(home)
  return home
}

type Runner = {
  needs: Language['needs']
  knowsTypes: boolean
  env?: Record<string, string>
  command(): [program: string, ...words: string[]]
}

const ownNode: Runner = { needs: { what: 'Node', present: true }, knowsTypes: true, command: () => [process.execPath] }

const node20: Runner = {
  needs: { what: 'Node 20 beside our own', present: olderNode !== null, optional: true },
  knowsTypes: false, // it gets JavaScript
  command: () => [olderNode!],
}

const fetched = (runtime: Runtime): Runner => ({
  needs: {
    what: `${runtime.name} ${runtime.version}`,
    get present() {
      return isHere(runtime) // fetches it
    },
  },
  knowsTypes: true,
  env: quietly,
  command: () => [installed(runtime), ...runtime.words.run],
})

const typescript = (name: string, { needs, knowsTypes, env: more = {}, command }: Runner): Language => ({
  name,
  folder: 'typescript',
  fence: 'ts',
  needs,
  async install(empty) {
    const env = { npm_config_cache: join(empty, 'npm'), PATH: `${ROOT}node_modules/.bin:${process.env.PATH}` }
    await must('npm', ['pack', '--silent', '--pack-destination', empty], copyOf('typescript', empty), env)
    const [tarball = ''] = readdirSync(empty).filter((name) => name.endsWith('.tgz'))
    const home = project(empty)
    writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n')
    await must('npm', ['install', '--silent', '--offline', '--no-audit', '--no-fund', join(empty, tarball)], home, env)
    return {
      add: below,
      env: more,
      async program(name, code) {
        const path = join(home, `${name}.ts`)
        writeFileSync(path, code)
        const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')]
        const out = knowsTypes ? ['--noEmit'] : ['--outDir', 'built']
        await must('tsc', [...out, '--strict', '--target', 'es2022', '--module', 'nodenext', ...types, path], home, env)
        return [...command(), knowsTypes ? path : join(home, 'built', `${name}.js`)]
      },
    }
  },
})

const python: Language = {
  name: 'Python',
  folder: 'python',
  fence: 'python',
  needs: { what: 'python3 with venv', present: hasPython },
  async install(empty) {
    const builder = pythonForSdk()
    const quiet = ['-m', 'pip', '--disable-pip-version-check', '--quiet']
    await must(builder, [...quiet, 'wheel', '--no-deps', '--no-build-isolation', '-w', empty, copyOf('python', empty)], empty)
    const [wheel = ''] = readdirSync(empty).filter((name) => name.endsWith('.whl'))
    const home = project(empty)
    await must('python3', ['-m', 'venv', join(home, '.venv')], home)
    const own = join(home, '.venv/bin/python')
    await must(own, [...quiet, 'install', join(empty, wheel)], home)
    return {
      add: below,
      async program(name, code) {
        writeFileSync(join(home, `${name}.py`), code)
        const mypy = ['-m', 'mypy', '--strict', '--no-error-summary', '--cache-dir', join(empty, 'mypy'), '--python-executable', own]
        await must(builder, [...mypy, `${name}.py`], home)
        return [own, join(home, `${name}.py`)]
      },
    }
  },
}

const MODULE = 'relayos.dev/go/relayos'

const go: Language = {
  name: 'Go',
  folder: 'go',
  fence: 'go',
  needs: { what: 'Go 1.21 or later', present: hasGo },
  async install(empty) {
    const version = `v${/"([\d.]+)"/.exec(readFileSync(join(sdk('go'), 'version.gen.go'), 'utf8'))![1]}`
    const published = join(empty, 'proxy', MODULE, '@v')
    mkdirSync(published, { recursive: true })
    writeFileSync(join(published, 'list'), `${version}\n`)
    writeFileSync(join(published, `${version}.info`), JSON.stringify({ Version: version, Time: '2026-01-01T00:00:00Z' }))
    cpSync(join(sdk('go'), 'go.mod'), join(published, `${version}.mod`))
    const others = (await must('go', ['env', 'GOPROXY'], empty)).trim() // for a toolchain, on machines with an old one
    const env = {
      ...goEnvironment,
      GOPATH: join(empty, 'go'),
      GOPROXY: `file://${join(empty, 'proxy')},${others}`,
      GONOSUMDB: MODULE,
      GOFLAGS: '-modcacherw -trimpath',
    }
    const zip = project(join(empty)) // a program of its own that packs the module as the module proxy does
    writeFileSync(join(zip, 'zip.go'), ZIP)
    await must('go', ['run', 'zip.go', sdk('go'), `${MODULE}@${version}`, join(published, `${version}.zip`)], zip, env)
    const home = (name: string) => {
      const path = join(empty, `tried-${name}`)
      if (!existsSync(path)) mkdirSync(path)
      return path
    }
    return {
      add: (first, more) => first.replace(/\}\n*$/, `${more}}\n`),
      async program(name, code) {
        const folder = home(name)
        if (!existsSync(join(folder, 'go.mod'))) {
          await must('go', ['mod', 'init', 'tried'], folder, env)
          await must('go', ['get', MODULE], folder, env)
        }
        writeFileSync(join(folder, 'main.go'), code)
        await must('go', ['vet', '.'], folder, env)
        await must('go', ['build', '-o', name, '.'], folder, env)
        return [join(folder, name)]
      },
    }
  },
}

const ZIP = `package main

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func main() {
	out, err := os.Create(os.Args[3])
	check(err)
	archive := zip.NewWriter(out)
	check(filepath.WalkDir(os.Args[1], func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(os.Args[1], path)
		check(err)
		file, err := archive.Create(os.Args[2] + "/" + filepath.ToSlash(name))
		check(err)
		data, err := os.ReadFile(path)
		check(err)
		_, err = file.Write(data)
		return err
	}))
	check(archive.Close())
	check(out.Close())
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
`

const java: Language = {
  name: 'Java',
  folder: 'java',
  fence: 'java',
  needs: { what: 'Java 17 with Maven', present: hasJava },
  async install(empty) {
    javaForSdk() // so that what Maven itself needs is there
    const repository = join(empty, 'repository')
    cpSync(join(ROOT, '.cache/java/maven'), repository, { recursive: true })
    const mvn = (words: string[], cwd: string) =>
      must('mvn', ['-B', '-ntp', '-q', '-Dstyle.color=never', `-Dmaven.repo.local=${repository}`, ...words], cwd)
    await mvn(['-Dmaven.test.skip=true', 'install'], copyOf('java', empty))
    const home = project(empty)
    const [dependency = ''] = /<dependency>[\s\S]*?<\/dependency>/.exec(readFileSync(join(sdk('java'), 'README.md'), 'utf8')) ?? []
    writeFileSync(join(home, 'pom.xml'), POM.replace('DEPENDENCY', dependency))
    const sources = join(home, 'src/main/java')
    mkdirSync(sources, { recursive: true })
    return {
      add: below,
      async program(name, code) {
        const main = /^public class (\w+)/m.exec(code)?.[1] ?? name
        writeFileSync(join(sources, `${main}.java`), code.includes('public class') ? code : inMain(main, code))
        const words = ['compile', 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath', '-Dmdep.outputFile=classpath']
        await mvn(words, home)
        const path = `${join(home, 'target/classes')}:${readFileSync(join(home, 'classpath'), 'utf8').trim()}`
        return ['java', '-Xmx256m', '-cp', path, main]
      },
    }
  },
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>tried</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>DEPENDENCY</dependencies>
</project>
`

/** Statements of the README in a program; an editor adds the imports. */
const inMain = (name: string, code: string) => `import com.relayos.*;
import com.relayos.models.*;
import java.util.*;

public class ${name} {
  public static void main(String... args) {
${code}
  }
}
`

const ruby: Language = {
  name: 'Ruby',
  folder: 'ruby',
  fence: 'ruby',
  needs: { what: 'ruby (3.1 or later) with rubocop', present: hasRuby },
  async install(empty) {
    const { home: gems, fault } = installGem(empty)
    if (fault !== null) throw new Error(fault)
    const home = project(empty)
    return {
      add: below,
      env: { GEM_HOME: gems }, // WEBrick is where the machine has it
      async program(name, code) {
        writeFileSync(join(home, `${name}.rb`), code)
        await must('ruby', ['-wc', join(home, `${name}.rb`)], home)
        return ['ruby', join(home, `${name}.rb`)]
      },
    }
  },
}

export const languages: Language[] = [
  typescript('TypeScript', ownNode),
  typescript('TypeScript (Node 20)', node20),
  typescript('TypeScript (Deno)', fetched(deno)),
  typescript('TypeScript (Bun)', fetched(bun)),
  ...[python, go, java, ruby],
]
