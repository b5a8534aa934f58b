'use client'
import { type ReactNode, useState } from 'react'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { choiceOfRow } from './choiceOfRow.ts'
import { OrderDialog } from './OrderDialog.tsx'
import { RunDialog } from './RunDialog.tsx'
import { useOrder } from './useOrder.ts'

interface SynthesiseOnWireProps {
  rows: readonly WireRow[]
  /** Ids of those that are ticked to begin with. */
  wanted: readonly string[]
  story: string | null
  /** What the items contest, where that is known. */
  beside?: ReactNode
  onClose: () => void
}

/** Has a draft made of wire items, for a new article: what it is to be, how far it is, what came of it. */
export const SynthesiseOnWire = ({ rows, wanted, story, beside, onClose }: SynthesiseOnWireProps) => {
  const [run, setRun] = useState<string | null>(null)
  const order = useOrder({ items: rows.map(choiceOfRow), wanted, article: null, story, onOrdered: setRun })
  return run === null ? (
    <OrderDialog beside={beside} onClose={onClose} order={order} />
  ) : (
    <RunDialog onAgain={() => setRun(null)} onClose={onClose} run={run} />
  )
}
