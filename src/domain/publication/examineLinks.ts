import { identifyLink } from '../provenance/identifyLink.ts'
import type { LinkIdentity } from '../provenance/linkIdentity.ts'
import type { ArticleAtGate, LinkAtGate } from './articleAtGate.ts'
import type { Finding } from './finding.ts'
import type { GatePolicy } from './gatePolicy.ts'

/** A provenance link with what its URL names, its printed number (from 1) and its place. */
export interface ExaminedLink {
  link: LinkAtGate
  identity: LinkIdentity
  number: number
  path: string
}

/** An article laid before the rules of the gate. */
interface Examination {
  article: ArticleAtGate
  links: readonly ExaminedLink[]
  policy: GatePolicy
  now: Date
}

/** One rule of the gate: pure, and silent when all is well. */
export type Rule = (examination: Examination) => Finding[]

/** Identifies every link once, so that the rules need not. */
export function examineLinks(links: readonly LinkAtGate[]): ExaminedLink[] {
  return links.map((link, index) => ({
    link,
    identity: identifyLink(link.rawUrl),
    number: index + 1,
    path: `provenance.${index}`,
  }))
}
