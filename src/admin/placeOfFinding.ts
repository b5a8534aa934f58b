import type { TextRange } from '../domain/claims/textRange.ts'
import type { Finding } from '../domain/publication/finding.ts'

/** Where the cursor goes for a finding; rows, blocks and items of a list are counted from 0. */
export type Place =
  | { kind: 'field'; field: string }
  | { kind: 'block'; block: number }
  | { kind: 'passage'; block: number; item: number | null; range: TextRange }
  | { kind: 'link'; row: number; field: string }
  | { kind: 'links' }

const number = (part: string | undefined): number | null =>
  part !== undefined && /^\d+$/.test(part) ? Number(part) : null

const rangeIn = (part: string | undefined): TextRange | null => {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(part ?? '') ?? []
  return start !== undefined && end !== undefined ? { start: Number(start), end: Number(end) } : null
}

/** `3.10-42` is a passage of the fourth block, `3.0.10-42` one of the first item of a list. */
const placeInBody = (index: string | undefined, rest: readonly string[]): Place => {
  const block = number(index) ?? 0
  const item = rest.length > 1 ? number(rest[0]) : null
  const range = rangeIn(rest.at(-1))
  return range ? { kind: 'passage', block, item, range } : { kind: 'block', block }
}

/** The place in the article's edit view that a finding's path names. */
export const placeOfFinding = ({ path }: Pick<Finding, 'path'>): Place => {
  const [field = '', index, ...rest] = path.split('.')
  const at = number(index)
  if (field === 'provenance')
    return at === null ? { kind: 'links' } : { kind: 'link', row: at, field: rest[0] ?? 'rawUrl' }
  return field === 'body' ? placeInBody(index, rest) : { kind: 'field', field }
}
