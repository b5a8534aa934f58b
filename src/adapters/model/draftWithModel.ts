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

/** Sentences of one draft that are written anew at most: each is a question more, and there may be 120 of them. */
const mostRewrites = 40

/** What is used up for the run or the day: what was written and checked by then is no less a draft. */
const usedUp: ReadonlySet<ModelRefusalCode> = new Set(['model-budget', 'model-daily-budget'])

const misshapen = (what: string): ModelRefused =>
  new ModelRefused(
    'model-answer-broken',
    `The model answered without ${what}. Nothing of it was used; try again.`,
  )

/** How many sentences a run may still have written anew, and why no more. */
interface Rewrites {
  left: number
  why: string
}

const askAgain = async (
  prompt: ModelPrompt,
  { ask }: Drafting,
  rewrites: Rewrites,
): Promise<RewrittenSentence | null> => {
  rewrites.left -= 1
  try {
    return parseRewritten(await ask(prompt))
  } catch (fault) {
    if (!(fault instanceof ModelRefused)) throw fault
    if (usedUp.has(fault.code)) Object.assign(rewrites, { left: 0, why: fault.message })
    else if (!ofOneAnswer.has(fault.code)) throw fault
    return null
  }
}

/** What does not hold and was not written anew, with why nobody was asked to. */
const leftAsIs = ({ sentence, judgement }: JudgedSentence, { left, why }: Rewrites): JudgedSentence => {
  if (left > 0) return { sentence, judgement }
  const told = { code: 'not-rewritten' as const, start: 0, end: 0, message: `Not written anew. ${why}` }
  return { sentence, judgement: { holds: false, findings: [...judgement.findings, told] } }
}

/**
 * A sentence with what the checks say of it. One that does not hold is sent back once; where that does not hold
 * either, both are told.
 */
const checkOnce = async (
  first: JudgedSentence,
  step: string,
  { rewrites, ...drafting }: Drafting & { rewrites: Rewrites },
): Promise<JudgedSentence[]> => {
  const { pack, onStep } = drafting
  const { sentence, judgement } = first
  await onStep(step)
  if (judgement.holds) return [first]
  if (rewrites.left <= 0) return [leftAsIs(first, rewrites)]
  await onStep(`${step}: it does not hold and is written anew`)
  const rewritten = await askAgain(promptOf.rewrite(pack, sentence, judgement.findings), drafting, rewrites)
  if (!rewritten) return [leftAsIs(first, rewrites)]
  const second = {
    sentence: { ...rewritten, part: sentence.part },
    judgement: judgeSentence(rewritten, pack),
  }
  const isSame = second.sentence.text === sentence.text
  return second.judgement.holds || isSame ? [second] : [first, second]
}

/**
 * Lets a model plan claims with their evidence, then write them, and checks every sentence against the
 * pack; what does not hold when written anew, or may not be any more, is dropped and listed.
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
  const why = `At most ${String(mostRewrites)} sentences of a draft are.`
  const rewriting = { ...drafting, rewrites: { left: mostRewrites, why } }
  for (const [at, sentence] of written.sentences.entries()) {
    const step = `Checking sentence ${String(at + 1)} of ${String(written.sentences.length)}`
    const first = { sentence, judgement: judgeSentence(sentence, pack) }
    judged.push(...(await checkOnce(first, step, rewriting)))
  }
  const { parts } = templateOf(order)
  const most = wordsOfOrder(order)
  return assembleDraft(written, judged, { pack, extracted: extractDraft(pack, order), parts, most })
}
