// Which addresses belong to the public internet. Everything else (this machine, its networks, cloud metadata, tunnels
// that spell an IPv4 address) is no place that a stranger's URL may lead to.

import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

// Beside what ipaddr.js calls other than unicast: its names differ between versions, and some ranges have none.
const CLOSED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '168.63.129.16/32', // a cloud's wire server
].map((range) => ipaddr.IPv4.parseCIDR(range))

const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3') // all others are local, reserved, mapped or translated
const CLOSED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((range) => ipaddr.IPv6.parseCIDR(range))
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96') // stands for the IPv4 address in its last 32 bits

/** Whether an IP address in any notation that `net` accepts is public; what is no address is not. */
export function isPublicAddress(text: string): boolean {
  const plain = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  return ipaddr.isValid(plain) && isPublic(ipaddr.parse(plain))
}

/** One spelling per address, so that two can be compared. */
export const normalAddress = (text: string): string => (ipaddr.isValid(text) ? ipaddr.process(text).toNormalizedString() : text)

function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast' && !CLOSED_V4.some((range) => address.match(range))
  if (address.match(NAT64)) return isPublic(new ipaddr.IPv4(address.toByteArray().slice(12)))
  return address.match(GLOBAL_V6) && address.range() === 'unicast' && !CLOSED_V6.some((range) => address.match(range))
}
