import { readFileSync } from 'node:fs'
import { parseWire } from '../../../src/adapters/wire/parseWire.ts'
import type { ParsedWire, WireReading } from '../../../src/adapters/wire/wireParser.ts'

export const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../../cases/feeds/${name}`, import.meta.url))

/** A reading, or a failed test that says why it was refused. */
export function asReading(parsed: ParsedWire): WireReading {
  if ('code' in parsed) throw new Error(`refused: ${parsed.message}`)
  return parsed
}

export const readFixture = (name: string): WireReading => asReading(parseWire(name, bytesOf(name)))
