import type { Measure } from './measureOf.ts'
import type { SaidFigure } from './saidFigures.ts'

const reached =
  /(?<subject>\p{L}+) (?:has |had )?(?<verb>crest(?:s|ed)? at|peak(?:s|ed)? at|reach(?:es|ed)) $/u

/**
 * How high something came, as "the Orrin crested at 6.41 metres": of two things nothing can be compared, so each
 * is a part of its own. What it reached at some hour it may have passed later.
 */
export function heightReached({ before, unit }: SaidFigure): Measure | null {
  const { subject, verb = '' } = (unit === 'metre' ? reached.exec(before)?.groups : undefined) ?? {}
  if (subject === undefined) return null
  return { label: 'height reached', part: subject, isLeast: verb.startsWith('reach') }
}
