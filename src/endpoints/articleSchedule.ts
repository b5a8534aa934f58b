import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { cancelSchedule, scheduleArticle } from '../commands/scheduleArticle.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import type { Article } from '../generated/payload-types.ts'
import { articleIdOf } from './articleIdOf.ts'
import { readJson } from './readJson.ts'

const order = z.object({ at: z.iso.datetime({ offset: true }) })

const requirePublisher = (req: PayloadRequest): void => {
  if (!mayAct(rolesOf(req.user), 'publish'))
    throw new RightMissing('Only a publisher schedules what is published.')
}

const answer = ({ schedule }: Article): Response => Response.json({ schedule })

/**
 * POST /api/articles/:id/schedule { at }: the cleared text, and no other, is to be published then.
 * DELETE takes it back. Both answer { schedule }. 403 for anybody but a publisher, 400 for a time that
 * has passed or lies too far ahead, 422 with findings for what would stand in the way.
 */
export const articleSchedule: Endpoint[] = [
  {
    path: '/:id/schedule',
    method: 'post',
    handler: async (req) => {
      requirePublisher(req)
      const { data } = order.safeParse(await readJson(req))
      if (!data)
        throw new InputRefused(
          'schedule-time',
          'at',
          'Give the time with its zone, as in 2026-06-25T06:30:00Z.',
        )
      const scheduling = { article: articleIdOf(req), at: new Date(data.at), now: new Date() }
      return answer(await scheduleArticle(req, scheduling))
    },
  },
  {
    path: '/:id/schedule',
    method: 'delete',
    handler: async (req) => {
      requirePublisher(req)
      return answer(await cancelSchedule(req, articleIdOf(req)))
    },
  },
]
