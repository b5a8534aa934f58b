import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'

/** Sources in an order of their ids: what has no place in it comes last, as it came. */
export const inOrder = (sources: readonly SourceAtDesk[], order: readonly string[]): SourceAtDesk[] => {
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = ({ id }: SourceAtDesk): number => places.get(id) ?? order.length
  return [...sources].sort((one, other) => placeOf(one) - placeOf(other))
}
