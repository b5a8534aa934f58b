'use client'
import { useState } from 'react'
import { useAnnouncement } from '../desk/useAnnouncement.ts'
import { useNow } from '../desk/useNow.ts'
import { announcedIn } from './announcedIn.ts'
import { refusalOfDialog } from './refusalOfDialog.ts'
import { useColumns } from './useColumns.ts'
import { useStartArticle } from './useStartArticle.ts'
import { useStream } from './useStream.ts'
import { useWireKeys } from './useWireKeys.ts'
import type { WireDesk, WireDeskView, WireDialog } from './WireDeskContext.tsx'

/** Everything the wire desk knows and does, and its keys. */
export const useWireDeskState = (view: WireDeskView) => {
  const { said, say } = useAnnouncement()
  const now = useNow(view.readAt)
  const [read, readItem] = useState<string | null>(null)
  const [dialog, setDialog] = useState<WireDialog | null>(null)
  const setUp = useColumns(view, say)
  const { catchUp, step, side, ...stream } = useStream(setUp.columns, say)
  const startArticle = useStartArticle(say)
  const { chosen, cursor, board } = stream
  const open = (next: WireDialog | null): void => {
    const refusal = next === null ? null : refusalOfDialog(next, { view, chosen })
    if (refusal !== null) return say(refusal)
    setDialog(next)
  }
  const start = async (): Promise<void> => {
    if (!view.mayWrite) return say('Only editors start articles.')
    await startArticle(chosen.length > 0 ? chosen : [read ?? cursor?.item ?? ''].filter(Boolean))
  }
  const parts = { view, now, read, dialog, readItem, open, start, say }
  const announced = (key: string): number => announcedIn(board, key)
  const desk: WireDesk = Object.assign({ announced }, parts, setUp, stream)
  useWireKeys(desk, { step, side })
  return { desk, said, catchUp }
}
