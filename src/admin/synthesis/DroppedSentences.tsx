'use client'
import type { DraftSentence } from '../../domain/synthesis/synthesisDraft.ts'
import { counted } from '../counted.ts'
import { MarkedSentence } from './MarkedSentence.tsx'
import { SentenceFindings } from './SentenceFindings.tsx'

/** What was written and taken out again, with the words that nothing bears, or for want of room. */
export const DroppedSentences = ({ dropped }: { dropped: readonly DraftSentence[] }) =>
  dropped.length === 0 ? null : (
    <section aria-label="Taken out by the checks" className="draft-dropped">
      <h4>
        Taken out by the checks: {counted(dropped.length, 'sentence', 'sentences')} that never reached the
        text
      </h4>
      <ul>
        {dropped.map((sentence) => (
          <li key={sentence.id}>
            <p>
              <MarkedSentence sentence={sentence} />
            </p>
            <SentenceFindings findings={sentence.findings} />
          </li>
        ))}
      </ul>
    </section>
  )
