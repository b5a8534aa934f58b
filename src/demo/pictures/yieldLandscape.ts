import { pictureInks as inks } from './pictureInks.data.ts'

const RIDGES = 26

/** Yield curves laid one behind another as a range of hills; the newest, in front of the fall, in the accent. */
export function yieldLandscape(): string {
  const ridges = Array.from({ length: RIDGES }, (_, index) => drawRidge(index))
  return `<circle cx="1240" cy="225" r="96" fill="none" stroke="${inks.ink}" stroke-width="3"/><circle cx="1240" cy="225" r="84" fill="${inks.cream}"/>${ridges.join('')}`
}

function height(index: number, part: number): number {
  const age = index / RIDGES
  const rise = 1 - Math.exp(-part * (2.2 + age * 4))
  const hump = Math.exp(-(((part - 0.2 - age * 0.22) / 0.13) ** 2)) * (0.25 + 0.5 * Math.sin(age * 5 + 0.6))
  const rough = 0.035 * Math.sin(part * 37 + index * 2.1) + 0.02 * Math.sin(part * 83 - index * 3.7)
  const noise = 0.028 * Math.sin(part * 17 + index * 1.3)
  return (rise * 0.62 + hump * 0.62 + rough + noise) * (150 + age * 190)
}

function drawRidge(index: number): string {
  const foot = 330 + index * 27
  const points = Array.from({ length: 161 }, (_, step) => {
    const part = step / 160
    return { x: part * 1680 - 40, y: foot + 60 - height(index, part) }
  })
  const crest = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')
  const isNewest = index === RIDGES - 6
  const weight = isNewest ? 9 : 1.4 + (index / RIDGES) * 2.6
  return `<path d="M-60 1100L${crest}L1700 1100Z" fill="${isNewest ? inks.cream : inks.paper}"/>${slope(points, index)}<path d="M${crest}" fill="none" stroke="${isNewest ? inks.accent : inks.ink}" stroke-width="${weight.toFixed(1)}" stroke-linejoin="round"/>`
}

/** Shade falls where a crest goes down to the right. */
function slope(points: { x: number; y: number }[], index: number): string {
  const strokes = points.slice(1).flatMap((point, step) => {
    const before = points[step] ?? point
    const steep = point.y - before.y
    return steep > 0.6
      ? [`M${point.x.toFixed(1)} ${point.y.toFixed(1)}l-4 ${Math.min(70, 10 + steep * 11).toFixed(1)}`]
      : []
  })
  return `<path d="${strokes.join('')}" stroke="${inks.ink}" stroke-opacity="${(0.35 + index / 60).toFixed(2)}" stroke-width="1.8"/>`
}
