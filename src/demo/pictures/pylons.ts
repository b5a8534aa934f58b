import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'

const HORIZON = 740
const LINE = [
  { x: 330, base: 985, height: 900 },
  { x: 850, base: 860, height: 480 },
  { x: 1110, base: 800, height: 270 },
  { x: 1262, base: 770, height: 160 },
  { x: 1352, base: 755, height: 98 },
]
const ARMS = [
  { at: 0.7, reach: 0.2 },
  { at: 0.81, reach: 0.25 },
  { at: 0.92, reach: 0.16 },
]

/** A line of pylons going away over flat land, with a low sun in the accent. */
export function pylons(): string {
  return `<circle cx="1210" cy="640" r="190" fill="${inks.accent}"/>
${engrave(sky, { x: 0, y: 0, width: 1600, height: HORIZON, spacing: 11, colour: inks.ink })}
<rect y="${HORIZON}" width="1600" height="260" fill="${inks.paper}"/>
${engrave(ground, { x: 0, y: HORIZON, width: 1600, height: 260, spacing: 10, colour: inks.ink })}
<path d="M0 ${HORIZON} H1600" stroke="${inks.ink}" stroke-width="3"/>
${wires()}${LINE.toReversed().map(drawPylon).join('')}`
}

function sky(x: number, y: number): number {
  const high = Math.max(0, 1 - y / HORIZON) ** 1.5 * 0.55
  const cloud = Math.max(0, Math.sin(x / 260 + y / 55) * Math.sin(y / 38 + x / 900) - 0.45) * 0.42
  const glow = Math.hypot(x - 1210, (y - 640) * 1.1) / 900
  return Math.max(0.04, (high + cloud) * Math.min(1, glow + 0.25))
}

function ground(x: number, y: number): number {
  const depth = (y - HORIZON) / 260
  return 0.35 + depth * 0.45 + 0.12 * Math.sin(x / (40 + depth * 220) + depth * 9)
}

function drawPylon({ x, base, height }: { x: number; base: number; height: number }): string {
  const up = (part: number) => base - height * part
  const half = (part: number) => height * (part < 0.62 ? 0.12 - part * 0.145 : 0.03 - (part - 0.62) * 0.07)
  const levels = [0, 0.14, 0.27, 0.38, 0.48, 0.56, 0.63, 0.7, 0.76, 0.81, 0.87, 0.92]
  const braces = levels.slice(1).map((top, index) => {
    const low = levels[index] ?? 0
    return `M${x - half(low)} ${up(low)}L${x + half(top)} ${up(top)}M${x + half(low)} ${up(low)}L${x - half(top)} ${up(top)}M${x - half(top)} ${up(top)}H${x + half(top)}`
  })
  const legs = `M${x - half(0)} ${up(0)}L${x - half(0.62)} ${up(0.62)}L${x} ${up(1)}L${x + half(0.62)} ${up(0.62)}L${x + half(0)} ${up(0)}`
  const arms = ARMS.map(
    ({ at, reach }) =>
      `M${x - height * reach} ${up(at)}L${x} ${up(at + 0.05)}L${x + height * reach} ${up(at)}Z`,
  )
  const hangers = ARMS.flatMap(({ at, reach }) =>
    [-1, 1].map((side) => `M${x + side * height * reach} ${up(at)}v${height * 0.045}`),
  )
  return `<g fill="none" stroke="${inks.ink}" stroke-linejoin="round"><path d="${legs}" stroke-width="${height / 85 + 1}"/><path d="${braces.join('')}" stroke-width="${height / 240 + 0.6}"/><path d="${arms.join('')}" stroke-width="${height / 130 + 0.8}"/><path d="${hangers.join('')}" stroke-width="${height / 110 + 1}"/></g>`
}

function wires(): string {
  const spans = [{ x: -420, base: 1180, height: 1660 }, ...LINE, { x: 1410, base: 746, height: 60 }]
  const strung = spans.slice(1).flatMap((to, index) => {
    const from = spans[index] ?? to
    return ARMS.flatMap(({ at, reach }) => [-1, 1].map((side) => wire(from, to, { at, reach: reach * side })))
  })
  return `<g fill="none" stroke="${inks.ink}">${strung.join('')}</g>`
}

interface Mast {
  x: number
  base: number
  height: number
}

function wire(from: Mast, to: Mast, { at, reach }: { at: number; reach: number }): string {
  const end = (mast: Mast) => ({ x: mast.x + mast.height * reach, y: mast.base - mast.height * (at - 0.045) })
  const [a, b] = [end(from), end(to)]
  const sag = Math.abs(b.x - a.x) * 0.11
  return `<path d="M${a.x} ${a.y}Q${(a.x + b.x) / 2} ${(a.y + b.y) / 2 + sag} ${b.x} ${b.y}" stroke-width="${(to.height / 300 + 0.8).toFixed(1)}"/>`
}
