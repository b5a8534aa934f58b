import { wordCount } from '../../publication/wordCount.ts'
import type { DraftSentence } from '../synthesisDraft.ts'

/** How far beyond its words a draft may go: a model counts badly, and a sentence is not cut in two. */
const tolerance = 1.1

const wordsOf = ({ text }: DraftSentence): number => wordCount([{ kind: 'paragraph', spans: [{ text }] }])

/** The first of each part, then the others, so that no part of the form falls to the length of another. */
const byWeight = (sentences: readonly DraftSentence[]): DraftSentence[] => {
  const isFirst = ({ part }: DraftSentence, at: number): boolean =>
    sentences.findIndex((one) => one.part === part) === at
  return [...sentences.filter(isFirst), ...sentences.filter((one, at) => !isFirst(one, at))]
}

const overLength = (sentence: DraftSentence, most: number): DraftSentence => {
  const message = `Over length: ${String(most)} words were to be had.`
  const finding = { code: 'over-length' as const, start: 0, end: 0, message }
  return { ...sentence, findings: [...sentence.findings, finding] }
}

export interface CutDraft {
  kept: DraftSentence[]
  /** What found no room, each with that finding. */
  over: DraftSentence[]
}

/**
 * Holds sentences to the words they may have together, a tenth more at most: what comes beyond is taken out
 * whole. One sentence is always kept.
 * @param sentences in the order of print, in which they stay
 */
export const cutToLength = (sentences: readonly DraftSentence[], most: number): CutDraft => {
  const kept = new Set<DraftSentence>()
  let words = 0
  for (const sentence of byWeight(sentences)) {
    words += wordsOf(sentence)
    if (kept.size > 0 && words > most * tolerance) break
    kept.add(sentence)
  }
  return {
    kept: sentences.filter((one) => kept.has(one)),
    over: sentences.filter((one) => !kept.has(one)).map((one) => overLength(one, most)),
  }
}
