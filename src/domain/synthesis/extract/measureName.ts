import { gauges } from '../../wire/numbers/gauges.data.ts'

const gauged = new Set(['magnitude', 'rotation', 'height reached', ...gauges.map(({ label }) => label)])

/** "72 damaged" may be cars. */
const doneToThings = /^(?:damaged|destroyed|flooded|cancelled|delayed|diverted|closed)$/u
/** "Evacuated" and "missing" name nobody by themselves; "homes destroyed" does, and so does "dead". */
const doneToPeople = /^(?:\p{L}+ed|homeless|missing)$/u

/** What is counted or measured, as a sentence says it: "the number of dead", "the number of people evacuated", "the number on board", "the turnout". */
export function measureName(of: string): string {
  if (gauged.has(of.replace(/^expected /u, '')) || /^(?:amount|time) of /u.test(of)) return `the ${of}`
  if (doneToThings.test(of)) return `the number ${of}`
  if (doneToPeople.test(of)) return `the number of people ${of}`
  return /^(?:on|in|without) /.test(of) ? `the number ${of}` : `the number of ${of}`
}
