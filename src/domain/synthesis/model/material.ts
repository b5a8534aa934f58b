import type { PackItem } from '../evidencePack.ts'
import { evidenceLine } from './evidenceLine.ts'

const linesOfItem = ({ id, source, postedAt, language, sentences }: PackItem): object[] => [
  { item: id, source, postedAt, language },
  ...sentences.map((one) => ({ id: one.id, part: one.part, words: one.exact })),
]

/** Material between tags, a line of JSON each. */
export const material = (tag: string, lines: readonly object[]): string =>
  [`<${tag}>`, ...lines.map(evidenceLine), `</${tag}>`].join('\n')

/** The words of wire items, each sentence under its id. */
export const evidenceOf = (items: readonly PackItem[]): string =>
  material('evidence', items.flatMap(linesOfItem))
