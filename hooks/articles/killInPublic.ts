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

const killedAtDesk = (): ActRefused =>
  new ActRefused('killed', 'It is killed. Bring it back to the desk before you publish it.')

type Change = Partial<Article>

/** A person changes nothing of what was killed, and a machine does not publish it or give it a stage again. */
const bringsBack = ({ stage, _status }: Change, isByHand: boolean): boolean =>
  isByHand || _status === 'published' || (stage !== undefined && stage !== 'killed')

const staysKilled = ({ stage = 'killed', _status }: Change, before: Article): boolean =>
  before.stage === 'killed' && stage === 'killed' && _status === 'published'

const refusalOf = (data: Change, before: Article, isByHand: boolean): ActRefused | null => {
  if (before.stage === 'killed') return bringsBack(data, isByHand) ? broughtBack() : null
  return data.stage === 'killed' ? killByHand() : null
}

/**
 * What readers have seen is killed by the act, with a reason and a tombstone: a stage that says killed
 * over an article that stays in print would be a lie. Nor does a killed article come back, in any form.
 */
export const killInPublic: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc: before,
  operation,
  req,
}) => {
  if (operation !== 'update' || !before || req.context['printedBy']) return data
  const refusal = refusalOf(data, before, Boolean(req.user))
  if (refusal && (await isPrinted(req, before))) throw refusal
  if (staysKilled(data, before)) throw killedAtDesk()
  return data
}
