// Lists of addresses in CIDR form. An IPv4 address that arrives as IPv6 (::ffff:192.0.2.1) counts as IPv4.

import { BlockList, isIP } from 'node:net'

export type IpRanges = { includes(address: string): boolean }

export function createIpRanges(ranges: readonly string[]): IpRanges {
  const list = new BlockList()
  for (const range of ranges) {
    const { address, prefix, family } = read(range) ?? fail(range)
    list.addSubnet(address, prefix, family)
  }
  return {
    includes(address) {
      const plain = withoutMapping(address)
      const version = isIP(plain)
      return version !== 0 && list.check(plain, version === 6 ? 'ipv6' : 'ipv4')
    },
  }
}

/** Whether a text is an address or a range in CIDR form. */
export const isIpRange = (text: string) => read(text) !== null

function read(range: string) {
  const [address = '', length, more] = range.split('/')
  const version = isIP(address)
  const most = version === 6 ? 128 : 32
  const prefix = length === undefined ? most : /^\d{1,3}$/.test(length) ? Number(length) : -1
  if (version === 0 || more !== undefined || prefix < 0 || prefix > most) return null
  return { address, prefix, family: version === 6 ? ('ipv6' as const) : ('ipv4' as const) }
}

export const withoutMapping = (address: string) => (address.startsWith('::ffff:') ? address.slice(7) : address)

const fail = (range: string): never => {
  throw new Error(`${range} is not a range of addresses`)
}
