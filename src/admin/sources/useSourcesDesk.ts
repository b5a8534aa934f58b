'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import { sourceDesk, type SourceAtDesk, type SourceDesk } from '../../domain/wire/sourceDesk.ts'
import { useWhileSeen } from '../useWhileSeen.ts'
import { inOrder } from './inOrder.ts'

/** Milliseconds between two questions while somebody looks. */
const pace = 4000

const fetchDesk = async (api: string, since: string): Promise<SourceDesk | 'same' | 'unheard'> => {
  try {
    const asked = { credentials: 'include', cache: 'no-store' } as const
    const response = await fetch(`${api}/sources/desk?since=${since}`, asked)
    if (response.status === 304) return 'same'
    return sourceDesk.safeParse(await response.json()).data ?? 'unheard'
  } catch {
    return 'unheard'
  }
}

interface HeardSources {
  /** What concerns no source in particular, a sentence each. */
  notes: string[]
  /** As they stand now, in the order somebody began to look at them. */
  sources: SourceAtDesk[]
  /** False while the newsroom does not answer. */
  isHeard: boolean
  /** False when another one needs a hand first by now; nothing moves under the cursor until `sort`. */
  isSorted: boolean
  sort: () => void
  ask: () => Promise<void>
  api: string
}

/** All sources, kept fresh while the page is seen. */
export const useSourcesDesk = (view: SourceDesk): HeardSources => {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const [desk, setDesk] = useState(view)
  const [isHeard, setIsHeard] = useState(true)
  const [order, setOrder] = useState(() => view.sources.map(({ id }) => id))
  const digest = useRef(view.digest)
  const ask = useCallback(async () => {
    const answer = await fetchDesk(api, digest.current)
    setIsHeard(answer !== 'unheard')
    if (answer === 'unheard' || answer === 'same') return
    digest.current = answer.digest
    setDesk(answer)
  }, [api])
  useWhileSeen(ask, pace)
  const sources = inOrder(desk.sources, order)
  const newest = desk.sources.map(({ id }) => id)
  const isSorted = sources.every(({ id }, at) => newest[at] === id)
  return { notes: desk.notes, sources, isHeard, isSorted, sort: () => setOrder(newest), ask, api }
}
