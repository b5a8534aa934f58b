import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { findReleasesOf } from '../../src/commands/findCarriers.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import type { Article } from '../../src/generated/payload-types.ts'

/** A release may be out whose articles are not marked as printed yet. */
const isPrinted = async ({ payload }: PayloadRequest, { id, printedAt }: Article): Promise<boolean> =>
  Boolean(printedAt) || (await findReleasesOf(payload, id)).length > 0

const killByHand = (): ActRefused =>
  new ActRefused(
    'kill-in-public',
    'This article is in print: kill it with a reason that readers see, by “Kill…” beside Publish or POST /api/articles/<id>/kill.',
  )

const broughtBack = (): ActRefused =>
  new ActRefused('killed-for-good', 'It was killed in public and does not come back. Write it anew.')

/**
 * What readers have seen is killed by the act, with a reason and a tombstone: a stage that says killed
 * over an article that stays in print would be a lie. Nor does a killed article come back.
 */
export const killInPublic: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc: before,
  operation,
  req,
}) => {
  if (operation !== 'update' || !before || req.context['printedBy']) return data
  const kills = data.stage === 'killed'
  const wasKilled = before.stage === 'killed'
  if (data.stage === undefined || kills === wasKilled) return data
  if (await isPrinted(req, before)) throw kills ? killByHand() : broughtBack()
  return data
}
