'use client'
import { toast, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import type { SynthesisLine, SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { sortedRuns } from './sortedRuns.ts'
import { useAfterSubmit } from '../useAfterSubmit.ts'
import { type ArticleOrder, useArticleItems } from './useArticleItems.ts'
import { useArticleRuns } from './useArticleRuns.ts'
import { useRun } from './useRun.ts'
import { useShowSaved } from './useShowSaved.ts'

const nothingCited = 'No wire item is cited here yet. Add some on the wire desk, or start from a story there.'
const unheard = 'The newsroom did not answer. Check your connection and try again.'

/** Opens the dialog that orders a draft for the article, with what it may be made from. */
const useOrdering = (article: string | null, drafted: SynthesisLine | null) => {
  const isUnsaved = useFormModified()
  const gather = useArticleItems(article ?? '')
  const [from, setFrom] = useState<ArticleOrder | null>(null)
  const begin = async (): Promise<void> => {
    if (isUnsaved) return void toast.info('Save the draft first: what is drafted goes to the saved article.')
    const found = await gather(drafted)
    if (found === null) return void toast.error(unheard)
    if (found.items.length === 0) return void toast.info(nothingCited)
    setFrom(found)
  }
  return { from, begin, close: () => setFrom(null) }
}

/** Shows the article anew when a run has brought it a draft, and not when the page has just been opened. */
const useNewDraft = (known: { id: string | null } | null, show: () => void): void => {
  const before = useRef<string | null | undefined>(undefined)
  const tell = useEffectEvent(show)
  const isKnown = known !== null
  const id = known?.id ?? null
  useEffect(() => {
    if (!isKnown) return
    if (before.current !== undefined && id !== null && id !== before.current) tell()
    before.current = id
  }, [isKnown, id])
}

/** Tells when a run has ended, once. */
const useEnded = (isOver: boolean, after: () => void): void => {
  const tell = useEffectEvent(after)
  useEffect(() => {
    if (isOver) tell()
  }, [isOver])
}

const isOver = (view: SynthesisView | null): boolean => view !== null && isEnded(view.synthesis.state)

/** The runs of the article that is being edited: the one that goes on, and the draft it has. */
export const useSynthesisPanel = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const article = id === undefined ? null : String(id)
  const { runs, look } = useArticleRuns(article)
  const { newest, drafted, ...ids } = sortedRuns(runs ?? [])
  const going = useRun(ids.going)
  const draft = useRun(ids.draft)
  const show = useShowSaved()
  const refresh = (): void => {
    void look()
    draft.look()
  }
  const after = (): void => {
    refresh()
    show()
  }
  useEnded(isOver(going.view), () => void look())
  useNewDraft(runs && { id: ids.draft }, show)
  useNewDraft(runs && { id: ids.came }, draft.look)
  useAfterSubmit(refresh)
  const mayOrder = mayAct(rolesOf(user), 'synthesise')
  return {
    article,
    runs,
    newest,
    going,
    draft,
    mayOrder,
    look,
    after,
    ordering: useOrdering(article, drafted),
  }
}
