import { z } from 'zod'
import { printedCorrection } from './printedCorrection.ts'
import { printedDraft } from './printedDraft.ts'
import { printedSurroundings } from './printedSurroundings.ts'
import { sha256Hex } from './sha256Hex.ts'
import { tombstone } from './tombstone.ts'

const clock = z.object({ label: z.string(), zone: z.string() })

/** An article in a release. */
export const printedEntry = z.object({
  article: z.string(),
  slug: z.string(),
  /** Of the article's snapshot. */
  sha256: sha256Hex,
  /** What machines had a part in its text, in brief; the snapshot says more. Absent where none had. */
  drafts: z
    .array(printedDraft.pick({ engine: true, model: true, packSha256: true, digitalSourceType: true }))
    .min(1)
    .optional(),
})
export type PrintedEntry = z.infer<typeof printedEntry>

const printedSection = z.object({
  slug: z.string(),
  title: z.string(),
  colour: z.string(),
  /** In printed order; the first of the first section leads the front page. */
  articles: z.array(printedEntry),
})

/** How numbers run: within the volume or on and on; and what the paper's first one was. */
export const numbering = z.object({ by: z.enum(['volume', 'continuous']), firstNumber: z.int().min(1) })
export type Numbering = z.infer<typeof numbering>

const common = {
  /** Position in the whole chain, from 1. */
  sequence: z.int().min(1),
  previousSha256: sha256Hex,
  edition: z.object({
    id: z.string(),
    /** Calendar day in the masthead's time zone, YYYY-MM-DD. */
    date: z.iso.date(),
    label: z.string(),
    volume: z.int().min(1),
    number: z.int().min(1),
  }),
  /** Within the edition, from 1. */
  revision: z.int().min(1),
  releasedAt: z.iso.datetime(),
  reason: z.string(),
  masthead: z.object({
    name: z.string(),
    motto: z.string(),
    foundedOn: z.iso.date(),
    timeZone: z.string(),
    clocks: z.array(clock),
    footer: z.string(),
  }),
  sections: z.array(printedSection),
}

const firstForm = z.object({ format: z.literal('monexus.release/1'), ...common })

const secondForm = z.object({
  format: z.literal('monexus.release/2'),
  ...common,
  numbering,
  /** Hash of what readers are shown (`contentHash`): what a proof is stamped with. */
  contentSha256: sha256Hex,
  /** What was said of this edition's articles after they were printed, oldest first. */
  corrections: z.array(printedCorrection),
  /** What was taken down of this edition, oldest first. */
  killed: z.array(tombstone),
  surroundings: printedSurroundings,
  /** Which version of the page templates it was printed with. */
  templates: z.string(),
  tool: z.object({ name: z.string(), version: z.string() }),
})

/**
 * What one release of the paper consists of: the tree of the paper's chain. Its sha256 over RFC
 * 8785 canonical JSON is the release's hash; `previousSha256` names the release before it. The first
 * form is what releases carried before corrections, kills and their surroundings were part of the
 * chain; it stays readable.
 */
export const manifest = z.discriminatedUnion('format', [firstForm, secondForm])
export type Manifest = z.infer<typeof manifest>
export type PrintedSection = z.infer<typeof printedSection>
