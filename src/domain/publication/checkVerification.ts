import type { VerificationStatus } from '../provenance/verificationStatus.ts'
import { countsAsProvenance } from './countsAsProvenance.ts'
import type { ExaminedLink, Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import { nameOfLink } from './nameOfLink.ts'

type Doubt = (name: string) => Pick<Finding, 'code' | 'message' | 'fix'>

const doubts: Partial<Record<VerificationStatus, Doubt>> = {
  unverified: (name) => ({
    code: 'link-unverified',
    message: `${name} has not been verified by a fact-checker.`,
    fix: 'A fact-checker compares it with its evidence on the fact-check desk.',
  }),
  asked: (name) => ({
    code: 'link-unverified',
    message: `${name}: a fact-checker has a question about it.`,
    fix: 'Read the question in its note and answer it; the fact-checker then verifies the link.',
  }),
  disputed: (name) => ({
    code: 'link-disputed',
    message: `${name} is disputed by a fact-checker.`,
    fix: 'Read why in its note; correct the text or replace the link.',
  }),
}

const doubtsOf = (link: ExaminedLink): Finding[] => {
  const doubt = doubts[link.link.verification]?.(nameOfLink(link))
  return doubt ? [{ severity: 'block', path: `${link.path}.verification`, ...doubt }] : []
}

/** A fact-checker has verified every link, and disputes none. */
export const checkVerification: Rule = ({ links }) => links.filter(countsAsProvenance).flatMap(doubtsOf)
