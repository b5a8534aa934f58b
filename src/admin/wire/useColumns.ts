'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { combineFilters } from '../../domain/wire/desk/combineFilters.ts'
import { columnsKey, type DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import { usualColumns } from '../../domain/wire/desk/usualColumns.ts'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import { askNewsroom } from '../askNewsroom.ts'
import type { WireDeskView } from './WireDeskContext.tsx'

/** Whoever types is not asked for after every letter. */
const typing = 250

/** What is typed, once it rests or is settled. */
const useRested = (words: string) => {
  const [rested, setRested] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), words === '' ? 0 : typing)
    return () => clearTimeout(timer)
  }, [words])
  return { rested: words === '' ? '' : rested, settle: () => setRested(words) }
}

interface SetUp {
  view: WireDeskView
  /** What the bar looks for. */
  bar: WireFilter
  say: (sentence: string) => void
}

/** The columns of the desk as they were set up, and narrowed by what the bar looks for. */
export const useColumns = ({ view, bar, say }: SetUp) => {
  const { config } = useConfig()
  const usual = useMemo(() => usualColumns(view.choices), [view.choices])
  const [kept, setKept] = useState(view.columns)
  const { rested: words, settle } = useRested(bar.words)
  const own = kept ?? usual
  const columns = useMemo(
    () => own.map((column) => ({ ...column, filter: combineFilters(column.filter, { ...bar, words }) })),
    [own, bar, words],
  )
  const keepColumns = (next: readonly DeskColumn[] | null): void => {
    setKept(next && [...next])
    // Usual columns follow the sections of the paper: they are kept as none of one's own.
    const value = { columns: next ?? [] }
    const address = `${config.serverURL}${config.routes.api}/payload-preferences/${columnsKey}`
    void askNewsroom(address, { value }).then((refusal) => {
      if (refusal !== null) say(`Your columns stay as they are on this page only. ${refusal}`)
    })
  }
  return { own, columns, keepColumns, settle, isRested: words === bar.words }
}
