import type { BodyBlock, BodySpan } from './bodyBlock.ts'
import type { ClearedContent } from './clearedContent.ts'

/** A part of an article as a fact-checker compares it; `body` has a line for each block or list item. */
export const contentParts = ['headline', 'standfirst', 'body', 'framingNote', 'hero', 'links'] as const
export type ContentPart = (typeof contentParts)[number]

/** A line as it is read, and what else a reader would notice: marks, addresses, level of a heading. */
export interface ContentLine {
  text: string
  look: string
}

const plain = (text: string): ContentLine[] => (text === '' ? [] : [{ text, look: '' }])

const textOf = (span: BodySpan): string => ('text' in span ? span.text : `[${span.cites.join(', ')}]`)

const lookOf = (span: BodySpan): unknown => ('text' in span ? [span.text, span.marks, span.href] : null)

const lineOf = (spans: readonly BodySpan[], kind: string): ContentLine => ({
  text: spans.map(textOf).join(''),
  look: JSON.stringify([kind, spans.map(lookOf)]),
})

function linesOfBlock(block: BodyBlock): ContentLine[] {
  if (block.kind === 'rule') return [{ text: '—', look: 'rule' }]
  if (block.kind === 'list') return block.items.map((item) => lineOf(item, `list ${String(block.ordered)}`))
  return [lineOf(block.spans, block.kind === 'heading' ? `heading ${block.level}` : block.kind)]
}

const linesOfHero = (hero: ClearedContent['hero']): ContentLine[] =>
  hero === null ? [] : [hero.filename, hero.alt, hero.credit].flatMap(plain)

const linesOfLinks = (links: ClearedContent['links']): ContentLine[] =>
  links.map(({ identity, role, evidence, source, postedAt, postedAtBasis }) => ({
    text: [identity, role, source, ...(postedAt ? [postedAt, postedAtBasis] : [])].filter(Boolean).join(' '),
    look: evidence ?? 'no evidence',
  }))

/** The lines of one part of what a clearance covers, citations as `[2]`. */
export function linesOfContent(content: ClearedContent, part: ContentPart): ContentLine[] {
  if (part === 'body') return content.body.flatMap(linesOfBlock)
  if (part === 'hero') return linesOfHero(content.hero)
  if (part === 'links') return linesOfLinks(content.links)
  return plain(content[part])
}
