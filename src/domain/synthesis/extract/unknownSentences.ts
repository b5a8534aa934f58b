import { saidFigures } from '../../wire/numbers/saidFigures.ts'
import type { EvidencePack, PackItem, PackTelling } from '../evidencePack.ts'
import type { DraftSentence } from '../synthesisDraft.ts'
import { isForeign } from '../isForeign.ts'
import { citeOfNumber } from './citeOfNumber.ts'
import { isBorne } from './isBorne.ts'
import { measureName } from './measureName.ts'
import { speakerNames } from './speakerNames.ts'

const mostAlone = 2

type Said = Pick<DraftSentence, 'text' | 'cites' | 'why'>

const drafted = (said: Said): DraftSentence => ({
  id: 'D0',
  part: 'unknown',
  type: 'attributed',
  findings: [],
  ...said,
})

const nameOf = (item: PackItem): string => speakerNames(item)[0] ?? 'One source'

/** A gauge alone says little, and words of another language are no English. */
const isCounted = (of: string, item: PackItem): boolean =>
  measureName(of).startsWith('the number ') && !isForeign(item)

/** Of two figures in a sentence nobody else can say which the source gives. */
const givesOneFigure = ({ sentences }: PackItem, cite: string): boolean =>
  saidFigures(sentences.find(({ id }) => id === cite)?.exact ?? '').length === 1

/** A number that one source alone gives, in one wording. */
function aloneWith({ of, said }: PackTelling, items: readonly PackItem[]): Said | null {
  const [only] = said
  const tellers = items.filter(({ id }) => only?.by.includes(id))
  const [item] = tellers
  if (said.length !== 1 || !only || !item || new Set(tellers.map(({ source }) => source)).size !== 1)
    return null
  if (!isCounted(of, item)) return null
  const cite = citeOfNumber(item, of, only.words)
  const text = `Only ${nameOf(item)} gives ${measureName(of)}: ${only.words}.`
  return cite === null || !givesOneFigure(item, cite)
    ? null
    : { text, cites: [cite], why: 'A number that one source gives alone.' }
}

const firstOf = ({ sentences }: PackItem): string[] => sentences.slice(0, 1).map(({ id }) => id)

function singleOrigin({ items, independent }: EvidencePack): Said[] {
  const [first] = items
  const cites = items.flatMap(firstOf)
  if (!first || independent !== 1 || cites.length === 0) return []
  // Who passed it on first need not be whom it comes from.
  const isOfOne = items.every(({ source }) => source === first.source)
  const origin = isOfOne ? `: ${nameOf(first)}` : ''
  const text =
    items.length > 1
      ? `All reports here go back to a single origin${origin}.`
      : `${nameOf(first)} is the only source here; no other report bears it out.`
  return [{ text, cites, why: 'The pack has one independent origin.' }]
}

/** What nobody, or one source alone, bears out: that all goes back to one origin, and numbers without a second source. */
export function unknownSentences(pack: EvidencePack): DraftSentence[] {
  const sources = new Set(pack.items.map(({ source }) => source)).size
  const numbers = pack.tellings.filter(({ kind, isContested }) => kind === 'number' && !isContested)
  const alone = sources > 1 ? numbers.flatMap((telling) => aloneWith(telling, pack.items) ?? []) : []
  const borne = (said: readonly Said[]): DraftSentence[] =>
    said.map(drafted).filter((sentence) => isBorne(sentence, pack))
  return [...borne(singleOrigin(pack)), ...borne(alone).slice(0, mostAlone)]
}
