import type { Finding } from './finding.ts'

const fields = [
  'headline',
  'standfirst',
  'section',
  'hero',
  'body',
  'framingNote',
  'provenance',
  'edition',
  'embargoUntil',
  'stage',
]

function placeOf({ path }: Finding): [field: number, row: number] {
  const [field = '', row = '-1'] = path.split('.')
  const known = fields.indexOf(field)
  return [known === -1 ? fields.length : known, Number(row)]
}

/** Findings in the order of the article's fields and rows, as an editor meets them going down the page. */
export function inOrderOfArticle(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => {
    const [field, row] = placeOf(one)
    const [otherField, otherRow] = placeOf(other)
    return field - otherField || row - otherRow
  })
}
