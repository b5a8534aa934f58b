import { z } from 'zod'
import { childrenOf, refuse, weigh } from './bodyReading.ts'
import type { BodyNode, BodyReading } from './bodyReading.ts'
import { isSafeHref } from './isSafeHref.ts'
import { oneLine } from './oneLine.ts'
import { marksOfFormat } from './marksOfFormat.ts'
import type { DraftSpan } from './marksOfFormat.ts'

type SpanReader = (node: BodyNode, reading: BodyReading, href?: string) => DraftSpan[] | undefined

const textFields = z.object({ text: z.string(), format: z.int().min(0).max(0xffff).default(0) })
const linkFields = z.object({ url: z.string(), linkType: z.string().optional() })
const linkId = z.union([z.string().min(1), z.object({ id: z.string().min(1) }).transform(({ id }) => id)])
// Made once: making a schema takes longer than reading with it, and a body has a hundred citations.
const citationFields = z.looseObject({ blockType: z.string() })
const citedLinks = z.array(linkId).min(1)

function parseText(node: BodyNode, reading: BodyReading, href?: string): DraftSpan[] | undefined {
  const parsed = textFields.safeParse(node.fields)
  if (!parsed.success)
    return refuse(reading, node.path, 'The body holds a text without text or with an odd format.')
  weigh(reading, parsed.data.text, node.path)
  const marks = marksOfFormat(parsed.data.format)
  return [{ text: parsed.data.text, ...(marks.length > 0 && { marks }), ...(href !== undefined && { href }) }]
}

const parseBreak =
  (text: string): SpanReader =>
  (_node, _reading, href) => [{ text, ...(href !== undefined && { href }) }]

function parseLink(node: BodyNode, reading: BodyReading): DraftSpan[] | undefined {
  const path = `${node.path}.fields.url`
  const parsed = linkFields.safeParse(node.fields.fields)
  if (!parsed.success || parsed.data.linkType === 'internal') {
    return refuse(
      reading,
      path,
      'A link in the body has no address. Give it a whole http or https address, or remove it.',
    )
  }
  const href = parsed.data.url.trim()
  weigh(reading, href, path)
  if (!isSafeHref(href)) {
    return refuse(
      reading,
      path,
      `A link in the body leads to "${oneLine(href)}". Only whole http, https and mailto addresses are printed.`,
    )
  }
  return parseSpans(node, reading, href)
}

function parseCitation(node: BodyNode, reading: BodyReading): DraftSpan[] | undefined {
  const fields = citationFields.safeParse(node.fields.fields)
  const name = fields.success ? fields.data.blockType : 'nameless'
  if (!fields.success || name !== 'citation') {
    const path = `${node.path}.fields.blockType`
    return refuse(
      reading,
      path,
      `The body holds a "${oneLine(name)}" block inside its text, which the paper cannot print. Remove it.`,
    )
  }
  const cites = citedLinks.safeParse(fields.data.links)
  if (!cites.success) {
    const message = 'A citation in the body names no provenance link. Choose one, or remove the citation.'
    return refuse(reading, `${node.path}.fields.links`, message)
  }
  return [{ cites: cites.data }]
}

const readers: ReadonlyMap<string, SpanReader> = new Map<string, SpanReader>([
  ['text', parseText],
  ['linebreak', parseBreak('\n')],
  ['tab', parseBreak('\t')],
  ['link', parseLink],
  ['autolink', parseLink],
  ['inlineBlock', parseCitation],
])

/** One inline node as spans. Refuses, with a sentence naming it, a node the paper cannot print. */
export function parseSpan(node: BodyNode, reading: BodyReading, href?: string): DraftSpan[] {
  const reader = readers.get(node.type)
  const spans = reader
    ? reader(node, reading, href)
    : refuse(
        reading,
        `${node.path}.type`,
        `The body holds a "${oneLine(node.type)}" inside its text, which the paper cannot print. Remove it.`,
      )
  return spans ?? []
}

/** The inline contents of a node as spans; text inside a link carries its address. */
export function parseSpans(parent: BodyNode, reading: BodyReading, href?: string): DraftSpan[] {
  return [...childrenOf(parent, reading)].flatMap((node) => parseSpan(node, reading, href))
}
