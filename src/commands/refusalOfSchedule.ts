import type { Payload } from 'payload'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { changedParts } from '../domain/publication/changedParts.ts'
import { type ClearedContent, clearedContent } from '../domain/publication/clearedContent.ts'
import { refusalSentence } from '../domain/publication/refusalSentence.ts'
import type { Article } from '../generated/payload-types.ts'
import { checkAtGate } from './checkAtGate.ts'
import { readClearable } from './readClearable.ts'

/** Which parts were changed, as long as the clearance on record is still that of the scheduled text. */
const partsChanged = ({ clearance, schedule }: Article, content: ClearedContent): string => {
  if (clearance?.hash !== schedule?.hash) return ''
  const scheduled = clearedContent.safeParse(clearance?.content).data
  return scheduled ? changedParts(scheduled, content) : ''
}

const differenceOf = async (payload: Payload, article: Article): Promise<string | null> => {
  const { hash, content } = await readClearable(payload, { article: { ...article } })
  if (hash === article.schedule?.hash) return null
  const parts = partsChanged(article, content)
  const what = parts === '' ? 'Its text was changed' : `Changed since: ${parts}`
  return `Nothing was published: this is not the text that was scheduled. ${what}. Have it cleared and schedule it again.`
}

/** Why a scheduled text may not be published now, in a sentence that says what differs; null when it may. */
export const refusalOfSchedule = async (
  payload: Payload,
  article: Article,
  now: Date,
): Promise<string | null> => {
  const different = await differenceOf(payload, article)
  if (different !== null) return different
  if (article.stage !== 'cleared')
    return 'Nothing was published: the article is not cleared any more. Have it cleared and schedule it again.'
  const act = article.printedAt ? 'correct' : 'publish'
  const findings = await checkAtGate(payload, { article: { ...article }, act, now })
  return blockingFindings(findings).length > 0 ? `Nothing was published. ${refusalSentence(findings)}` : null
}
