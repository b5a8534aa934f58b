/** Where a mark lies, seen from the cursor: ahead of it (1), around it (0) or behind it (-1). */
export type Side = -1 | 0 | 1

/**
 * Which of the marks, in the order of the text, comes next from the cursor, or before it; past the last
 * it begins again with the first. -1 when there are none.
 */
export const nextMark = (sides: readonly Side[], isBack: boolean): number => {
  if (sides.length === 0) return -1
  if (!isBack) return Math.max(0, sides.indexOf(1))
  const behind = sides.lastIndexOf(-1)
  return behind === -1 ? sides.length - 1 : behind
}
