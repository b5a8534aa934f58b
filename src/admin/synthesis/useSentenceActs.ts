'use client'
import { toast, useConfig, useFormFields, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { changedBody } from '../../domain/synthesis/synthesisView.ts'
import { orderAtNewsroom } from '../askNewsroom.ts'

/** What can be done with drafted sentences. */
export type SentenceAct = 'accept' | 'drop' | 'quote'

interface Acting {
  synthesis: string
  /** What follows an act that was done. */
  after: () => void
}

const done: Readonly<Record<SentenceAct, string>> = {
  accept: 'Taken over.',
  drop: 'Dropped.',
  quote: 'The source’s own words stand in its place.',
}

/** Of all that is open, what has something found in it is left. */
const nothingTaken = 'Nothing was taken over: what a check has marked is decided on one by one.'

const bodyOf = (act: SentenceAct, sentence: string | null): object => {
  if (sentence === null) return {}
  return act === 'accept' ? { sentences: [sentence] } : { sentence }
}

/** The article or the draft is not any more as this page shows it: whoever looks anew can decide. */
const movedOn: ReadonlySet<string | null> = new Set([
  'article-killed',
  'article-missing',
  'sentence-changed',
  'sentence-not-there',
  'stale-edit',
  'synthesis-outdated',
])

/** Says why nothing was done and, where others went on meanwhile, offers to look at what they did. */
const tellRefusal = (refusal: string, code: string | null, lookAnew: () => void): void => {
  if (!movedOn.has(code)) return void toast.error(refusal)
  const action = { label: 'Look anew', onClick: lookAnew }
  // It stays until it is heeded, and stands there once however often the act is tried.
  toast.error(refusal, { id: 'synthesis-moved-on', duration: Infinity, action })
}

/**
 * Takes sentences over, drops them or quotes their sources, one act at a time: the newsroom changes the saved
 * article, so that what is typed has to be saved first.
 */
export const useSentenceActs = ({ synthesis, after }: Acting) => {
  const { config } = useConfig()
  const isUnsaved = useFormModified()
  const rev = useFormFields(([fields]) => Number(fields['rev']?.value ?? 0))
  // The form shows an act of our own a moment after the newsroom has told of it.
  const told = useRef(0)
  const [busy, setBusy] = useState<string | null>(null)
  const act = async (kind: SentenceAct, sentence: string | null): Promise<void> => {
    if (busy !== null) return
    if (isUnsaved) return void toast.info('Save the draft first: this changes the article as it was saved.')
    setBusy(`${kind} ${sentence ?? 'all'}`)
    const address = `${config.serverURL}${config.routes.api}/syntheses/${synthesis}/${kind}`
    const order = { ...bodyOf(kind, sentence), rev: Math.max(rev, told.current) }
    const answer = await orderAtNewsroom(address, order)
    setBusy(null)
    if (answer.refusal !== null) return tellRefusal(answer.refusal, answer.code, after)
    told.current = changedBody.parse(answer.body).article.rev
    const isNothing = kind === 'accept' && sentence === null && told.current === order.rev
    if (isNothing) toast.info(nothingTaken)
    else toast.success(done[kind])
    after()
  }
  return { act, isBusy: busy !== null }
}

export type SentenceActs = ReturnType<typeof useSentenceActs>
