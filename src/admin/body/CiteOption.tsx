'use client'
import { cardWording } from './cardWording.ts'
import type { PickerRow } from './pickerRows.ts'

interface CiteOptionProps {
  id: string
  row: PickerRow
  isActive: boolean
  isChosen: boolean
  onChoose: () => void
  onToggle: () => void
  onPoint: () => void
}

const LinkWords = ({ card }: Pick<Extract<PickerRow, { kind: 'link' }>, 'card'>) => {
  const { title, author, posted, states } = cardWording(card)
  return (
    <span className="cite-picker__words">
      <span className="cite-picker__title">{title}</span>
      <span className="cite-picker__meta">{card.source ? posted : `${author} · ${posted}`}</span>
      <span className="cite-picker__address">{card.address}</span>
      <span className="cite-picker__meta">{states.map(({ text }) => text).join(' · ')}</span>
    </span>
  )
}

const AddWords = ({ address }: { address: string | null }) => (
  <span className="cite-picker__words">
    <span className="cite-picker__title">
      {address === null ? 'Add a link…' : 'Add this link and cite it'}
    </span>
    <span className="cite-picker__address">
      {address ?? 'Paste the address of a post or page; it is listed under Provenance and cited at once.'}
    </span>
  </span>
)

/** One row of the picker; its tick chooses it beside others. */
export const CiteOption = ({ id, row, isActive, isChosen, onChoose, onToggle, onPoint }: CiteOptionProps) => (
  <li
    aria-selected={isChosen}
    className={`cite-picker__option${isActive ? ' cite-picker__option--active' : ''}`}
    id={id}
    onClick={onChoose}
    onMouseDown={(event) => event.preventDefault()}
    onMouseMove={onPoint}
    ref={(element) => {
      if (isActive) element?.scrollIntoView({ block: 'nearest' })
    }}
    role="option"
  >
    {row.kind === 'link' ? (
      <span
        aria-hidden="true"
        className="cite-picker__tick"
        onClick={(event) => {
          event.stopPropagation()
          onToggle()
        }}
      >
        {isChosen ? '✓' : ''}
      </span>
    ) : (
      <span aria-hidden="true" className="cite-picker__plus">
        +
      </span>
    )}
    {row.kind === 'link' ? <LinkWords card={row.card} /> : <AddWords address={row.address} />}
  </li>
)
