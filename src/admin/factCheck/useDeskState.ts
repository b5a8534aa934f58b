'use client'
import { useState } from 'react'
import type { FactCheckView } from '../../commands/readFactCheck.ts'
import type { DeskStanding } from '../../domain/factCheck/deskStanding.ts'
import type { Desk, DeskDialog } from './DeskContext.tsx'
import { newsBetween } from './newsBetween.ts'
import { refusalToOpen } from './refusalToOpen.ts'
import { stepFrom } from './Selection.ts'
import { useAnnouncement } from '../desk/useAnnouncement.ts'
import { useDecisions } from './useDecisions.ts'
import { useDeskKeys } from '../desk/useDeskKeys.ts'
import { useSelection } from './useSelection.ts'
import { useNow } from '../desk/useNow.ts'
import { useStanding } from './useStanding.ts'

const changed = 'The text or its links were changed; this is how they stand now.'

const newsOf = (view: FactCheckView) => (before: DeskStanding, after: DeskStanding) => {
  const news = newsBetween(before, after, { me: view.me, now: new Date() })
  const isClearing = after.stage === 'cleared' && before.stage !== 'cleared'
  return before.textKey === after.textKey || isClearing ? news : [...news, changed]
}

/** Everything the desk knows and does, and its keys. */
export const useDeskState = (view: FactCheckView) => {
  const { said, say } = useAnnouncement()
  const now = useNow(view.readAt)
  const { selected, beside, select: go } = useSelection()
  const [dialog, setDialog] = useState<DeskDialog | null>(null)
  const tellNews = newsOf(view)
  const { standing, isHeard, ask } = useStanding(view, (before, after) => {
    const news = tellNews(before, after)
    if (news.length > 0) say(news.join(' '))
  })
  const { decide, clear, refused, forget } = useDecisions({ view, standing, selected, ask, say })
  const open: Desk['open'] = (next) => {
    const refusal = next === null ? null : refusalToOpen(next, { view, standing, selected })
    if (refusal !== null) return say(refusal)
    forget()
    setDialog(next)
  }
  const select: Desk['select'] = (what, from = null) => {
    // What was said of the last one would be read as said of this one.
    say('')
    go(what, from)
  }
  const verify = (): void => void decide({ status: 'verified', note: '' }, { view, standing })
  const step = (steps: 1 | -1) => (): void => select(stepFrom(view, selected, steps))
  useDeskKeys({
    j: step(1),
    k: step(-1),
    v: verify,
    d: () => open('dispute'),
    a: () => open('ask'),
    c: () => open('clear'),
    '?': () => open('keys'),
  })
  const desk: Desk = {
    view,
    standing,
    now,
    selected,
    beside,
    dialog,
    refused,
    select,
    open,
    verify,
    decide,
    clear,
  }
  return { desk, said, isHeard }
}
