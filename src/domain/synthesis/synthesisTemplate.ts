import { z } from 'zod'
import { draftPart } from './draftPart.ts'

const heading = z.string().trim().min(1).max(80)

/** How a form is laid out, as the house has it. */
export const synthesisTemplate = z.strictObject({
  /** The parts it has, in the order of print, each once. */
  parts: z
    .array(draftPart)
    .min(1)
    .refine((parts) => new Set(parts).size === parts.length),
  /** Words it has at most, whatever was asked for. */
  words: z.int().min(40).max(2000),
  /** What stands over each part; null for a form without headings. */
  headings: z.record(draftPart, heading).nullable(),
  /** What it is to be like, in a sentence: for the editor, and told to a model. */
  guidance: z.string().trim().max(600),
})
export type SynthesisTemplate = z.infer<typeof synthesisTemplate>
