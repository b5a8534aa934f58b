import type { FetchedPage } from '../evidence/fetchAnswer.ts'
import { servedCharset } from '../evidence/servedCharset.ts'
import { parseWire } from '../wire/parseWire.ts'
import { warnAhead } from '../wire/warnAhead.ts'
import type { ParsedWire } from '../wire/wireParser.ts'

const LONGEST_NAME = 80

const nameOf = (address: string): string => {
  const { host, pathname } = new URL(address)
  const name = `${host}${pathname}`
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
}

/** The document an answer carries, by its structure alone: neither its type nor its address is believed. */
export const readAnswer = (answer: FetchedPage, now: Date): ParsedWire => {
  const name = nameOf(answer.finalUrl)
  const read = parseWire(name, answer.bytes, servedCharset(answer.headers['content-type'] ?? ''))
  if ('code' in read) return read
  return { ...read, warnings: [...read.warnings, ...warnAhead(name, read.items, now)] }
}
