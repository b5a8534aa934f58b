'use client'
import { ClaimPane } from './ClaimPane.tsx'
import { useDesk } from './DeskContext.tsx'
import { LinkPane } from './LinkPane.tsx'
import { Verbs } from './Verbs.tsx'

const Nothing = () => (
  <p className="evidence-pane__hint">
    Choose a claim or a link to see what it rests on. <kbd>j</kbd> and <kbd>k</kbd> go through them,{' '}
    <kbd>?</kbd> shows every key.
  </p>
)

/** The right of the desk: what the chosen claim or link rests on, and the verbs upon it. */
export const EvidencePane = () => {
  const { selected, beside } = useDesk()
  return (
    <section aria-label="Evidence" className="evidence-pane">
      {selected === null && <Nothing />}
      {selected !== null && <Verbs selected={selected} />}
      {selected?.kind === 'claim' && <ClaimPane index={selected.index} />}
      {selected?.kind === 'link' && <LinkPane beside={beside} index={selected.index} />}
    </section>
  )
}
