import type { Finding } from '../domain/publication/finding.ts'

/** Where the cursor goes for a finding; rows and blocks are counted from 0. */
export type Place =
  | { kind: 'field'; field: string }
  | { kind: 'block'; block: number }
  | { kind: 'link'; row: number; field: string }
  | { kind: 'links' }

const number = (part: string | undefined): number | null =>
  part !== undefined && /^\d+$/.test(part) ? Number(part) : null

/** The place in the article's edit view that a finding's path names. */
export const placeOfFinding = ({ path }: Pick<Finding, 'path'>): Place => {
  const [field = '', index, rest] = path.split('.')
  const at = number(index)
  if (field === 'provenance')
    return at === null ? { kind: 'links' } : { kind: 'link', row: at, field: rest ?? 'rawUrl' }
  if (field === 'body') return { kind: 'block', block: at ?? 0 }
  return { kind: 'field', field }
}
