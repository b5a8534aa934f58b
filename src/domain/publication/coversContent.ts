import { type ClearedContent, hashContent } from './clearedContent.ts'

/** Clearances of earlier versions did not cover whose post a link is nor when it was posted. */
const inFirstForm = (content: ClearedContent): ClearedContent => ({
  ...content,
  links: content.links.map(({ identity, role, evidence }) => ({ identity, role, evidence })),
})

/** The content in the form in which something cleared earlier is kept, so that the two can be compared. */
export const inFormOf = (kept: ClearedContent | undefined, content: ClearedContent): ClearedContent =>
  kept?.links.some(({ postedAtBasis }) => postedAtBasis === undefined) ? inFirstForm(content) : content

/**
 * Whether a clearance of this hash covers this content. What is in print already keeps the clearance
 * under which it was printed; what is not has to be cleared in full.
 */
export const coversContent = (hash: string, content: ClearedContent, isPrinted: boolean): boolean =>
  hash === hashContent(content) || (isPrinted && hash === hashContent(inFirstForm(content)))
