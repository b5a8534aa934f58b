'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { printedNote } from './printedNote.ts'

/** Says what was printed once the page shows it: what is said before the page is ready nobody hears. */
export const useTellPrinted = (ready: boolean): void =>
  useEffect(() => {
    const sentence = ready ? printedNote.take() : null
    if (sentence === null) return
    const read = { label: 'Read the paper', onClick: () => window.open('/', '_blank', 'noopener') }
    toast.success(sentence, { action: read, duration: 12_000 })
  }, [ready])
