import { highlightOf } from './highlightOf.ts'
import type { ShownMark } from './ShownMark.ts'

/** The marks on the page, by the key of their block. */
export interface MarkBoard {
  put: (block: string, marks: ShownMark[]) => void
  /** Takes away what belongs to no block of these, and answers with the rest in their order. */
  keep: (blocks: readonly string[]) => ShownMark[]
  clear: () => void
}

/** A board of one editor’s own; the highlights it draws on are the page’s. */
export const markBoard = (): MarkBoard => {
  const shown = new Map<string, ShownMark[]>()
  const drop = (block: string): void => {
    for (const { mark, range } of shown.get(block) ?? []) highlightOf(mark.kind).delete(range)
    shown.delete(block)
  }
  return {
    put: (block, marks) => {
      drop(block)
      for (const { mark, range } of marks) highlightOf(mark.kind).add(range)
      if (marks.length > 0) shown.set(block, marks)
    },
    keep: (blocks) => {
      const there = new Set(blocks)
      for (const block of [...shown.keys()]) if (!there.has(block)) drop(block)
      return blocks.flatMap((block) => shown.get(block) ?? [])
    },
    clear: () => {
      for (const block of [...shown.keys()]) drop(block)
    },
  }
}
