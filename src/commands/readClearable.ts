import type { Payload } from 'payload'
import { type ClearedContent, contentToClear, hashContent } from '../domain/publication/clearedContent.ts'
import { examineLinks } from '../domain/publication/examineLinks.ts'
import { gatherArticle, type GatheringArticle } from './gatherArticle.ts'

/** What a clearance of an article would cover now, and its hash. */
export interface Clearable {
  content: ClearedContent
  hash: string
}

/** Reads what a fact-checker would clear, of the article as it would stand. */
export const readClearable = async (payload: Payload, asked: GatheringArticle): Promise<Clearable> => {
  const atGate = await gatherArticle(payload, asked)
  const content = contentToClear(atGate, examineLinks(atGate.links))
  return { content, hash: hashContent(content) }
}
