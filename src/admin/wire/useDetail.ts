'use client'
import { useEffect, useState } from 'react'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** All of an item: null while it is being read, `missing` when it cannot be had. Read anew when it changes. */
export const useDetail = (id: string): WireDetail | 'missing' | null => {
  const { wire, board, learn } = useWireDesk()
  const stamp = board.rows[id]?.updatedAt ?? ''
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
