import { pictureInks as inks } from './pictureInks.data.ts'

const CENTRE = { x: 800, y: 880 }
const ROWS = [12, 15, 18, 22, 25, 27, 30]
const AYES = 76

/** The Assembly from above: 149 seats in seven arcs, 76 of them for the bill, three more than against. */
export function voteHall(): string {
  const seats = ROWS.flatMap((count, row) => arcOf(count, 250 + row * 84))
    .sort((one, other) => one.turn - other.turn)
    .map((seat, index) => drawSeat(seat, index < AYES))
  return `${floor()}${aisles()}${seats.join('')}${rostrum()}`
}

interface Seat {
  x: number
  y: number
  turn: number
}

function arcOf(count: number, radius: number): Seat[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = Math.PI * (1.03 + (0.94 * index) / (count - 1))
    return { x: CENTRE.x + Math.cos(turn) * radius, y: CENTRE.y + Math.sin(turn) * radius, turn }
  })
}

/** A seat is a desk with rounded back, turned to the rostrum. */
function drawSeat({ x, y, turn }: Seat, isAye: boolean): string {
  const angle = (turn * 180) / Math.PI + 90
  const paint = isAye
    ? `fill="${inks.accent}" stroke="${inks.accent}"`
    : `fill="${inks.paper}" stroke="${inks.ink}"`
  const desk = `<rect x="-19" y="23" width="38" height="7" rx="2" fill="${inks.ink}"/>`
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})"><path d="M-17 16 V-4 A17 17 0 0 1 17 -4 V16 Z" ${paint} stroke-width="3.4"/>${desk}</g>`
}

function floor(): string {
  const rings = Array.from({ length: 46 }, (_, index) => {
    const radius = 168 + index * 14
    const weight = 0.8 + (index % 6 === 0 ? 1.2 : 0)
    return `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="${radius}" stroke-width="${weight}"/>`
  })
  return `<g fill="none" stroke="${inks.sand}">${rings.join('')}</g>
<path d="M0 905 H1600 V1000 H0 Z" fill="${inks.paper}"/><path d="M60 908 H1540" stroke="${inks.ink}" stroke-width="3"/>`
}

function aisles(): string {
  const lines = [1.03, 1.265, 1.5, 1.735, 1.97].map((part) => {
    const turn = Math.PI * part
    return `M${CENTRE.x + Math.cos(turn) * 190} ${CENTRE.y + Math.sin(turn) * 190}L${CENTRE.x + Math.cos(turn) * 815} ${CENTRE.y + Math.sin(turn) * 815}`
  })
  return `<path d="${lines.join('')}" stroke="${inks.paper}" stroke-width="15"/>`
}

function rostrum(): string {
  return `<g fill="${inks.ink}"><path d="M690 905 A110 110 0 0 1 910 905 Z"/><rect x="742" y="925" width="116" height="16" rx="3"/><rect x="770" y="950" width="60" height="9" rx="3"/></g><circle cx="800" cy="862" r="17" fill="${inks.paper}"/>`
}
