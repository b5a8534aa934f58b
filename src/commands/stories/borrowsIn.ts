import { idOf } from '../../domain/publication/idOf.ts'
import { borrowersOf } from '../../domain/wire/speakersOf.ts'
import type { WireItem } from '../../generated/payload-types.ts'
import type { Sources } from './gatheredRow.ts'

/** The fields of a wire item that say whether it only names what is another source's. */
export const borrowedFields = { source: true, url: true, canonicalUrl: true, forwardOf: true } as const

type Borrowed = Pick<WireItem, keyof typeof borrowedFields>

/** Items of a story are counted again with each that joins: what an address is, is asked once. */
const known = new WeakMap<Sources, (item: Borrowed) => boolean>()

const ask = (sources: Sources): ((item: Borrowed) => boolean) => {
  const borrows = borrowersOf([...sources.values()])
  const answers = new Map<string, boolean>()
  return ({ source, url, canonicalUrl, forwardOf = null }) => {
    const spoken = { source: idOf(source) ?? '', address: canonicalUrl ?? url ?? null, forwardOf }
    const key = `${spoken.source} ${forwardOf ?? ''} ${spoken.address ?? ''}`
    const answer = answers.get(key) ?? borrows(spoken)
    answers.set(key, answer)
    return answer
  }
}

/** Tells of wire items whether they only name a page or post of another source (decision 19). */
export const borrowsIn = (sources: Sources): ((item: Borrowed) => boolean) => {
  const borrows = known.get(sources) ?? ask(sources)
  known.set(sources, borrows)
  return borrows
}
