import { clockFace } from '../domain/editions/clockFace.ts'
import type { ClockView } from '../site/views/ClockView.ts'

/** The masthead's clocks at a moment; a zone nobody knows is left out. */
export const clockViews = (clocks: { label: string; zone: string }[], now: Date): ClockView[] =>
  clocks.flatMap(({ label, zone }) => {
    const face = clockFace(now, zone)
    return 'refusal' in face ? [] : [{ label, zone, time: face.time, abbreviation: face.zone }]
  })
