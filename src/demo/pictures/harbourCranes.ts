import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'
import { seededChance } from './seededChance.ts'

const QUAY = 770

/** Cranes and stacked containers against a ruled sky; one box, on the hook, in the accent. */
export function harbourCranes(): string {
  return `${engrave(sky, { x: 0, y: 0, width: 1600, height: QUAY, spacing: 11, colour: inks.stone })}
<circle cx="300" cy="520" r="120" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="3"/>
<path d="M0 640L120 600L260 632L420 588L600 640H0Z" fill="${inks.slate}"/>
<path d="M0 640H1600V${QUAY}H0Z" fill="${inks.cream}"/>
${engrave(water, { x: 0, y: 640, width: 1600, height: 360, spacing: 11, colour: inks.ink, sway: (x, y) => Math.sin(x / 44 + y) * 2 })}
<rect x="640" y="${QUAY}" width="960" height="230" fill="${inks.ink}"/><path d="M640 ${QUAY + 14}H1600" stroke="${inks.sand}" stroke-width="4"/>
${ship()}${stacks()}
${crane(1400, 0.72)}${crane(1000, 1)}${hook()}`
}

function sky(x: number, y: number): number {
  const glow = Math.hypot(x - 300, y - 520) / 1100
  return Math.max(0.05, 0.5 * (1 - y / 900) * glow + 0.16 * Math.max(0, Math.sin(y / 46 + x / 420)))
}

function water(x: number, y: number): number {
  const depth = (y - 640) / 360
  const sun = Math.exp(-(((x - 300) / (70 + depth * 90)) ** 2)) * 0.42
  return 0.4 + depth * 0.3 + 0.16 * Math.sin(x / (36 + depth * 110) + y / 8) - sun
}

/** A ship-to-shore crane, `x` at its sea leg, its boom out over the water. */
function crane(x: number, scale: number): string {
  const lattice = Array.from({ length: 17 }, (_, index) => `M${-430 + index * 40} -420l20 34l20 -34`)
  return `<g transform="translate(${x} ${QUAY}) scale(${scale})" fill="none" stroke="${inks.ink}" stroke-linejoin="round">
<path d="M0 0V-620M200 0V-420M0 -150H200M0 -400H200M0 0H200" stroke-width="20"/><path d="M0 -150L200 -400M200 -150L0 -400" stroke-width="8"/>
<path d="M-450 -420H270M-450 -386H270" stroke-width="10"/><path d="${lattice.join('')}" stroke-width="4"/>
<path d="M0 -620L-430 -424M0 -620L-220 -424M0 -620L262 -424" stroke-width="6"/><rect x="96" y="-482" width="120" height="60" fill="${inks.ink}" stroke="none"/><rect x="-56" y="-384" width="50" height="44" fill="${inks.ink}" stroke="none"/></g>`
}

function hook(): string {
  return `<g stroke="${inks.ink}" stroke-width="3.4"><path d="M690 386L676 520M810 386L824 520"/></g><rect x="664" y="514" width="172" height="14" fill="${inks.ink}"/><rect x="664" y="530" width="172" height="74" fill="${inks.accent}"/><path d="${Array.from({ length: 12 }, (_, index) => `M${677 + index * 13.4} 538V596`).join('')}" stroke="${inks.ink}" stroke-width="2.6"/>`
}

function boxes(from: { x: number; y: number }, columns: number[], seed: number): string {
  const chance = seededChance(seed)
  const tones = [inks.paper, inks.sand, inks.stone, inks.slate, inks.cream]
  return columns
    .flatMap((high, column) =>
      Array.from({ length: high }, (_, row) => {
        const tone = tones[Math.floor(chance() * tones.length)] ?? inks.sand
        const [x, y] = [from.x + column * 84, from.y - (row + 1) * 36]
        const ribs = Array.from({ length: 8 }, (_unused, rib) => `M${x + 10 + rib * 9} ${y + 5}v24`).join('')
        return `<rect x="${x}" y="${y}" width="80" height="33" fill="${tone}" stroke="${inks.ink}" stroke-width="3"/><path d="${ribs}" stroke="${inks.ink}" stroke-width="1.6" opacity="0.7"/>`
      }),
    )
    .join('')
}

function ship(): string {
  return `${boxes({ x: 160, y: 742 }, [2, 3, 3, 2, 3], 96)}<path d="M70 740H640L616 850H130Z" fill="${inks.ink}"/><path d="M84 768H634" stroke="${inks.sand}" stroke-width="4"/><path d="M96 740V640H146V740ZM104 640V600H126V640Z" fill="${inks.ink}"/><path d="M104 656h34M104 674h34" stroke="${inks.paper}" stroke-width="5"/>`
}

function stacks(): string {
  return boxes({ x: 1270, y: QUAY }, [3, 4, 2, 4], 410)
}
