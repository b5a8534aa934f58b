import { wordCount } from '../../publication/wordCount.ts'
import { bodyOfDraft } from '../bodyOfDraft.ts'
import type { DraftPart, DraftSentence } from '../synthesisDraft.ts'
import type { SynthesisOrder } from '../synthesisOrder.ts'
import type { SynthesisTemplate } from '../synthesisTemplate.ts'
import { templateOf } from '../templateOf.ts'
import type { Candidate } from './candidate.ts'
import { chainOf, homeOf } from './chainOf.ts'
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
  /** What must not be lost at any length: it may have whatever room is left. */
  isSure?: boolean
}

/** How much room there is: what a part may use, or all there is, less what is kept free. */
interface Room {
  isSure?: boolean
  /** The part whose room it takes, where that is not the one it stands in. */
  of?: DraftPart
  /** Words. */
  spare?: number
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
  add(sentence: DraftSentence, room: Room = {}): void {
    if (this.#fits([sentence], room)) this.#keep({ sentence, candidate: null })
  }

  /**
   * Begins with what is most the news, or next to it where that cannot be printed as it stands.
   * @param beside what must have room as well, where any beginning leaves it that
   */
  open({ part, from, why }: Omit<Request, 'most'>, beside: readonly DraftSentence[] = []): void {
    const ranked = from
      .filter(({ leansOn }) => leansOn === null)
      .sort((one, other) => other.news - one.news || one.order - other.order)
    const words = beside.reduce(
      (sum, sentence) => sum + this.#wordsOf(sentence, this.#opens(sentence.part)),
      0,
    )
    for (const spare of new Set([words, 0]))
      for (const candidate of ranked) {
        if (this.lead || !this.isOpen(part)) return
        if (this.#tell(candidate, { part, why }, { isSure: true, spare })) this.lead = candidate
      }
  }

  /**
   * Quotes for a part what tells most and was not told yet; one of each source before any speaks twice. What leans on
   * another sentence comes behind that one, or not at all. What cannot be printed as it stands is passed over for good.
   */
  quote({ part, from, why, most, isSure = false }: Request): void {
    let count = 0
    for (const isFresh of [true, false])
      while (count < most && this.isOpen(part)) {
        const next = this.#best(from, part, isFresh)
        if (!next) break
        this.#spent.add(next)
        if (this.#tell(next, { part, why }, { isSure })) count += 1
      }
  }

  /** Takes a sentence with all it leans on, in the part where that stands already. */
  #tell(candidate: Candidate, { part, why }: Pick<Request, 'part' | 'why'>, room: Room): boolean {
    const chain = chainOf(candidate)
    const open = chain.filter((one) => !this.#taken.includes(one))
    const place = { part: this.#placeOf(chain) ?? part, why, turn: 0, isAgain: false }
    const sentences = open.flatMap((one) => quotedSentence(one, place) ?? [])
    const of = [place.part, part].find((payer) => this.#fits(sentences, { ...room, of: payer }))
    if (sentences.length < open.length || of === undefined) return false
    for (const [at, sentence] of sentences.entries()) {
      const own = open[at] ?? null
      this.#keep({ sentence, candidate: own }, of)
      if (own) this.#spent.add(own)
    }
    return true
  }

  /** Where sentences that lean on one another stand; null for one that stands alone. */
  #placeOf(chain: readonly Candidate[]): DraftPart | null {
    const [root] = chain
    if (!root || chain.length === 1) return null
    const told = this.chosen.find(({ candidate }) => candidate && chain.includes(candidate))
    if (told) return told.sentence.part
    const home = homeOf(root)
    return this.#plan.most[home] > 0 ? home : null
  }

  #opens(part: DraftPart): boolean {
    const isBegun = this.chosen.some(({ sentence }) => sentence.part === part)
    return !isBegun && this.#template.headings !== null
  }

  /** Whether sentences of one part have room together. */
  #fits(sentences: readonly DraftSentence[], { isSure = false, spare = 0, of }: Room): boolean {
    const part = sentences[0]?.part
    if (part === undefined) return false
    const payer = of ?? part
    const room = isSure ? this.#limit : this.#limit * this.#plan.until[payer]
    const words = sentences.reduce(
      (sum, one, at) => sum + this.#wordsOf(one, at === 0 && this.#opens(part)),
      0,
    )
    const isWithin = this.#counts[payer] + sentences.length <= this.#plan.most[payer]
    return isWithin && this.#words + words <= room - spare
  }

  #wordsOf(sentence: DraftSentence, isHeaded: boolean): number {
    const spare = sentence.type === 'quotation' ? wordsOfAttribution : 0
    return wordCount(bodyOfDraft([sentence], () => null, isHeaded ? this.#template : undefined)) + spare
  }

  #keep(chosen: Chosen, of = chosen.sentence.part): void {
    const { part } = chosen.sentence
    this.#words += this.#wordsOf(chosen.sentence, this.#opens(part))
    this.#counts[of] += 1
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
