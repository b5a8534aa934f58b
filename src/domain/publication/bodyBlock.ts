import { z } from 'zod'

/** A run of text with its marks, or a citation naming what it points at. */
const textSpan = z.strictObject({
  text: z.string(),
  marks: z
    .array(z.enum(['bold', 'italic', 'underline', 'strikethrough', 'code', 'subscript', 'superscript']))
    .optional(),
  href: z.string().optional(),
})

const spanOf = <Target extends z.ZodType>(target: Target) =>
  z.union([textSpan, z.strictObject({ cites: z.array(target).min(1) })])

const blockOf = <Target extends z.ZodType>(target: Target) => {
  const spans = z.array(spanOf(target))
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), spans }),
    z.strictObject({
      kind: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      spans,
    }),
    z.strictObject({ kind: z.literal('quotation'), spans }),
    z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(spans) }),
    z.strictObject({ kind: z.literal('rule') }),
  ])
}

/**
 * One block of an article's body, free of any editor's format: what the gate reads and, with
 * citations as numbers (1 = the first link of the article), what a snapshot keeps for good.
 */
export const draftBlock = blockOf(z.string())
export const bodyBlock = blockOf(z.int().min(1))

/** Citations name provenance links by id. */
export type DraftBlock = z.infer<typeof draftBlock>
/** Citations name provenance links by their printed number, from 1. */
export type BodyBlock = z.infer<typeof bodyBlock>
export type BodySpan = Extract<BodyBlock, { kind: 'paragraph' }>['spans'][number]
