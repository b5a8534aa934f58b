import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'
import { seededChance } from './seededChance.ts'

const SURFACE = 210
const schools = [
  { x: 300, y: 560, wide: 150, high: 60 },
  { x: 560, y: 690, wide: 120, high: 44 },
  { x: 1210, y: 430, wide: 230, high: 82 },
]

/** What a sonar sees: a boat, its pings down to the seabed, and three schools, the northern in the accent. */
export function echogram(): string {
  return `${engrave(sky, { x: 0, y: 0, width: 1600, height: SURFACE, spacing: 13, colour: inks.stone })}${boat()}
<path d="M0 ${SURFACE}H1600" stroke="${inks.ink}" stroke-width="6"/>
${engrave(depth, { x: 0, y: SURFACE, width: 1600, height: 790, spacing: 12, colour: inks.ink, upright: true })}
${schools.map(drawSchool).join('')}
<path d="M0 360H1600M0 510H1600M0 660H1600" stroke="${inks.paper}" stroke-width="3" stroke-dasharray="3 15"/>`
}

function sky(x: number, y: number): number {
  return 0.08 + 0.2 * (1 - y / SURFACE) + 0.1 * Math.max(0, Math.sin(x / 200 + y / 40))
}

function seabed(x: number): number {
  return 830 - 70 * Math.sin(x / 330 + 0.8) - 26 * Math.sin(x / 90) - 9 * Math.sin(x / 31) - x * 0.05
}

function depth(x: number, y: number): number {
  const floor = seabed(x)
  if (y > floor) return Math.max(0.35, 1 - (y - floor) / 330)
  if (y < SURFACE + 34) return 0.8 - (y - SURFACE) / 48
  const layer = Math.exp(-(((y - 330 - 18 * Math.sin(x / 120)) / 16) ** 2)) * 0.3
  return 0.07 + layer + 0.05 * Math.sin(x * 1.7 + y / 9)
}

function drawSchool(school: (typeof schools)[number], index: number): string {
  const chance = seededChance(212 + index)
  const isNorthern = index === 2
  const fish = Array.from({ length: Math.round(school.wide * 1.05) }, () => {
    const turn = chance() * Math.PI * 2
    const far = Math.sqrt(chance())
    const x = school.x + Math.cos(turn) * far * school.wide
    const y = school.y + Math.sin(turn) * far * school.high + Math.cos(turn * 2) * 8
    const size = (0.7 + chance() * 0.7).toFixed(2)
    return `<path d="M-17 0Q-4 -9 12 -1L20 -7V8L12 1Q-4 9 -17 0Z" transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${size}) rotate(${(chance() * 16 - 8).toFixed(0)})"/>`
  })
  return `<g fill="${isNorthern ? inks.accent : inks.ink}" stroke="${inks.paper}" stroke-width="1.3">${fish.join('')}</g>`
}

function boat(): string {
  return `<path d="M800 ${SURFACE + 14}L520 1000H1080Z" fill="${inks.sand}" opacity="0.28"/><g fill="${inks.ink}"><path d="M650 ${SURFACE - 52}H945L985 ${SURFACE - 66}L952 ${SURFACE + 14}H690Z"/><path d="M700 ${SURFACE - 52}V${SURFACE - 116}H800V${SURFACE - 52}Z"/><path d="M744 ${SURFACE - 116}h10v-50h-10zM880 ${SURFACE - 52}h8v-96h-8z"/></g><path d="M884 ${SURFACE - 146}L752 ${SURFACE - 160}M884 ${SURFACE - 146}L968 ${SURFACE - 64}" stroke="${inks.ink}" stroke-width="2.5"/><g fill="${inks.paper}"><rect x="714" y="${SURFACE - 102}" width="22" height="20"/><rect x="746" y="${SURFACE - 102}" width="22" height="20"/></g>`
}
