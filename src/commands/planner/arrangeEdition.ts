import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Edition } from '../../generated/payload-types.ts'
import { retryConflict } from '../retryConflict.ts'
import { underClaim } from '../underClaim.ts'

export interface Arrangement {
  edition: string
  /** `updatedAt` of the edition as whoever arranges it saw it. */
  since: string
  lineup: { section: string; articles: string[]; wanted: number | null }[]
}

/** Milliseconds an arrangement holds up others of the same edition, should it crash. */
const holds = 5000

const outdated = (): ActRefused =>
  new ActRefused(
    'plan-outdated',
    'Somebody else changed this edition meanwhile. Nothing was saved; look at it as it stands now.',
  )

const write = async (req: PayloadRequest, { edition: id, since, lineup }: Arrangement): Promise<Edition> => {
  const { payload, user } = req
  const before = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  if (before.updatedAt !== since) throw outdated()
  const asStaff = { user, overrideAccess: false, depth: 0, req } as const
  return retryConflict(() => payload.update({ collection: 'editions', id, data: { lineup }, ...asStaff }))
}

/** An article that was meant for no edition is meant for the one it was placed in. */
const claimArticles = async (req: PayloadRequest, { edition, lineup }: Arrangement): Promise<void> => {
  const { payload, user } = req
  for (const id of lineup.flatMap(({ articles }) => articles)) {
    const asked = { collection: 'articles', id, depth: 0, draft: true, disableErrors: true } as const
    const article = await payload.findByID({ ...asked, joins: false })
    if (!article || idOf(article.edition) !== null || article._status === 'published') continue
    const data = { edition, rev: article.rev ?? 0 }
    const asStaff = { user, overrideAccess: false, depth: 0, req } as const
    await payload.update({ collection: 'articles', id, data, draft: true, ...asStaff })
  }
}

/**
 * Lays an edition out anew. Of two publishers who do so at once the second is told, and overwrites nothing.
 * @throws ActRefused (`plan-outdated`) when the edition was changed since it was read.
 */
export const arrangeEdition = async (req: PayloadRequest, arrangement: Arrangement): Promise<Edition> => {
  const held = { name: `settle:${arrangement.edition}`, holds }
  const edition = await underClaim(req.payload, held, () => write(req, arrangement))
  if (!edition) throw outdated()
  await claimArticles(req, arrangement)
  return edition
}
