import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'

const WATER = 560
const HOUSES = [
  { x: -20, width: 190, eaves: 330, ridge: 210 },
  { x: 170, width: 150, eaves: 290, ridge: 190 },
  { x: 640, width: 170, eaves: 310, ridge: 200 },
  { x: 810, width: 220, eaves: 345, ridge: 235 },
  { x: 1030, width: 140, eaves: 270, ridge: 130 },
  { x: 1170, width: 200, eaves: 330, ridge: 215 },
  { x: 1370, width: 250, eaves: 300, ridge: 180 },
]

/** A gauge board in the flood, the town behind its wall, and the crest marked in the accent. */
export function riverGauge(): string {
  return `${engrave(sky, { x: 0, y: 0, width: 1600, height: 470, spacing: 11, colour: inks.slate })}
${HOUSES.map(drawHouse).join('')}
<rect y="455" width="1600" height="${WATER - 455}" fill="${inks.cream}"/>${quay()}
${engrave(water, { x: 0, y: WATER, width: 1600, height: 440, spacing: 11, colour: inks.ink, sway: ripple })}
${gauge()}`
}

function sky(x: number, y: number): number {
  return 0.1 + 0.3 * Math.max(0, Math.sin(x / 340 - y / 90)) * (1 - y / 640) + 0.12 * (1 - y / 470)
}

function ripple(x: number, y: number): number {
  const depth = (y - WATER) / 440
  return Math.sin(x / (46 + depth * 90) + y / 26) * (1.2 + depth * 5)
}

/** The board throws a broken image of itself on the water, darkest at its foot. */
function water(x: number, y: number): number {
  const depth = (y - WATER) / 440
  const swirl = Math.sin(x / (90 + 160 * depth) + Math.sin(y / 28) * 1.7)
  const drift = x - 455 + Math.sin(y / 15) * (6 + depth * 26)
  const board = Math.exp(-((drift / 84) ** 6)) * 0.5 * (1 - depth * 0.75)
  return 0.42 + depth * 0.2 + swirl * 0.18 + board
}

function drawHouse({ x, width, eaves, ridge }: (typeof HOUSES)[number]): string {
  const columns = Math.floor(width / 48)
  const inset = (width - columns * 48) / 2 + 13
  const windows = Array.from({ length: columns * 2 }, (_, index) => {
    const left = x + inset + (index % columns) * 48
    return `<rect x="${left}" y="${eaves + 22 + Math.floor(index / columns) * 56}" width="20" height="32"/>`
  })
  return `<path d="M${x} 470V${eaves}L${x + width / 2} ${ridge}L${x + width} ${eaves}V470Z" fill="${inks.ink}" stroke="${inks.paper}" stroke-width="3"/><g fill="${inks.sand}">${windows.join('')}</g>`
}

function quay(): string {
  const courses = [486, 512, 538].map((y) => `M0 ${y}H1600`)
  const joints = Array.from({ length: 80 }, (_, index) => {
    const course = Math.floor(index / 20)
    return `M${(index % 20) * 84 + (course % 2) * 42} ${460 + course * 26}v26`
  })
  return `<path d="M0 455H1600" stroke="${inks.ink}" stroke-width="7"/><path d="${[...courses, ...joints].join('')}" stroke="${inks.stone}" stroke-width="2"/>`
}

/** The board: checks of ten centimetres, a bar for each metre, and the crest of the flood. */
function gauge(): string {
  const checks = Array.from({ length: 34 }, (_, index) => {
    const y = 80 + index * 22
    const isMetre = index % 10 === 4
    const left = index % 2 === 0 ? 395 : 455
    return isMetre
      ? `<rect x="395" y="${y}" width="120" height="22"/>`
      : `<rect x="${left}" y="${y}" width="60" height="22"/>`
  })
  return `<clipPath id="dry"><rect width="1600" height="${WATER + 4}"/></clipPath><g clip-path="url(#dry)"><rect x="372" y="52" width="166" height="812" fill="${inks.ink}"/><rect x="384" y="64" width="142" height="788" fill="${inks.paper}"/><g fill="${inks.ink}">${checks.join('')}</g></g>
<rect x="340" y="${WATER - 44}" width="230" height="20" fill="${inks.accent}"/><path d="M570 ${WATER - 34}l46 -26v52Z" fill="${inks.accent}"/>`
}
