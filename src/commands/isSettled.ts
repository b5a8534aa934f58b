import type { Payload } from 'payload'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Release } from '../generated/payload-types.ts'

/** True when all that follows from a release was done: its edition carries its number, its articles are marked. */
export const isSettled = async (payload: Payload, release: Release): Promise<boolean> => {
  const id = String(idOf(release.edition))
  const asked = { collection: 'editions', id, depth: 0, joins: false, disableErrors: true } as const
  const edition = await payload.findByID(asked)
  if (!edition || edition.status === 'planning') return false
  if ((edition.revision ?? 0) < release.revision) return false
  const { sections } = parseManifest(release.manifest)
  const { totalDocs: unmarked } = await payload.count({
    collection: 'articles',
    where: {
      and: [
        { id: { in: sections.flatMap((one) => one.articles.map(({ article }) => article)) } },
        { printedAt: { exists: false } },
      ],
    },
  })
  return unmarked === 0
}
