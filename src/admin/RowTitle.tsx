'use client'
import { useRowLabel } from '@payloadcms/ui'

interface Row {
  symbol?: string
  label?: string
}

/** A row named by what it holds: symbol and label of an instrument, the label of a clock. */
export const RowTitle = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const named = [data?.symbol, data?.label].filter(Boolean).join(' · ')
  return <span>{named || `New row ${(rowNumber ?? 0) + 1}`}</span>
}
