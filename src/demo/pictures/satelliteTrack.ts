import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'
import { seededChance } from './seededChance.ts'

const EARTH = { x: 720, y: 1690, radius: 1180 }

/** A satellite over the ice edge at night, its ground track in the accent. */
export function satelliteTrack(): string {
  return `<rect width="1600" height="1000" fill="${inks.ink}"/>${stars()}
<circle cx="${EARTH.x}" cy="${EARTH.y}" r="${EARTH.radius + 16}" fill="none" stroke="${inks.stone}" stroke-width="3"/>
<clipPath id="earth"><circle cx="${EARTH.x}" cy="${EARTH.y}" r="${EARTH.radius}"/></clipPath>
<g clip-path="url(#earth)"><rect y="480" width="1600" height="520" fill="${inks.paper}"/>
${engrave(sea, { x: 0, y: 490, width: 1600, height: 640, spacing: 10, colour: inks.ink, sway: curve })}${floes()}
<path d="M-40 1000C300 690 560 560 830 590C1090 620 1290 760 1560 1010" fill="none" stroke="${inks.accent}" stroke-width="10" stroke-dasharray="34 18"/></g>
<path d="M1010 322L760 600M1010 322L905 612" stroke="${inks.sand}" stroke-width="2.4" stroke-dasharray="4 9"/>
${craft()}`
}

function sea(x: number, y: number): number {
  const edge = Math.hypot(x - EARTH.x, y - EARTH.y) / EARTH.radius
  return 0.42 + 0.5 * Math.max(0, (1 - edge) * 3.2) + 0.12 * Math.sin(x / 120 + y / 30)
}

function curve(x: number): number {
  return ((x - EARTH.x) / 1000) ** 2 * 120 - 20
}

function stars(): string {
  const chance = seededChance(312)
  const points = Array.from({ length: 260 }, () => {
    const size = 0.8 + chance() ** 4 * 3.2
    return `<circle cx="${(chance() * 1600).toFixed(0)}" cy="${(chance() * 760).toFixed(0)}" r="${size.toFixed(1)}"/>`
  })
  return `<g fill="${inks.paper}" opacity="0.85">${points.join('')}</g>`
}

/** Floes: crooked plates of ice, large and close in the north (left), small and loose at the edge. */
function floes(): string {
  const chance = seededChance(61)
  const plates = Array.from({ length: 230 }, () => {
    const away = chance()
    const x = away ** 1.5 * 1150 - 60
    const y = 520 + chance() * 500
    const size = (66 - away * 52) * (0.55 + chance() * 0.6)
    const corners = Array.from({ length: 7 }, (_, corner) => {
      const turn = (corner / 7) * Math.PI * 2 + chance() * 0.55
      const far = size * (0.7 + chance() * 0.4)
      return `${(x + Math.cos(turn) * far).toFixed(0)} ${(y + Math.sin(turn) * far * 0.5).toFixed(0)}`
    })
    return `<path d="M${corners.join('L')}Z"/>`
  })
  return `<g fill="${inks.paper}" stroke="${inks.ink}" stroke-width="2.6" stroke-linejoin="round">${plates.join('')}</g>`
}

function craft(): string {
  const cells = Array.from({ length: 7 }, (_, index) => `M${index * 36 - 126} -34V34`)
  const panel = (x: number) =>
    `<g transform="translate(${x} 0)"><rect x="-126" y="-34" width="252" height="68" fill="${inks.ink}" stroke="${inks.paper}" stroke-width="5"/><path d="${cells.join('')}M-126 0H126" stroke="${inks.sand}" stroke-width="2"/></g>`
  return `<g transform="translate(1010 270) rotate(-17)"><path d="M-150 0H150" stroke="${inks.paper}" stroke-width="7"/>${panel(-210)}${panel(210)}<rect x="-58" y="-62" width="116" height="124" fill="${inks.paper}"/><rect x="-58" y="-62" width="38" height="124" fill="${inks.stone}"/><path d="M-20 -62V62M-58 -14H58M-58 26H58" stroke="${inks.ink}" stroke-width="3"/><path d="M-150 84H150L132 106H-132Z" fill="${inks.sand}" stroke="${inks.ink}" stroke-width="3"/><path d="M-20 62V84M20 62V84" stroke="${inks.paper}" stroke-width="6"/><circle cx="38" cy="-40" r="8" fill="${inks.accent}"/></g>`
}
