import { placeholderRanges } from './placeholderRanges.ts'

/** The marks an editor left for later, each once, in order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(placeholderRanges(text).map(({ start, end }) => text.slice(start, end)))]
}
