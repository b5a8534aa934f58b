import { diffArrays, diffWordsWithSpace } from 'diff'
import type { ClearedContent } from './clearedContent.ts'
import { contentParts, linesOfContent } from './linesOfContent.ts'
import type { ContentLine, ContentPart } from './linesOfContent.ts'

/** A run of words that stayed, came or went. */
export interface ChangedPiece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** One line that differs; with `onlyLook` its words are the same and its marks, addresses or evidence are not. */
export interface ChangedLine {
  part: ContentPart
  pieces: ChangedPiece[]
  onlyLook: boolean
}

/** Beyond so many steps two texts have nothing in common, and comparing them costs more than it tells. */
const furthest = { maxEditLength: 1500 }

const isSame = (one: ContentLine, other: ContentLine): boolean =>
  one.text === other.text && one.look === other.look

const pieceOf = (kind: ChangedPiece['kind'], text: string): ChangedPiece[] =>
  text === '' ? [] : [{ kind, text }]

function wordsBetween(before: string, after: string): ChangedPiece[] {
  const parts = diffWordsWithSpace(before, after, furthest)
  if (!parts) return [...pieceOf('removed', before), ...pieceOf('added', after)]
  return parts.flatMap(({ added, removed, value }) =>
    pieceOf(added ? 'added' : removed ? 'removed' : 'same', value),
  )
}

interface Run {
  gone: ContentLine[]
  come: ContentLine[]
}

/** Neighbouring lines that went and came, between lines that stayed. */
function runsOf(before: readonly ContentLine[], after: readonly ContentLine[]): Run[] {
  const parts = diffArrays([...before], [...after], { comparator: isSame, ...furthest })
  if (!parts) return [{ gone: [...before], come: [...after] }]
  const runs: Run[] = [{ gone: [], come: [] }]
  for (const { added, removed, value } of parts) {
    const last = runs.at(-1)
    if (!added && !removed) runs.push({ gone: [], come: [] })
    else if (added) last?.come.push(...value)
    else last?.gone.push(...value)
  }
  return runs
}

function linesOfRun(part: ContentPart, { gone, come }: Run): ChangedLine[] {
  const length = Math.max(gone.length, come.length)
  return Array.from({ length }, (_, index) => {
    const [before, after] = [gone[index]?.text ?? '', come[index]?.text ?? '']
    return { part, pieces: wordsBetween(before, after), onlyLook: before === after }
  })
}

/**
 * What was changed in an article since a fact-checker cleared it, line by line and word by word, in the
 * order of its parts; lines that stayed are left out. Loses no words: the pieces that stayed or went make
 * the old line, those that stayed or came the new one.
 */
export function changesSince(cleared: ClearedContent, now: ClearedContent): ChangedLine[] {
  return contentParts.flatMap((part) => {
    const runs = runsOf(linesOfContent(cleared, part), linesOfContent(now, part))
    return runs.flatMap((run) => linesOfRun(part, run))
  })
}
