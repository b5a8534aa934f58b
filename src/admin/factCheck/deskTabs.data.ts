import type { DeskTab } from '../desk/DeskTab.ts'

/** The parts of the fact-check desk; an opened article belongs to the first. */
export const deskTabs: readonly [DeskTab, ...DeskTab[]] = [
  { href: '/admin/fact-check', label: 'To check' },
  { href: '/admin/fact-check/impact', label: 'Impact' },
]
