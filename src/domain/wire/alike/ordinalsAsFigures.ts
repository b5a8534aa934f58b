import { ordinalWords } from './ordinalWords.data.ts'

const words = Object.keys(ordinalWords)
  .sort((one, other) => other.length - one.length)
  .join('|')
/** "30 second" is a time, not a rank. */
const ordinal = new RegExp(String.raw`(?<!\d[ -]?)(?<!\p{L})(?:${words})(?!\p{L})`, 'giu')
const chinese = /第(?<rank>[一二三四五六七八九十])/gu

/** The text with its ordinals in figures, so that "third" and "3rd" are one. Offsets move. */
export function ordinalsAsFigures(text: string): string {
  return text
    .replace(ordinal, (found) => `${ordinalWords[found.toLowerCase()]}th`)
    .replace(chinese, (_found, rank: string) => `第${'一二三四五六七八九十'.indexOf(rank) + 1}`)
}
