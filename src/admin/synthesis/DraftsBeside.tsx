'use client'
import { useState } from 'react'
import type { OpenBesideView } from '../../domain/synthesis/synthesisView.ts'
import { besideTitle } from './besideTitle.ts'
import { DraftProposals } from './DraftProposals.tsx'
import { DraftSentences } from './DraftSentences.tsx'
import { madeSentence } from './madeSentence.ts'
import { useRun } from './useRun.ts'
import { useSentenceActs } from './useSentenceActs.ts'

interface BesideProps {
  beside: OpenBesideView
  /** What follows an act upon its sentences. */
  after: () => void
}

/** What waits of another draft: its own sentences, taken over and dropped as those of any. */
const Waiting = ({ beside: { synthesis }, after }: BesideProps) => {
  const { view, look } = useRun(synthesis.id)
  const acts = useSentenceActs({
    synthesis: synthesis.id,
    after: () => {
      look()
      after()
    },
  })
  if (!view) return null
  const open = new Set(view.proposals.map(({ sentence }) => sentence))
  const waiting = view.sentences.filter(({ id }) => open.has(id))
  return (
    <>
      <p className="synthesis__made">{madeSentence(view)}</p>
      <DraftProposals acts={acts} view={view} />
      <DraftSentences acts={acts} view={{ ...view, sentences: waiting }} />
    </>
  )
}

const Beside = ({ beside, after }: BesideProps) => {
  // What an agent suggests asks to be looked at; what was left open has been.
  const [isOpen, setIsOpen] = useState(beside.synthesis.agent !== null)
  return (
    <details
      className="draft-beside"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      open={isOpen}
    >
      <summary>{besideTitle(beside)}</summary>
      {isOpen && <Waiting after={after} beside={beside} />}
    </details>
  )
}

interface DraftsBesideProps extends Pick<BesideProps, 'after'> {
  drafts: readonly OpenBesideView[]
}

/** Other drafts of the article that wait: what agents suggest, and what was left open in earlier ones. */
export const DraftsBeside = ({ drafts, after }: DraftsBesideProps) =>
  drafts.length === 0 ? null : (
    <section aria-label="Drafts beside it" className="drafts-beside">
      <h4>Drafts beside it</h4>
      {drafts.map((beside) => (
        <Beside after={after} beside={beside} key={beside.synthesis.id} />
      ))}
    </section>
  )
