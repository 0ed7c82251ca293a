// Roles that groups of a provider bring. Roles that no group stands for are given by people, and left alone.

import type { ConnectionRow } from './connection.ts'
import { OWNER } from './grants.ts'

type Mapping = Pick<ConnectionRow, 'group_roles' | 'allow_owner_role' | 'default_roles'>

/** Owners are made by groups only where the connection says so. */
const mappingOf = ({ group_roles, allow_owner_role }: Mapping) => group_roles.filter(({ role }) => role !== OWNER || allow_owner_role)

const broughtBy = (connection: Mapping, groups: readonly string[]) =>
  mappingOf(connection).flatMap(({ group, role }) => (groups.includes(group) ? [role] : []))

/** Of somebody new. */
export function firstRoles(connection: Mapping, groups: readonly string[]): string[] {
  const given = connection.default_roles.filter((role) => role !== OWNER || connection.allow_owner_role)
  return [...new Set([...given, ...broughtBy(connection, groups)])]
}

/** Of a member whose groups are these now. */
export function nextRoles(connection: Mapping, roles: readonly string[], groups: readonly string[]): string[] {
  const brought = new Set(broughtBy(connection, groups))
  const managed = new Set(mappingOf(connection).map(({ role }) => role))
  const kept = roles.filter((role) => !managed.has(role) || brought.has(role) || connection.default_roles.includes(role))
  return [...new Set([...kept, ...brought])]
}
