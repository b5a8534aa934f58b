import type { DeskTab } from './DeskTab.ts'

/** The part of a desk a path belongs to: the one it lies in, else the first. */
export const currentTab = ([first, ...others]: readonly [DeskTab, ...DeskTab[]], path: string): DeskTab =>
  others.find(({ href }) => path === href || path.startsWith(`${href}/`)) ?? first
