'use client'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import { askNewsroom } from '../askNewsroom.ts'

interface Acting {
  api: string
  mayChange: boolean
  ask: () => Promise<void>
  say: (sentence: string) => void
}

export interface SourceActs {
  pollNow: (source: SourceAtDesk) => void
  /** Stops the polling of a source, or begins it again. */
  toggle: (source: SourceAtDesk) => void
}

/** What can be done about a source, and what came of it in words. */
export const useSourceActs = ({ api, mayChange, ask, say }: Acting): SourceActs => {
  const act = async (refusal: Promise<string | null>, done: string): Promise<void> => {
    say((await refusal) ?? done)
    await ask()
  }
  const ifAllowed = (begin: () => Promise<void>): void => {
    if (mayChange) void begin()
    else say('Only editors, publishers and administrators change how sources are polled.')
  }
  return {
    pollNow: ({ id, code }) =>
      ifAllowed(() => act(askNewsroom(`${api}/sources/${id}/poll`, {}), `${code} is polled within seconds.`)),
    toggle: ({ id, code, isPolled }) =>
      ifAllowed(() =>
        act(
          askNewsroom(`${api}/sources/${id}`, { polling: { enabled: !isPolled } }, 'PATCH'),
          isPolled ? `${code} is not polled any more.` : `${code} is polled from now on.`,
        ),
      ),
  }
}
