import type { RecordedCheck } from '../factCheck/standingOfClaims.ts'
import type { EvidenceState } from '../evidence/evidenceState.ts'
import type { VerificationStatus } from '../provenance/verificationStatus.ts'
import type { DraftBlock } from './bodyBlock.ts'
import type { Waiver } from './waiver.ts'

/** The frozen copy a link rests on; its text is title and text in one, `''` where only pictures were kept. */
export interface EvidenceAtGate {
  sha256: string
  text: string
}

/** A provenance link as the gate sees it. Times are ISO 8601 in UTC; `postedAt` is what the desk states. */
export interface LinkAtGate {
  id: string
  rawUrl: string
  postedAt: string | null
  /** What that time rests on; `none` where only the desk states it. */
  postedAtBasis: 'id' | 'page' | 'feed' | 'none'
  /** True once a person or an interface confirmed who posted it. */
  authorConfirmed: boolean
  role: 'supports' | 'contradicts' | 'context'
  evidence: EvidenceAtGate | null
  /** How far the freezing has come, and what the editor was told about it. */
  evidenceState: EvidenceState
  evidenceNote: string
  verification: VerificationStatus
  /** What the wire says of the item now; null for what did not come over our wire. */
  wireState: 'live' | 'edited' | 'deleted' | 'canceled' | 'withheld' | null
  /** Code of the source; null where it is not registered. */
  source: string | null
  /** Who owns the source; null where it is not registered. */
  owner: string | null
  /** Whose post it passes on, in the words of the wire. */
  forwardOf: string | null
}

/** The edition an article is meant for. */
export interface EditionAtGate {
  id: string
  date: string
  status: 'planning' | 'open' | 'closed' | 'void'
}

/** The picture above an article, as far as a clearance covers it. */
export interface HeroAtGate {
  id: string
  filename: string
  alt: string
  credit: string
}

/** A fact-checker’s approval: of which text, by whom. */
export interface ClearanceAtGate {
  hash: string
  /** Id of the fact-checker; null when it is not known any more. */
  by: string | null
}

/** Everything the gate needs to know of an article, gathered beforehand; links in printed order. */
export interface ArticleAtGate {
  /** Where the newsroom stands with it. */
  stage: string
  headline: string
  standfirst: string
  section: string | null
  framingNote: string
  hero: HeroAtGate | null
  body: DraftBlock[]
  links: LinkAtGate[]
  edition: EditionAtGate | null
  embargoUntil: string | null
  clearance: ClearanceAtGate | null
  /** Ids of everybody whose words are in it, its author among them. */
  writers: string[]
  waivers: Waiver[]
  /** True once it was in print. */
  isPrinted?: boolean
  /** What fact-checkers said of its claims, in that order; what was never stored has none. */
  checks?: readonly RecordedCheck[]
  /** Hashes of sentences that language models drafted for it or for others, and that are not in print here. */
  modelSentences?: ReadonlySet<string>
}
