import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { bodyText } from '../../domain/publication/bodyText.ts'

interface BlockLine {
  /** The item of a list, counted from 0; null for a block that is one text. */
  item: number | null
  text: string
}

/** The texts of a block that offsets count in: one, or one for each item of a list. */
export const linesOfBlock = (block: DraftBlock): BlockLine[] => {
  if (block.kind === 'rule') return []
  if (block.kind !== 'list') return [{ item: null, text: bodyText([block])[0] ?? '' }]
  return block.items.map((item, index) => ({
    item: index,
    text: item.map((span) => ('text' in span ? span.text : '')).join(''),
  }))
}
