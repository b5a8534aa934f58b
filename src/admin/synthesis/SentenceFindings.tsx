'use client'
import type { SentenceFinding } from '../../domain/synthesis/synthesisDraft.ts'

/** What the checks say of a sentence. */
export const SentenceFindings = ({ findings }: { findings: readonly SentenceFinding[] }) =>
  findings.length === 0 ? null : (
    <ul aria-label="What the checks say of it" className="draft-findings">
      {findings.map(({ code, message, start }) => (
        <li data-code={code} key={`${code} ${String(start)}`}>
          {message}
        </li>
      ))}
    </ul>
  )
