import type { Endpoint } from 'payload'
import { z } from 'zod'
import { cancelPress, schedulePress } from '../commands/schedulePress.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { Edition } from '../generated/payload-types.ts'
import { idInPath } from './idInPath.ts'
import { printerOf } from './printerOf.ts'
import { readJson } from './readJson.ts'

const order = z.object({ at: z.iso.datetime({ offset: true }) })
const whichOne = 'Name the edition in the address.'
const whoMay = 'Only a publisher schedules the press.'

const answer = ({ pressAt, pressSha256, pressNote }: Edition): Response =>
  Response.json({
    schedule: { at: pressAt ?? null, contentSha256: pressSha256 ?? null, note: pressNote ?? null },
  })

/**
 * POST /api/editions/:id/schedule { at }: the proofed state, and no other, is printed then. DELETE takes it
 * back. Both answer { schedule }. 403 for anybody but a publisher, 400 for a time that has passed, 409 when
 * it was not proofed as it stands, 422 with findings for what would stand in the way.
 */
export const pressSchedule: Endpoint[] = [
  {
    path: '/:id/schedule',
    method: 'post',
    handler: async (req) => {
      const { id: by } = printerOf(req, whoMay)
      const edition = idInPath(req, whichOne)
      const { data } = order.safeParse(await readJson(req))
      if (!data)
        throw new InputRefused(
          'schedule-time',
          'at',
          'Give the time with its zone, as in 2026-06-25T06:30:00Z.',
        )
      const now = new Date()
      return answer(await schedulePress(req.payload, { edition, at: new Date(data.at), by, now }))
    },
  },
  {
    path: '/:id/schedule',
    method: 'delete',
    handler: async (req) => {
      const { id: by } = printerOf(req, whoMay)
      return answer(await cancelPress(req.payload, { edition: idInPath(req, whichOne), by }))
    },
  },
]
