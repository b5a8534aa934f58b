import { releases } from '../commands/announceRelease.ts'

export interface PageState {
  /** Names the state of everything a page shows: the same words mean the same bytes. */
  ask: (now: Date) => Promise<string>
  /** The name without asking anybody, while it is fresh; null when it must be asked. */
  known: () => string | null
}

/** Milliseconds for which a name stands; a release of this process ends it at once. */
const fresh = 250

/** Holds the name of the paper's state for a moment, so that most readers wait for nobody. */
export const pageState = (compose: PageState['ask']): PageState => {
  let held = { name: '', until: 0 }
  let turn = 0
  releases().on('printed', () => {
    held = { name: '', until: 0 }
    turn += 1
  })
  return {
    known: () => (performance.now() < held.until ? held.name : null),
    ask: async (now) => {
      const asked = turn
      const name = await compose(now)
      // A release may have been printed while we asked; then the name is already old.
      if (asked === turn) held = { name, until: performance.now() + fresh }
      return name
    },
  }
}
