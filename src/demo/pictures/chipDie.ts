import { pictureInks as inks } from './pictureInks.data.ts'
import { seededChance } from './seededChance.ts'

const WAFER = { x: 880, y: 560, radius: 690 }
const DIE = { width: 116, height: 92, gap: 10 }

/** A wafer on black: dies in rows, each with its own floor plan, and those held back in the accent. */
export function chipDie(): string {
  const chance = seededChance(7714)
  const dies: string[] = []
  for (let y = -140; y < 1240; y += DIE.height + DIE.gap)
    for (let x = 60; x < 1700; x += DIE.width + DIE.gap) if (isOnWafer(x, y)) dies.push(drawDie(x, y, chance))
  return `<rect width="1600" height="1000" fill="${inks.ink}"/>
<circle cx="${WAFER.x}" cy="${WAFER.y}" r="${WAFER.radius}" fill="${inks.sand}"/>
<circle cx="${WAFER.x}" cy="${WAFER.y}" r="${WAFER.radius - 9}" fill="${inks.paper}"/>
<g transform="rotate(-9 ${WAFER.x} ${WAFER.y})">${dies.join('')}</g>${particles(chance)}`
}

function isOnWafer(x: number, y: number): boolean {
  const corners = [
    [x, y],
    [x + DIE.width, y],
    [x, y + DIE.height],
    [x + DIE.width, y + DIE.height],
  ]
  return corners.every(([cx = 0, cy = 0]) => Math.hypot(cx - WAFER.x, cy - WAFER.y) < WAFER.radius - 22)
}

/** Dies near the place the particles fell are held back. */
function drawDie(x: number, y: number, chance: () => number): string {
  const distance = Math.hypot(x - 560, y - 330)
  const isHeld = chance() < Math.exp(-((distance / 250) ** 2)) * 1.15
  const ground = isHeld ? inks.accent : inks.ink
  const lines = isHeld ? inks.paper : inks.sand
  return `<g transform="translate(${x} ${y})"><rect width="${DIE.width}" height="${DIE.height}" fill="${ground}"/>${floorPlan(lines)}</g>`
}

/** A power die: guard ring, pads, stripes of cells and a gate runner. */
function floorPlan(colour: string): string {
  const stripes = Array.from({ length: 11 }, (_, index) => `M${14 + index * 8.8} 14V56`)
  const pads = [14, 41, 68].map((left) => `<rect x="${left}" y="65" width="20" height="14"/>`)
  return `<g fill="${colour}"><rect x="95" y="65" width="8" height="14"/>${pads.join('')}</g><path d="M5 5H111V87H5Z M14 35H102${stripes.join('')}" fill="none" stroke="${colour}" stroke-width="1.7"/>`
}

function particles(chance: () => number): string {
  const specks = Array.from({ length: 130 }, () => {
    const turn = chance() * Math.PI * 2
    const far = 360 * Math.sqrt(chance())
    const size = 1.5 + chance() ** 3 * 9
    return `<circle cx="${(590 + Math.cos(turn) * far).toFixed(1)}" cy="${(360 + Math.sin(turn) * far).toFixed(1)}" r="${size.toFixed(1)}"/>`
  })
  return `<g fill="${inks.paper}" stroke="${inks.ink}" stroke-width="0.8">${specks.join('')}</g>`
}
