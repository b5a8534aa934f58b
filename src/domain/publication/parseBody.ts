import { z } from 'zod'
import type { DraftBlock } from './bodyBlock.ts'
import { childrenOf, refuse } from './bodyReading.ts'
import type { BodyNode, BodyReading, BodyRefusal } from './bodyReading.ts'
import type { DraftSpan } from './marksOfFormat.ts'
import { oneLine } from './oneLine.ts'
import { lineOf, parseListItems } from './parseListItems.ts'
import { parseSpan, parseSpans } from './parseSpans.ts'

type ParsedBody = { ok: true; blocks: DraftBlock[] } | ({ ok: false } & BodyRefusal)

type BlockReader = (node: BodyNode, reading: BodyReading) => DraftBlock | undefined

const bodyShape = z.object({
  root: z.looseObject({ type: z.literal('root'), children: z.array(z.unknown()) }),
})
const levels = new Map<unknown, 2 | 3 | 4>([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
])

function parseHeading(node: BodyNode, reading: BodyReading): DraftBlock | undefined {
  const level = levels.get(node.fields.tag)
  if (level) return { kind: 'heading', level, spans: parseSpans(node, reading) }
  const shown = typeof node.fields.tag === 'string' ? `"${oneLine(node.fields.tag)}"` : 'no level'
  return refuse(reading, `${node.path}.tag`, `The body holds a heading with ${shown}. Use h2, h3 or h4.`)
}

function parseQuotation(node: BodyNode, reading: BodyReading): DraftBlock {
  const spans: DraftSpan[] = []
  for (const child of childrenOf(node, reading)) {
    const inner =
      child.type === 'paragraph' ? lineOf(parseSpans(child, reading), spans) : parseSpan(child, reading)
    spans.push(...inner)
  }
  return { kind: 'quotation', spans }
}

function parseList(node: BodyNode, reading: BodyReading): DraftBlock {
  return { kind: 'list', ordered: node.fields.listType === 'number', items: parseListItems(node, reading) }
}

const readers: ReadonlyMap<string, BlockReader> = new Map<string, BlockReader>([
  ['paragraph', (node, reading) => ({ kind: 'paragraph', spans: parseSpans(node, reading) })],
  ['heading', parseHeading],
  ['quote', parseQuotation],
  ['list', parseList],
  ['horizontalrule', () => ({ kind: 'rule' })],
])

function parseBlock(node: BodyNode, reading: BodyReading): DraftBlock[] {
  const reader = readers.get(node.type)
  const block = reader
    ? reader(node, reading)
    : refuse(
        reading,
        `${node.path}.type`,
        `The body holds a "${oneLine(node.type)}", which the paper cannot print. Remove it.`,
      )
  return block ? [block] : []
}

/**
 * Reads the stored state of the body's editor (Lexical, as Payload 3.90 keeps it) into blocks: one
 * block for each child of the root, in order, so that `body.3` is the fourth in the editor too. An
 * absent body is an empty one. Refuses what the paper cannot print: unknown nodes, headings other
 * than h2 to h4, unsafe addresses, wrong shapes, more than 20 levels or 2 million characters.
 */
export function parseBody(lexical: unknown): ParsedBody {
  if (lexical === null || lexical === undefined) return { ok: true, blocks: [] }
  const parsed = bodyShape.safeParse(lexical)
  if (!parsed.success) {
    return {
      ok: false,
      path: 'body.root',
      message: 'The body is not a state of the editor: it has no root with children.',
    }
  }
  const reading: BodyReading = { refusals: [], characters: 0 }
  const root: BodyNode = { type: 'root', fields: parsed.data.root, path: 'body.root', depth: 0 }
  const blocks = [...childrenOf(root, reading)].flatMap((node) => parseBlock(node, reading))
  const [refusal] = reading.refusals
  return refusal ? { ok: false, ...refusal } : { ok: true, blocks }
}
