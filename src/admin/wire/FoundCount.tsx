'use client'
import { useEffect, useState } from 'react'
import type { WireCount } from '../../domain/wire/desk/wirePage.ts'
import { counted } from '../counted.ts'
import type { BoardColumn } from './board.ts'
import { noFilter } from './deskPlace.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const sentenceOf = ({ count, isMore }: WireCount): string =>
  isMore ? `More than ${count.toLocaleString('en')} items` : counted(count, 'item', 'items')

/** Is another whenever something came. */
const newestIn = (column: BoardColumn | undefined): string =>
  `${column?.order[0] ?? ''} ${String(column?.waiting.length ?? 0)}`

/** How many items of the column in front fit what is looked for, as they come; nothing while nothing is. */
export const FoundCount = () => {
  const { board, columns, active, bar, wire } = useWireDesk()
  const filter = columns.find(({ key }) => key === active)?.filter
  const asked = JSON.stringify(filter)
  const newest = newestIn(board.columns[active])
  const isNarrowed = JSON.stringify(bar) !== JSON.stringify(noFilter)
  const [found, setFound] = useState<{ asked: string; count: WireCount } | null>(null)
  useEffect(() => {
    if (!isNarrowed || !filter) return
    let isWanted = true
    void wire.count(filter).then((count) => isWanted && count && setFound({ asked, count }))
    return () => {
      isWanted = false
    }
  }, [asked, isNarrowed, newest])
  return (
    <span aria-live="polite" className="wire-bar__found">
      {isNarrowed && found?.asked === asked ? sentenceOf(found.count) : ''}
    </span>
  )
}
