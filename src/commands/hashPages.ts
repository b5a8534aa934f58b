import { setImmediate as nextTurn } from 'node:timers/promises'
import { sha256Of } from '../domain/editions/sha256Of.ts'
import type { PrintedPage } from './pagePrinter.ts'

/** SHA-256 of every page by its path; lets others have their turn after each. */
export const hashPages = async (pages: AsyncIterable<PrintedPage>): Promise<Record<string, string>> => {
  const hashes: Record<string, string> = {}
  for await (const { path, text } of pages) {
    hashes[path] = sha256Of(text)
    await nextTurn()
  }
  return hashes
}
