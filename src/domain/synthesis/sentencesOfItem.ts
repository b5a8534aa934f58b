import { splitSentences } from '../claims/splitSentences.ts'
import type { PackSentence } from './evidencePack.ts'

type Parts = Record<PackSentence['part'], string>

/** The sentences of an item's headline, then of its text, named "S2.1", "S2.2" … after the item. */
export function sentencesOfItem(id: string, parts: Parts): PackSentence[] {
  const found = (['headline', 'text'] as const).flatMap((part) =>
    splitSentences(parts[part]).map(({ start, end }) => ({
      part,
      start,
      end,
      exact: parts[part].slice(start, end),
    })),
  )
  return found.map((sentence, at) => ({ id: `${id}.${at + 1}`, ...sentence }))
}
