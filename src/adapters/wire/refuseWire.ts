import type { WireRefusal } from './wireParser.ts'

/** A document that is not ours to read. */
export function refuseWire(code: string, message: string): WireRefusal {
  return { outcome: 'refused', code, message }
}
