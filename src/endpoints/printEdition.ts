import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { pressEdition } from '../commands/pressEdition.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { isBlank } from '../domain/publication/isBlank.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { readJson } from './readJson.ts'

const order = z.object({
  reason: z
    .string()
    .trim()
    .max(200)
    .refine((text) => brokenTextIn(text) === null)
    .default(''),
})

/**
 * POST /api/editions/:id/press { reason? }: prints the edition and answers with its release.
 * 403 for anybody but a publisher, 422 with findings when the gate refuses.
 */
export const printEdition: Endpoint = {
  path: '/:id/press',
  method: 'post',
  handler: async (req) => {
    if (!mayAct(rolesOf(req.user), 'press')) throw new RightMissing('Only a publisher prints.')
    const id = z.string().safeParse(req.routeParams?.['id'])
    if (!id.success) throw new InputRefused('id-missing', 'id', 'Name the edition in the address.')
    const { data } = order.safeParse(await readJson(req))
    if (!data)
      throw new InputRefused('reason-unreadable', 'reason', 'Give the reason in at most 200 letters.')
    const release = await pressEdition(req.payload, {
      edition: id.data,
      by: req.user?.id ?? null,
      reason: isBlank(data.reason) ? 'Printed' : data.reason,
      now: () => new Date(),
    })
    const { sequence, volume, number, revision, sha256, previousSha256, at } = release
    return Response.json({ release: { sequence, volume, number, revision, sha256, previousSha256, at } })
  },
}
