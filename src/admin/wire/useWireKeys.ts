'use client'
import { deskKeys } from '../desk/deskKeys.ts'
import { useDeskKeys } from '../desk/useDeskKeys.ts'
import { useWaitingActs } from '../desk/useWaitingActs.ts'
import { readsNext } from './readsNext.ts'
import type { useCursor } from './useCursor.ts'
import type { WireDesk } from './WireDeskContext.tsx'
import { wireKeys } from './wireKeys.data.ts'

interface Steps extends Pick<ReturnType<typeof useCursor>, 'step' | 'side'> {
  /** Whether the column in front shows what is looked for now: keys that act upon its rows wait for them. */
  isShown: boolean
}

const toSearch = (): void => document.getElementById('wire-words')?.focus()

/** The keys of the desk; an item that is read stays read as one goes on to the next. */
export const useWireKeys = (desk: WireDesk, { step, side, isShown }: Steps): void => {
  const { cursor, active, read, chosen } = desk
  const walk = (by: 1 | -1, isChoosing: boolean) => (): void => {
    if (isChoosing && cursor && chosen.length === 0) desk.choose(cursor.item)
    const reached = step(by)
    if (!reached) return
    if (isChoosing) desk.chooseTo(reached)
    if (read !== null) desk.readItem(reached.item)
  }
  const onItem = (act: (item: string) => void) => (): void => {
    if (cursor) return act(cursor.item)
    desk.say('Go to an item first: j and k walk through them.')
  }
  const upon = {
    next: walk(1, false),
    before: walk(-1, false),
    chooseNext: walk(1, true),
    chooseBefore: walk(-1, true),
    left: () => side(-1),
    right: () => side(1),
    read: onItem((item) => desk.readItem(readsNext(read, item))),
    choose: onItem(desk.choose),
    chooseTo: () => cursor && desk.chooseTo(cursor),
    fold: onItem(desk.foldOrShow),
    showNew: () => desk.showNew(active),
    start: () => desk.open('start'),
    synthesise: () => desk.open('synthesise'),
    add: () => desk.open('add'),
    merge: () => desk.open('merge'),
    pin: () => desk.open('pin'),
  }
  const { inTurn, forget } = useWaitingActs(upon, isShown)
  const leave = (): void => {
    forget()
    if (read !== null) return desk.readItem(null)
    if (chosen.length > 0) return desk.letGo()
    desk.go(null)
  }
  useDeskKeys(
    deskKeys(wireKeys, {
      ...inTurn,
      search: toSearch,
      keys: () => desk.open('keys'),
      undo: desk.undo,
      leave,
    }),
  )
}
