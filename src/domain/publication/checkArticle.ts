import type { ArticleAtGate } from './articleAtGate.ts'
import { checkAuthors } from './checkAuthors.ts'
import { checkCitations } from './checkCitations.ts'
import { checkClearance } from './checkClearance.ts'
import { checkDuplicateLinks } from './checkDuplicateLinks.ts'
import { checkEdition } from './checkEdition.ts'
import { checkEmbargo } from './checkEmbargo.ts'
import { checkEvidence } from './checkEvidence.ts'
import { checkForm } from './checkForm.ts'
import { checkFourEyes } from './checkFourEyes.ts'
import { checkLinkCount } from './checkLinkCount.ts'
import { checkLinkForm } from './checkLinkForm.ts'
import { checkModelDrafts } from './checkModelDrafts.ts'
import { checkOrigin } from './checkOrigin.ts'
import { checkPlaceholders } from './checkPlaceholders.ts'
import { checkPostedTimes } from './checkPostedTimes.ts'
import { checkSourceState } from './checkSourceState.ts'
import { checkStatedClaims } from './checkStatedClaims.ts'
import { checkTranslations } from './checkTranslations.ts'
import { checkUrlsInBody } from './checkUrlsInBody.ts'
import { checkVerification } from './checkVerification.ts'
import { checkWordsOnClaims } from './checkWordsOnClaims.ts'
import type { Rule } from './examineLinks.ts'
import { examineLinks } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import type { GatePolicy } from './gatePolicy.ts'
import { inOrderOfArticle } from './inOrderOfArticle.ts'
import { withWaivers } from './withWaivers.ts'

export type Act = 'clear' | 'publish' | 'correct' | 'kill'

/** What the article itself must be, its text and its links, whenever it is printed. */
const ofTheArticle: readonly Rule[] = [
  checkForm,
  checkPlaceholders,
  checkCitations,
  checkUrlsInBody,
  checkStatedClaims,
  checkTranslations,
  checkModelDrafts,
  checkLinkCount,
  checkLinkForm,
  checkDuplicateLinks,
  checkPostedTimes,
  checkAuthors,
]

/** What it rests on: frozen, verified, disputed by nobody, not taken back, of more than one origin. */
const ofTheEvidence: readonly Rule[] = [
  checkWordsOnClaims,
  checkEvidence,
  checkVerification,
  checkSourceState,
  checkOrigin,
]

/** A fact-checker who did not write it approved exactly this text. */
const ofTheClearance: readonly Rule[] = [checkClearance, checkFourEyes]

/** Whether this is the day and the paper for it. */
const ofTheDay: readonly Rule[] = [checkEdition, checkEmbargo]

/** What is said without standing in the way. */
const asWarning =
  (rule: Rule): Rule =>
  (examination) =>
    rule(examination).map((one) => ({ ...one, severity: 'warn' }))

/**
 * A kill is never blocked: taking copy down must not wait for anything. A correction answers for the
 * article's own text and links only: what is in print can be put right in a closed edition, with a
 * source that has gone, and at an hour when no fact-checker is in the house; all that is said as warnings.
 */
const rulesOf: Readonly<Record<Act, readonly Rule[]>> = {
  clear: [...ofTheArticle, ...ofTheEvidence, checkFourEyes],
  publish: [...ofTheArticle, ...ofTheEvidence, ...ofTheClearance, ...ofTheDay],
  correct: [...ofTheArticle, ...[...ofTheEvidence, ...ofTheClearance].map(asWarning)],
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
  const findings = rulesOf[act].flatMap((rule) => rule(examination))
  const waived = { waivers: article.waivers, links: article.links.map(({ id }) => id) }
  return inOrderOfArticle(withWaivers(findings, waived))
}
