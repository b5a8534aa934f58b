import { plainLine } from './plainLine.ts'

/** What a source wrote, on one line and no longer than `most` UTF-16 units, for a sentence about it. */
export const shortened = (text: string, most: number): string => {
  const line = plainLine(text)
  return line.length > most ? `${plainLine(line.slice(0, most - 1))}…` : line
}
