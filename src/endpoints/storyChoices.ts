import type { Endpoint } from 'payload'
import { z } from 'zod'
import { listStoryChoices } from '../commands/wireDesk/listStoryChoices.ts'
import { deskVisitorOf } from './deskVisitorOf.ts'

const words = z.string().trim().max(200).catch('')

/** GET /api/stories/choices?words=…: stories to pick from, the latest first, each with an item of it. */
export const storyChoices: Endpoint = {
  path: '/choices',
  method: 'get',
  handler: async (req) => {
    const stories = await listStoryChoices(deskVisitorOf(req), words.parse(req.searchParams.get('words')))
    return Response.json({ stories }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}
