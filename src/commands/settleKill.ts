import type { Payload } from 'payload'
import { takenDown } from '../domain/editions/takenDown.data.ts'
import type { Tombstone } from '../domain/editions/tombstone.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, Release, User } from '../generated/payload-types.ts'
import { inSettlement } from './inSettlement.ts'
import { recordAmendment } from './recordAmendment.ts'
import { recordPagesSoon } from './recordPagesSoon.ts'
import { retryOutrun } from './retryOutrun.ts'
import { settleEdition } from './settleEdition.ts'

/** Nothing that was to happen to the article happens any more. */
export const noSchedule = { at: null, hash: null, by: null, state: null, note: null }

const isDown = (article: Article | null): boolean =>
  article === null || (article.stage === 'killed' && article._status === 'draft' && !article.schedule?.at)

/** Whoever kills, so that what is saved is put on record under their name; nobody for the machine. */
export const userOf = async (
  payload: Payload,
  id: string | null,
): Promise<{ user?: User & { collection: 'users' } }> => {
  const asked = { collection: 'users', id: id ?? '', depth: 0, disableErrors: true } as const
  const user = id === null ? null : await payload.findByID(asked)
  return user ? { user: { ...user, collection: 'users' } } : {}
}

const takeOffDesk = async (payload: Payload, grave: Tombstone, release: Release): Promise<void> => {
  const asked = { collection: 'articles', id: grave.article, depth: 0, disableErrors: true } as const
  const [stored, newest] = await Promise.all([
    payload.findByID(asked),
    payload.findByID({ ...asked, draft: true }),
  ])
  if (isDown(stored) && isDown(newest)) return
  await payload.update({
    collection: 'articles',
    id: grave.article,
    data: { stage: 'killed', _status: 'draft', schedule: noSchedule },
    context: { printedBy: release.id, reason: grave.reason },
    depth: 0,
    ...(await userOf(payload, idOf(release.by))),
  })
}

/**
 * What follows a kill that is out already, and may be repeated: the article is killed at the desk too
 * and waits for nothing any more, the act is on record with its reason, and the edition carries the
 * release’s number.
 */
export const settleKill = (payload: Payload, grave: Tombstone, release: Release): Promise<void> =>
  inSettlement(payload, release.id, async () => {
    await retryOutrun(() => takeOffDesk(payload, grave, release))
    await recordAmendment(payload, {
      kind: 'kill',
      article: grave.article,
      whatWasWrong: grave.reason,
      whatChanged: takenDown,
      at: grave.at,
      release,
    })
    await settleEdition(payload, String(idOf(release.edition)))
    recordPagesSoon(payload, release)
  })
