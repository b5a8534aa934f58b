'use client'
import { useEffect, useState } from 'react'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** Another one for each change of an item, and of the story it stands in. */
const stampOf = (row: WireRow | undefined): string =>
  row ? [row.updatedAt, row.story?.id, row.story?.items].join(' ') : ''

/** All of an item: null while it is being read, `missing` when it cannot be had. Read anew when it or its story changes. */
export const useDetail = (id: string): WireDetail | 'missing' | null => {
  const { wire, board, learn } = useWireDesk()
  const stamp = stampOf(board.rows[id])
  const [read, setRead] = useState<{ id: string; detail: WireDetail | null } | null>(null)
  useEffect(() => {
    let isWanted = true
    void wire.item(id).then((detail) => {
      if (!isWanted) return
      if (detail) learn(detail.row)
      setRead({ id, detail })
    })
    return () => {
      isWanted = false
    }
  }, [wire, id, stamp, learn])
  return read?.id === id ? (read.detail ?? 'missing') : null
}
