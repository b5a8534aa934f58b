import { z } from 'zod'
import { packTelling } from './evidencePack.ts'
import { draftSentence } from './synthesisDraft.ts'
import { synthesisEngine, synthesisForm, synthesisOrder } from './synthesisOrder.ts'
import { synthesisState } from './synthesisState.ts'
import { synthesisTemplate } from './synthesisTemplate.ts'

/** A run of the synthesis as lists show it. Times are ISO 8601 in UTC. */
export const synthesisLine = z.object({
  id: z.string(),
  /** Ids; the article is null until the run made one. */
  article: z.string().nullable(),
  story: z.string().nullable(),
  state: synthesisState,
  /** What it is at, in words; where it ended, how far it came. */
  step: z.string(),
  /** Why it failed, was refused or canceled, in words; null otherwise. */
  reason: z.string().nullable(),
  engine: synthesisEngine,
  model: z.string().nullable(),
  /** How many wire items it was made from. */
  items: z.int().min(0),
  /** How many sentences were taken over into the article so far. */
  accepted: z.int().min(0),
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Name of the agent that asked for it; null where a person did, or the newsroom by itself. */
  agent: z.string().nullable(),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
})
export type SynthesisLine = z.infer<typeof synthesisLine>

/** A run with all that is on record of how it was made. */
export const synthesisRun = synthesisLine.extend({
  order: synthesisOrder,
  startedAt: z.string().nullable(),
  packSha256: z.string().nullable(),
  promptSha256: z.string().nullable(),
  tokensIn: z.int().nullable(),
  tokensOut: z.int().nullable(),
  /** In US dollars; null where nobody knows a price. */
  cost: z.number().nullable(),
})
export type SynthesisRun = z.infer<typeof synthesisRun>

/** A sentence of a source that a drafted sentence rests on. */
export const evidencePassage = z.object({
  /** Name within the pack: "S2.3". */
  id: z.string(),
  /** Id of the wire item. */
  item: z.string(),
  source: z.string(),
  owner: z.string().nullable(),
  address: z.string().nullable(),
  postedAt: z.string(),
  part: z.enum(['headline', 'text']),
  exact: z.string(),
})
export type EvidencePassage = z.infer<typeof evidencePassage>

/**
 * What became of a drafted sentence: `stands` in the body word for word, as this or another draft of its
 * article has it, `changed` by an editor there, `quoted` where its evidence was put in its place, `proposed`
 * while nobody took it over, `dropped` by an editor through the panel, `removed` from the body otherwise.
 */
export const sentenceStanding = z.enum(['stands', 'changed', 'quoted', 'proposed', 'dropped', 'removed'])
export type SentenceStanding = z.infer<typeof sentenceStanding>

export const sentenceView = draftSentence.extend({
  standing: sentenceStanding,
  /** The words that stand for it in the body; null for none. */
  inBody: z.string().nullable(),
  /** Whether words of its sources that do not stand in the body can take its place in quotation marks. */
  mayBeQuoted: z.boolean(),
  evidence: z.array(evidencePassage),
})
export type SentenceView = z.infer<typeof sentenceView>

/** What accepting the draft would do to the body, one change at a time. */
export const synthesisProposal = z.object({
  kind: z.enum(['add', 'change', 'remove']),
  /** By which it is accepted: the sentence’s own name, or "R1" for what only goes. */
  name: z.string(),
  /** Sentence of this draft; null for one that only an earlier draft had. */
  sentence: z.string().nullable(),
  /** The words in the body now, null where it adds; and the words in their place, null where it removes. */
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type SynthesisProposal = z.infer<typeof synthesisProposal>

/** Who says a wording: an item of the pack. */
const teller = z.object({
  id: z.string(),
  source: z.string(),
  address: z.string().nullable(),
  postedAt: z.string(),
})

/** What sources say of one thing, side by side. */
export const tellingView = packTelling.extend({
  said: z.array(z.object({ words: z.string(), by: z.array(teller) })),
})
export type TellingView = z.infer<typeof tellingView>

/** Another draft of the article, of which something waits to be taken over. */
export const openBesideView = z.object({
  synthesis: synthesisLine,
  /** How many of its sentences wait. */
  open: z.int().min(1),
})
export type OpenBesideView = z.infer<typeof openBesideView>

/** GET /api/syntheses/:id/view */
export const synthesisView = z.object({
  synthesis: synthesisRun,
  /** The article as it stands; null while there is none. Acts send its `rev` back. */
  article: z
    .object({ id: z.string(), headline: z.string(), rev: z.int(), stage: z.string(), isPrinted: z.boolean() })
    .nullable(),
  /** What whoever asks may do with it now. */
  may: z.object({ cancel: z.boolean(), accept: z.boolean() }),
  /** True for the newest draft of its article; of another only what is still open is accepted. */
  isNewest: z.boolean(),
  /** Other drafts of its article with sentences that wait, the newest first. */
  beside: z.array(openBesideView),
  headline: z.string(),
  /** In the order of print; empty while nothing is drafted. */
  sentences: z.array(sentenceView),
  proposals: z.array(synthesisProposal),
  tellings: z.array(tellingView),
  /** Written and taken out again by the checks, with why. */
  dropped: z.array(draftSentence),
  framingPrompt: z.string(),
  /** Origins independent of one another among its items. */
  independent: z.int().min(0),
})
export type SynthesisView = z.infer<typeof synthesisView>

/** GET /api/articles/:id/syntheses, the newest first. */
export const articleSyntheses = z.object({ syntheses: z.array(synthesisLine) })

/** GET /api/syntheses/choices: an engine that may not be chosen says why, in words; the forms as the house has them. */
export const synthesisChoices = z.object({
  engines: z.array(
    z.object({
      engine: synthesisEngine,
      isOpen: z.boolean(),
      /** Name of the model; null for the extractive engine. */
      model: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  forms: z.array(synthesisTemplate.extend({ form: synthesisForm })),
})
export type SynthesisChoices = z.infer<typeof synthesisChoices>

/** POST /api/syntheses/order → 202; accept, drop and quote answer the same with 200 and the article’s new `rev`. */
export const orderedSynthesis = z.object({ synthesis: z.object({ id: z.string(), state: synthesisState }) })
export const changedBody = z.object({ article: z.object({ id: z.string(), rev: z.int() }) })
