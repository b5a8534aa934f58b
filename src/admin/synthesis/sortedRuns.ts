import { isEnded } from '../../domain/synthesis/isEnded.ts'
import type { SynthesisLine } from '../../domain/synthesis/synthesisView.ts'

/** The runs of an article by what the panel makes of them; ids are null for none. */
export interface SortedRuns {
  /** The one that goes on, else the newest of the newsroom’s own. */
  newest: SynthesisLine | null
  /** The draft that the article has. */
  drafted: SynthesisLine | null
  going: string | null
  draft: string | null
  /** Of whatever came to a draft last. */
  came: string | null
}

const isDone = ({ state }: SynthesisLine): boolean => state === 'done'

/** What an agent suggests stands beside the newsroom’s own draft, and in its place only where there is none. */
const draftedOf = (own: readonly SynthesisLine[], done: readonly SynthesisLine[]): SynthesisLine | null =>
  own.find(isDone) ?? done[0] ?? null

const idOf = (run: SynthesisLine | null | undefined): string | null => run?.id ?? null

/** Sorts an article’s runs, which come the newest first. */
export const sortedRuns = (runs: readonly SynthesisLine[]): SortedRuns => {
  const own = runs.filter(({ agent }) => agent === null)
  const done = runs.filter(isDone)
  const going = runs.find(({ state }) => !isEnded(state)) ?? null
  const drafted = draftedOf(own, done)
  const newest = going ?? own[0] ?? drafted
  return { newest, drafted, going: idOf(going), draft: idOf(drafted), came: idOf(done[0]) }
}
