import type { PayloadRequest } from 'payload'
import { ActRefused } from '../errors/ActRefused.ts'
import { waitOf } from '../domain/wire/waitOf.ts'
import type { Source } from '../generated/payload-types.ts'
import { retryConflict } from './retryConflict.ts'

interface Wish {
  source: string
  now: Date
}

/** What stands in the way of polling a source now: nobody polls it, or its host asked to be left alone. */
const refuse = ({ code, polling, health }: Source, now: Date): void => {
  if (polling?.enabled !== true)
    throw new ActRefused('not-polled', `${code} is not polled. Choose “Poll this source” first.`)
  const isThrottled = health?.outcome === 'throttled' && (polling.nextAt ?? '') > now.toISOString()
  const rests = isThrottled || waitOf({ polling }, now) !== null
  if (rests)
    throw new ActRefused(
      'asked-to-wait',
      `The server of ${code} asked us to wait; it is polled when it may be.`,
    )
}

/** Whether a round begins in any case: the next minute's waits in the queue as well, and is not meant. */
const isQueued = async ({ payload }: PayloadRequest, now: Date): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'pollDue' } },
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now.toISOString() } }] },
      ],
    },
  })
  return totalDocs > 0
}

/**
 * Makes the next poll of a source due now, and has a round of polls begin as soon as a worker turns to it.
 * @throws ActRefused (`not-polled`, `asked-to-wait`)
 */
export const pollSoon = async (req: PayloadRequest, { source, now }: Wish): Promise<Source> => {
  const { payload } = req
  const asked = { collection: 'sources', id: source, depth: 0 } as const
  refuse(await payload.findByID({ ...asked, req, overrideAccess: false }), now)
  const due = await retryConflict(() =>
    payload.update({ ...asked, data: { polling: { nextAt: now.toISOString() } } }),
  )
  if (!(await isQueued(req, now))) await payload.jobs.queue({ task: 'pollDue', queue: 'wire', input: {} })
  return due
}
