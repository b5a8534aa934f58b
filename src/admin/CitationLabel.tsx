'use client'
import { useField } from '@payloadcms/ui'
import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react'
import { CitationCard } from './body/CitationCard.tsx'
import { useCiting } from './body/CitingProvider.tsx'
import { numbersOf } from './body/numbersOf.ts'
import { useHeldOpen } from './body/useHeldOpen.ts'

/** Into the card from the citation, for those who do not point. */
const goInto = (card: string): void =>
  document.getElementById(card)?.querySelector<HTMLElement>('a, button')?.focus()

/**
 * The numbers a citation will carry in print; a link the article no longer has reads “?”. Its card is
 * there while the citation is pointed at or has the focus; Enter goes into it, Escape closes it.
 */
export const CitationLabel = () => {
  const { cards, shelf } = useCiting()
  const { value } = useField<string[]>({ path: 'links' })
  const button = useRef<HTMLButtonElement>(null)
  const [label, setLabel] = useState<HTMLElement | null>(null)
  const card = useId()
  const { hold, release } = useHeldOpen(useCallback(() => setLabel(null), []))
  const open = () => {
    hold()
    setLabel(button.current)
  }
  const close = (isByKey: boolean) => {
    if (isByKey) button.current?.focus()
    setLabel(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setLabel(null)
    if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    if (label) goInto(card)
    else open()
  }
  const links = Array.isArray(value) ? value.map(String) : []
  const numbers = shelf ? numbersOf(links, cards) : '[…]'
  return (
    <>
      <button
        aria-describedby={label ? card : undefined}
        aria-label={`Citation ${numbers}`}
        className="citation-label"
        onBlur={release}
        onClick={open}
        onFocus={open}
        onKeyDown={onKeyDown}
        onMouseEnter={open}
        onMouseLeave={release}
        ref={button}
        type="button"
      >
        {numbers}
      </button>
      {label && links.length > 0 && (
        <CitationCard close={close} hold={hold} id={card} label={label} links={links} release={release} />
      )}
    </>
  )
}
