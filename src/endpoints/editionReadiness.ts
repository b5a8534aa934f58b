import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { checkEdition } from '../commands/checkEdition.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** GET /api/editions/:id/readiness: what would be printed now, and what stands in the way. */
export const editionReadiness: Endpoint = {
  path: '/:id/readiness',
  method: 'get',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'editions', 'read')) throw new RightMissing('Sign in to see the edition.')
    const id = z.string().safeParse(req.routeParams?.['id'])
    if (!id.success) throw new InputRefused('id-missing', 'id', 'Name the edition in the address.')
    return Response.json(await checkEdition(req.payload, { edition: id.data, now: new Date() }))
  },
}
