import type { EvidenceBasis } from '../../domain/evidence/evidenceRecord.ts'
import type { EvidenceState, RecheckState } from '../../domain/evidence/evidenceState.ts'

interface EvidenceWords {
  /** How far the freezing has come. */
  state: Readonly<Record<EvidenceState, string>>
  /** Where a frozen copy came from. */
  basis: Readonly<Record<EvidenceBasis, string>>
  /** What the last look at the source found; unreachable is never called deleted. */
  recheck: Readonly<Record<RecheckState, string>>
}

/** What the newsroom says of evidence, in words. */
export const evidenceWords: EvidenceWords = {
  state: {
    none: 'Nothing is frozen: the address names no post or page.',
    waiting: 'Waiting to be frozen.',
    frozen: 'Frozen.',
    failed: 'Not frozen.',
  },
  basis: {
    wire: 'from our own wire',
    page: 'from the page itself',
    text: 'as a text, brought by hand',
    screenshot: 'as a screenshot, brought by hand',
  },
  recheck: {
    same: 'The source still says the same.',
    edited: 'The source has been edited since.',
    deleted: 'The source has been deleted since.',
    unreachable: 'The source could not be reached at the last look; that does not mean it is gone.',
  },
}
