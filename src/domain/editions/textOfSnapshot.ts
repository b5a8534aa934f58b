import type { ClearedContent } from '../publication/clearedContent.ts'
import type { ArticleSnapshot } from './articleSnapshot.ts'

/** The text of a printed article in the form in which two texts are compared. */
export const textOfSnapshot = ({
  headline,
  standfirst,
  body,
  framingNote,
  hero,
  links,
}: ArticleSnapshot): ClearedContent => ({
  headline,
  standfirst,
  body,
  framingNote,
  hero: hero && { id: hero.filename, filename: hero.filename, alt: hero.alt, credit: hero.credit },
  links: links.map((link) => ({
    identity: link.identity,
    role: link.role,
    evidence: null,
    source: link.source?.name ?? null,
    postedAt: link.postedAt,
    postedAtBasis: link.postedAtBasis ?? '',
  })),
})
