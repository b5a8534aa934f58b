import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readItem } from '../commands/wireDesk/readItem.ts'
import { readNews } from '../commands/wireDesk/readNews.ts'
import { readRows } from '../commands/wireDesk/readRows.ts'
import { countStream, readStream } from '../commands/wireDesk/readStream.ts'
import { newsAsked, rowsAsked } from '../domain/wire/desk/wireNews.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { deskVisitorOf } from './deskVisitorOf.ts'
import { idInPath } from './idInPath.ts'
import { readJson } from './readJson.ts'
import { wireFilterOf } from './wireFilterOf.ts'

const headers = { 'Cache-Control': 'private, no-store' }
const cursor = z.string().min(1).max(64).nullable()

/**
 * GET /api/wire-items/stream?words=…&sources=…&before=<id>: a page of the wire, newest arrival first;
 * `before` names the last item known. Answers { rows, isMore, at }; 400 for a filter nobody can mean.
 */
const stream: Endpoint = {
  path: '/stream',
  method: 'get',
  handler: async (req) => {
    const asker = deskVisitorOf(req)
    const before = cursor.safeParse(req.searchParams.get('before'))
    if (!before.success)
      throw new InputRefused('cursor-unreadable', 'before', 'Name the last item by its id.')
    const asked = { filter: wireFilterOf(req), before: before.data, now: new Date() }
    return Response.json(await readStream(asker, asked), { headers })
  },
}

/** GET /api/wire-items/counted?words=…: how many items fit, up to a thousand: { count, isMore }. */
const counted: Endpoint = {
  path: '/counted',
  method: 'get',
  handler: async (req) =>
    Response.json(await countStream(deskVisitorOf(req), wireFilterOf(req)), { headers }),
}

/**
 * POST /api/wire-items/news { since, columns }: what came or changed since a moment (milliseconds since
 * 1970) and in which of these columns it is shown. Changes nothing.
 */
const news: Endpoint = {
  path: '/news',
  method: 'post',
  handler: async (req) => {
    const asker = deskVisitorOf(req)
    const { data } = newsAsked.safeParse(await readJson(req))
    if (!data)
      throw new InputRefused('news-unreadable', 'columns', 'Say since when, and for at most 12 columns.')
    return Response.json(await readNews(asker, { ...data, now: new Date() }), { headers })
  },
}

/** POST /api/wire-items/rows { ids }: the rows of at most 300 items, as they are now. Changes nothing. */
const rows: Endpoint = {
  path: '/rows',
  method: 'post',
  handler: async (req) => {
    const asker = deskVisitorOf(req)
    const { data } = rowsAsked.safeParse(await readJson(req))
    if (!data) throw new InputRefused('rows-unreadable', 'ids', 'Name at most 300 items by their ids.')
    return Response.json({ rows: await readRows(asker, data.ids) }, { headers })
  },
}

/** GET /api/wire-items/:id/desk: an item with all it said, its copies and who cites it; 404 for none. */
const item: Endpoint = {
  path: '/:id/desk',
  method: 'get',
  handler: async (req) => {
    const found = await readItem(deskVisitorOf(req), idInPath(req, 'Name the item in the address.'))
    if (!found)
      return Response.json({ errors: [{ message: 'There is no such wire item.' }] }, { status: 404, headers })
    return Response.json(found, { headers })
  },
}

/** What the wire desk asks of the wire. */
export const wireItemEndpoints: Endpoint[] = [stream, counted, news, rows, item]
