interface Box {
  left: number
  top: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

const gap = 6
const margin = 8

/**
 * The corner, in the window, of a card below what it belongs to: above it where there is no room below
 * but above, and never over the edge of the window.
 */
export const placeBeside = (anchor: Box, card: Size, view: Size): { left: number; top: number } => {
  const below = anchor.bottom + gap
  const above = anchor.top - gap - card.height
  const fitsBelow = below + card.height + margin <= view.height
  const top = fitsBelow || above < margin ? below : above
  const mostLeft = view.width - margin - card.width
  return { left: Math.max(margin, Math.min(anchor.left, mostLeft)), top: Math.max(margin, top) }
}
