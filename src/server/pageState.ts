import { releases } from '../commands/announceRelease.ts'

export interface PageState {
  /** Names the state of everything a page shows: the same words mean the same bytes. */
  ask: (now: Date) => Promise<string>
  /** The name without waiting for anybody, while it may be shown; null when it must be asked. */
  known: () => string | null
}

/** Milliseconds after which a name is asked for again; a release of this process ends it at once. */
const freshFor = 250
/** Milliseconds a name is shown meanwhile, so that readers wait for nobody while others keep asking. */
const shownFor = 500

const nothing = { name: '', at: -Infinity }

/** Holds the name of the paper's state for a moment, and asks for the next behind the readers' backs. */
export const pageState = (compose: PageState['ask']): PageState => {
  let held = nothing
  let turn = 0
  let asking: Promise<string> | null = null
  releases().on('printed', () => {
    held = nothing
    turn += 1
    asking = null
  })
  const learn = async (now: Date): Promise<string> => {
    const asked = turn
    const name = await compose(now)
    // A release may have been printed while we asked; then the name is already old.
    if (asked === turn) held = { name, at: performance.now() }
    return name
  }
  const ask: PageState['ask'] = (now) => {
    if (asking) return asking
    const mine = learn(now).finally(() => {
      if (asking === mine) asking = null
    })
    asking = mine
    return mine
  }
  return {
    ask,
    known: () => {
      const age = performance.now() - held.at
      if (age >= shownFor) return null
      // A failure is told to the first who waits for an answer.
      if (age >= freshFor) ask(new Date()).catch(() => undefined)
      return held.name
    },
  }
}
