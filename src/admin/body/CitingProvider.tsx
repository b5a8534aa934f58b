'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { createContext, type JSX, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { LinkCard } from '../../domain/evidence/linkCard.ts'
import { useAfterDrawer } from '../useAfterDrawer.ts'
import { useAfterSubmit } from '../useAfterSubmit.ts'
import { citingAnswers } from './citingAnswers.ts'
import { evidenceShelf, type EvidenceShelf, type PreparedCopies } from './evidenceShelf.ts'
import { useToldLinks } from './useToldLinks.ts'

interface Citing {
  api: string
  /** The id of the article being written; null before it was first saved. */
  article: string | null
  /** Its links in printed order; empty until they have come. */
  cards: readonly LinkCard[]
  /** Their evidence; null until it has come. */
  shelf: EvidenceShelf | null
  refresh: () => Promise<readonly LinkCard[]>
  /** Says something to those who do not see it. */
  announce: (sentence: string) => void
}

const CitingContext = createContext<Citing | null>(null)

/** Milliseconds until evidence that is being frozen is looked for again. */
const patience = 5000

const useLinkCards = (api: string, article: string | null) => {
  const [cards, setCards] = useState<readonly LinkCard[] | null>(article === null ? [] : null)
  const refresh = useCallback(async () => {
    const answer = article === null ? null : await citingAnswers.links(api, article)
    if (!answer?.ok) return []
    setCards(answer.told.links)
    return answer.told.links
  }, [api, article])
  useEffect(() => void refresh(), [refresh])
  useAfterDrawer(() => void refresh())
  useAfterSubmit(() => void refresh())
  const isWaiting = cards?.some(({ evidenceState }) => evidenceState === 'waiting') ?? false
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => document.hidden || void refresh(), patience)
    return () => clearInterval(timer)
  }, [isWaiting, refresh])
  return { cards, refresh }
}

/** Says each sentence anew, also when it is the same as before. */
const useSpoken = () => {
  const [spoken, setSpoken] = useState('')
  const announce = useCallback(
    (sentence: string) => setSpoken((before) => (before === sentence ? `${sentence}\u00a0` : sentence)),
    [],
  )
  return { spoken, announce }
}

/** What writing with citations needs to know, once for the whole body. */
export const CitingProvider = ({ children }: { children: JSX.Element }) => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const api = `${config.serverURL}${config.routes.api}`
  const article = id === undefined ? null : String(id)
  const { cards, refresh } = useLinkCards(api, article)
  useToldLinks(cards)
  const { spoken, announce } = useSpoken()
  const copies = useRef<PreparedCopies>(new Map())
  const shelf = useMemo(() => cards && evidenceShelf(cards, copies.current), [cards])
  const citing = useMemo(
    () => ({ api, article, cards: cards ?? [], shelf, refresh, announce }),
    [api, article, cards, shelf, refresh, announce],
  )
  return (
    <CitingContext.Provider value={citing}>
      {children}
      <div aria-live="polite" className="desk-spoken" role="status">
        {spoken}
      </div>
    </CitingContext.Provider>
  )
}

/** The article’s links and evidence, as the body’s editor knows them. */
export const useCiting = (): Citing => {
  const citing = useContext(CitingContext)
  if (!citing) throw new Error('useCiting needs the CitingProvider above it.')
  return citing
}
