import { z } from 'zod'
import { sha256Of } from '../editions/sha256Of.ts'
import type { ArticleAtGate } from './articleAtGate.ts'
import { bodyBlock } from './bodyBlock.ts'
import { brokenTextIn } from './brokenTextIn.ts'
import type { ExaminedLink } from './examineLinks.ts'
import { printBody } from './printBody.ts'

/**
 * What a clearance covers, word for word: everything of an article that a reader could be misled by,
 * and what it rests on. Links are in their printed order, citations by printed number.
 */
export const clearedContent = z.object({
  headline: z.string(),
  standfirst: z.string(),
  body: z.array(bodyBlock),
  framingNote: z.string(),
  hero: z.object({ id: z.string(), filename: z.string(), alt: z.string(), credit: z.string() }).nullable(),
  links: z.array(
    z.object({
      identity: z.string(),
      role: z.string(),
      evidence: z.string().nullable(),
      // What was cleared by an earlier version has none of these.
      source: z.string().nullable().optional(),
      postedAt: z.string().nullable().optional(),
      postedAtBasis: z.string().optional(),
    }),
  ),
})
export type ClearedContent = z.infer<typeof clearedContent>

type Clearable = Pick<ArticleAtGate, 'headline' | 'standfirst' | 'framingNote' | 'hero' | 'body'>

/** The part of an article that a clearance covers; a link without an identity stands for its address. */
export function contentToClear(article: Clearable, links: readonly ExaminedLink[]): ClearedContent {
  const { headline, standfirst, framingNote, hero } = article
  const numbers = new Map(links.map(({ link, number }) => [link.id, number]))
  return {
    headline,
    standfirst,
    body: printBody(article.body, numbers),
    framingNote,
    hero,
    links: links.map(({ link, identity }) => ({
      identity: identity.identity ?? link.rawUrl,
      role: link.role,
      evidence: link.evidence?.sha256 ?? null,
      source: link.source,
      postedAt: link.postedAt,
      postedAtBasis: link.postedAtBasis,
    })),
  }
}

/**
 * The hash a clearance binds to: sha256 over the RFC 8785 canonical JSON of what it covers. Empty for
 * text that has no canonical form (half a character), which nobody can have cleared.
 */
export const hashContent = (content: ClearedContent): string =>
  brokenTextIn(content) === null ? sha256Of(content) : ''
