'use client'
import { useState } from 'react'

/** The place of a row on the page. */
export const placeOfItem = (id: string): string => `item-${id}`

/** Where the reader is in the timeline, and what they chose. */
export const useStoryRows = (ids: readonly string[]) => {
  const [here, setHere] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const step = (by: 1 | -1): void => {
    const at = here === null ? -1 : ids.indexOf(here)
    const next = ids[at < 0 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)]
    if (next === undefined) return
    setHere(next)
    document.getElementById(placeOfItem(next))?.focus()
  }
  const choose = (id: string): void =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  // What another editor took out of the story is no longer chosen in it.
  const stillChosen = chosen.filter((id) => ids.includes(id))
  return { here, setHere, chosen: stillChosen, step, choose, letGo: () => setChosen([]) }
}
