'use client'
import { useDeskKeys } from '../desk/useDeskKeys.ts'
import { readsNext } from './readsNext.ts'
import type { useCursor } from './useCursor.ts'
import type { WireDesk } from './WireDeskContext.tsx'

type Steps = Pick<ReturnType<typeof useCursor>, 'step' | 'side'>

const toSearch = (): void => document.getElementById('wire-words')?.focus()

/** The keys of the desk; an item that is read stays read as one goes on to the next. */
export const useWireKeys = (desk: WireDesk, { step, side }: Steps): void => {
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
  useDeskKeys({
    j: walk(1, false),
    k: walk(-1, false),
    J: walk(1, true),
    K: walk(-1, true),
    h: () => side(-1),
    l: () => side(1),
    o: onItem((item) => desk.readItem(readsNext(read, item))),
    x: onItem(desk.choose),
    X: () => cursor && desk.chooseTo(cursor),
    c: onItem(desk.foldOrShow),
    n: () => desk.showNew(active),
    '.': () => desk.showNew(active),
    '/': toSearch,
    s: () => void desk.start(),
    a: () => desk.open('add'),
    m: () => desk.open('merge'),
    p: () => desk.open('pin'),
    '?': () => desk.open('keys'),
    Escape: () => {
      if (read !== null) return desk.readItem(null)
      if (chosen.length > 0) return desk.letGo()
      desk.go(null)
    },
  })
}
