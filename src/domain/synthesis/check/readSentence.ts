import { prepareEvidence, type PreparedEvidence } from '../../claims/prepareEvidence.ts'
import { type Quotation, quotationsIn } from '../../claims/quotationsIn.ts'
import type { TextRange } from '../../claims/textRange.ts'
import type { EvidencePack, PackItem, PackSentence } from '../evidencePack.ts'
import type { DraftSentence } from '../synthesisDraft.ts'

/** What is held against the evidence: a sentence of a draft, or one that a model wrote. */
export type CheckableSentence = Pick<DraftSentence, 'text' | 'cites' | 'type'>

/** What a sentence cites of one item. */
export interface CitedItem {
  item: PackItem
  sentences: readonly PackSentence[]
  /** The cited sentences, headline first, on one line. */
  text: string
  evidence: PreparedEvidence
}

/** A sentence made ready for the checks. Offsets of all its texts are those of the sentence. */
export interface ReadSentence {
  text: string
  /** Its own words: without quotations, which are blanked. */
  own: string
  /** The same without the names of the sources it cites. */
  bare: string
  quotations: readonly Quotation[]
  cites: readonly string[]
  type: DraftSentence['type']
  cited: readonly CitedItem[]
  pack: EvidencePack
}

/** The text with ranges blanked, which are in order and apart. */
function blanked(text: string, ranges: readonly TextRange[]): string {
  let rest = ''
  for (const { start, end } of ranges) rest += text.slice(rest.length, start) + ' '.repeat(end - start)
  return rest + text.slice(rest.length)
}

/** Everywhere a name stands, whatever its case. */
function withoutName(text: string, name: string): string {
  if (name.trim() === '') return text
  const folded = text.toLowerCase().replaceAll("'", '’')
  const wanted = name.toLowerCase().replaceAll("'", '’')
  const ranges: TextRange[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + name.length))
    ranges.push({ start: at, end: at + name.length })
  return folded.length === text.length ? blanked(text, ranges) : text
}

/** Who published what is cited: the names a sentence may attribute it to. */
export const publishersOf = (cited: readonly CitedItem[]): string[] => [
  ...new Set(cited.flatMap(({ item: { source, owner } }) => (owner === null ? [source] : [source, owner]))),
]

function citedIn(item: PackItem, cites: ReadonlySet<string>): CitedItem[] {
  const sentences = item.sentences.filter(({ id }) => cites.has(id))
  if (sentences.length === 0) return []
  const text = sentences.map(({ exact }) => exact).join(' ')
  return [{ item, sentences, text, evidence: prepareEvidence(text) }]
}

export function readSentence({ text, cites, type }: CheckableSentence, pack: EvidencePack): ReadSentence {
  const quotations = quotationsIn(text)
  const own = blanked(text, quotations)
  const asked = new Set(cites)
  const cited = pack.items.flatMap((item) => citedIn(item, asked))
  const bare = publishersOf(cited)
    .sort((one, other) => other.length - one.length)
    .reduce(withoutName, own)
  return { text, own, bare, quotations, cites, type, cited, pack }
}
