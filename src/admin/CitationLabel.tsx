'use client'
import { useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { linkOrder } from './linkOrder.ts'
import { useAfterDrawer } from './useAfterDrawer.ts'

const numberOf = (link: string, order: readonly string[]): string => {
  const place = order.indexOf(link)
  return place === -1 ? '?' : String(place + 1)
}

/** The numbers a citation will carry in print; a link the article no longer has reads “?”. */
export const CitationLabel = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { value } = useField<string[]>({ path: 'links' })
  const [order, setOrder] = useState<string[] | null>(null)
  const api = `${config.serverURL}${config.routes.api}`
  const read = useCallback(() => {
    if (id !== undefined) void linkOrder(api, String(id), Date.now()).then(setOrder)
  }, [api, id])
  useEffect(read, [read])
  useAfterDrawer(read)
  const links = Array.isArray(value) ? value : []
  if (order === null || links.length === 0) return <span className="citation-label">Citation</span>
  return (
    <span className="citation-label" title="Citation">
      [{links.map((link) => numberOf(String(link), order)).join(', ')}]
    </span>
  )
}
