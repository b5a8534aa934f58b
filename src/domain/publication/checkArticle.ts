import type { ArticleAtGate } from './articleAtGate.ts'
import { checkAuthors } from './checkAuthors.ts'
import { checkCitations } from './checkCitations.ts'
import { checkDuplicateLinks } from './checkDuplicateLinks.ts'
import { checkEdition } from './checkEdition.ts'
import { checkEmbargo } from './checkEmbargo.ts'
import { checkForm } from './checkForm.ts'
import { checkLinkCount } from './checkLinkCount.ts'
import { checkLinkForm } from './checkLinkForm.ts'
import { checkPlaceholders } from './checkPlaceholders.ts'
import { checkPostedTimes } from './checkPostedTimes.ts'
import { checkUrlsInBody } from './checkUrlsInBody.ts'
import type { Rule } from './examineLinks.ts'
import { examineLinks } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import type { GatePolicy } from './gatePolicy.ts'
import { inOrderOfArticle } from './inOrderOfArticle.ts'

export type Act = 'publish' | 'correct' | 'kill'

/** What the article itself must be, its text and its links, whenever it is printed. */
const ofTheArticle: readonly Rule[] = [
  checkForm,
  checkPlaceholders,
  checkCitations,
  checkUrlsInBody,
  checkLinkCount,
  checkLinkForm,
  checkDuplicateLinks,
  checkPostedTimes,
  checkAuthors,
]

/** Whether this is the day and the paper for it. */
const ofTheDay: readonly Rule[] = [checkEdition, checkEmbargo]

/**
 * A kill is never blocked: taking copy down must not wait for anything. A correction answers for the
 * article's own text and links only: what is in print can be put right in a closed edition too.
 */
const rulesOf: Readonly<Record<Act, readonly Rule[]>> = {
  publish: [...ofTheArticle, ...ofTheDay],
  correct: ofTheArticle,
  kill: [],
}

interface GateSetting {
  policy: GatePolicy
  now: Date
}

/**
 * The gate: what stands against an act upon an article, in the order of the article's fields. Empty
 * means free to go; findings of severity `warn` do not block. Throws for no content whatever.
 */
export function checkArticle(article: ArticleAtGate, act: Act, { policy, now }: GateSetting): Finding[] {
  const examination = { article, links: examineLinks(article.links), policy, now }
  return inOrderOfArticle(rulesOf[act].flatMap((rule) => rule(examination)))
}
