import { findClaims } from '../claims/findClaims.ts'
import type { ClaimStanding } from '../factCheck/deskStanding.ts'
import { standingOfClaims } from '../factCheck/standingOfClaims.ts'
import { needsReason } from '../provenance/needsReason.ts'
import type { Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import { isTooLong } from './isTooLong.ts'
import { oneLine } from './oneLine.ts'
import { pathOfPassage } from './pathOfPassage.ts'

type Doubt = (sentence: string, note: string) => Omit<Finding, 'path'>

const doubts: Partial<Record<ClaimStanding['state'], Doubt>> = {
  disputed: (sentence, note) => ({
    code: 'claim-disputed',
    severity: 'block',
    message: `A fact-checker disputes the sentence “${sentence}”: ${note}`,
    fix: 'Correct the sentence, or bring what bears it out; the fact-checker then looks at it again.',
  }),
  asked: (sentence, note) => ({
    code: 'claim-asked',
    severity: 'warn',
    message: `A fact-checker asks about the sentence “${sentence}”: ${note}`,
    fix: 'Answer the question; the fact-checker then verifies the claim.',
  }),
}

/**
 * No fact-checker disputes a claim. What counts is the last word on the sentence as it stands: once it
 * is changed, nobody has said anything of it.
 */
export const checkWordsOnClaims: Rule = ({ article: { body, checks = [] } }) => {
  if (isTooLong(body) || !checks.some(({ status }) => needsReason(status))) return []
  const claims = findClaims(body)
  const standings = standingOfClaims(body, claims, checks)
  return claims.flatMap((claim, index) => {
    const { state, note } = standings[index] ?? { state: 'unverified', note: '' }
    const doubt = doubts[state]?.(oneLine(claim.exact), oneLine(note))
    return doubt ? [{ ...doubt, path: pathOfPassage(claim) }] : []
  })
}
