import { pictureInks as inks } from './pictureInks.data.ts'
import { seededChance } from './seededChance.ts'

const NORTH =
  'M-80 -80 H980 C1010 20 940 80 900 130 C860 180 905 215 880 265 C850 320 780 300 745 345 C715 385 760 415 735 455 C705 500 640 470 600 505 C560 540 590 590 545 625 C500 655 455 610 405 640 C350 675 365 740 300 765 C230 790 190 735 120 760 C60 780 20 830 -80 820 Z'
const SOUTH =
  'M1680 1080 H560 C590 1010 660 990 700 935 C735 885 700 845 745 800 C790 760 850 800 895 760 C940 715 900 665 945 620 C985 580 1050 615 1085 570 C1120 520 1075 480 1115 430 C1150 385 1220 410 1250 360 C1280 305 1235 265 1275 215 C1310 165 1390 190 1425 140 C1460 85 1450 20 1500 -80 H1680 Z'
const ISLES =
  'M770 590 c25 -22 62 -12 66 14 c4 28 -36 44 -62 34 c-26 -10 -28 -30 -4 -48 Z M905 455 c14 -12 34 -6 36 8 c2 16 -22 24 -36 16 c-12 -6 -10 -16 0 -24 Z'
const SOUNDINGS = 9

/** A chart of the strait: two coasts with waterlines, the anchorage, and the channel in the accent. */
export function straitMap(): string {
  const coasts = `${NORTH} ${SOUTH} ${ISLES}`
  return `${waterlines(coasts)}
<path d="${coasts}" fill="${inks.cream}" stroke="${inks.ink}" stroke-width="3.5" stroke-linejoin="round"/>
${relief()}
${graticule()}
<path d="M1180 -40 C1130 120 1120 190 1010 300 C900 410 880 500 840 540 C760 610 700 640 640 720 C560 820 420 880 380 1040" fill="none" stroke="${inks.accent}" stroke-width="7" stroke-dasharray="26 15" stroke-linecap="round"/>
${ships()}${compass()}`
}

function waterlines(coasts: string): string {
  const rings: string[] = []
  for (let ring = SOUNDINGS; ring >= 1; ring -= 1) {
    const width = 14 * ring + 3.2 * ring * ring
    const stroke = (colour: string, wide: number, opacity: number) =>
      `<path d="${coasts}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${wide}" stroke-linejoin="round"/>`
    rings.push(stroke(inks.ink, width + 2.6, 0.9 - ring * 0.07), stroke(inks.paper, width, 1))
  }
  return rings.join('')
}

/** Ranges as hachures: strokes down both sides of a ridge, longest at its middle. */
function relief(): string {
  const chance = seededChance(11)
  const ridges = [
    [60, 90, 470, 300],
    [210, 330, 380, 590],
    [560, 60, 760, 200],
    [40, 480, 150, 660],
    [1230, 560, 1620, 420],
    [1180, 760, 1560, 640],
    [860, 940, 1330, 900],
    [1480, 200, 1640, 330],
  ]
  return `<path d="${ridges.map((ridge) => hachures(ridge, chance)).join('')}" stroke="${inks.slate}" stroke-opacity="0.6" stroke-width="2.2" stroke-linecap="round"/>`
}

function hachures([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[], chance: () => number): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const side = { x: -(y2 - y1) / length, y: (x2 - x1) / length }
  const count = Math.round(length / 5)
  return Array.from({ length: count }, (_, index) => {
    const part = index / count
    const bend = Math.sin(part * 9 + x1) * 20
    const [x, y] = [x1 + (x2 - x1) * part + side.x * bend, y1 + (y2 - y1) * part + side.y * bend]
    const reach = (18 + 40 * Math.sin(Math.PI * part)) * (0.6 + chance() * 0.6) * (index % 2 === 0 ? 1 : -0.7)
    const start = index % 2 === 0 ? 5 : -5
    const lean = (chance() - 0.5) * 9
    const point = (far: number, off: number) =>
      `${(x + side.x * far + off).toFixed(1)} ${(y + side.y * far).toFixed(1)}`
    return `M${point(start, 0)}L${point(start + reach, lean)}`
  }).join('')
}

function graticule(): string {
  const lines = [200, 600, 1000, 1400].map((x) => `M${x + 60} -10L${x - 60} 1010`)
  const rows = [150, 500, 850].map((y) => `M-10 ${y + 30}L1610 ${y - 30}`)
  return `<path d="${[...lines, ...rows].join('')}" fill="none" stroke="${inks.ink}" stroke-opacity="0.28" stroke-width="1.4"/>`
}

/** Ships at anchor: 41 hulls, bows to the wind, thickest before the Narrows. */
function ships(): string {
  const chance = seededChance(41)
  const hulls = Array.from({ length: 41 }, (_, index) => {
    const along = index / 41
    const x = 1010 + along * 210 + (chance() - 0.5) * 150 - (1 - along) * 60
    const y = 330 - along * 300 + (chance() - 0.5) * 95
    return `<path d="M-11 -4 H6 L13 0 L6 4 H-11 Z" transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${(-24 + chance() * 12).toFixed(0)}) scale(1.25)"/>`
  })
  return `<g fill="${inks.ink}" stroke="${inks.paper}" stroke-width="1.6">${hulls.join('')}</g>`
}

function compass(): string {
  const points = Array.from({ length: 16 }, (_, index) => {
    const long = index % 4 === 0 ? 92 : index % 2 === 0 ? 66 : 46
    return `<path d="M0 -${long} L7 -12 L0 0 Z" fill="${inks.ink}" transform="rotate(${index * 22.5})"/><path d="M0 -${long} L-7 -12 L0 0 Z" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="1.4" transform="rotate(${index * 22.5})"/>`
  })
  return `<g transform="translate(205 880) rotate(8)"><circle r="104" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="2"/><circle r="98" fill="none" stroke="${inks.ink}" stroke-width="1"/>${points.join('')}<path d="M0 -92 L7 -12 L0 0 L-7 -12 Z" fill="${inks.accent}"/></g>`
}
