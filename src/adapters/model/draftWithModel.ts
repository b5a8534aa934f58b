import { wordsOfOrder } from '../../domain/synthesis/extract/formPlan.ts'
import { extractDraft } from '../../domain/synthesis/extractDraft.ts'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import { assembleDraft, type JudgedSentence } from '../../domain/synthesis/model/assembleDraft.ts'
import { judgeSentence } from '../../domain/synthesis/model/judgeSentence.ts'
import type { ModelPrompt } from '../../domain/synthesis/model/modelPrompt.ts'
import { parsePlan } from '../../domain/synthesis/model/parsePlan.ts'
import {
  parseRewritten,
  parseWritten,
  type RewrittenSentence,
  type WrittenSentence,
} from '../../domain/synthesis/model/parseWritten.ts'
import { promptOf } from '../../domain/synthesis/model/promptOf.ts'
import type { SynthesisDraft } from '../../domain/synthesis/synthesisDraft.ts'
import type { SynthesisOrder } from '../../domain/synthesis/synthesisOrder.ts'
import { templateOf } from '../../domain/synthesis/templateOf.ts'
import { ModelRefused, type ModelRefusalCode } from '../../errors/ModelRefused.ts'

/** What a run works with. */
export interface Drafting {
  pack: EvidencePack
  order: SynthesisOrder
  /** The value the model answers with. @throws ModelRefused */
  ask: (prompt: ModelPrompt) => Promise<unknown>
  onStep: (words: string) => void | Promise<void>
}

/** What concerns one answer only: a sentence that is not rewritten is dropped, and the run goes on. */
const ofOneAnswer: ReadonlySet<ModelRefusalCode> = new Set([
  'model-refused',
  'model-answer-broken',
  'model-answer-cut',
])

const misshapen = (what: string): ModelRefused =>
  new ModelRefused(
    'model-answer-broken',
    `The model answered without ${what}. Nothing of it was used; try again.`,
  )

const askAgain = async (prompt: ModelPrompt, { ask }: Drafting): Promise<RewrittenSentence | null> => {
  try {
    return parseRewritten(await ask(prompt))
  } catch (fault) {
    if (fault instanceof ModelRefused && ofOneAnswer.has(fault.code)) return null
    throw fault
  }
}

/**
 * A sentence with what the checks say of it. One that does not hold is sent back once; where that does not hold
 * either, both are told.
 */
const checkOnce = async (
  sentence: WrittenSentence,
  step: string,
  drafting: Drafting,
): Promise<JudgedSentence[]> => {
  const { pack, onStep } = drafting
  await onStep(step)
  const judgement = judgeSentence(sentence, pack)
  const first = { sentence, judgement }
  if (judgement.holds) return [first]
  await onStep(`${step}: it does not hold and is written anew`)
  const rewritten = await askAgain(promptOf.rewrite(pack, sentence, judgement.findings), drafting)
  if (!rewritten) return [first]
  const second = {
    sentence: { ...rewritten, part: sentence.part },
    judgement: judgeSentence(rewritten, pack),
  }
  const isSame = second.sentence.text === sentence.text
  return second.judgement.holds || isSame ? [second] : [first, second]
}

/**
 * Lets a model plan claims with their evidence, then write them, and checks every sentence against the
 * pack; what does not hold when written anew is dropped and listed.
 * @throws ModelRefused for answers that are none.
 */
export const draftWithModel = async (drafting: Drafting): Promise<SynthesisDraft> => {
  const { pack, order, ask, onStep } = drafting
  await onStep('Planning')
  const claims = parsePlan(await ask(promptOf.plan(pack, order)), pack)
  if (!claims) throw misshapen('a plan that rests on the chosen items')
  await onStep(`Planning: ${String(claims.length)} claims. Writing`)
  const written = parseWritten(await ask(promptOf.write(pack, order, claims)))
  if (!written) throw misshapen('sentences')
  const judged: JudgedSentence[] = []
  for (const [at, sentence] of written.sentences.entries()) {
    const step = `Checking sentence ${String(at + 1)} of ${String(written.sentences.length)}`
    judged.push(...(await checkOnce(sentence, step, drafting)))
  }
  const { parts } = templateOf(order)
  const most = wordsOfOrder(order)
  return assembleDraft(written, judged, { pack, extracted: extractDraft(pack, order), parts, most })
}
