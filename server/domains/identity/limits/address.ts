// Which address counts as one caller: an IPv4 address, or the /64 network that a single IPv6 customer gets.

import { withoutMapping } from '../../../lib/ip-ranges.ts'

export function callerOf(address: string): string {
  const plain = withoutMapping(address)
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('%', 1)[0]!.toLowerCase().split('::', 2)
  const first = groupsOf(head)
  const last = tail === undefined ? [] : groupsOf(tail)
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  const groups = tail === undefined ? first : [...first, ...zeros, ...last]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** Without leading zeros; the IPv4 form of the last two groups never reaches the network's half. */
const groupsOf = (text: string) =>
  text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group.replace(/^0+(?=.)/, '')]))
