import { wordCount } from '../../publication/wordCount.ts'
import { bodyOfDraft } from '../bodyOfDraft.ts'
import type { DraftPart, DraftSentence } from '../synthesisDraft.ts'
import type { SynthesisOrder } from '../synthesisOrder.ts'
import type { SynthesisTemplate } from '../synthesisTemplate.ts'
import { templateOf } from '../templateOf.ts'
import type { Candidate } from './candidate.ts'
import { type FormPlan, formPlan, wordsOfOrder } from './formPlan.ts'
import { quotedSentence, wordsOfAttribution } from './quotedSentence.ts'
import { cosine } from './termVector.ts'

/** A sentence that was chosen, with where its words stand in the pack; what is composed stands behind. */
export interface Chosen {
  sentence: DraftSentence
  candidate: Candidate | null
}

/** Nearer than this two sentences say the same. */
const sameFrom = 0.7
/** Of maximal marginal relevance: how much nearness to the middle weighs against what has been said. */
const relevance = 0.7

interface Request {
  part: DraftPart
  /** Which candidates the part may quote. */
  from: readonly Candidate[]
  why: string
  most: number
}

/** Fills the parts of a draft within its words: what it takes is never taken again. */
export class DraftDesk {
  readonly chosen: Chosen[] = []
  /** What the draft begins with; null as long as nothing was found for it. */
  lead: Candidate | null = null
  readonly #plan: FormPlan
  readonly #limit: number
  readonly #template: SynthesisTemplate
  readonly #spent = new Set<Candidate>()
  readonly #taken: Candidate[] = []
  readonly #counts: Record<DraftPart, number> = {
    happened: 0,
    sides: 0,
    contested: 0,
    unknown: 0,
    context: 0,
  }
  #words = 0

  constructor(order: SynthesisOrder) {
    this.#plan = formPlan(order)
    this.#limit = wordsOfOrder(order)
    this.#template = templateOf(order)
  }

  /** Whether a part may have one more. */
  isOpen(part: DraftPart): boolean {
    return this.#counts[part] < this.#plan.most[part]
  }

  /** Takes a composed sentence where there is room. */
  add(sentence: DraftSentence): void {
    if (this.#fits(sentence)) this.#keep({ sentence, candidate: null })
  }

  /** Begins with what is most the news, or next to it where that cannot be printed as it stands. */
  open({ part, from, why }: Omit<Request, 'most'>): void {
    const ranked = from.toSorted((one, other) => other.news - one.news || one.order - other.order)
    for (const candidate of ranked) {
      if (this.lead || !this.isOpen(part)) return
      this.quote({ part, from: [candidate], why, most: 1 })
      this.lead = this.chosen.at(-1)?.candidate ?? null
    }
  }

  /**
   * Quotes for a part what tells most and was not told yet; one of each source before any speaks twice.
   * What cannot be printed as it stands is passed over for good.
   */
  quote({ part, from, why, most }: Request): void {
    let count = 0
    for (const isFresh of [true, false])
      while (count < most && this.isOpen(part)) {
        const next = this.#best(from, part, isFresh)
        if (!next) break
        this.#spent.add(next)
        const sentence = quotedSentence(next, { part, why, turn: 0, isAgain: false })
        if (!sentence || !this.#fits(sentence)) continue
        this.#keep({ sentence, candidate: next })
        count += 1
      }
  }

  #fits(sentence: DraftSentence): boolean {
    const { part } = sentence
    const room = this.#words === 0 ? this.#limit : this.#limit * this.#plan.until[part]
    const isHeaded = this.#counts[part] === 0 && this.#template.headings !== null
    const words = this.#wordsOf(sentence, isHeaded)
    return this.isOpen(part) && this.#words + words <= room
  }

  #wordsOf(sentence: DraftSentence, isHeaded: boolean): number {
    const spare = sentence.type === 'quotation' ? wordsOfAttribution : 0
    return wordCount(bodyOfDraft([sentence], () => null, isHeaded ? this.#template : undefined)) + spare
  }

  #keep(chosen: Chosen): void {
    const { part } = chosen.sentence
    const isHeaded = this.#counts[part] === 0 && this.#template.headings !== null
    this.#words += this.#wordsOf(chosen.sentence, isHeaded)
    this.#counts[part] += 1
    this.chosen.push(chosen)
    if (chosen.candidate) this.#taken.push(chosen.candidate)
  }

  #best(from: readonly Candidate[], part: DraftPart, isFresh: boolean): Candidate | null {
    const heard = new Set(
      this.chosen.flatMap(({ sentence, candidate }) =>
        sentence.part === part && candidate ? [candidate.item.source] : [],
      ),
    )
    const open = from.filter((one) => !this.#spent.has(one) && (!isFresh || !heard.has(one.item.source)))
    let best: { candidate: Candidate; value: number } | null = null
    for (const candidate of open) {
      const near = Math.max(0, ...this.#taken.map(({ terms }) => cosine(terms, candidate.terms)))
      if (near >= sameFrom) continue
      const value = relevance * candidate.score - (1 - relevance) * near
      if (!best || value > best.value) best = { candidate, value }
    }
    return best?.candidate ?? null
  }
}
