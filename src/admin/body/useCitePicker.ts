'use client'
import { type KeyboardEvent, useState } from 'react'
import { useCiting } from './CitingProvider.tsx'
import { pickerRows, type PickerRow } from './pickerRows.ts'
import { useAddedLink } from './useAddedLink.ts'

interface Picked {
  cited: readonly string[]
  onCite: (links: readonly string[]) => void
  onClose: () => void
}

type Acts = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** The picker’s own keys; all others write in its input, and none reaches the editor below. */
const keysOf =
  (acts: Acts) =>
  (event: KeyboardEvent): void => {
    const act = acts[event.key]
    event.stopPropagation()
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act(event)
  }

/** What the picker offers, what was chosen in it, and how keys and clicks change both. */
export const useCitePicker = ({ cited, onCite, onClose }: Picked) => {
  const { cards } = useCiting()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      cards.findIndex(({ id }) => cited.includes(id)),
    ),
  )
  const [chosen, setChosen] = useState(cited)
  const [isAdding, setAdding] = useState(false)
  const rows = pickerRows(cards, typed, isAdding)
  const active = Math.min(at, rows.length - 1)

  const type = (text: string): void => {
    setTyped(text)
    setAt(0)
    forget()
  }
  const toggle = (link: string): void =>
    setChosen((all) => (all.includes(link) ? all.filter((one) => one !== link) : [...all, link]))
  const cite = (link: string): void => onCite([...new Set([...chosen, link])])
  const { add, isBusy, refusal, forget } = useAddedLink(cite)
  const choose = (row: PickerRow): void => {
    if (row.kind === 'link') return cite(row.card.id)
    if (row.address !== null) return void add(row.address)
    setAdding(true)
    type('')
  }
  const enter = (isMore: boolean): void => {
    const row = rows[active]
    if (!row) return
    if (isMore && row.kind === 'link') toggle(row.card.id)
    else choose(row)
  }
  const move = (by: number): void => {
    if (rows.length > 0) setAt((active + by + rows.length) % rows.length)
  }
  const onKeyDown = keysOf({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: ({ shiftKey }) => enter(shiftKey),
    Escape: onClose,
  })
  return { rows, active, typed, chosen, isAdding, isBusy, refusal, type, toggle, choose, setAt, onKeyDown }
}
