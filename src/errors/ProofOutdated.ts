import { APIError } from 'payload'
import type { Finding } from '../domain/publication/finding.ts'
import type { ProofChange } from '../domain/editions/proofChange.ts'

/** How many changes the sentence itself names. */
const named = 2

const sentenceOf = (changes: ProofChange[]): string => {
  const first = changes.slice(0, named).map(({ sentence }) => sentence)
  const more = changes.length - first.length
  const rest = more > 0 ? [`And ${String(more)} more.`] : []
  return ['Not printed: this is not what was proofed.', ...first, ...rest, 'Proof it again.'].join(' ')
}

interface Outdated {
  code: 'proof-outdated'
  changes: ProofChange[]
  findings: Finding[]
}

/**
 * What would be printed is not what was proofed. HTTP 409; `data.changes` says what differs, and
 * `data.findings` what the gate has to say of it as it stands now.
 */
export class ProofOutdated extends APIError<Outdated> {
  constructor(changes: ProofChange[], findings: Finding[] = []) {
    super(sentenceOf(changes), 409, { code: 'proof-outdated', changes, findings }, true)
    this.name = 'ProofOutdated'
  }
}
