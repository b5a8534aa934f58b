'use client'
import { useEffect, useState } from 'react'
import type { WireCount } from '../../domain/wire/desk/wirePage.ts'
import { counted } from '../counted.ts'
import { noFilter } from './deskPlace.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const sentenceOf = ({ count, isMore }: WireCount): string =>
  isMore ? `More than ${count.toLocaleString('en')} items` : counted(count, 'item', 'items')

/** How many items of the column in front fit what is looked for; nothing while nothing is. */
export const FoundCount = () => {
  const { columns, active, bar, wire } = useWireDesk()
  const filter = columns.find(({ key }) => key === active)?.filter
  const asked = JSON.stringify(filter)
  const isNarrowed = JSON.stringify(bar) !== JSON.stringify(noFilter)
  const [found, setFound] = useState<{ asked: string; count: WireCount } | null>(null)
  useEffect(() => {
    if (!isNarrowed || !filter) return
    let isWanted = true
    void wire.count(filter).then((count) => isWanted && count && setFound({ asked, count }))
    return () => {
      isWanted = false
    }
  }, [asked, isNarrowed])
  return (
    <span aria-live="polite" className="wire-bar__found">
      {isNarrowed && found?.asked === asked ? sentenceOf(found.count) : ''}
    </span>
  )
}
