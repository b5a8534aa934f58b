'use client'
import type { SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { proposalsSentence } from './proposalsSentence.ts'
import type { SentenceActs } from './useSentenceActs.ts'

interface DraftProposalsProps {
  view: SynthesisView
  acts: SentenceActs
}

/** What the draft proposes for the text, all of it to be taken over at once, and what no source says any more. */
export const DraftProposals = ({ view: { proposals, may }, acts: { act, isBusy } }: DraftProposalsProps) => {
  if (proposals.length === 0) return null
  const going = proposals.filter(({ kind }) => kind === 'remove')
  return (
    <section aria-label="What it proposes" className="draft-proposals">
      <p>
        <strong>It proposes {proposalsSentence(proposals)}.</strong> What you wrote or changed stays as it is.
        Take over one by one below, or all of it.
      </p>
      {going.length > 0 && (
        <ul aria-label="To go">
          {going.map(({ name, before }) => (
            <li key={name}>
              <del dir="auto">{before}</del>
              {may.accept && (
                <button
                  className="desk-button"
                  disabled={isBusy}
                  onClick={() => void act('accept', name)}
                  type="button"
                >
                  Take it out
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.accept && (
        <button
          className="desk-button desk-button--main"
          disabled={isBusy}
          onClick={() => void act('accept', null)}
          type="button"
        >
          Take over all
        </button>
      )}
    </section>
  )
}
