import type { EvidencePack } from '../evidencePack.ts'
import type { DraftPart } from '../draftPart.ts'
import { headlineOf } from '../extract/headlineOf.ts'
import { itemOfPassage } from '../itemsCited.ts'
import { partsInOrder } from '../partsInOrder.ts'
import type { DraftSentence, SentenceFinding, SynthesisDraft } from '../synthesisDraft.ts'
import { templates } from '../templates.data.ts'
import { cutToLength } from './cutToLength.ts'
import type { Judgement } from './judgeSentence.ts'
import type { RewrittenSentence, WrittenSentence, WrittenText } from './parseWritten.ts'
import { judgeSentence } from './judgeSentence.ts'
import { sourcesCited } from './namedSources.ts'

export interface JudgedSentence {
  sentence: WrittenSentence
  judgement: Judgement
}

/** Signs; a longer one is no headline. */
const LONGEST_HEADLINE = 140

/** In our words, not in the model’s: nobody checks what it says of itself. */
const reasonFor = ({ cites }: WrittenSentence, pack: EvidencePack): string => {
  const names = [...sourcesCited(cites, pack)]
  return names.length === 0 ? 'Rests on nothing that was given.' : `Rests on what ${names.join(', ')} said.`
}

/** Sources that no sentence rests on: leaving somebody out is the one thing no sentence shows. */
const leftOut = (sentences: readonly DraftSentence[], pack: EvidencePack): string => {
  const cited = sourcesCited(
    sentences.flatMap(({ cites }) => cites),
    pack,
  )
  const silent = [...new Set(pack.items.map(({ source }) => source))].filter((source) => !cited.has(source))
  return silent.length === 0
    ? ''
    : ` No sentence rests on ${silent.join(', ')}: say why, or bring in what they say.`
}

const tooLong = (headline: string): SentenceFinding[] =>
  headline.length > LONGEST_HEADLINE
    ? [{ code: 'form-refused', start: LONGEST_HEADLINE, end: headline.length, message: 'Too long.' }]
    : []

/** What speaks against the model’s headline: it is held to what every sentence is, and may not have a word marked. */
const headlineFaults = (headline: RewrittenSentence, pack: EvidencePack): SentenceFinding[] => [
  ...judgeSentence(headline, pack).findings,
  ...tooLong(headline.text),
]

/** The headline of what the draft rests on, its lead first; where nothing is left of it, of the whole pack. */
const headlineBeside = (kept: readonly DraftSentence[], { pack, extracted }: Beside): string => {
  const cited = [...new Set(kept.flatMap(({ cites }) => cites.map(itemOfPassage)))]
  const items = cited.flatMap((name) => pack.items.filter(({ id }) => id === name))
  return items.length === 0 ? extracted.headline : headlineOf({ ...pack, items }, [])
}

interface Headed {
  headline: string
  /** The model’s own headline, where it does not hold. */
  dropped: DraftSentence[]
}

const headedBy = (
  { headline: text, headlineSourceIds: cites }: WrittenText,
  kept: readonly DraftSentence[],
  beside: Beside & { id: string },
): Headed => {
  const fallback = headlineBeside(kept, beside)
  if (text === '') return { headline: fallback, dropped: [] }
  const headline = { text, cites, type: 'attributed' as const }
  const findings = headlineFaults(headline, beside.pack)
  if (findings.length === 0) return { headline: text, dropped: [] }
  const why = 'The model’s headline, which does not hold.'
  return { headline: fallback, dropped: [{ ...headline, id: beside.id, part: 'happened', why, findings }] }
}

interface Beside {
  pack: EvidencePack
  extracted: SynthesisDraft
  /** The parts of the ordered form, in its order. */
  parts?: readonly DraftPart[]
  /** Words it may have; left out for any number. */
  most?: number
}

/**
 * The draft of a model’s checked sentences, in the order of print: those that hold, within the words it may
 * have, and those that do not hold or found no room, with their findings. A headline that does not hold is listed
 * with them, and that of what the draft rests on takes its place; the framing prompt is that of a draft no model had
 * a hand in.
 */
export const assembleDraft = (
  written: WrittenText,
  judged: readonly JudgedSentence[],
  { pack, extracted, parts = templates.report.parts, most = Infinity }: Beside,
): SynthesisDraft => {
  const order = partsInOrder(parts)
  const inOrder = [...judged].sort(
    (one, other) => order.indexOf(one.sentence.part) - order.indexOf(other.sentence.part),
  )
  const sentences = inOrder.map(({ sentence, judgement }, at) => ({
    holds: judgement.holds,
    drafted: {
      id: `D${String(at + 1)}`,
      ...sentence,
      why: reasonFor(sentence, pack),
      findings: judgement.findings,
    },
  }))
  const those = (holds: boolean): DraftSentence[] =>
    sentences.filter((one) => one.holds === holds).map(({ drafted }) => drafted)
  const { kept, over } = cutToLength(those(true), most)
  const headed = headedBy(written, kept, { pack, extracted, id: `D${String(judged.length + 1)}` })
  return {
    engine: 'model',
    headline: headed.headline,
    sentences: kept,
    dropped: [...headed.dropped, ...those(false), ...over],
    framingPrompt: extracted.framingPrompt + leftOut(kept, pack),
  }
}
