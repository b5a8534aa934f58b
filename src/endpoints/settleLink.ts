import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { settleImpact } from '../commands/settleImpact.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { isBlank } from '../domain/publication/isBlank.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'
import { readJson } from './readJson.ts'

const settlement = z.object({
  voids: z.boolean().default(false),
  note: z
    .string()
    .trim()
    .max(2000)
    .refine((text) => !isBlank(text) && brokenTextIn(text) === null),
})

/**
 * POST /api/provenance-links/:id/settle { note, voids? }: what was done about a source that changed;
 * `voids` takes back the word on the link and the clearance that rests on it. Answers { recheck }; 409
 * when nothing is open, 400 without a note.
 */
export const settleLink: Endpoint = {
  path: '/:id/settle',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'provenance-links', 'update'))
      throw new RightMissing('Sign in to settle this.')
    const link = idInPath(req, 'Name the link in the address.')
    const { data } = settlement.safeParse(await readJson(req))
    if (!data)
      throw new InputRefused(
        'note-unreadable',
        'note',
        'Say in at most 2,000 letters what was done about it.',
      )
    const { recheck } = await settleImpact(req, { link, ...data, now: new Date() })
    return Response.json({ recheck })
  },
}
