import type { Payload } from 'payload'
import { ActRefused } from '../../errors/ActRefused.ts'

const kinds = ['releases', 'editions', 'articles', 'media', 'signing-keys'] as const

/**
 * Refuses a newsroom in which somebody has worked: a chain is taken in whole, or not at all.
 * @throws ActRefused
 */
export const requireEmptyNewsroom = async (payload: Payload): Promise<void> => {
  for (const collection of kinds) {
    const { totalDocs } = await payload.count({ collection })
    if (totalDocs === 0) continue
    throw new ActRefused(
      'newsroom-not-empty',
      `This newsroom is not empty (${collection}: ${String(totalDocs)}). An edition is imported into a new one only: name another DATABASE_URL and MONEXUS_MEDIA_DIR.`,
    )
  }
}
