'use client'
import type { ClaimState } from '../../domain/factCheck/deskStanding.ts'
import { useDesk } from './DeskContext.tsx'
import { deskWords } from './deskWords.data.ts'
import { saidBy } from './saidBy.ts'

interface WordProps {
  word: { state: ClaimState; by: string | null; at: string | null; note: string }
}

/** What was said of a claim or a link, by whom and when, with their note. */
export const Word = ({ word }: WordProps) => (
  <div className={`word word--${word.state}`}>
    <p className="word__said">
      <span aria-hidden="true">{deskWords.sign[word.state]}</span> {saidBy(word, useDesk().now)}
    </p>
    {word.note !== '' && <p className="word__note">“{word.note}”</p>}
  </div>
)
