import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { voidEdition } from '../commands/voidEdition.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { withoutDirectionOverrides } from '../domain/wire/withoutDirectionOverrides.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'
import { readJson } from './readJson.ts'

const order = z.object({
  reason: z
    .string()
    .trim()
    .min(10)
    .max(200)
    .refine((text) => brokenTextIn(text) === null && withoutDirectionOverrides(text) === text),
  undo: z.boolean().default(false),
})

/**
 * POST /api/editions/:id/void { reason, undo? }: declares a day without a paper, or takes that back.
 * Answers { edition: { id, date, status, voidReason } }. 403 for anybody but a publisher, 400 without a
 * reason of 10 to 200 letters, 409 for a day that is printed.
 */
export const voidEndpoint: Endpoint = {
  path: '/:id/void',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user || !mayAct(rolesOf(user), 'void'))
      throw new RightMissing('Only a publisher declares a day void.')
    const edition = idInPath(req, 'Name the edition in the address.')
    const { data } = order.safeParse(await readJson(req))
    if (!data)
      throw new InputRefused(
        'reason-missing',
        'reason',
        'Give the reason in 10 to 200 letters, without signs that turn text around.',
      )
    const voided = await voidEdition(req.payload, { edition, by: user.id, ...data })
    const { id, date, status, voidReason } = voided
    return Response.json({ edition: { id, date, status, voidReason: voidReason ?? null } })
  },
}
