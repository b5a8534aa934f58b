/** How dark the picture is at a point, from 0 (paper) to 1 (solid). */
type Tone = (x: number, y: number) => number

interface Plate {
  x: number
  y: number
  width: number
  height: number
  /** Pixels from one line to the next. */
  spacing: number
  colour: string
  /** Lines run down instead of across. */
  upright?: boolean
  /** How far a line leaves its course at a point, in pixels. */
  sway?: (x: number, y: number) => number
}

const STEP = 8
const THINNEST = 0.35

/** Shades a plate as an engraver does: parallel lines that swell where the tone is dark. */
export function engrave(tone: Tone, plate: Plate): string {
  const { upright = false, spacing } = plate
  const across = upright ? plate.width : plate.height
  const lines = Array.from({ length: Math.floor(across / spacing) }, (_, row) =>
    engraveLine(tone, plate, (row + 0.5) * spacing),
  )
  return `<path fill="${plate.colour}" d="${lines.join('')}"/>`
}

function engraveLine(tone: Tone, plate: Plate, offset: number): string {
  const length = plate.upright ? plate.height : plate.width
  let drawn = ''
  let run: { near: string[]; far: string[] } = { near: [], far: [] }
  const close = () => {
    if (run.near.length > 1) drawn += `M${run.near.join('L')}L${run.far.reverse().join('L')}Z`
    run = { near: [], far: [] }
  }
  for (let along = 0; along <= length; along += STEP) {
    const [x, y] = plate.upright ? [plate.x + offset, plate.y + along] : [plate.x + along, plate.y + offset]
    const half = (Math.min(1, Math.max(0, tone(x, y))) * plate.spacing) / 2
    if (half < THINNEST) close()
    else addPoint(run, { x, y, half, upright: plate.upright === true, sway: plate.sway?.(x, y) ?? 0 })
  }
  close()
  return drawn
}

interface Point {
  x: number
  y: number
  half: number
  upright: boolean
  sway: number
}

function addPoint(run: { near: string[]; far: string[] }, { x, y, half, upright, sway }: Point): void {
  if (upright) {
    run.near.push(at(x + sway - half, y))
    run.far.push(at(x + sway + half, y))
  } else {
    run.near.push(at(x, y + sway - half))
    run.far.push(at(x, y + sway + half))
  }
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
