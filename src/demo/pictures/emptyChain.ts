import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'

const RINGS = [
  { x: 290, y: 430, isOpen: false },
  { x: 630, y: 430, isOpen: true },
  { x: 970, y: 430, isOpen: true },
  { x: 1310, y: 430, isOpen: false },
]

/** Four chains from four pins; none of them holds anything, two lack their last ring's end, the fourth repeats the first. */
export function emptyChain(): string {
  return `${engrave(wall, { x: 0, y: 0, width: 1600, height: 1000, spacing: 12, colour: inks.stone })}
<rect y="84" width="1600" height="26" fill="${inks.ink}"/><path d="M0 122H1600" stroke="${inks.ink}" stroke-width="3"/>
${RINGS.map(drawChain).join('')}`
}

function wall(x: number, y: number): number {
  const shadow = RINGS.reduce((dark, ring) => {
    const isLine = Math.abs(x - ring.x - 46) < 26 && y > 130 && y < 610
    const far = Math.abs(Math.hypot(x - ring.x - 46, y - 756) - 118)
    return Math.max(dark, isLine ? 0.22 : 0, far < 26 ? 0.34 : 0)
  }, 0)
  return 0.1 + 0.12 * (y / 1000) + shadow + 0.05 * Math.sin(x / 230 + y / 90)
}

function drawChain({ x, isOpen }: (typeof RINGS)[number], index: number): string {
  const isRepeat = index === 3
  const colour = isRepeat ? inks.accent : inks.ink
  const links = Array.from({ length: 6 }, (_, link) => {
    const y = 150 + link * 78
    return link % 2 === 0
      ? `<rect x="${x - 27}" y="${y}" width="54" height="106" rx="27" fill="none" stroke="${inks.paper}" stroke-width="26"/><rect x="${x - 27}" y="${y}" width="54" height="106" rx="27" fill="none" stroke="${colour}" stroke-width="16"/>`
      : `<path d="M${x} ${y + 2}V${y + 104}" stroke="${inks.paper}" stroke-width="28" stroke-linecap="round"/><path d="M${x} ${y + 2}V${y + 104}" stroke="${colour}" stroke-width="18" stroke-linecap="round"/>`
  })
  return `<circle cx="${x}" cy="97" r="22" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="8"/><path d="M${x} 118V170" stroke="${colour}" stroke-width="14"/>${links.join('')}${ring(x, { colour, isOpen })}`
}

/** The last ring, closed round nothing or broken off at its end. */
function ring(x: number, { colour, isOpen }: { colour: string; isOpen: boolean }): string {
  const shape = isOpen
    ? `M${x - 4} 638A118 118 0 1 0 ${x + 112} 790`
    : `M${x} 638A118 118 0 1 0 ${x + 0.1} 638Z`
  const stub = isOpen ? `<path d="M${x + 20} 640l38 12" stroke="${colour}" stroke-width="24"/>` : ''
  return `<path d="${shape}" fill="none" stroke="${inks.paper}" stroke-width="38"/><path d="${shape}" fill="none" stroke="${colour}" stroke-width="26"/>${stub}`
}
