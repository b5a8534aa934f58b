import { gauges } from '../../wire/numbers/gauges.data.ts'

const gauged = new Set(['magnitude', ...gauges.map(({ label }) => label)])

/** What is counted or measured, as a sentence says it: "the number of dead", "the number on board", "the turnout". */
export function measureName(of: string): string {
  if (gauged.has(of)) return `the ${of}`
  return /^(?:on|in|without) /.test(of) ? `the number ${of}` : `the number of ${of}`
}
