import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { dismissUpdate } from '../commands/synthesis/rolling/dismissUpdate.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { isBlank } from '../domain/publication/isBlank.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'
import { readJson } from './readJson.ts'

const dismissal = z.object({
  reason: z
    .string()
    .trim()
    .max(2000)
    .refine((text) => !isBlank(text) && brokenTextIn(text) === null),
})

/**
 * POST /api/proposed-updates/:id/dismiss { reason }: why nothing is to be done about it. Answers
 * { update: { id, state } }; 400 without a reason, 403 for anybody but the desk, 404 for an unknown one, 409
 * when it is closed.
 */
const dismiss: Endpoint = {
  path: '/:id/dismiss',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'stories', 'update'))
      throw new RightMissing('Only editors and publishers decide what becomes of a story.')
    const update = idInPath(req, 'Name the proposed update in the address.')
    const { data } = dismissal.safeParse(await readJson(req))
    if (!data)
      throw new InputRefused('reason-missing', 'reason', 'Say in a few words why nothing is to be done.')
    const { id, state } = await dismissUpdate(req, { ...data, update, now: new Date() })
    return Response.json({ update: { id, state } })
  },
}

/** What can be asked of proposed updates besides reading them. */
export const updateEndpoints: Endpoint[] = [dismiss]
