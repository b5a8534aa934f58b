import type { ShownMark } from './ShownMark.ts'

interface Point {
  x: number
  y: number
}

const isIn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

/** The mark under a point of the window: the shortest, where one lies within another. */
export const markUnder = (marks: readonly ShownMark[], point: Point): ShownMark | null => {
  const under = marks.filter(({ range }) => [...range.getClientRects()].some((line) => isIn(line, point)))
  const [shortest] = under.sort(
    ({ mark: one }, { mark: other }) => one.end - one.start - (other.end - other.start),
  )
  return shortest ?? null
}
