import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'

const RIDGES = 28

/** Yield curves laid one behind another as a range of hills; the newest, in front of the fall, in the accent. */
export function yieldLandscape(): string {
  const ridges = Array.from({ length: RIDGES }, (_, index) => drawRidge(index))
  return `${engrave(sky, { x: 0, y: 0, width: 1600, height: 460, spacing: 11, colour: inks.slate })}<circle cx="1270" cy="190" r="96" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="3"/><circle cx="1270" cy="190" r="84" fill="${inks.cream}"/>${ridges.join('')}`
}

function sky(x: number, y: number): number {
  return 0.12 + 0.34 * (1 - y / 460) + 0.26 * Math.max(0, Math.sin(x / 330 + y / 70))
}

function height(index: number, part: number): number {
  const age = index / RIDGES
  const rise = 1 - Math.exp(-part * (2.2 + age * 4))
  const hump = Math.exp(-(((part - 0.2 - age * 0.22) / 0.13) ** 2)) * (0.34 + 0.5 * Math.sin(age * 5 + 0.6))
  const rough = 0.016 * Math.sin(part * 31 + index * 0.6) + 0.008 * Math.sin(part * 74 - index * 0.9)
  const noise = 0.05 * Math.sin(part * 11 + index * 0.42)
  return (rise * 0.62 + hump * 0.62 + rough + noise) * (230 + age * 210)
}

function drawRidge(index: number): string {
  const foot = 400 + index * 31
  const points = Array.from({ length: 161 }, (_, step) => {
    const part = step / 160
    return { x: part * 1680 - 40, y: foot + 60 - height(index, part) }
  })
  const crest = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')
  const isNewest = index === RIDGES - 10
  const weight = isNewest ? 9 : 1.4 + (index / RIDGES) * 2.6
  return `<path d="M-60 1100L${crest}L1700 1100Z" fill="${isNewest ? inks.cream : inks.paper}"/>${slope(points, index)}<path d="M${crest}" fill="none" stroke="${isNewest ? inks.accent : inks.ink}" stroke-width="${weight.toFixed(1)}" stroke-linejoin="round"/>`
}

/** Shade falls where a crest goes down to the right. */
function slope(points: { x: number; y: number }[], index: number): string {
  const strokes = points.slice(1).flatMap((point, step) => {
    const before = points[step] ?? point
    const steep = point.y - before.y
    return steep > 0.35
      ? [`M${point.x.toFixed(1)} ${point.y.toFixed(1)}l-4 ${Math.min(70, 14 + steep * 16).toFixed(1)}`]
      : []
  })
  return `<path d="${strokes.join('')}" stroke="${inks.ink}" stroke-opacity="${(0.55 + index / 70).toFixed(2)}" stroke-width="${(1.6 + index / 16).toFixed(1)}"/>`
}
