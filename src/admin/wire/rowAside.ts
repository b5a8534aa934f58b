interface Aside {
  /** The items of the column one goes to, in their order. */
  ids: readonly string[]
  /** Where one was there last; null for nowhere. */
  left: string | null
  /** The item one comes from. */
  here: string | null
}

/** The item on which one lands in another column: where one was there last, else the same item, else the first. */
export const rowAside = ({ ids, left, here }: Aside): string | null =>
  [left, here].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null
