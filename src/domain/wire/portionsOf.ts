interface Limits<Item> {
  /** Most items of one portion. */
  items: number
  /** What the items of one portion weigh at most together, unless one alone weighs more. */
  weight: number
  weigh: (item: Item) => number
}

/** Items in portions of bounded number and weight, in their order. */
export function portionsOf<Item>(
  items: readonly Item[],
  { items: most, weight, weigh }: Limits<Item>,
): Item[][] {
  const portions: Item[][] = []
  let sum = Infinity
  for (const item of items) {
    const own = weigh(item)
    const last = portions.at(-1)
    if (last && last.length < most && sum + own <= weight) {
      last.push(item)
      sum += own
    } else {
      portions.push([item])
      sum = own
    }
  }
  return portions
}
