'use client'
import { useEffect, useEffectEvent } from 'react'

/** A box that is ticked takes the space bar and no other key. */
const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]'

/** Only these go on while they are held. */
const walking: readonly string[] = ['j', 'k', 'J', 'K']

const isElsewhere = ({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  defaultPrevented ||
  (target instanceof Element && target.closest(typing) !== null) ||
  document.querySelector('dialog[open], [role="dialog"]:not([hidden])') !== null

/**
 * Hears the single keys of the desk, by what they type, wherever the focus is on the page; not while
 * somebody types in a field, holds a modifier, or a dialog is open.
 */
export const useDeskKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || (event.repeat && !walking.includes(event.key)) || isElsewhere(event)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
