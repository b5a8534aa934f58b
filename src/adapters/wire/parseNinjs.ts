import { isNinjs, isUnnamedNinjs, ninjsEntry } from './ninjsEntry.ts'
import { readEntries } from './readEntries.ts'
import type { WireDocument, WireReading, WireWarning } from './wireParser.ts'

/** ninjs requires a `uri`; without it no correction, and no kill, could ever find the item. */
const unnamedWarning = (name: string, count: number): WireWarning => ({
  code: 'entry-skipped',
  message: `${name}: ${count === 1 ? '1 item' : `${String(count)} items`} left out: no uri, which every item of ninjs must have.`,
})

/** Items of ninjs; what stands among them and is none is counted as left out. */
export const parseNinjs = (document: WireDocument, items: readonly unknown[]): WireReading => {
  const unnamed = items.filter(isUnnamedNinjs).length
  const entries = items.length - unnamed
  const reading = readEntries({ ...document, entries }, 'ninjs', items.filter(isNinjs).map(ninjsEntry))
  if (unnamed === 0) return reading
  const warnings = [unnamedWarning(document.name, unnamed), ...reading.warnings]
  return { ...reading, leftOut: reading.leftOut + unnamed, warnings }
}
