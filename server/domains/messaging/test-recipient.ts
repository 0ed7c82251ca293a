// Which test recipient an address of the sandbox means: a number by itself, a mailbox by its name on a sandbox domain.

const MAILBOX = /^([a-z]+)(?:\+[^@]*)?@sandbox\./i

/** `bounce+anything@sandbox.relayos.test` is `bounce@`, so that tests can tell their recipients apart. */
export function testRecipient(to: string): string {
  const name = MAILBOX.exec(to)?.[1]
  return name ? `${name.toLowerCase()}@` : to
}
