import { clockFace } from './clockFace.ts'

/** One clock of the masthead at a moment. */
export interface ClockAt {
  label: string
  /** IANA zone. */
  zone: string
  /** HH:MM there. */
  time: string
  /** Such as `BST`. */
  abbreviation: string
}

/** The masthead's clocks at a moment; a zone nobody knows is left out. */
export const clocksAt = (clocks: { label: string; zone: string }[], now: Date): ClockAt[] =>
  clocks.flatMap(({ label, zone }) => {
    const face = clockFace(now, zone)
    return 'refusal' in face ? [] : [{ label, zone, time: face.time, abbreviation: face.zone }]
  })
