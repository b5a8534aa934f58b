'use client'
import { useDesk } from './DeskContext.tsx'
import { EvidenceText } from './EvidenceText.tsx'
import { Findings } from './Findings.tsx'
import { LinkRow } from './LinkRow.tsx'
import { Word } from './Word.tsx'

/** What makes a sentence a claim, in words. */
const kindWords: Record<string, string> = {
  number: 'a number',
  date: 'a date',
  quotation: 'a quotation',
  attribution: 'words attributed to somebody',
  actor: 'somebody named doing something',
}

/** A chosen claim: the sentence, what was said of it, the links it cites, and the evidence of the first. */
export const ClaimPane = ({ index }: { index: number }) => {
  const { view, standing } = useDesk()
  const [claim, word] = [view.claims[index], standing.claims[index]]
  if (!claim || !word) return null
  const cited = claim.cites.map((id) => view.links.findIndex((link) => link.id === id))
  const [first] = cited.filter((at) => at >= 0)
  return (
    <div className="claim-pane">
      <blockquote className="claim-pane__sentence">{claim.exact}</blockquote>
      <p className="claim-pane__kinds">States {claim.kinds.map((kind) => kindWords[kind]).join(', ')}.</p>
      <Word word={word} />
      <Findings about={{ kind: 'claim', index }} />
      {word.was !== null && <p className="claim-pane__was">It was checked as: “{word.was}”</p>}
      {claim.cites.length === 0 ? (
        <p className="claim-pane__uncited">It cites no source. Ask the editor for one.</p>
      ) : (
        <ul aria-label="Links this claim cites" className="claim-pane__links">
          {cited.map((at, place) => (
            <li key={place}>
              {at < 0 ? (
                <p>It cites a link the article does not have.</p>
              ) : (
                <LinkRow claim={index} index={at} />
              )}
            </li>
          ))}
        </ul>
      )}
      {first !== undefined && <EvidenceText claims={[index]} link={first} />}
    </div>
  )
}
