import { engrave } from './engrave.ts'
import { pictureInks as inks } from './pictureInks.data.ts'
import { seededChance } from './seededChance.ts'

const SEA = 640

/** A ferry with its cabins lit on a black sea, the port light and its reflection in the accent. */
export function nightFerry(): string {
  return `<rect width="1600" height="1000" fill="${inks.ink}"/>
${engrave(sky, { x: 0, y: 0, width: 1600, height: SEA, spacing: 12, colour: inks.slate })}
<path d="M0 ${SEA}V604L130 580L300 600L470 566L640 596L820 ${SEA}Z" fill="${inks.ink}"/>${shore()}
${engrave(glints, { x: 0, y: SEA, width: 1600, height: 360, spacing: 11, colour: inks.sand, sway: (x, y) => Math.sin(x / 38 + y) * 2.4 })}
${engrave(portLight, { x: 320, y: SEA + 70, width: 160, height: 290, spacing: 11, colour: inks.accent })}
${hull()}${cabins()}`
}

function sky(x: number, y: number): number {
  return (
    0.08 +
    0.5 * (y / SEA) ** 2.2 * (0.75 + 0.25 * Math.sin(x / 300 + y / 60)) +
    0.12 * Math.max(0, Math.sin(x / 410 - y / 70))
  )
}

/** Light from the cabins breaks on the water under the ship and thins towards the reader. */
function glints(x: number, y: number): number {
  const depth = (y - SEA) / 360
  const under = x > 430 && x < 1330 ? 1 : Math.exp(-(((x < 430 ? 430 - x : x - 1330) / 130) ** 2))
  const broken = Math.max(0, Math.sin(x / (17 + depth * 46) + Math.sin(y / 9) * 2.2))
  return 0.05 + under * broken * 0.62 * (1 - depth * 0.75) * (depth > 0.16 ? 1 : 0.2)
}

function portLight(x: number, y: number): number {
  const depth = (y - SEA) / 360
  return Math.max(0, 0.95 - Math.abs(x - 400) / (20 + depth * 40)) * (0.55 + 0.45 * Math.sin(y / 7))
}

function shore(): string {
  const chance = seededChance(9)
  const lamps = Array.from(
    { length: 34 },
    () =>
      `<circle cx="${(20 + chance() * 680).toFixed(0)}" cy="${(606 + chance() * 28).toFixed(0)}" r="${(1.6 + chance() * 1.8).toFixed(1)}"/>`,
  )
  return `<g fill="${inks.sand}">${lamps.join('')}</g>`
}

function hull(): string {
  return `<g stroke="${inks.paper}" stroke-width="4" stroke-linejoin="round"><path d="M330 560H1370L1345 694Q1340 712 1318 712H470Q400 690 330 560Z" fill="${inks.ink}"/><path d="M430 560V470H1330V560ZM500 470V400H1270V470ZM560 400L590 330H1010V400Z" fill="${inks.paper}"/><path d="M1080 400L1096 250H1196L1180 400Z" fill="${inks.ink}"/></g>
<path d="M1090 300H1191L1186 344H1086Z" fill="${inks.accent}"/><path d="M360 612H1352" stroke="${inks.paper}" stroke-width="5"/><path d="M700 330V210M680 236h40M690 216h20" stroke="${inks.paper}" stroke-width="5"/><circle cx="400" cy="538" r="13" fill="${inks.accent}"/><path d="M400 560V540" stroke="${inks.paper}" stroke-width="5"/>`
}

function cabins(): string {
  const chance = seededChance(420)
  const rows = [
    { y: 486, from: 456, to: 1300, step: 38, size: 20 },
    { y: 522, from: 456, to: 1300, step: 38, size: 20 },
    { y: 420, from: 530, to: 1240, step: 44, size: 24 },
  ]
  const windows = rows.flatMap(({ y, from, to, step, size }) =>
    Array.from({ length: Math.floor((to - from) / step) }, (_, index) => {
      const isLit = chance() < 0.3
      return `<rect x="${from + index * step}" y="${y}" width="${size}" height="${size}" rx="3" fill="${isLit ? inks.sand : inks.ink}"/>`
    }),
  )
  const bridge = Array.from(
    { length: 9 },
    (_, index) => `<rect x="${606 + index * 43}" y="346" width="32" height="22" fill="${inks.ink}"/>`,
  )
  return `${windows.join('')}${bridge.join('')}`
}
