import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'

const FOOT = 640

/** A house seen from the back of the stalls: the curtain stopped above the stage, one lamp burning. */
export function theatreCurtain(): string {
  return `<rect width="1600" height="1000" fill="${inks.ink}"/>
<rect x="250" y="90" width="1100" height="720" fill="${inks.paper}"/>
${engrave(stage, { x: 250, y: FOOT, width: 1100, height: 170, spacing: 9, colour: inks.ink })}
<path d="M735 ${FOOT + 20}L865 ${FOOT + 20}L1010 806H590Z" fill="${inks.paper}"/>
${lamp()}
<rect x="250" y="90" width="1100" height="${FOOT - 90}" fill="${inks.accent}"/>
${engrave(fold, { x: 250, y: 90, width: 1100, height: FOOT - 90, spacing: 10, colour: inks.ink, upright: true })}
${hem()}${arch()}${seats()}`
}

function stage(x: number, y: number): number {
  return 0.3 + Math.abs(x - 800) / 1100 + (FOOT + 60 - y) / 400
}

function fold(x: number, y: number): number {
  const wave = Math.sin((x - 250) / 27 + Math.sin(y / 260 + x / 300) * 0.35)
  return 0.4 + wave * 0.36 + (1 - y / FOOT) * 0.22 + Math.abs(x - 800) / 3600
}

function hem(): string {
  const fringe = Array.from({ length: 110 }, (_, index) => `M${255 + index * 10} ${FOOT - 4}v24`)
  return `<rect x="250" y="${FOOT - 22}" width="1100" height="20" fill="${inks.ink}"/><rect x="250" y="${FOOT - 16}" width="1100" height="5" fill="${inks.sand}"/><path d="${fringe.join('')}" stroke="${inks.sand}" stroke-width="4"/>`
}

function lamp(): string {
  return `<g><path d="M800 806V712" stroke="${inks.ink}" stroke-width="7"/><path d="M778 806h44" stroke="${inks.ink}" stroke-width="9"/><circle cx="800" cy="700" r="17" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="5"/></g>`
}

function arch(): string {
  const flutes = [0, 1, 2, 3, 4].flatMap((index) => [
    `M${150 + index * 20} 150V810`,
    `M${1370 + index * 20} 150V810`,
  ])
  const swags = Array.from({ length: 5 }, (_, index) => {
    const x = 250 + index * 220
    return `<path d="M${x} 84Q${x + 110} 218 ${x + 220} 84V60H${x}Z" fill="${inks.accent}" stroke="${inks.ink}" stroke-width="6"/><path d="M${x + 22} 92Q${x + 110} 182 ${x + 198} 92M${x + 48} 90Q${x + 110} 150 ${x + 172} 90" fill="none" stroke="${inks.ink}" stroke-width="4"/>`
  })
  return `${swags.join('')}<path d="M120 120H240M1360 120H1480M120 134H240M1360 134H1480" stroke="${inks.sand}" stroke-width="6"/><path d="${flutes.join('')}" stroke="${inks.stone}" stroke-width="5"/><path d="M100 60H1500M100 40H1500" stroke="${inks.sand}" stroke-width="5"/><path d="M90 812H1510" stroke="${inks.sand}" stroke-width="9"/>`
}

/** Backs of the stalls, row behind row. */
function seats(): string {
  const rows = [0, 1, 2].flatMap((row) => {
    const width = 84 + row * 22
    const count = Math.ceil(1700 / (width + 8))
    return Array.from({ length: count }, (_, index) => {
      const x = index * (width + 8) - (row % 2) * (width / 2) - 20
      const y = 848 + row * 52
      return `<path d="M${x} 1010V${y + 26}Q${x} ${y} ${x + 26} ${y}H${x + width - 26}Q${x + width} ${y} ${x + width} ${y + 26}V1010Z"/>`
    })
  })
  return `<g fill="${inks.ink}" stroke="${inks.stone}" stroke-width="3.4">${rows.join('')}</g>`
}
