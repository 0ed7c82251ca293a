// sdks/java/src/generated/: what of the Java SDK depends on the contract. The rest is written by hand.

import { readFile } from 'node:fs/promises'
import { createModel, type Model } from '../model/model.ts'
import type { Files } from './files.ts'
import { emitModels } from './java/objects.ts'
import { emitResources } from './java/resources.ts'
import { allSchemas, prepared } from './java/schemas.ts'
import { javadoc, javaFile } from './java/text.ts'
import type { Schemas } from './sdk/schemas.ts'

export const JAVA_SDK = 'sdks/java/src/generated'

export async function emitJavaSdk(contract: Model): Promise<Files> {
  const { model, schemas } = forJava(contract)
  const folder = `${JAVA_SDK}/com/relayos`
  return {
    [`${folder}/internal/Version.java`]: versionFile(await version()),
    ...emitModels(model, schemas, `${folder}/models`),
    ...emitResources(model, schemas, `${folder}/resources`),
  }
}

/** The contract as the emitters of Java see it. */
export function forJava(contract: Model): { model: Model; schemas: Schemas } {
  const model = createModel(prepared(contract.document))
  return { model, schemas: allSchemas(model) }
}

/** The package's own version, for the User-Agent; pom.xml is the one place where it stands. */
async function version(): Promise<string> {
  const [, version] = /<artifactId>relayos<\/artifactId>\s*<version>([^<]+)</.exec(await readFile('sdks/java/pom.xml', 'utf8')) ?? []
  if (!version) throw new Error('sdks/java/pom.xml has no version')
  return version
}

const versionFile = (version: string) =>
  javaFile(
    'Version',
    'com.relayos.internal',
    `${javadoc('The version of the package.', '')}
final class Version {
  static final String VERSION = "${version}";

  private Version() {}
}`,
    [],
  )
