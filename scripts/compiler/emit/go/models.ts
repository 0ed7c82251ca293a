// models.gen.go: a struct per object that an answer or an event may hold, and unions.gen.go: an interface per union.

import type { Schema } from '../../model/document.ts'
import { isObject, lookUp, propertiesOf, refName, type Schemas } from '../sdk/schemas.ts'
import { fieldName, goName } from './names.ts'
import { comment, goFile, paragraphs, quoted } from './text.ts'
import { described, resultField } from './types.ts'

type Declare = (name: string, owner: string) => string
type Field = { member: string; name: string; type: string; description: string; into: (place: string) => string }

export function emitModels(names: string[], schemas: Schemas, declare: Declare): string {
  const objects = names.filter((name) => isObject(schemas.get(name)!))
  return goFile(
    objects
      .map((name) => {
        const { description } = schemas.get(name)!
        return struct(declare(goName(name), `the result ${name}`), paragraphs(description), baseOf(name, schemas), ownFields(name, schemas))
      })
      .join('\n\n'),
  )
}

/** The one schema that this one extends with members of its own. */
function baseOf(name: string, schemas: Schemas): string | null {
  const [only, ...others] = schemas.get(name)!.allOf ?? []
  return only?.$ref && !others.length && isObject(lookUp(schemas, only.$ref)) ? refName(only.$ref) : null
}

function ownFields(name: string, schemas: Schemas): Field[] {
  const schema = schemas.get(name)!
  const { properties, required } = baseOf(name, schemas)
    ? { properties: schema.properties ?? {}, required: schema.required ?? [] }
    : propertiesOf(schemas, schema)
  const base = baseOf(name, schemas)
  const inherited = base ? allFields(base, schemas) : []
  // What is told more precisely but has the same type, like the `type` of an event, stays where it is.
  return fieldsOf(name, properties, required, schemas).filter((own) =>
    inherited.every((field) => field.member !== own.member || field.type !== own.type),
  )
}

/** With those of the base, unless they are replaced. */
const allFields = (name: string, schemas: Schemas): Field[] => {
  const base = baseOf(name, schemas)
  const own = ownFields(name, schemas)
  return [...(base ? allFields(base, schemas).filter((field) => own.every(({ member }) => member !== field.member)) : []), ...own]
}

function fieldsOf(owner: string, properties: Record<string, Schema>, required: string[], schemas: Schemas): Field[] {
  const fields = Object.entries(properties).map(([member, property]) => {
    const { name: type, into } = resultField(property, required.includes(member), schemas, `${owner}_${member}`)
    return { member, name: fieldName(member), type, description: described(property, schemas), into }
  })
  const twice = fields.find(({ name }, index) => fields.findIndex((other) => other.name === name) !== index)
  if (twice) throw new Error(`${owner}: two members would be named ${twice.name}`)
  return fields
}

function struct(name: string, description: string[], base: string | null, fields: Field[]): string {
  const [first = '', ...rest] = description
  const about = comment([`${name} is a result. ${first}`, ...rest])
  const embedded = base ? `\t${goName(base)}\n` : '\tDecoded `json:"-"`\n'
  const lines = fields.map(
    ({ member, name, type, description }) => `\n${comment(paragraphs(description), '\t')}\t${name} ${type} \`json:${quoted(member)}\`\n`,
  )
  const cases = fields.map(({ member, name, into }) => `\tcase ${quoted(member)}:\n\t\t${into(`m.${name}`)}\n`).join('')
  const otherwise = base ? `m.${goName(base)}.member(name, d)` : 'false'
  const member = cases ? `\tswitch name {\n${cases}\tdefault:\n\t\treturn ${otherwise}\n\t}\n\treturn true\n` : `\treturn ${otherwise}\n`
  return `${about}type ${name} struct {
${embedded}${lines.join('')}}

func (m *${name}) member(name string, d *decoder) bool {
${member}}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m ${name}) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *${name}) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}`
}

export function emitUnions(names: string[], schemas: Schemas, declare: Declare): string {
  const getters = new Set<string>()
  const unions = names.filter((name) => schemas.get(name)!.discriminator !== undefined)
  return goFile(unions.map((name) => union(name, schemas, declare, getters)).join('\n\n'))
}

const variantsOf = (name: string, schemas: Schemas) =>
  Object.entries(schemas.get(name)!.discriminator!.mapping).map(([tag, ref]) => ({ tag, variant: refName(ref) }))

/** An interface that its variants implement by methods for what all of them have. */
function union(name: string, schemas: Schemas, declare: Declare, getters: Set<string>): string {
  const type = declare(goName(name), `the union ${name}`)
  const unknown = declare(`Unknown${type}`, `the union ${name}`)
  const tag = schemas.get(name)!.discriminator!.propertyName
  const cases = variantsOf(name, schemas)
  const variants = [...new Set(cases.map(({ variant }) => variant))]
  const bases = new Set(variants.map((variant) => baseOf(variant, schemas)))
  const base = bases.size === 1 ? [...bases][0]! : null
  const shared = base ? allFields(base, schemas) : []
  const [first = '', ...others] = variants
  const inAll = allFields(first, schemas).filter(({ member }) =>
    others.every((variant) => allFields(variant, schemas).some((field) => field.member === member)),
  )
  const isSame = ({ member, type }: Field) =>
    others.every((variant) => allFields(variant, schemas).some((field) => field.member === member && field.type === type))
  const common = inAll.filter(isSame)
  const ofUnknown: Field[] = inAll
    .filter(({ member }) => !shared.some((field) => field.member === member))
    .map((field) =>
      field.member === tag || isSame(field)
        ? field
        : { ...field, type: 'json.RawMessage', into: (place) => `anything(d, &${place})`, description: 'As it came.' },
    )
  const getter = (receiver: string, { name, type }: Field) => {
    if (getters.has(`${receiver}.${name}`)) return []
    getters.add(`${receiver}.${name}`)
    return [`// Get${name} is ${name}.\nfunc (m *${receiver}) Get${name}() ${type} {\n\treturn m.${name}\n}`]
  }
  const own = (field: Field) => !shared.some(({ member }) => member === field.member)
  const methods = [
    ...(base ? common.filter((field) => !own(field)).flatMap((field) => getter(goName(base), field)) : []),
    ...[...variants.map(goName), unknown].flatMap((variant) => [
      `func (*${variant}) is${type}() {}`,
      ...common.filter(own).flatMap((field) => getter(variant, field)),
    ]),
  ]
  const list = common.map(({ name, type, description }) => `\n${comment(paragraphs(description), '\t')}\tGet${name}() ${type}\n`).join('')
  const branches = variants.map((variant) => {
    const tags = cases.filter((each) => each.variant === variant).map((each) => quoted(each.tag))
    return `\tcase ${tags.join(', ')}:\n\t\tvalue := new(${goName(variant)})\n\t\tif d.object(value) {\n\t\t\t*to = value\n\t\t}\n`
  })
  const about = [`${type} is one of these, as a pointer: ${[...variants.map(goName), unknown].join(', ')}.`]
  return `${comment([...about, ...paragraphs(schemas.get(name)!.description)])}type ${type} interface {
	is${type}()

	// RawJSON is the object as it came.
	RawJSON() string
${list}}

${struct(unknown, [`Its ${tag} is one that this version does not know.`], base, ofUnknown)}

${methods.join('\n\n')}

func decode${type}(d *decoder, to *${type}) {
	*to = nil
	switch tag(d, ${quoted(tag)}) {
${branches.join('')}	default:
		value := new(${unknown})
		if d.object(value) {
			*to = value
		}
	}
}`
}
