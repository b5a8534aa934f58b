import { z } from 'zod'
import { synthesisTemplate } from './synthesisTemplate.ts'

/** How a synthesis is laid out: a few sentences, a news report, or one that explains. */
export const synthesisForm = z.enum(['brief', 'report', 'explainer'])
export type SynthesisForm = z.infer<typeof synthesisForm>

/** Who writes: the extractive engine is always there; a model where one is configured and allowed. */
export const synthesisEngine = z.enum(['extractive', 'model'])
export type SynthesisEngine = z.infer<typeof synthesisEngine>

/** What an editor asks of a synthesis. */
export const synthesisOrder = z.strictObject({
  form: synthesisForm.default('report'),
  /** What it is to be about, in the editor’s words; empty for what the items are about. */
  angle: z.string().trim().max(400).default(''),
  /** Words it should have at most. */
  length: z.int().min(40).max(2000).default(400),
  engine: synthesisEngine.default('extractive'),
  /** For an article that it begins; left out for one made of its items. */
  headline: z.string().trim().min(1).max(240).optional(),
  /** How the house had the form laid out when it was ordered; left out for the form as it comes. */
  template: synthesisTemplate.optional(),
})
export type SynthesisOrder = z.infer<typeof synthesisOrder>
