import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { arrangeEdition } from '../commands/planner/arrangeEdition.ts'
import { planDay } from '../commands/planner/planDay.ts'
import { readPlan } from '../commands/planner/readPlan.ts'
import { isPaperDay, paperYears } from '../domain/editions/isPaperDay.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'
import { readJson } from './readJson.ts'

const day = z.string().refine(isPaperDay)
const planning = z.object({ date: day, useTemplate: z.boolean().default(true) })
const lineup = z.object({
  since: z.string(),
  lineup: z
    .array(
      z.object({
        section: z.string(),
        articles: z.array(z.string()).max(200),
        wanted: z.int().min(0).max(60).nullable().default(null),
      }),
    )
    .max(60),
})

const requirePlanner = (req: PayloadRequest, operation: 'create' | 'update'): void => {
  if (!mayDo(rolesOf(req.user), 'editions', operation))
    throw new RightMissing('Only a publisher lays out an edition.')
}

const answer = async (req: PayloadRequest, date: string): Promise<Response> =>
  Response.json(await readPlan(req.payload, { date, now: new Date() }), {
    headers: { 'Cache-Control': 'private, no-store' },
  })

const noDay = () =>
  new InputRefused(
    'date-unreadable',
    'date',
    `Write the day as 2026-06-25, in the years ${paperYears.first} to ${paperYears.last}.`,
  )

/**
 * GET /api/editions/plan?date=YYYY-MM-DD: a day's paper as the planner shows it. POST plans one: { date,
 * useTemplate? }. PUT /api/editions/:id/lineup { since, lineup } lays it out anew; 409 (`plan-outdated`)
 * when it was changed since. All answer the plan as it stands then.
 */
export const planEndpoints: Endpoint[] = [
  {
    path: '/plan',
    method: 'get',
    handler: (req) => {
      if (!mayDo(rolesOf(req.user), 'editions', 'read')) throw new RightMissing('Sign in to see the planner.')
      const date = day.safeParse(req.query['date'])
      if (!date.success) throw noDay()
      return answer(req, date.data)
    },
  },
  {
    path: '/plan',
    method: 'post',
    handler: async (req) => {
      requirePlanner(req, 'create')
      const { data } = planning.safeParse(await readJson(req))
      if (!data) throw noDay()
      await planDay(req, data)
      return answer(req, data.date)
    },
  },
  {
    path: '/:id/lineup',
    method: 'put',
    handler: async (req) => {
      requirePlanner(req, 'update')
      const edition = idInPath(req, 'Name the edition in the address.')
      const { data } = lineup.safeParse(await readJson(req))
      if (!data)
        throw new InputRefused(
          'lineup-unreadable',
          'lineup',
          'Give the sections with the ids of their articles.',
        )
      const { date } = await arrangeEdition(req, { edition, ...data })
      return answer(req, date)
    },
  },
]
