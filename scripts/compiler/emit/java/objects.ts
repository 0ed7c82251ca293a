// com/relayos/models: a class per object, a sealed interface per union, a class of constants per enum.

import type { Schema } from '../../model/document.ts'
import type { Model } from '../../model/model.ts'
import type { Files } from '../files.ts'
import { isSecret, resultNames } from '../sdk/results.ts'
import { lookUp, propertiesOf, reachable, refName, type Schemas } from '../sdk/schemas.ts'
import { accessor, constantOf, setter } from './names.ts'
import { follow, inputRoots, isEnum, isNamed } from './schemas.ts'
import { assignment, call, javadoc, javaFile, quoted, WIDTH } from './text.ts'
import { type JavaType, primitive, typeOf } from './types.ts'

const PACKAGE = 'com.relayos.models'
const IMPORTS = [
  'com.relayos.internal.Decode',
  'java.time.Instant',
  'java.time.LocalDate',
  'java.util.List',
  'java.util.Map',
  'java.util.Optional',
]

type Context = { schemas: Schemas; unions: Map<string, string[]>; inputs: Set<string> }
type Member = { name: string; schema: Schema; type: JavaType; required: boolean }

export function emitModels(model: Model, schemas: Schemas, folder: string): Files {
  const inputs = new Set(reachable(schemas, inputRoots(model, schemas)))
  const names = [...new Set([...resultNames(model, schemas), ...inputs])].filter((name) => isNamed(schemas.get(name)!))
  const unions = new Map<string, string[]>()
  for (const name of names) {
    for (const variant of new Set(variantsOf(schemas, name).map(({ variant }) => variant))) {
      unions.set(variant, [...(unions.get(variant) ?? []), name])
    }
  }
  const context: Context = { schemas, unions, inputs }
  const files: Files = {}
  const add = (name: string, body: string) => {
    const path = `${folder}/${name}.java`
    if (path in files) throw new Error(`two classes would be named ${name}`)
    files[path] = javaFile(name, PACKAGE, body, IMPORTS)
  }
  for (const name of names) {
    const schema = schemas.get(name)!
    if (isEnum(schema)) add(name, enumClass(name, schema))
    else if (schema.discriminator) {
      add(name, union(context, name))
      if (schemas.has(unknownOf(name))) throw new Error(`${unknownOf(name)} is the name of a schema`)
      add(unknownOf(name), unknownClass(context, name))
    } else add(name, objectClass(context, name))
  }
  return files
}

const unknownOf = (union: string) => `Unknown${union}`

const variantsOf = (schemas: Schemas, name: string) =>
  Object.entries(schemas.get(name)!.discriminator?.mapping ?? {}).map(([tag, ref]) => ({ tag, variant: refName(ref) }))

function membersOf({ schemas }: Context, schema: Schema): Member[] {
  const { properties, required } = propertiesOf(schemas, schema)
  return Object.entries(properties).map(([name, schema]) => {
    const type = typeOf(schemas, schema)
    return { name, schema, type, required: required.includes(name) }
  })
}

function objectClass(context: Context, name: string): string {
  const { schemas, unions, inputs } = context
  const schema = schemas.get(name)!
  const members = membersOf(context, schema)
  checkUnique(
    name,
    members.map((member) => accessor(member.name)),
  )
  const implemented = unions.get(name) ?? []
  const isTag = (member: Member) => typeof member.schema.const === 'string'
  const shape = members.map(({ name, schema, type }) => {
    if (isSecret(schema)) return `    SHAPE.secret(${quoted(name)});`
    return call('SHAPE.with', [quoted(name), ...(type.nested ? [type.decode] : [])], ';', '    ')
  })
  const parts = [
    `  private static final Shape SHAPE = new Shape();\n\n  static {\n${shape.join('\n')}\n  }`,
    `  ${name}(Map<String, ?> members) {\n    super(members);\n  }`,
    factory(name),
    ...members.map((member) => reader(context, member, implemented)),
    ...(inputs.has(name) ? [BUILDER_METHODS] : []),
    '  @Override\n  Shape shape() {\n    return SHAPE;\n  }',
    ...(inputs.has(name) ? [builderClass(context, name, members, isTag)] : []),
  ].filter(Boolean)
  return `${javadoc(schema.description ?? name, '')}\n${classHead(name, implemented)}\n${parts.join('\n\n')}\n}`
}

function classHead(name: string, implemented: string[]): string {
  const clause = implemented.length ? ` implements ${implemented.join(', ')}` : ''
  const head = `public final class ${name} extends Model${clause} {`
  return head.length <= WIDTH ? head : `public final class ${name} extends Model\n   ${clause} {`
}

const factory = (name: string) =>
  `${javadoc('Reads one from its JSON, for example one that was kept with `toMap()`.', '  ')}
  public static ${name} of(Map<String, ?> members) {
    return new ${name}(members);
  }`

function reader(context: Context, { name, schema, type, required }: Member, implemented: string[]): string {
  const certain = required && !type.nullable
  const java = certain ? primitive(type.type) : `Optional<${type.type}>`
  const common = implemented.some((union) => commonMembers(context, union).some((member) => member.name === name))
  const text = descriptionOf(context, schema)
  const doc = text ? `${javadoc(text, '  ')}\n` : ''
  const override = common ? '  @Override\n' : ''
  const read = call(`return ${certain ? 'required' : 'optional'}`, [quoted(name), type.decode], ';', '    ')
  return `${doc}${override}  public ${java} ${accessor(name)}() {\n${read}\n  }`
}

function descriptionOf({ schemas }: Context, schema: Schema): string {
  if (schema.description) return schema.description
  const direct = schema.$ref ? lookUp(schemas, schema.$ref) : schema
  return direct.description ?? follow(schemas, schema).schema.description ?? ''
}

const BUILDER_METHODS = `  public static Builder builder() {
    return new Builder();
  }

${javadoc('A builder with the members of this one.', '  ')}
  public Builder toBuilder() {
    return new Builder().all(toMap());
  }`

function builderClass(context: Context, name: string, members: Member[], isTag: (member: Member) => boolean): string {
  const settable = members.filter((member) => !isTag(member))
  checkUnique(
    `the builder of ${name}`,
    settable.map((member) => setter(member.name)),
  )
  const constants = members.filter((member) => isTag(member) && member.required)
  const preset = constants.map(({ name, schema }) => `      put(${quoted(name)}, ${quoted(String(schema.const))});`)
  const setters = settable.map((member) => {
    const { name, schema, type } = member
    const put = type.nullable ? 'with' : 'put'
    const text = [descriptionOf(context, schema), ...(type.nullable ? ['May be null.'] : [])].filter(Boolean).join('\n\n')
    const java = type.nullable ? type.input : primitive(type.input)
    const doc = text ? `${javadoc(text, '    ')}\n` : ''
    const method = setter(name)
    const signature = call(`public Builder ${method}`, [`${java} ${method}`], ' {', '    ')
    return `${doc}${signature}\n${call(`return ${put}`, [quoted(name), method], ';', '      ')}\n    }`
  })
  const required = settable.filter((member) => member.required).map(({ name }) => quoted(name))
  return [
    `${javadoc(`Collects the members of a {@link ${name}}.`, '  ').replace('&#123;&#64;link', '{@link')}
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {${preset.length ? `\n${preset.join('\n')}\n    ` : ''}}`,
    ...setters,
    `    public ${name} build() {\n${call(`return new ${name}`, [finish(name, required)], ';', '      ')}\n    }`,
    '    @Override\n    Builder self() {\n      return this;\n    }\n  }',
  ].join('\n\n')
}

/** Stands alone in its line if the call around it does not fit into one. */
function finish(name: string, required: string[]): string {
  const items = [quoted(name), ...required]
  const alone = `          finish(${items.join(', ')}));`
  return alone.length <= WIDTH ? alone.trim().slice(0, -2) : call('finish', items, '', '          ').trim()
}

function checkUnique(owner: string, names: string[]) {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`two members of ${owner} would be named ${twice}`)
}

/** Members that all variants have, and of one type. */
function commonMembers(context: Context, name: string): Member[] {
  const variants = variantsOf(context.schemas, name).map(({ variant }) => membersOf(context, context.schemas.get(variant)!))
  const [first = [], ...others] = variants
  const same = (one: Member, other: Member) =>
    one.name === other.name &&
    one.type.type === other.type.type &&
    one.required === other.required &&
    one.type.nullable === other.type.nullable
  return first.filter((member) => others.every((all) => all.some((other) => same(member, other))))
}

function union(context: Context, name: string): string {
  const schema = context.schemas.get(name)!
  const { propertyName } = schema.discriminator!
  const variants = variantsOf(context.schemas, name)
  const permitted = [...new Set(variants.map(({ variant }) => variant)), unknownOf(name)]
  const head = `public sealed interface ${name} extends Union permits ${permitted.join(', ')} {`
  const broken = `public sealed interface ${name} extends Union\n    permits ${permitted.join(',\n        ')} {`
  const oneLine = `    permits ${permitted.join(', ')} {`
  const fitting =
    head.length <= WIDTH ? head : oneLine.length <= WIDTH ? `public sealed interface ${name} extends Union\n${oneLine}` : broken
  const cases = variants.map(({ tag, variant }) => {
    const line = `      case ${quoted(tag)} -> new ${variant}(members);`
    return line.length <= WIDTH ? line : `      case ${quoted(tag)} ->\n          new ${variant}(members);`
  })
  const methods = commonMembers(context, name).map(({ name, schema, type, required }) => {
    const text = descriptionOf(context, schema)
    const java = required && !type.nullable ? primitive(type.type) : `Optional<${type.type}>`
    return `${text ? `${javadoc(text, '  ')}\n` : ''}  ${java} ${accessor(name)}();`
  })
  const builders = context.inputs.has(name)
    ? variants.map(
        ({ tag, variant }) =>
          `${javadoc(descriptionOf(context, context.schemas.get(variant)!), '  ')}\n  static ${variant}.Builder ${accessor(tag)}() {\n    return ${variant}.builder();\n  }`,
      )
    : []
  const parts = [
    ...builders,
    `${javadoc('Reads one from its JSON, for example one that was kept with `toMap()`.', '  ')}
  static ${name} of(Map<String, ?> members) {
    return switch (String.valueOf(members.get(${quoted(propertyName)}))) {
${cases.join('\n')}
      default -> new ${unknownOf(name)}(members);
    };
  }`,
    ...methods,
  ]
  return `${javadoc(schema.description ?? name, '')}\n${fitting}\n${parts.join('\n\n')}\n}`
}

/** What a tag that this version does not know decodes to: what all variants have in common. */
function unknownClass(context: Context, name: string): string {
  const { propertyName } = context.schemas.get(name)!.discriminator!
  const common = commonMembers(context, name)
  const shape = common.map(({ name, schema, type }) =>
    isSecret(schema)
      ? `    SHAPE.secret(${quoted(name)});`
      : call('SHAPE.with', [quoted(name), ...(type.nested ? [type.decode] : [])], ';', '    '),
  )
  const parts = [
    `  private static final Shape SHAPE = new Shape();\n\n  static {\n${shape.join('\n')}\n  }`,
    `  ${unknownOf(name)}(Map<String, ?> members) {\n    super(members);\n  }`,
    ...common.map((member) => reader(context, member, [name])),
    '  @Override\n  Shape shape() {\n    return SHAPE;\n  }',
  ]
  const doc = javadoc(`One whose \`${propertyName}\` this version does not know.`, '')
  return `${doc}\n${classHead(unknownOf(name), [name])}\n${parts.join('\n\n')}\n}`
}

function enumClass(name: string, schema: Schema): string {
  const values = (schema.enum as unknown[]).filter((value): value is string => typeof value === 'string')
  checkUnique(name, values.map(constantOf))
  const constants = values.map((value) =>
    assignment(`public static final ${name} ${constantOf(value)}`, `new ${name}`, [quoted(value), 'true'], '  '),
  )
  const choice = `    return known != null ? known : new ${name}(value, false);`
  const broken = `    return known != null\n        ? known\n        : new ${name}(value, false);`
  const table = assignment(`private static final Map<String, ${name}> KNOWN`, 'table', values.map(constantOf), '  ')
  return `${javadoc(schema.description ?? `One of several names.`, '')}
public final class ${name} extends OpenEnum {
${constants.join('\n')}

${table}

  private ${name}(String value, boolean known) {
    super(value, known);
  }

${javadoc('The constant of this name, or what a later version of the server may mean by it.', '  ')}
  public static ${name} of(String value) {
    ${name} known = KNOWN.get(value);
${choice.length <= WIDTH ? choice : broken}
  }

${javadoc('All that this version knows, in the order of the contract.', '  ')}
  public static List<${name}> known() {
    return List.copyOf(KNOWN.values());
  }
}`
}
