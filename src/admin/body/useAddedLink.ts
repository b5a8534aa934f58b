'use client'
import { useState } from 'react'
import { citeAddress } from './citeAddress.ts'
import { useCiting } from './CitingProvider.tsx'

/** Lists an address among the article’s links, once at a time; a refusal is kept as its sentence. */
export const useAddedLink = (onAdded: (link: string) => void) => {
  const { api, article, refresh } = useCiting()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const add = async (address: string): Promise<void> => {
    if (article === null || isBusy) return
    setBusy(true)
    const cited = await citeAddress({ api, article }, address)
    setBusy(false)
    if (!cited.ok) return setRefusal(cited.sentence)
    await refresh()
    onAdded(cited.link)
  }
  return { add, isBusy, refusal, forget: () => setRefusal('') }
}
