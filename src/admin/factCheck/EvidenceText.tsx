'use client'
import { useDesk } from './DeskContext.tsx'
import { deskWords } from './deskWords.data.ts'
import { evidenceSentence } from './evidenceSentence.ts'
import type { FrozenCopy } from './fetchEvidence.ts'
import { FrozenText } from './FrozenText.tsx'
import { Screenshot } from './Screenshot.tsx'
import { useEvidence } from './useEvidence.ts'
import { wholeTime } from './wholeTime.ts'

interface EvidenceTextProps {
  /** Index of the link whose evidence is shown. */
  link: number
  /** Indexes of the claims whose support is marked in it. */
  claims: number[]
}

const Origin = ({ copy }: { copy: FrozenCopy }) => (
  <p className="evidence-text__origin">
    Frozen {wholeTime(copy.retrievedAt)}, {deskWords.evidence[copy.basis]}. Hash <code>{copy.sha256}</code>
    {copy.note ? `. ${copy.note}` : ''}
  </p>
)

/** A post has no title of its own: there its first line is the title, and is not said twice. */
const textOf = ({ title, text }: FrozenCopy): string =>
  title && text?.startsWith(title) ? text : [title, text].filter(Boolean).join('\n')

/** The frozen copy of what a link pointed at, with what bears the claims out marked in it. */
export const EvidenceText = ({ link, claims }: EvidenceTextProps) => {
  const { view, standing } = useDesk()
  const word = standing.links[link]
  const copy = useEvidence(word?.evidence ?? null)
  if (!word) return null
  if (copy === null) return <p className="evidence-text__wait">Reading the evidence…</p>
  if (copy === 'missing') return <p className="evidence-text__missing">{evidenceSentence(word)}</p>
  const text = textOf(copy)
  const wanted = claims.map((index) => view.claims[index]?.exact ?? '')
  return (
    <div className="evidence-text">
      <h3 className="evidence-text__title">Evidence of link {link + 1}</h3>
      {copy.basis === 'screenshot' && <Screenshot copy={copy} />}
      {text === '' ? (
        <p className="evidence-text__missing">It holds no text.</p>
      ) : (
        <FrozenText claims={wanted} label={`Frozen text of link ${link + 1}`} text={text} />
      )}
      <Origin copy={copy} />
    </div>
  )
}
