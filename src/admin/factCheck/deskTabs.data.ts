/** The tabs of the fact-check desk, in their order; one alone is not shown as a bar. */
export const deskTabs: readonly { href: string; label: string }[] = [
  { href: '/admin/fact-check', label: 'To check' },
  { href: '/admin/fact-check/impact', label: 'Impact' },
]
