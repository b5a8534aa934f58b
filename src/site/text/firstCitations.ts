import type { BodyBlock, BodySpan } from '../../domain/publication/bodyBlock.ts'

const spansOf = (block: BodyBlock): BodySpan[] => {
  if (block.kind === 'rule') return []
  return block.kind === 'list' ? block.items.flat() : block.spans
}

/** For each span that cites something for the first time: the numbers it is first to cite. */
export const firstCitations = (body: readonly BodyBlock[]): Map<BodySpan, number[]> => {
  const seen = new Set<number>()
  const first = new Map<BodySpan, number[]>()
  for (const span of body.flatMap(spansOf)) {
    if (!('cites' in span)) continue
    const fresh = span.cites.filter((number) => !seen.has(number))
    fresh.forEach((number) => seen.add(number))
    if (fresh.length > 0) first.set(span, fresh)
  }
  return first
}
