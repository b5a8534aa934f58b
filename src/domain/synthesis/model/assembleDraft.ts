import type { EvidencePack } from '../evidencePack.ts'
import type { DraftPart } from '../draftPart.ts'
import { partsInOrder } from '../partsInOrder.ts'
import type { DraftSentence, SynthesisDraft } from '../synthesisDraft.ts'
import { templates } from '../templates.data.ts'
import { cutToLength } from './cutToLength.ts'
import type { Judgement } from './judgeSentence.ts'
import type { WrittenSentence, WrittenText } from './parseWritten.ts'
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

/** The model’s headline where it is one and every word of it holds; else the one that is given. */
const headlineOf = (
  { headline, headlineSourceIds }: WrittenText,
  fallback: string,
  pack: EvidencePack,
): string => {
  if (headline === '' || headline.length > LONGEST_HEADLINE) return fallback
  const { holds, findings } = judgeSentence(
    { text: headline, cites: headlineSourceIds, type: 'attributed' },
    pack,
  )
  return holds && findings.length === 0 ? headline : fallback
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
 * have, and those that do not hold or found no room, with their findings. Headline and framing prompt fall back on a draft that no model had a hand in.
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
  return {
    engine: 'model',
    headline: headlineOf(written, extracted.headline, pack),
    sentences: kept,
    dropped: [...those(false), ...over],
    framingPrompt: extracted.framingPrompt + leftOut(kept, pack),
  }
}
