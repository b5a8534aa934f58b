import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { AlikeIndex } from '../../domain/wire/alike/AlikeIndex.ts'
import { StoryDesk } from '../../domain/wire/together/StoryDesk.ts'
import { storyWindow } from '../../domain/wire/together/storyWindow.data.ts'

/**
 * What a process remembers of the wire in order to file what comes next. The database holds the truth;
 * whoever files after another process, or after an editor’s decision, reads it again.
 */
export interface FilingDesk {
  /** Names this memory in the database as the one that filed last. */
  token: string
  stories: StoryDesk
  alike: AlikeIndex
  /** When each item it knows was last changed. */
  known: Map<string, string>
  /** Items that editors decided about: they stay where they are when their words change. */
  decided: Set<string>
}

const key = Symbol.for('monexus.filing')

/** Next holds a second copy of this module, so what is remembered hangs on the process, not here. */
const desks = (): WeakMap<Payload, FilingDesk> => {
  const shared = globalThis as { [key]?: WeakMap<Payload, FilingDesk> }
  shared[key] ??= new WeakMap()
  return shared[key]
}

const emptyDesk = (): FilingDesk => ({
  token: randomUUID(),
  stories: new StoryDesk(),
  alike: new AlikeIndex(storyWindow),
  known: new Map(),
  decided: new Set(),
})

/** What this process remembers. */
export const filingDesk = (payload: Payload): FilingDesk => {
  const desk = desks().get(payload) ?? emptyDesk()
  desks().set(payload, desk)
  return desk
}

/** Forgets everything: after a fault nobody knows how far memory and database agree. */
export const forgetFiling = (payload: Payload): void => {
  desks().delete(payload)
}
