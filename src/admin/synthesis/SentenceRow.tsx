'use client'
import { WordChanges } from '../impact/WordChanges.tsx'
import type { DraftRow } from './draftRows.ts'
import { EvidencePassages } from './EvidencePassages.tsx'
import { MarkedSentence } from './MarkedSentence.tsx'
import { SentenceButtons } from './SentenceButtons.tsx'
import { SentenceFindings } from './SentenceFindings.tsx'
import type { SentenceActs } from './useSentenceActs.ts'

interface SentenceRowProps {
  row: DraftRow
  acts: SentenceActs
}

/** What an editor made of it, or what it would be instead of what stands. */
const Changes = ({ row: { sentence, proposal } }: { row: DraftRow }) => {
  if (sentence.standing === 'changed' && sentence.inBody !== null)
    return <WordChanges after={sentence.inBody} before={sentence.text} />
  if (proposal?.kind !== 'change') return null
  return <WordChanges after={proposal.after ?? ''} before={proposal.before ?? ''} />
}

const sourcesOf = ({ sentence }: DraftRow): string =>
  [...new Set(sentence.evidence.map(({ source }) => source))].join(', ')

/** A drafted sentence: how it stands, what was found in it, and behind it its evidence and what can be done. */
export const SentenceRow = ({ row, acts }: SentenceRowProps) => {
  const { sentence, standing } = row
  const isOpen = row.proposal !== null || sentence.findings.length > 0
  return (
    <li className={`draft-sentence draft-sentence--${sentence.standing}`} data-sentence={sentence.id}>
      <details open={isOpen}>
        <summary>
          <span className="draft-sentence__text">
            <MarkedSentence sentence={sentence} />
          </span>
          <span className="draft-sentence__standing">{standing}</span>
          <span className="draft-sentence__sources">{sourcesOf(row)}</span>
        </summary>
        <div className="draft-sentence__more">
          <SentenceFindings findings={sentence.findings} />
          <Changes row={row} />
          <p className="draft-sentence__why">
            <strong>Why is this here</strong> {sentence.why}
          </p>
          <EvidencePassages evidence={sentence.evidence} />
          <SentenceButtons acts={acts} offered={row.acts} sentence={sentence.id} />
        </div>
      </details>
    </li>
  )
}
