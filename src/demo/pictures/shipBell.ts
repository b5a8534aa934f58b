import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'

const BELL =
  'M800 205C860 205 905 235 925 300C950 385 955 500 985 590C1005 650 1050 690 1085 730C1095 745 1090 765 1070 768H530C510 765 505 745 515 730C550 690 595 650 615 590C645 500 650 385 675 300C695 235 740 205 800 205Z'

/** A ship's bell on its yoke, the rope in the accent, a still sea behind. */
export function shipBell(): string {
  return `${engrave(sky, { x: 0, y: 0, width: 1600, height: 620, spacing: 12, colour: inks.stone })}
${engrave(sea, { x: 0, y: 620, width: 1600, height: 380, spacing: 11, colour: inks.ink, sway: (x, y) => Math.sin(x / 60 + y / 24) * 2.6 })}
<path d="M0 620H1600" stroke="${inks.ink}" stroke-width="3"/>${yoke()}
<path d="${BELL}" fill="${inks.paper}"/><clipPath id="bell"><path d="${BELL}"/></clipPath>
<g clip-path="url(#bell)">${engrave(metal, { x: 500, y: 200, width: 600, height: 570, spacing: 10, colour: inks.ink, sway: bulge })}</g>
<path d="${BELL}" fill="none" stroke="${inks.ink}" stroke-width="7"/>
${bands()}${clapper()}`
}

function sky(x: number, y: number): number {
  return 0.12 + 0.3 * Math.max(0, Math.sin(y / 70 + x / 500)) ** 2 + (1 - y / 620) * 0.18
}

function sea(x: number, y: number): number {
  const depth = (y - 620) / 380
  const shade = Math.exp(-(((x - 800 + Math.sin(y / 13) * 14) / (300 - depth * 70)) ** 6)) * 0.26
  return 0.3 + depth * 0.25 + shade + 0.16 * Math.sin(x / (50 + depth * 150) + y / 7)
}

/** Dark at both sides, with a bright flank to the left of the middle. */
function metal(x: number, y: number): number {
  const half = y < 300 ? 100 + (y - 205) * 0.5 : 135 + Math.max(0, (y - 300) / 470) ** 2.2 * 150
  const across = (x - 800) / half
  const flank = Math.exp(-(((across + 0.38) / 0.22) ** 2))
  return 0.28 + 0.62 * Math.abs(across + 0.2) ** 1.4 - flank * 0.3 + (across > 0.75 ? -0.14 : 0)
}

function bulge(x: number): number {
  return 26 - ((x - 800) / 300) ** 2 * 34
}

function bands(): string {
  const band = (y: number, half: number, dip: number) =>
    `M${800 - half} ${y}Q800 ${y + dip} ${800 + half} ${y}`
  return `<g fill="none" stroke="${inks.ink}"><path d="${band(290, 122, 26)}${band(306, 126, 26)}" stroke-width="5"/><path d="${band(586, 186, 44)}${band(604, 192, 44)}" stroke-width="5"/><path d="${band(722, 290, 62)}" stroke-width="7"/></g>`
}

function yoke(): string {
  return `<g fill="${inks.ink}"><rect x="480" y="96" width="640" height="46" rx="8"/><rect x="500" y="0" width="40" height="120"/><rect x="1060" y="0" width="40" height="120"/><path d="M748 142H852L838 176H762Z"/><rect x="770" y="170" width="60" height="42"/></g><path d="M500 108H1100" stroke="${inks.sand}" stroke-width="4"/>`
}

function clapper(): string {
  const turns = Array.from({ length: 9 }, (_, index) => `M786 ${846 + index * 16}l28 -12`)
  return `<path d="M780 768H820V800H780Z" fill="${inks.ink}"/><circle cx="800" cy="806" r="34" fill="${inks.ink}"/><path d="M800 836V985" stroke="${inks.accent}" stroke-width="28" stroke-linecap="round"/><path d="${turns.join('')}" stroke="${inks.paper}" stroke-width="4"/><path d="M800 985m-24 0a24 30 0 1 0 48 0a24 30 0 1 0 -48 0" fill="${inks.accent}"/>`
}
