'use client'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { isStanding } from '../../domain/wire/isStanding.ts'
import { useAnnouncement } from '../desk/useAnnouncement.ts'
import { deskKeys } from '../desk/deskKeys.ts'
import { useDeskKeys } from '../desk/useDeskKeys.ts'
import { useNow } from '../desk/useNow.ts'
import type { StoryDeskProps } from './StoryDesk.tsx'
import { mostItems, refusalOfItems, startAim } from './refusalOfItems.ts'
import { useStartArticle } from './useStartArticle.ts'
import type { GivenDecision } from './sendStoryDecision.ts'
import { useStoryDecision } from './useStoryDecision.ts'
import { useStoryRows } from './useStoryRows.ts'
import { useWireBell } from './useWireBell.ts'
import { storyKeys } from './wireKeys.data.ts'

type StoryDialog = 'keys' | 'merge' | 'start'

const splitSentence = (count: number): string =>
  count === 1 ? 'The item is a story of its own now.' : `${String(count)} items are a story of their own now.`

const broughtBack = (count: number): string =>
  count === 1 ? 'The item is in this story again.' : `${String(count)} items are in this story again.`

interface Deciding {
  decide: ReturnType<typeof useStoryDecision>
  say: (sentence: string) => void
}

/** A decision that takes back another, offered until it is taken or another takes its place. */
const useUndo = ({ decide, say }: Deciding) => {
  const [back, setBack] = useState<GivenDecision | null>(null)
  return {
    canUndo: back !== null,
    undo: (): void => {
      if (back === null) return say('Nothing was split off or taken out just now.')
      void decide(back, broughtBack(back.items.length)).then((isTaken) => isTaken && setBack(null))
    },
    /** Decides, and offers to put its items beside `other` again. */
    decideBack: async (decision: GivenDecision, done: string, other: string): Promise<void> => {
      setBack(null)
      if (await decide(decision, done)) setBack({ kind: 'pin', items: decision.items, other })
    },
  }
}

interface TakingOut extends Pick<Deciding, 'say'>, Pick<ReturnType<typeof useUndo>, 'decideBack'> {
  ids: readonly string[]
  chosen: readonly string[]
}

/** Takes items out of the story, where that leaves something of it. */
const takingOut = ({ ids, chosen, decideBack, say }: TakingOut) => ({
  split: (): void => {
    if (chosen.length === 0) return say('Choose the items to split off first: x chooses one.')
    const left = ids.find((id) => !chosen.includes(id))
    if (left === undefined) return say('All items are chosen: nothing would be left of the story.')
    void decideBack({ kind: 'split', items: chosen }, splitSentence(chosen.length), left)
  },
  leave: (id: string): void => {
    const other = ids.find((one) => one !== id)
    if (other === undefined) return say('It is the only item of the story.')
    const decision = { kind: 'not-this-story' as const, items: [id], other }
    void decideBack(decision, 'It is no longer in this story.', other)
  },
})

interface Starting extends Pick<TakingOut, 'chosen' | 'say'> {
  view: StoryDeskProps['view']
  open: (dialog: StoryDialog | null) => void
  startArticle: ReturnType<typeof useStartArticle>
}

/** Starts an article from what is chosen, else from the earliest items that stand. */
const starting = ({ view: { rows }, chosen, open, say, startArticle }: Starting) => {
  const wanted =
    chosen.length > 0
      ? rows.filter(({ id }) => chosen.includes(id))
      : rows.filter(({ state }) => isStanding(state)).slice(0, mostItems)
  const upon = wanted.map(({ id }) => id)
  return {
    upon,
    start: (): void => {
      const refusal = refusalOfItems(wanted, startAim)
      if (refusal !== null) return say(refusal)
      open('start')
    },
    begin: (headline: string): void => {
      open(null)
      void startArticle(upon, headline)
    },
  }
}

/** Everything a story’s page knows and does, and its keys. It is read anew when the wire moves. */
export const useStoryDesk = ({ view, readAt, mayWrite }: StoryDeskProps) => {
  const { said, say } = useAnnouncement()
  const router = useRouter()
  const now = useNow(readAt)
  const [dialog, open] = useState<StoryDialog | null>(null)
  const ids = view.rows.map(({ id }) => id)
  const { here, setHere, chosen, step, choose, letGo } = useStoryRows(ids)
  const startArticle = useStartArticle(say)
  const after = (): void => {
    open(null)
    letGo()
    router.refresh()
  }
  const decide = useStoryDecision({ say, after })
  const may = (act: () => void) => (): void => {
    if (mayWrite) return act()
    say('Only editors decide about stories and start articles.')
  }
  const { upon, start, begin } = starting({ view, chosen, open, say, startArticle })
  const { canUndo, undo, decideBack } = useUndo({ decide, say })
  const { split, leave } = takingOut({ ids, chosen, decideBack, say })
  const acts = {
    start: may(start),
    merge: may(() => open('merge')),
    split: may(split),
    undo: may(undo),
  }
  useWireBell(async () => router.refresh())
  useDeskKeys(
    deskKeys(storyKeys, {
      ...acts,
      next: () => step(1),
      before: () => step(-1),
      choose: () => here !== null && choose(here),
      keys: () => open('keys'),
      leave: letGo,
    }),
  )
  const at = { said, now, dialog, open, here, setHere, chosen, choose, upon, begin }
  return Object.assign({ ids, decide, leave, canUndo, mayWrite }, at, acts)
}

export type StoryDeskState = ReturnType<typeof useStoryDesk>
