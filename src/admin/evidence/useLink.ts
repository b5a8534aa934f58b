'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { linkAnswer, type LinkOfPanel } from './linkAnswer.ts'

/** Milliseconds between looks while a worker is freezing. */
const pace = 2500
/** A worker that has not come by then will come later; the sentence says so. */
const mostLooks = 24

const read = async (address: string): Promise<LinkOfPanel | null> =>
  fetch(address, { credentials: 'include' })
    .then((response) => response.json())
    .then(linkAnswer, () => null)

interface LinkOnPanel {
  /** Where the link is asked about; null before it is saved. */
  address: string | null
  link: LinkOfPanel | null
  /** Reads it anew, and goes on reading while it waits. */
  refresh: () => void
}

/** The link that is being edited, as it was last saved; looked at again while it waits to be frozen. */
export const useLink = (): LinkOnPanel => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const address =
    id === undefined ? null : `${config.serverURL}${config.routes.api}/provenance-links/${String(id)}`
  const [link, setLink] = useState<LinkOfPanel | null>(null)
  const [looks, setLooks] = useState(0)
  const refresh = useCallback(() => setLooks(1), [])
  useEffect(() => {
    if (address !== null) void read(`${address}?depth=2`).then(setLink)
  }, [address, looks])
  useEffect(() => {
    if (link?.evidenceState !== 'waiting' || looks >= mostLooks) return
    const timer = setTimeout(() => setLooks((count) => count + 1), pace)
    return () => clearTimeout(timer)
  }, [link, looks])
  return { address, link, refresh }
}
