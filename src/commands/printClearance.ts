import type { PrintedClearance } from '../domain/editions/printedClearance.ts'
import type { DraftBlock } from '../domain/publication/bodyBlock.ts'
import { contentToClear } from '../domain/publication/clearedContent.ts'
import { coversContent } from '../domain/publication/coversContent.ts'
import type { ExaminedLink } from '../domain/publication/examineLinks.ts'
import type { Article, Media } from '../generated/payload-types.ts'
import { heroAtGate } from './heroAtGate.ts'

interface Gathered {
  hero: Media | null
  body: DraftBlock[]
  links: readonly ExaminedLink[]
}

/** What readers are told of an article's clearance: its hash, its time, and whether it is of this very text. */
export const printClearance = (article: Article, gathered: Gathered): PrintedClearance | null => {
  const { hash, at } = article.clearance ?? {}
  if (!hash) return null
  const text = {
    headline: article.headline ?? '',
    standfirst: article.standfirst ?? '',
    framingNote: article.framingNote ?? '',
    hero: gathered.hero && heroAtGate(gathered.hero),
    body: gathered.body,
  }
  const content = contentToClear(text, gathered.links)
  const isOfThisText = coversContent(hash, content, Boolean(article.printedAt))
  return { hash, at: at ?? null, isOfThisText }
}
