import type { Payload } from 'payload'
import type { PrintedDraft } from '../../domain/editions/printedDraft.ts'
import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { relatedIds } from '../../domain/publication/relatedIds.ts'
import { draftsInPrint, type TakenDraft } from '../../domain/synthesis/draftsInPrint.ts'
import type { Article, Synthesis } from '../../generated/payload-types.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'

const takenOf = (run: Synthesis): TakenDraft[] => {
  const { engine, model = null, packSha256, promptSha256 = null } = run
  if (!packSha256) return []
  const { accepted, pack, draft } = recordOfSynthesis(run)
  const made = { engine, model, items: pack?.items.length ?? 1, packSha256, promptSha256 }
  return [{ ...made, accepted, drafted: draft?.sentences ?? [] }]
}

/** The drafts of machines of which something stands in an article as it is printed, the earliest first. */
export const printDrafts = async (
  payload: Payload,
  article: Pick<Article, 'syntheses'>,
  body: readonly DraftBlock[],
): Promise<PrintedDraft[]> => {
  const ids = relatedIds(article.syntheses, true) ?? []
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { id: { in: ids } },
    sort: ['createdAt', 'id'],
    depth: 0,
    pagination: false,
  })
  return draftsInPrint(docs.flatMap(takenOf), body)
}
