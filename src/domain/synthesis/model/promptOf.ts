import type { EvidencePack, PackItem } from '../evidencePack.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { wordsOfOrder } from '../extract/formPlan.ts'
import type { SynthesisOrder } from '../synthesisOrder.ts'
import { templateOf } from '../templateOf.ts'
import { answerShapes } from './answerShapes.data.ts'
import { evidenceOf, material } from './material.ts'
import type { ModelPrompt } from './modelPrompt.ts'
import type { PlannedClaim } from './parsePlan.ts'
import type { RewrittenSentence } from './parseWritten.ts'
import { promptTexts } from './promptTexts.data.ts'

/** Room for the answer; models that think before they write take it from here too. */
const ROOM = 8000
const ROOM_OF_SENTENCE = 4000
/** Tokens for a word in its envelope of JSON. */
const TOKENS = 4

const orderOf = (order: SynthesisOrder): string => {
  const { form, angle } = order
  const { parts, guidance } = templateOf(order)
  return material('order', [{ form, guidance, parts, angle, words: wordsOfOrder(order) }])
}

const joined = (...parts: string[]): string => parts.join('\n\n')

/** Asks which claims a text should make, with their evidence. */
const plan = (pack: EvidencePack, order: SynthesisOrder): ModelPrompt => ({
  system: promptTexts.plan,
  user: joined(orderOf(order), evidenceOf(pack.items)),
  answer: answerShapes.plan,
  mostTokens: ROOM,
})

/** Asks for the sentences of a planned text. */
const write = (pack: EvidencePack, order: SynthesisOrder, claims: readonly PlannedClaim[]): ModelPrompt => ({
  system: promptTexts.write,
  user: joined(orderOf(order), evidenceOf(pack.items), material('plan', claims)),
  answer: answerShapes.write,
  mostTokens: ROOM + TOKENS * wordsOfOrder(order),
})

const itemsOf = ({ items }: EvidencePack, cites: readonly string[]): readonly PackItem[] => {
  const cited = items.filter(({ sentences }) => sentences.some(({ id }) => cites.includes(id)))
  return cited.length > 0 ? cited : items
}

/** Asks for a sentence anew that did not hold; with the items it cites, or all of them where it cites none. */
const rewrite = (
  pack: EvidencePack,
  { text, cites, type }: RewrittenSentence,
  findings: readonly SentenceFinding[],
): ModelPrompt => {
  const told = findings.map(({ code, start, end, message }) => ({
    code,
    words: text.slice(start, end),
    message,
  }))
  const sentence = material('sentence', [{ text, sourceIds: cites, type }])
  return {
    system: promptTexts.rewrite,
    user: joined(evidenceOf(itemsOf(pack, cites)), sentence, material('findings', told)),
    answer: answerShapes.rewrite,
    mostTokens: ROOM_OF_SENTENCE,
  }
}

/** The questions put to a model. */
export const promptOf = { plan, write, rewrite }
