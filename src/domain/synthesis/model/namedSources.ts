import type { EvidencePack, PackItem } from '../evidencePack.ts'
import type { RewrittenSentence } from './parseWritten.ts'

export interface NamedSource {
  source: string
  start: number
  end: number
}

/** Shorter names are words of the language too often. */
const SHORTEST = 3

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const placesOf = (text: string, source: string): NamedSource[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(source)}(?![\\p{L}\\p{N}])`, 'giu'))].map(
    ({ index, 0: found }) => ({ source, start: index, end: index + found.length }),
  )

/** The sources of the pack that a text names, each place in it. */
export const namedSources = (text: string, { items }: EvidencePack): NamedSource[] => {
  const names = new Set(items.map(({ source }) => source).filter((name) => name.length >= SHORTEST))
  return [...names].flatMap((name) => placesOf(text, name))
}

const holdsCited = ({ sentences }: PackItem, cites: readonly string[]): boolean =>
  sentences.some(({ id }) => cites.includes(id))

/** The sources that pack sentences come from. */
export const sourcesCited = (cites: readonly string[], { items }: EvidencePack): Set<string> =>
  new Set(items.filter((item) => holdsCited(item, cites)).map(({ source }) => source))

/** Two who speak, side by side: "… reported two deaths; the civil defence later put the toll at three". */
const setsSides =
  /(?<!\p{L})(?:said|says|reported|reports|wrote|counted|put|gave|spoke)(?!\p{L}).*(?:;|(?<!\p{L})(?:while|whereas|but)(?!\p{L})).*(?<!\p{L})(?:said|says|put|puts|gave|gives|counted|counts|spoke|speaks|denied|denies|does not|did not)(?!\p{L})/iu

/**
 * What a sentence can lean on: of the pack sentences it cites those whose source it names, or all of them
 * where it names none, or sets what another says beside it. A source that is cited and not named lends no words to
 * one that is.
 */
export const citesOfNamed = ({ text, cites }: RewrittenSentence, pack: EvidencePack): string[] => {
  if (setsSides.test(text)) return [...cites]
  const named = new Set(namedSources(text, pack).map(({ source }) => source))
  const leaning = pack.items
    .filter(({ source }) => named.has(source))
    .flatMap(({ sentences }) => sentences.map(({ id }) => id))
    .filter((id) => cites.includes(id))
  return leaning.length > 0 ? leaning : [...cites]
}
