'use client'
import type { SentenceAct, SentenceActs } from './useSentenceActs.ts'

interface SentenceButtonsProps {
  sentence: string
  offered: readonly SentenceAct[]
  acts: SentenceActs
}

const words: Readonly<Record<SentenceAct, string>> = {
  accept: 'Take over',
  quote: 'Replace with quotation',
  drop: 'Drop',
}

/** What can be done about a drafted sentence. */
export const SentenceButtons = ({ sentence, offered, acts: { act, isBusy } }: SentenceButtonsProps) =>
  offered.length === 0 ? null : (
    <div className="draft-sentence__acts">
      {offered.map((kind) => (
        <button
          className={kind === 'accept' ? 'desk-button desk-button--main' : 'desk-button'}
          disabled={isBusy}
          key={kind}
          onClick={() => void act(kind, sentence)}
          type="button"
        >
          {words[kind]}
        </button>
      ))}
    </div>
  )
