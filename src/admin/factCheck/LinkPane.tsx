'use client'
import { useDesk } from './DeskContext.tsx'
import { EvidenceText } from './EvidenceText.tsx'
import { Findings } from './Findings.tsx'
import { LinkFacts } from './LinkFacts.tsx'
import { Word } from './Word.tsx'

interface LinkPaneProps {
  index: number
  /** The claim for which it is looked at; null for all that cite it. */
  beside: number | null
}

const useClaimsOf = (index: number, beside: number | null): number[] => {
  const { claims, links } = useDesk().view
  const id = links[index]?.id ?? ''
  const citing = claims.flatMap((claim, at) => (claim.cites.includes(id) ? [at] : []))
  return beside !== null && citing.includes(beside) ? [beside] : citing
}

const Citing = ({ claims }: { claims: number[] }) => {
  const { select } = useDesk()
  if (claims.length === 0) return <p className="link-pane__citing">No claim cites it.</p>
  return (
    <p className="link-pane__citing">
      Cited by{' '}
      {claims.map((claim) => (
        <button
          className="link-pane__claim"
          key={claim}
          onClick={() => select({ kind: 'claim', index: claim })}
          type="button"
        >
          claim {claim + 1}
        </button>
      ))}
    </p>
  )
}

/** A chosen link: what was said of it, what it points at, and its evidence. */
export const LinkPane = ({ index, beside }: LinkPaneProps) => {
  const word = useDesk().standing.links[index]
  const claims = useClaimsOf(index, beside)
  if (!word) return null
  return (
    <div className="link-pane">
      <Word word={{ ...word, state: word.status }} />
      <Findings about={{ kind: 'link', index }} />
      <Citing claims={claims} />
      <EvidenceText claims={claims} link={index} />
      <LinkFacts index={index} />
    </div>
  )
}
