'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchEvidence, type FrozenCopy } from './fetchEvidence.ts'

/** The frozen copy of this id: null while it is being read, `missing` when it cannot be had. */
export const useEvidence = (id: string | null): FrozenCopy | 'missing' | null => {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const [read, setRead] = useState<{ id: string; copy: FrozenCopy | null } | null>(null)
  useEffect(() => {
    if (id === null) return
    let isWanted = true
    void fetchEvidence(api, id).then((copy) => isWanted && setRead({ id, copy }))
    return () => {
      isWanted = false
    }
  }, [api, id])
  if (id === null) return 'missing'
  return read?.id === id ? (read.copy ?? 'missing') : null
}
