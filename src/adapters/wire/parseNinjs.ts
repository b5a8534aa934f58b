import { isNinjs, ninjsEntry } from './ninjsEntry.ts'
import { readEntries } from './readEntries.ts'
import type { WireDocument, WireReading } from './wireParser.ts'

/** Items of ninjs; what stands among them and is none is counted as left out. */
export const parseNinjs = (document: WireDocument, items: readonly unknown[]): WireReading =>
  readEntries({ ...document, entries: items.length }, 'ninjs', items.filter(isNinjs).map(ninjsEntry))
