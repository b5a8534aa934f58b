import type { BodyBlock } from '../../domain/publication/bodyBlock.ts'

type Level = Extract<BodyBlock, { kind: 'heading' }>['level']

const deepest = (level: number): Level => (level < 3 ? 2 : level === 3 ? 3 : 4)

/** The body with no heading more than one step below the one before it, starting under the h1. */
export const levelHeadings = (body: readonly BodyBlock[]): BodyBlock[] => {
  let above = 1
  return body.map((block) => {
    if (block.kind !== 'heading') return block
    above = deepest(Math.min(block.level, above + 1))
    return { ...block, level: deepest(above) }
  })
}
