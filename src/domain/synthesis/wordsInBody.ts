import { splitSentences } from '../claims/splitSentences.ts'
import { textWords } from '../wire/alike/textWords.ts'

/** Share of words that two sentences have in common from which one is the other, rewritten. */
const rewritten = 0.5

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

const counted = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { folded } of textWords(text)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return counts
}

const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Dice’s coefficient over words, each as often as it stands: 0 to 1. */
const likeness = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  const shared = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0)
  return (2 * shared) / Math.max(1, sizeOf(one) + sizeOf(other))
}

const sentencesIn = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Words that stand in a body for a drafted sentence. */
export interface StandingWords {
  words: string
  isVerbatim: boolean
}

/**
 * Looks sentences up in a body: word for word, but for white space, else as the sentence there that shares
 * most of its words, from one half on. Null for one of which nothing is left.
 * @param body plain text, block by block
 */
export const wordsInBody = (body: readonly string[]): ((sentence: string) => StandingWords | null) => {
  const blocks = body.map(oneSpace)
  const known = body.flatMap(sentencesIn).map((words) => ({ words, counts: counted(words) }))
  return (sentence) => {
    const sought = oneSpace(sentence)
    if (sought === '') return null
    if (blocks.some((block) => block.includes(sought))) return { words: sought, isVerbatim: true }
    const counts = counted(sought)
    const [nearest] = known
      .map(({ words, counts: others }) => ({ words, like: likeness(counts, others) }))
      .sort((one, other) => other.like - one.like)
    return nearest && nearest.like >= rewritten ? { words: nearest.words, isVerbatim: false } : null
  }
}
