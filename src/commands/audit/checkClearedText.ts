import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'
import { differingNames } from '../../domain/audit/differingNames.ts'
import { groupOf } from '../../domain/audit/groupOf.ts'
import { clearedContent, hashContent } from '../../domain/publication/clearedContent.ts'
import { inFormOf } from '../../domain/publication/coversContent.ts'
import type { Article } from '../../generated/payload-types.ts'
import { readClearable } from '../readClearable.ts'

const isKeptWhole = ({ clearance }: Article): boolean => {
  const { success, data } = clearedContent.safeParse(clearance?.content)
  return success && hashContent(data) === clearance?.hash
}

/** A picture’s words may be mended on the picture itself; the gate, not the audit, stops those. */
const changedNames = async (payload: Payload, article: Article): Promise<string[]> => {
  const { content } = await readClearable(payload, { article: { ...article } })
  const kept = clearedContent.safeParse(article.clearance?.content).data
  const now = groupOf(inFormOf(kept, content))
  return differingNames(groupOf(article.clearance?.content), now as never).filter((name) => name !== 'hero')
}

const faultOf = async (payload: Payload, article: Article): Promise<string | null> => {
  if (!article.clearance?.hash) return null
  if (!isKeptWhole(article)) return 'the kept copy of what was cleared is not what its hash says'
  if (article.stage !== 'cleared') return null
  const changed = await changedNames(payload, article)
  return changed.length === 0
    ? null
    : `says it is cleared, and what was cleared was another ${changed.join(', ')}`
}

/** Which of these articles carry a clearance that is not of the text they have. */
export const checkClearedText = async (payload: Payload, ids: string[]): Promise<AuditFinding[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    draft: true,
    trash: true,
  })
  const findings: AuditFinding[] = []
  for (const article of docs) {
    const fault = await faultOf(payload, article)
    const message = `Article ${article.id} “${article.headline ?? ''}”: ${String(fault)}.`
    if (fault !== null)
      findings.push({ code: 'clearance-changed', where: `articles/${article.id}`, key: article.id, message })
  }
  return findings
}
