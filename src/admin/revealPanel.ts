/** Brings the panel of findings into view and puts the reader there. */
export const revealPanel = (id: string): void => {
  const panel = document.getElementById(`readiness-${id}`)
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  panel?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  panel?.focus({ preventScroll: true })
}
