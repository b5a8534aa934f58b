import type { Payload } from 'payload'
import { ZodError } from 'zod'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import type { PrintedSection } from '../domain/editions/manifest.ts'
import { sectionInPrint } from '../domain/editions/sectionInPrint.ts'
import { composeSnapshot } from './composeSnapshot.ts'
import type { GatheredEdition } from './gatherEdition.ts'
import type { Article, Section } from '../generated/payload-types.ts'

/** What an edition would print, before anything that only the press knows. */
export interface ComposedEdition {
  sections: PrintedSection[]
  snapshots: ArticleSnapshot[]
}

/** Null for what lacks what every printed article has: the gate says so, and it is printed nowhere. */
const snapshotOf = async (
  payload: Payload,
  article: Article,
  section: Section,
): Promise<ArticleSnapshot | null> => {
  try {
    return await composeSnapshot(payload, article, { section, firstPrintedAt: '' })
  } catch (error) {
    if (error instanceof ZodError) return null
    throw error
  }
}

/**
 * The articles of an edition as they would be printed now; nothing is written. Their snapshots say
 * nothing of when they are printed: the same text makes the same hash in a proof and in print.
 */
export const composeEdition = async (
  payload: Payload,
  { sections }: GatheredEdition,
): Promise<ComposedEdition> => {
  const printed: PrintedSection[] = []
  const snapshots: ArticleSnapshot[] = []
  for (const { section, articles } of sections) {
    const own: (ArticleSnapshot | null)[] = []
    for (const article of articles) own.push(await snapshotOf(payload, article, section))
    const whole = own.filter((one) => one !== null)
    printed.push(sectionInPrint(section, whole))
    snapshots.push(...whole)
  }
  return { sections: printed, snapshots }
}
