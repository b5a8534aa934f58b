'use client'
import { useRouter } from 'next/navigation.js'
import { useEffect, useEffectEvent, useState } from 'react'
import type { StoryChoice } from '../../domain/wire/desk/storyView.ts'
import { isolateText } from '../../domain/wire/isolateText.ts'
import { isStanding } from '../../domain/wire/isStanding.ts'
import { useAnnouncement } from '../desk/useAnnouncement.ts'
import { deskKeys } from '../desk/deskKeys.ts'
import { useDeskKeys } from '../desk/useDeskKeys.ts'
import { useNow } from '../desk/useNow.ts'
import { handOver, takeHandedOver } from './handOver.ts'
import type { StoryDeskProps } from './StoryDesk.tsx'
import { mostItems, refusalOfItems, startAim } from './refusalOfItems.ts'
import { useStartArticle } from './useStartArticle.ts'
import type { TakenDecision } from './sendStoryDecision.ts'
import { type Decided, useStoryDecisions } from './useStoryDecisions.ts'
import { useStoryRows } from './useStoryRows.ts'
import { useWireBell } from './useWireBell.ts'
import { storyKeys } from './wireKeys.data.ts'

type StoryDialog = 'keys' | 'merge' | 'start' | 'synthesise'

const splitSentence = (count: number): string =>
  count === 1 ? 'The item is a story of its own now.' : `${String(count)} items are a story of their own now.`

const broughtBack = (count: number): string =>
  count === 1 ? 'The item is in this story again.' : `${String(count)} items are in this story again.`

const partedAgain = (count: number): string =>
  count === 1
    ? 'The item that came in is apart again.'
    : `The ${String(count)} items that came in are apart again.`

interface Deciding extends Pick<ReturnType<typeof useStoryDecisions>, 'decide'> {
  say: (sentence: string) => void
  view: StoryDeskProps['view']
  chosen: readonly string[]
}

/** Takes items out of the story, where that leaves something of it, or makes it one with another. */
const deciding = ({ view: { rows, story }, chosen, decide, say }: Deciding) => {
  const ids = rows.map(({ id }) => id)
  return {
    split: (): void => {
      if (chosen.length === 0) return say('Choose the items to split off first: x chooses one.')
      if (ids.every((id) => chosen.includes(id)))
        return say('All items are chosen: nothing would be left of the story.')
      const done = (): string => splitSentence(chosen.length)
      decide({ kind: 'split', items: chosen }, { done, undone: broughtBack })
    },
    leave: (id: string): void => {
      const other = ids.find((one) => one !== id)
      if (other === undefined) return say('It is the only item of the story.')
      const done = (): string => 'It is no longer in this story.'
      decide({ kind: 'not-this-story', items: [id], other }, { done, undone: broughtBack })
    },
    mergeWith: ({ item, title }: StoryChoice): void => {
      const [first = ''] = ids
      // Of two stories the one that began earlier stays, and its page is shown.
      const done = (taken: TakenDecision): string => {
        const come = taken.story === null || taken.story === story.id ? title : story.title
        return `“${isolateText(come)}” is part of this story now.`
      }
      decide({ kind: 'merge', items: [first, item] }, { done, undone: partedAgain })
    },
  }
}

interface Starting extends Omit<Deciding, 'decide'> {
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

interface Going {
  /** Id of the story whose page this is. */
  story: string
  say: (sentence: string) => void
  rest: () => void
}

/** Decisions of a story’s page. A story that became part of another is left for the page of that one. */
const useDecisionsHere = ({ story, say, rest }: Going) => {
  const router = useRouter()
  const after = (decided: Decided | null): void => {
    rest()
    const { kind = null, story: next = null } = decided ?? {}
    if (decided === null || kind !== 'merge' || next === null || next === story) return router.refresh()
    handOver(next, decided)
    router.replace(`/admin/wire/stories/${next}`)
  }
  const { offer, ...decisions } = useStoryDecisions({ say, after })
  const takeOver = useEffectEvent(() => {
    const decided = takeHandedOver(story)
    if (!decided) return
    say(decided.said)
    offer(decided.back)
  })
  useEffect(() => takeOver(), [story])
  return decisions
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
  const rest = (): void => {
    open(null)
    letGo()
  }
  const { decide, undo, back } = useDecisionsHere({ story: view.story.id, say, rest })
  const may = (act: () => void) => (): void => {
    if (mayWrite) return act()
    say('Only editors decide about stories and start articles.')
  }
  const { upon, start, begin } = starting({ view, chosen, open, say, startArticle })
  const { split, leave, mergeWith } = deciding({ view, chosen, decide, say })
  const acts = {
    start: may(start),
    synthesise: may(() => open('synthesise')),
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
  // What was drafted from the story meanwhile stands on its page.
  const endSynthesis = (): void => {
    open(null)
    router.refresh()
  }
  const at = { said, now, dialog, open, here, setHere, chosen, choose, upon, begin }
  return Object.assign({ endSynthesis, leave, mergeWith, back, mayWrite }, at, acts)
}

export type StoryDeskState = ReturnType<typeof useStoryDesk>
