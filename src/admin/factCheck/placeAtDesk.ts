import type { FactCheckView } from '../../commands/readFactCheck.ts'
import type { Finding } from '../../domain/publication/finding.ts'
import type { Selection } from './Selection.ts'

type Page = Pick<FactCheckView, 'claims' | 'links'>

const numberOf = (part: string | undefined): number | null =>
  part !== undefined && /^\d+$/.test(part) ? Number(part) : null

const claimAt = (parts: readonly string[], { claims }: Page): Selection | null => {
  const [start, end] =
    /^(\d+)-(\d+)$/
      .exec(parts.at(-1) ?? '')
      ?.slice(1)
      .map(Number) ?? []
  if (start === undefined || end === undefined) return null
  const [block, item] = [numberOf(parts[1]), parts.length > 3 ? numberOf(parts[2]) : null]
  const index = claims.findIndex(
    (one) => one.block === block && one.item === item && start >= one.start && end <= one.end,
  )
  return index < 0 ? null : { kind: 'claim', index }
}

const linkAt = (index: number | null, { links }: Page): Selection | null =>
  index !== null && index < links.length ? { kind: 'link', index } : null

const shown: readonly string[] = ['headline', 'standfirst', 'framingNote', 'hero']

/** Where on the desk a finding is about: a claim or link to select, else the id of an element. */
export const placeAtDesk = ({ path }: Pick<Finding, 'path'>, page: Page): Selection | { element: string } => {
  const parts = path.split('.')
  const [field = '', row] = parts
  const index = numberOf(row)
  if (field === 'provenance') return linkAt(index, page) ?? { element: 'check-links' }
  if (field === 'body') return claimAt(parts, page) ?? { element: `read-body-${index ?? 0}` }
  return { element: shown.includes(field) ? `read-${field}` : 'read-headline' }
}
