'use client'
import type { EvidencePassage } from '../../domain/synthesis/synthesisView.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { Teller } from './Teller.tsx'

/** The sentences of sources that a drafted one rests on, word for word. */
export const EvidencePassages = ({ evidence }: { evidence: readonly EvidencePassage[] }) =>
  evidence.length === 0 ? (
    <p className="draft-evidence__none">It rests on no sentence of a source.</p>
  ) : (
    <ul aria-label="What it rests on" className="draft-evidence">
      {evidence.map((passage) => (
        <li key={passage.id}>
          <p className="draft-evidence__who">
            <Teller said={passage} />
            {passage.part === 'headline' && ', headline'}
          </p>
          <blockquote dir="auto">{withoutDirectionOverrides(passage.exact)}</blockquote>
        </li>
      ))}
    </ul>
  )
