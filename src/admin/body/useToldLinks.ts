'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { LinkCard } from '../../domain/evidence/linkCard.ts'

/** Every relationship field of the form asks whether it holds the document that is reported; none holds this. */
const ofNoField = { id: '' }

/** Tells the rest of the page when links were listed, or frozen, since they were last read. */
export const useToldLinks = (cards: readonly LinkCard[] | null): void => {
  const { reportUpdate } = useDocumentEvents()
  const told = useRef<string | null>(null)
  const standing = cards && cards.map(({ id, evidenceState }) => `${id} ${evidenceState}`).join()
  useEffect(() => {
    if (standing === null) return
    const isNews = told.current !== null && told.current !== standing
    told.current = standing
    if (!isNews) return
    const updatedAt = new Date().toISOString()
    reportUpdate({ entitySlug: 'provenance-links', operation: 'update', updatedAt, doc: ofNoField })
  }, [standing, reportUpdate])
}
