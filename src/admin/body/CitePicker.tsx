'use client'
import { type FocusEvent, useId } from 'react'
import type { Anchor } from './Anchor.ts'
import { CiteList } from './CiteList.tsx'
import { useCiting } from './CitingProvider.tsx'
import { FloatingCard } from './FloatingCard.tsx'
import { numbersOf } from './numbersOf.ts'
import { useCitePicker } from './useCitePicker.ts'

interface CitePickerProps {
  anchor: Anchor
  /** What the citation names that is being changed; empty for a new one. */
  cited: readonly string[]
  onCite: (links: readonly string[]) => void
  onClose: () => void
}

const hint = 'Enter cites · Shift+Enter adds to the choice · Esc closes'

const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))

const SaveFirst = ({ onClose }: Pick<CitePickerProps, 'onClose'>) => (
  <>
    <p className="cite-picker__note">Save the article first. Then its links can be listed and cited here.</p>
    <button autoFocus className="desk-card__act" onClick={onClose} type="button">
      Back to the text
    </button>
  </>
)

const Sources = ({ cited, onCite, onClose }: Omit<CitePickerProps, 'anchor'>) => {
  const { cards } = useCiting()
  const id = useId()
  const picker = useCitePicker({ cited, onCite, onClose })
  const { rows, active, chosen } = picker
  const label = picker.isAdding
    ? 'Address of the post or page'
    : 'Find a source by name, author, address or number'
  return (
    <>
      <input
        aria-activedescendant={rows.length > 0 ? `${id}-list-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-note`}
        aria-expanded={rows.length > 0}
        aria-label={label}
        autoComplete="off"
        autoFocus
        className="cite-picker__input"
        onChange={(event) => picker.type(event.target.value)}
        onKeyDown={picker.onKeyDown}
        placeholder={label}
        role="combobox"
        spellCheck={false}
        value={picker.typed}
      />
      <CiteList id={`${id}-list`} picker={picker} />
      {chosen.length > 0 && (
        <button className="desk-card__act" onClick={() => onCite(chosen)} type="button">
          Cite {numbersOf(chosen, cards)}
        </button>
      )}
      <p aria-live="polite" className="cite-picker__note" id={`${id}-note`}>
        {picker.refusal || (picker.isBusy ? 'Adding the link…' : hint)}
      </p>
    </>
  )
}

/** Chooses what a sentence rests on among the article’s links, or adds a link and cites it at once. */
export const CitePicker = ({ anchor, cited, onCite, onClose }: CitePickerProps) => {
  const { article } = useCiting()
  return (
    <FloatingCard
      anchor={anchor}
      aria-label="Cite a source"
      className="cite-picker"
      onBlur={(event) => leaves(event) && onClose()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
      role="dialog"
    >
      {article === null ? (
        <SaveFirst onClose={onClose} />
      ) : (
        <Sources cited={cited} onCite={onCite} onClose={onClose} />
      )}
    </FloatingCard>
  )
}
