// What provisioning by SCIM shares with single sign-on: the people of an organization, and whose address counts.

import type { Db } from '../../../lib/db.ts'
import { createConnectionStore } from './connections.store.ts'
import type { ConnectionRow } from './connection.ts'
import { domainOf } from './domains.ts'
import { createPeopleStore } from './people.store.ts'

export const directoryOf = (db: Db) => ({
  people: createPeopleStore(db),

  async hasVerified({ connection }: { connection: ConnectionRow }, email: string): Promise<boolean> {
    const domain = domainOf(email)
    return domain !== null && createConnectionStore(db).hasVerified(connection.organization_id, connection.id, domain)
  },
})
