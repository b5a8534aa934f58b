import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { pollSoon } from '../commands/pollSoon.ts'
import { readSourceDesk } from '../commands/readSourceDesk.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'

/**
 * GET /api/sources/desk?since=<digest>: every source and how it stands; 304 while nothing changed since
 * that digest. 403 for anybody who is not of the staff.
 */
const standing: Endpoint = {
  path: '/desk',
  method: 'get',
  handler: async ({ payload, user, query }) => {
    if (!user || !mayDo(rolesOf(user), 'sources', 'read'))
      throw new RightMissing('Sign in to see the Sources desk.')
    const since = z.string().max(64).catch('').parse(query['since'])
    const desk = await readSourceDesk(payload, { user, now: new Date() })
    const headers = { 'Cache-Control': 'private, no-store' }
    return desk.digest === since
      ? new Response(null, { status: 304, headers })
      : Response.json(desk, { headers })
  },
}

/**
 * POST /api/sources/:id/poll: the source is polled as soon as a worker turns to it; answers 202 { nextAt }.
 * 403 for anybody who may not change sources, 409 where it is not polled or its host asked us to wait.
 */
const poll: Endpoint = {
  path: '/:id/poll',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'sources', 'update'))
      throw new RightMissing('Only editors, publishers and administrators have a source polled.')
    const source = idInPath(req, 'Name the source in the address.')
    const { polling } = await pollSoon(req, { source, now: new Date() })
    return Response.json({ nextAt: polling?.nextAt ?? null }, { status: 202 })
  },
}

/** What can be asked of sources besides reading and writing them. */
export const sourceEndpoints: Endpoint[] = [standing, poll]
