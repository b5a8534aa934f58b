'use client'
import { useDesk } from './DeskContext.tsx'
import { deskWords } from './deskWords.data.ts'
import { evidenceSentence } from './evidenceSentence.ts'
import { nameOfLink } from './nameOfLink.ts'
import { saidBy } from './saidBy.ts'
import { placeIdOf } from './Selection.ts'

interface LinkRowProps {
  index: number
  /** True for the row that the keys go to; a link may be listed beside its claims too. */
  isPlace?: boolean
  /** The claim beside which it is listed. */
  claim?: number
}

const Told = ({ index }: { index: number }) => {
  const { view, standing, now } = useDesk()
  const [link, word] = [view.links[index], standing.links[index]]
  if (!link || !word) return null
  return (
    <>
      <span className="link-row__number">
        {link.number} <span aria-hidden="true">{deskWords.sign[word.status]}</span>
      </span>
      <span className="link-row__what">
        <span className="link-row__source">{nameOfLink(link)}</span>
        <span className="link-row__address">{link.url ?? link.rawUrl}</span>
        <span className="link-row__state">
          {saidBy({ ...word, state: word.status }, now)}. {evidenceSentence(word)}
        </span>
      </span>
    </>
  )
}

/** A link as one can choose it: its number, source and address, and how it stands. */
export const LinkRow = ({ index, isPlace = false, claim }: LinkRowProps) => {
  const { standing, selected, select } = useDesk()
  const isSelected = selected?.kind === 'link' && selected.index === index
  const status = standing.links[index]?.status ?? 'unverified'
  return (
    <button
      aria-pressed={isSelected}
      className={`link-row link-row--${status}${isSelected ? ' link-row--selected' : ''}`}
      id={isPlace ? placeIdOf({ kind: 'link', index }) : undefined}
      onClick={() => select({ kind: 'link', index }, claim ?? null)}
      type="button"
    >
      <Told index={index} />
    </button>
  )
}
