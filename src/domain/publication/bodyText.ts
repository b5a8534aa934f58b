import type { BodyBlock, DraftBlock } from './bodyBlock.ts'

type AnyBlock = DraftBlock | BodyBlock
type AnySpan = Extract<AnyBlock, { kind: 'paragraph' }>['spans'][number]

const textOf = (spans: readonly AnySpan[]) => spans.map((span) => ('text' in span ? span.text : '')).join('')

function textOfBlock(block: AnyBlock): string {
  if (block.kind === 'rule') return ''
  return block.kind === 'list' ? block.items.map(textOf).join('\n') : textOf(block.spans)
}

/** The plain text of each block, in order and one for one; items of a list on lines of their own. */
export function bodyText(blocks: readonly AnyBlock[]): string[] {
  return blocks.map(textOfBlock)
}
