'use client'
import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { ReadLine } from './ReadLine.tsx'

interface ReadBlockProps {
  block: DraftBlock
  index: number
}

/** One block of the body. Its headings stand one level lower than in print, under the headline. */
export const ReadBlock = ({ block, index }: ReadBlockProps) => {
  const id = `read-body-${index}`
  if (block.kind === 'rule') return <hr id={id} />
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List id={id} tabIndex={-1}>
        {block.items.map((spans, item) => (
          <li key={item}>
            <ReadLine block={index} item={item} spans={spans} />
          </li>
        ))}
      </List>
    )
  }
  const Tag =
    block.kind === 'heading' ? (`h${block.level}` as const) : block.kind === 'quotation' ? 'blockquote' : 'p'
  return (
    <Tag id={id} tabIndex={-1}>
      <ReadLine block={index} item={null} spans={block.spans} />
    </Tag>
  )
}
