// me.get: who the credential is and what it may do.

import type { MeHandlers } from '#generated/handlers.ts'
import type { Me } from '#generated/types/types.gen.ts'
import { apiVersion } from '#generated/operations.ts'
import type { Context } from '../../lib/context.ts'
import type { RateLimits } from './limits/limits.ts'

export const createMe = ({ limits }: { limits: RateLimits }): MeHandlers<Context> => ({
  async get({ principal, address }) {
    return {
      object: 'me',
      type: principal.type,
      principal_id: principal.id,
      api_key_id: principal.type === 'api_key' ? principal.id : null,
      member_id: principal.memberId,
      name: principal.name,
      organization_id: principal.organizationId,
      project_id: principal.projectId,
      environment: { id: principal.environmentId, kind: principal.environmentKind },
      region: principal.region,
      scopes: [...principal.scopes],
      restrictions: principal.restrictions as Me['restrictions'],
      api_version: apiVersion,
      rate_limits: limits.effective(principal, address),
    }
  },
})
