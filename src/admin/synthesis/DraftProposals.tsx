'use client'
import type { SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { proposalsSentence } from './proposalsSentence.ts'
import type { SentenceActs } from './useSentenceActs.ts'

interface DraftProposalsProps {
  view: SynthesisView
  acts: SentenceActs
}

interface AcceptButtonProps extends Pick<DraftProposalsProps, 'acts'> {
  /** Name of what is proposed; null for all of it. */
  name: string | null
  label: string
}

const AcceptButton = ({ name, label, acts: { act, isBusy } }: AcceptButtonProps) => (
  <button
    className={name === null ? 'desk-button desk-button--main' : 'desk-button'}
    disabled={isBusy}
    onClick={() => void act('accept', name)}
    type="button"
  >
    {label}
  </button>
)

/** What the draft proposes for the text, all of it to be taken over at once, and what no source says any more. */
export const DraftProposals = ({ view: { proposals, may }, acts }: DraftProposalsProps) => {
  if (proposals.length === 0) return null
  const going = proposals.filter(({ kind }) => kind === 'remove')
  return (
    <section aria-label="What it proposes" className="draft-proposals">
      <p>
        <strong>It proposes to {proposalsSentence(proposals)}.</strong> What you wrote or changed stays as it
        is. Take over one by one below, or all of it.
      </p>
      {going.length > 0 && (
        <ul aria-label="To be taken out">
          {going.map(({ name, before }) => (
            <li key={name}>
              <del dir="auto">{before}</del>
              {may.accept && <AcceptButton acts={acts} label="Take it out" name={name} />}
            </li>
          ))}
        </ul>
      )}
      {may.accept && <AcceptButton acts={acts} label="Take over all" name={null} />}
    </section>
  )
}
