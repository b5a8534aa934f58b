import { createElement, type ReactElement } from 'react'
import type { BodyBlock } from '../../domain/publication/bodyBlock.ts'
import { BodyText, type BodyContext } from './BodyText.tsx'

interface BodyPartProps {
  block: BodyBlock
  context: BodyContext
}

/** One block of the body in its element. */
export const BodyPart = ({ block, context }: BodyPartProps): ReactElement => {
  if (block.kind === 'rule') return <hr />
  if (block.kind === 'list') return <BodyList block={block} context={context} />
  const words = <BodyText spans={block.spans} {...context} />
  if (block.kind === 'heading') return createElement(`h${block.level}`, null, words)
  if (block.kind === 'quotation') {
    return (
      <blockquote>
        <p>{words}</p>
      </blockquote>
    )
  }
  return <p>{words}</p>
}

interface BodyListProps {
  block: Extract<BodyBlock, { kind: 'list' }>
  context: BodyContext
}

const BodyList = ({ block, context }: BodyListProps): ReactElement => {
  const items = block.items.map((spans, place) => (
    <li key={place}>
      <BodyText spans={spans} {...context} />
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}
