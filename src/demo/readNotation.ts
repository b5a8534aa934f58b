/** A run of text, italic or not, or a citation of links by their number in the article (from 1). */
export type NotedSpan = { text: string; italic: boolean } | { cites: number[] }

export type NotedBlock =
  { kind: 'heading' | 'quotation' | 'paragraph'; spans: NotedSpan[] } | { kind: 'list'; items: NotedSpan[][] }

const mark = /\{(\d+(?:,\d+)*)\}|_([^_]+)_/g

/**
 * Reads the demo newsroom's notation for a body: blocks parted by an empty line; `## ` opens a
 * heading, `> ` a quotation, `- ` the items of a list; `{1}` or `{1,3}` cites links, `_so_` is
 * italic. Line breaks within a block are spaces. Anything else is a paragraph; it refuses nothing.
 */
export function readNotation(notation: string): NotedBlock[] {
  return notation
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock)
}

function readBlock(block: string): NotedBlock {
  if (block.startsWith('## ')) return { kind: 'heading', spans: readSpans(block.slice(3)) }
  if (block.startsWith('> ')) return { kind: 'quotation', spans: readSpans(block.replaceAll(/^> ?/gm, '')) }
  if (block.startsWith('- ')) return { kind: 'list', items: block.slice(2).split(/\n- /).map(readSpans) }
  return { kind: 'paragraph', spans: readSpans(block) }
}

function readSpans(text: string): NotedSpan[] {
  const line = text.replaceAll(/\s*\n\s*/g, ' ')
  const spans: NotedSpan[] = []
  let from = 0
  for (const found of line.matchAll(mark)) {
    addText(spans, line.slice(from, found.index), false)
    const [whole, numbers, italic] = found
    if (numbers) spans.push({ cites: numbers.split(',').map(Number) })
    addText(spans, italic ?? '', true)
    from = found.index + whole.length
  }
  addText(spans, line.slice(from), false)
  return spans
}

function addText(spans: NotedSpan[], text: string, italic: boolean): void {
  if (text !== '') spans.push({ text, italic })
}
