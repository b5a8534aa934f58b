'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import { useDeskKeys } from '../desk/useDeskKeys.ts'
import type { SourceActs } from './useSourceActs.ts'

interface Walked {
  shown: readonly SourceAtDesk[]
  acts: SourceActs
  say: (sentence: string) => void
  onFind: () => void
  onKeys: () => void
}

/** Goes through the shown sources by the keys of the desk, and acts upon the one it stands at. */
export const useSourceKeys = ({ shown, acts, say, onFind, onKeys }: Walked) => {
  const router = useRouter()
  const { config } = useConfig()
  const [id, select] = useState<string | null>(null)
  const at = shown.findIndex((one) => one.id === id)
  const step = (by: number): void => {
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)]
    if (!next) return
    select(next.id)
    document.getElementById(`source-${next.id}`)?.focus()
  }
  const upon = (act: (source: SourceAtDesk) => void) => (): void => {
    const source = shown[at]
    if (source) act(source)
    else say('Choose a source first: j and k go through them.')
  }
  useDeskKeys({
    j: () => step(1),
    k: () => step(-1),
    p: upon(acts.pollNow),
    s: upon(acts.toggle),
    o: upon((source) => router.push(`${config.routes.admin}/collections/sources/${source.id}`)),
    '/': onFind,
    '?': onKeys,
  })
  return { selected: id, select }
}
