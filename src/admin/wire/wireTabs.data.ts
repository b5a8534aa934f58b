import type { DeskTab } from '../desk/DeskTab.ts'

/** The parts of the wire desk. */
export const wireTabs: readonly [DeskTab, ...DeskTab[]] = [
  { href: '/admin/wire', label: 'Stream' },
  { href: '/admin/wire/stories', label: 'Stories' },
]
